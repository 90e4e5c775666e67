import type { Flag } from '../model/index.js'

/** What a flag must look like: a rule id, or a rule id with some of the flag’s own fields. */
export type ExpectedFlag =
  | string
  | (Pick<Flag, 'rule'> &
      Partial<Pick<Flag, 'severity' | 'subject' | 'message'>> & {
        readonly entryId?: string
        readonly list?: string
        /** Codes that must be among those of its reasons, for example `identifier`. */
        readonly reasons?: readonly string[]
      })

type Fields = Exclude<ExpectedFlag, string>

const readers: { readonly [Key in keyof Required<Fields>]: (flag: Flag) => string | readonly string[] | undefined } = {
  rule: (flag) => flag.rule,
  severity: (flag) => flag.severity,
  subject: (flag) => flag.subject,
  message: (flag) => flag.message,
  entryId: ({ match }) => (match && 'entryId' in match ? match.entryId : undefined),
  list: ({ match }) => (match && 'list' in match ? match.list : undefined),
  reasons: ({ reasons }) => reasons.map((reason) => reason.code),
}
const keys = Object.keys(readers) as (keyof Fields)[]

/** The expected flag as an object. @throws Error for a field that no flag is compared by: a typing error would pass every flag. */
export function fieldsOf(expected: ExpectedFlag): Fields {
  if (typeof expected === 'string') return { rule: expected }
  const unknown = Object.keys(expected).find((key) => !keys.includes(key as keyof Fields))
  if (unknown !== undefined) throw new Error(`Flags are not compared by "${unknown}". Fields are ${keys.join(', ')}.`)
  return expected
}

/** In what a flag differs from the expected one, a plain clause each; empty when it is that flag. */
export function differences(flag: Flag, expected: ExpectedFlag): string[] {
  const fields = fieldsOf(expected)
  return keys.flatMap((key) => {
    const wanted = fields[key]
    const given = readers[key](flag)
    if (wanted === undefined) return []
    if (Array.isArray(wanted)) {
      const lacking = wanted.filter((code) => !given?.includes(code))
      return lacking.length > 0 ? [`no reason ${lacking.join(', ')}`] : []
    }
    return given === wanted ? [] : [`${key} "${given ?? 'none'}", not "${wanted}"`]
  })
}

/** Whether a flag is the expected one. @throws Error for a field that no flag is compared by. */
export function isFlag(flag: Flag, expected: ExpectedFlag): boolean {
  return differences(flag, expected).length === 0
}

/** The expected flag on one line. */
export function describeExpected(expected: ExpectedFlag): string {
  const { rule, severity, ...rest } = fieldsOf(expected)
  const more = Object.entries(rest).filter(([, value]) => value !== undefined)
  const told = more.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ')
  return `${severity === undefined ? '' : `${severity} `}${rule}${told === '' ? '' : ` with ${told}`}`
}
