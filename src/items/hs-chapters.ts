import { hsChapterRows } from '../knowledge/compiled/hs-chapter-rows.js'

const chapters = new Map(hsChapterRows.map((row) => [row.chapter, row]))

/** Why there can be no goods under these digits, as one sentence: no such chapter, or a heading beyond its last. */
export function impossibleHeading(digits: string): string | undefined {
  const chapter = digits.slice(0, 2)
  const row = chapters.get(chapter)
  if (row?.unused !== undefined) return row.unused
  if (chapter === '00') return 'There is no chapter 00.'
  const heading = digits.slice(0, 4)
  if (heading.length < 4) return undefined
  if (heading.endsWith('00')) return `There is no heading ${heading}.`
  if (row?.lastHeading !== undefined && heading > row.lastHeading)
    return `There is no heading ${heading}; the last of chapter ${chapter} (${row.title}) is ${row.lastHeading}.`
  return undefined
}

/** What a chapter of the tariff is about, in a few words; `undefined` for a chapter that does not exist. */
export function chapterTitle(chapter: string): string | undefined {
  const row = chapters.get(chapter)
  return row?.unused === undefined ? row?.title : undefined
}
