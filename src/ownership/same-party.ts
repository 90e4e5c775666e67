import { foldedName } from './folded-name.js'

/** What tells parties apart. Left out: not known, which speaks for nothing. */
export interface PartyTraits {
  readonly name: string
  readonly type?: string | undefined
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string | undefined
  /** Birth date, or date of incorporation. */
  readonly born?: string | undefined
  /** Numbers that stand for one party, by kind. */
  readonly numbers: readonly { readonly kind: string; readonly value: string }[]
}

/** Traits by which two of one name are told apart. */
function told({ type, country, born, numbers }: PartyTraits): [trait: string, value: string][] {
  const traits: [string, string | undefined][] = [
    ['type', type],
    ['country', country],
    ['born', born?.slice(0, 4)],
    ...numbers.map(({ kind, value }): [string, string] => [`number ${kind}`, value]),
  ]
  return traits.filter((trait): trait is [string, string] => trait[1] !== undefined)
}

/** Of those with one name, what is said in two ways: only that tells them apart. */
function conflicting(bucket: readonly PartyTraits[]): Set<string> {
  const first = new Map<string, string>()
  const conflicts = new Set<string>()
  for (const [trait, value] of bucket.flatMap(told)) {
    if (!first.has(trait)) first.set(trait, value)
    else if (first.get(trait) !== value) conflicts.add(trait)
  }
  return conflicts
}

/**
 * Numbers the parties so that those which are the same have the same number. Two are the same when they share a number that stands for one
 * party, or when they have the same name, as far as letter case, blanks and signs go, and nothing that is known of both differs.
 */
export function sameParties(parties: readonly PartyTraits[]): number[] {
  const parent = parties.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  const firsts = new Map<string, number>()
  const join = (key: string, at: number) => {
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, at)
    else parent[rootOf(at)] = rootOf(first)
  }
  const buckets = new Map<string, number[]>()
  for (const [at, { name, numbers }] of parties.entries()) {
    for (const { kind, value } of numbers) join(`number\n${kind}\n${value}`, at)
    const key = foldedName(name)
    if (key === '') continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(at)
    else buckets.set(key, [at])
  }
  for (const [name, members] of buckets) {
    const conflicts = conflicting(members.map((at) => parties[at]!))
    for (const at of members) {
      const apart = told(parties[at]!).filter(([trait]) => conflicts.has(trait))
      join(`name\n${name}\n${JSON.stringify(apart.sort())}`, at)
    }
  }
  const numbers = new Map<number, number>()
  return parties.map((_, at) => {
    const root = rootOf(at)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root)!
  })
}
