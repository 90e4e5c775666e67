import { z } from 'zod'
import { jsonPointer, TradescreenError } from './errors.js'
import { didYouMean } from './nearest.js'
import { limits } from './primitives.js'

/**
 * Checks that a value is as small and as shallow as promised, without recursion, so that no later step can be made to overflow.
 * @throws TradescreenError `too-large`, or `invalid-value` for a value that contains itself.
 */
export function assertBounded(value: unknown): void {
  const pending: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let seen = 0
  while (pending.length > 0) {
    const next = pending.pop()!
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > limits.depth) {
      throw new TradescreenError('too-large', `The input is nested more than ${limits.depth} levels deep.`, {
        hint: 'Give the nearest owners only, or check that no object contains itself.',
      })
    }
    for (const child of Object.values(next.value)) {
      seen++
      if (seen > limits.values) {
        throw new TradescreenError('too-large', `The input holds more than ${limits.values} values.`, {
          hint: 'Split it into several shipments.',
        })
      }
      if (typeof child === 'object' && child !== null) pending.push({ value: child, depth: next.depth + 1 })
    }
  }
}

interface Def {
  type: string
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  options?: readonly z.core.$ZodType[]
}

/** What the schema says about the value at a path. */
function meaningAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const def = schema._zod.def as unknown as Def
  const inner = def.innerType ?? def.in
  const [head, ...rest] = path
  if (head === undefined || inner || def.options) {
    const own = head === undefined ? z.globalRegistry.get(schema)?.description : undefined
    return (
      own ??
      [inner, ...(def.options ?? [])].map((one) => one && meaningAt(one, path)).find((text) => text !== undefined)
    )
  }
  const child = def.element ?? def.shape?.[String(head)]
  return child && meaningAt(child, rest)
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = schema._zod.def as unknown as Def
  if (def.innerType) return keysAt(def.innerType, path)
  if (def.in) return keysAt(def.in, path)
  if (def.options) return def.options.flatMap((option) => keysAt(option, path))
  const [head, ...rest] = path
  if (head === undefined) return Object.keys(def.shape ?? {})
  const child = def.element ?? def.shape?.[String(head)]
  return child ? keysAt(child, rest) : []
}

type Issue = z.core.$ZodIssue

/** Of the branches of a union, the one that the value was meant for: the one that did not fail at once on its type. */
function flatten(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const deeper = issue.errors
    .map((branch) => branch.find((one) => one.code === 'unrecognized_keys') ?? branch[0])
    .filter((first) => first !== undefined)
  const meant = deeper.find((first) => first.path.length > 0 || first.code !== 'invalid_type')
  return meant ? flatten({ ...meant, path: [...issue.path, ...meant.path] } as Issue) : issue
}

/** `a text or a number`: what a union takes. */
function choices(issue: Issue & { code: 'invalid_union' }): string {
  const names: Record<string, string> = { string: 'a text', number: 'a number', object: 'an object', array: 'a list' }
  const wanted = issue.errors.flatMap(([first]) =>
    first?.code === 'invalid_type' ? (names[first.expected] ?? first.expected) : [],
  )
  return wanted.length > 0 ? `must be ${[...new Set(wanted)].join(' or ')}` : issue.message
}

/** The value at a path of what was read, for saying which valid one is near. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** The nearest of the words that are taken at a place, or all of them. */
function nearestOf(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value') return undefined
  const words = issue.values.map(String)
  const given = valueAt(value, issue.path)
  return (typeof given === 'string' && didYouMean(given, words)) || `It takes ${words.join(', ')}.`
}

function toError(schema: z.core.$ZodType, issue: Issue, what: string, value: unknown): TradescreenError {
  const pointer = jsonPointer(issue.path)
  const where = pointer === '' ? what : `${what} at ${pointer}`
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = keysAt(schema, issue.path)
    const near = didYouMean(key, known) || `Known keys are ${known.join(', ')}.`
    return new TradescreenError('unknown-key', `${where} has the unknown key "${key.slice(0, 100)}".`, {
      pointer: jsonPointer([...issue.path, key]),
      hint: near,
    })
  }
  const meaning = meaningAt(schema, issue.path)
  const hint = meaning === undefined ? {} : { hint: `What is wanted: ${meaning}` }
  if (issue.code === 'too_big') {
    return new TradescreenError('too-large', `${where} is too large: at most ${issue.maximum}.`, { pointer, ...hint })
  }
  if (issue.code === 'too_small') {
    return new TradescreenError('invalid-value', `${where} is too small: at least ${issue.minimum}.`, {
      pointer,
      ...hint,
    })
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('received undefined')) {
    return new TradescreenError('missing-key', `${where} is missing.`, { pointer, ...hint })
  }
  const message =
    issue.code === 'invalid_union' ? choices(issue) : issue.message.replace(/^Invalid (input|option): /, '')
  const near = nearestOf(issue, value)
  return new TradescreenError('invalid-value', `${where} is not right: ${message}.`, {
    pointer,
    ...(near === undefined ? hint : { hint: near }),
  })
}

/** Reads a value whose getters or traps may throw. */
function readable<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof TradescreenError) throw cause
    throw new TradescreenError('invalid-value', `${what} cannot be read: a property of it throws.`, {
      hint: 'Give plain objects, for example from JSON.parse.',
      cause,
    })
  }
}

/**
 * Reads a value by a schema, whatever its size.
 * @param schema What it must be.
 * @param value The value, from JSON or from a caller.
 * @param what What it is, for messages: `The shipment`.
 * @throws TradescreenError with the code, JSON pointer and hint of the first thing that is wrong.
 */
export function parseShape<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = readable(what, () => schema.safeParse(value))
  if (result.success) return result.data
  const issues = result.error.issues.map(flatten)
  // A misspelt key is both unknown and missing; the first tells more.
  const first = issues.find((issue) => issue.code === 'unrecognized_keys') ?? issues[0]!
  throw toError(schema, first, what, value)
}

/**
 * Reads a value from outside by a schema, after checking that it is within the bounds of {@link limits}.
 * @throws TradescreenError as `parseShape`, and `too-large`.
 */
export function parseWith<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  readable(what, () => assertBounded(value))
  return parseShape(schema, value, what)
}
