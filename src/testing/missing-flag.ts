import { didYouMean, type Flag } from '../model/index.js'
import { rules } from '../rules/index.js'
import { describeFlag } from './describe.js'
import { describeExpected, differences, type ExpectedFlag, fieldsOf } from './expected-flag.js'

const shipped = rules.map(({ meta }) => meta.id)

const indented = (text: string) => text.replace(/^ {4}/gm, '        ')

/**
 * Why an expected flag is not there, with what came in its place: flags of the same rule and how they differ, or else flags about
 * the same part of the deal, or of the same folder of rules.
 * @param expected The flag that is not there.
 * @param flags All flags, suppressed ones included.
 */
export function explainMissing(expected: ExpectedFlag, flags: readonly Flag[]): string {
  const { rule, subject } = fieldsOf(expected)
  const same = flags.filter((flag) => flag.rule === rule)
  const guess = didYouMean(rule, shipped)
  const unknown = guess === '' || shipped.includes(rule) ? '' : ` (no shipped rule has this id. ${guess})`
  const lines = [`  − expected: ${describeExpected(expected)}${unknown}`]
  for (const flag of same) {
    const how = [...differences(flag, expected), ...(flag.suppressed ? ['suppressed by the allowlist'] : [])]
    lines.push(`    + came with ${how.join('; ')}:`, indented(describeFlag(flag)))
  }
  if (same.length > 0) return lines.join('\n')
  const folder = rule.slice(0, rule.indexOf('/') + 1)
  const near = flags.filter((flag) => (subject === undefined ? flag.rule.startsWith(folder) : flag.subject === subject))
  if (near.length === 0) return [...lines, `    + came: nothing of ${rule}`].join('\n')
  const place = subject === undefined ? folder : `"${subject}"`
  return [
    ...lines,
    `    + came: nothing of ${rule}, but of ${place}:`,
    ...near.map((flag) => indented(describeFlag(flag))),
  ].join('\n')
}
