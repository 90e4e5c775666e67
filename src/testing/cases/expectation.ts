import { didYouMean } from '../../model/index.js'
import type { CaseFlag, TableCase } from './table-case.js'

/** What a cell of `expect` or `expectNot` says. */
export interface Expectation {
  readonly flags: readonly CaseFlag[]
  readonly status?: NonNullable<TableCase['status']>
  /** What is wrong with it, a plain sentence each. */
  readonly problems: readonly string[]
}

const statuses = ['none', 'review', 'hold'] as const
const severities = ['info', 'review', 'hold'] as const

/** `party/listed:hold@/parties/0`, the severity after a colon, an equals sign or a blank. */
const flagText = /^([^\s:=@]+)(?:[\s:=]+([^\s:=@]+))?\s*(?:@\s*(\S*))?$/

function readFlag(part: string, known: readonly string[]): CaseFlag | string {
  const [, rule, severity, subject] = flagText.exec(part) ?? []
  if (rule === undefined) return `“${part.slice(0, 60)}” is not a rule id with a severity, such as party/listed:hold.`
  if (!known.includes(rule)) return `there is no rule "${rule.slice(0, 60)}". ${didYouMean(rule, known)}`.trim()
  const level = severities.find((one) => one === severity?.toLowerCase())
  if (severity !== undefined && level === undefined) {
    return `"${severity.slice(0, 60)}" is not a severity. ${didYouMean(severity, severities) || `Severities are ${severities.join(', ')}.`}`
  }
  return { rule, ...(level !== undefined && { severity: level }), ...(subject !== undefined && { subject }) }
}

/**
 * Reads a cell of `expect` or `expectNot`.
 * @param cell Rule ids parted by semicolons, commas or line ends, or the status alone.
 * @param known Ids of all rules.
 */
export function readExpectation(cell: string, known: readonly string[]): Expectation {
  const flags: CaseFlag[] = []
  const problems: string[] = []
  let status: Expectation['status']
  for (const part of cell.split(/[;,\n]/).map((text) => text.trim())) {
    if (part === '') continue
    const word = statuses.find((one) => one === part.toLowerCase())
    if (word !== undefined) {
      if (status !== undefined && status !== word) problems.push(`the status cannot be both ${status} and ${word}.`)
      status = word
      continue
    }
    const flag = readFlag(part, known)
    if (typeof flag === 'string') problems.push(flag)
    else flags.push(flag)
  }
  return { flags, ...(status !== undefined && { status }), problems }
}
