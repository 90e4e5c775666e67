import { nicknames } from '../../knowledge/compiled/nicknames.js'

const groupsOf = new Map<string, Set<number>>()
nicknames.forEach((row, group) => {
  for (const name of [row.name, ...row.nicknames]) {
    const groups = groupsOf.get(name) ?? new Set()
    groupsOf.set(name, groups.add(group))
  }
})

/** Whether two given names are known as forms of one name: `sasha` and `aleksandr`. Lower-case Latin. */
export function sameGivenName(first: string, second: string): boolean {
  const groups = groupsOf.get(first)
  const others = groupsOf.get(second)
  if (!groups || !others) return false
  for (const group of groups) if (others.has(group)) return true
  return false
}

/** Given names that are forms of the same name as this one, without itself. */
export function formsOfName(name: string): string[] {
  const forms = new Set<string>()
  for (const group of groupsOf.get(name) ?? []) {
    const row = nicknames[group]!
    forms.add(row.name)
    for (const nickname of row.nicknames) forms.add(nickname)
  }
  forms.delete(name)
  return [...forms]
}

/** Whether other forms of a name are known. */
export const hasForms = (name: string) => groupsOf.has(name)
