import { nameJoins } from '../../knowledge/compiled/name-joins.js'

type Kind = (typeof nameJoins)[number]['kind']

/** Usual spelling by every spelling of the parts of one kind. */
function spellings(kind: Kind): ReadonlyMap<string, string> {
  const usual = new Map<string, string>()
  for (const row of nameJoins)
    if (row.kind === kind) for (const spelling of [row.part, ...row.spellings]) usual.set(spelling, row.part)
  return usual
}

/** `abdul`, servant of. */
export const servants = spellings('servant')
/** What stands behind `abdul`. */
export const divine = spellings('divine')
/** The article, `al` and its assimilated forms. */
export const articles = spellings('article')
/** Words that stand behind the article in family names. */
export const nouns = spellings('noun')
/** What stands in front of `-uddin`. */
export const faiths = spellings('faith')
/** `din`, the faith. */
export const religions = spellings('religion')
/** Last parts of family names that are written together, with a hyphen or apart. */
export const endings = spellings('ending')
