import { kindHeadingRows } from '../knowledge/compiled/kind-heading-rows.js'

/** Where in the tariff goods of a kind stand. */
export interface TariffPlace {
  /** Four digits, the likeliest first. */
  readonly headings: readonly string[]
  /** Two digits; those of the headings included. */
  readonly chapters: ReadonlySet<string>
}

const places = new Map<string, TariffPlace>(
  kindHeadingRows.map(({ kind, headings, chapters }) => [
    kind,
    { headings, chapters: new Set([...chapters, ...headings.map((heading) => heading.slice(0, 2))]) },
  ]),
)

/** Where goods of a kind stand in the tariff, generously; `undefined` for a kind that is not in `data/items/kind-headings.csv`. */
export function tariffPlaceOf(kind: string): TariffPlace | undefined {
  return places.get(kind)
}
