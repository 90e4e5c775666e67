import { roles } from '../knowledge/compiled/roles.js'

const folded = (text: string) =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

const bySpelling = new Map(
  roles.flatMap((row) => [row.role, ...row.spellings].map((spelling) => [folded(spelling), row.role] as const)),
)

/** The role as rules know it, from any spelling in `data/roles.csv`; other words come back folded, none as `undefined`. */
export function readRole(text: string | undefined): string | undefined {
  const key = folded(text ?? '')
  return key === '' ? undefined : (bySpelling.get(key) ?? key.replaceAll(' ', '-'))
}
