import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { partNumberEvidence } from '../../src/items/part-number.js'

interface Row {
  readonly id: string
  readonly description: string
  readonly partNumber?: string
  readonly labels: readonly string[] | null
  readonly also: readonly string[]
}

/** The part number of a row: its own, or the one that its description begins with. */
export function partNumberOf({ partNumber, description }: Row): string | undefined {
  if (partNumber) return partNumber
  const [first = ''] = description.split(/[\s,;:]+/, 1)
  return first.length >= 4 && /\d/.test(first) && /[A-Za-z]|^\d{4,}$/.test(first) ? first : undefined
}

/**
 * How well a part number alone, without a word beside it, tells the groups of the goods: lines to print. Groups are counted
 * over the rows where the data know the family, so that precision and recall tell of the families and coverage of the gaps.
 */
export function partsAlone(rows: readonly Row[], asOf: string, showWrong: boolean): string[] {
  const lines: string[] = []
  let [numbered, known, tp, fp, fn, scored] = [0, 0, 0, 0, 0, 0]
  for (const row of rows) {
    const partNumber = partNumberOf(row)
    if (partNumber === undefined) continue
    numbered++
    const { families, systems } = partNumberEvidence(partNumber)
    if (families.length + systems.length === 0) {
      if (showWrong) lines.push(`  ${row.id} unknown | ${partNumber} (${row.description})`)
      continue
    }
    known++
    if (row.labels === null) continue
    scored++
    const got = classifyItem({ description: '', partNumber }, { asOf })
      .filter((match) => match.score >= itemReviewThreshold && match.catalogue === 'uav-advisory')
      .map((match) => match.id)
    const missed = row.labels.filter((id) => !got.includes(id))
    const wrong = got.filter((id) => !row.labels!.includes(id) && !row.also.includes(id))
    tp += row.labels.length - missed.length
    fn += missed.length
    fp += wrong.length
    if (showWrong && missed.length + wrong.length > 0) {
      const found = [...families, ...systems].map((hit) => hit.pattern).join(' ')
      const notes = [...missed.map((id) => `-${id}`), ...wrong.map((id) => `+${id}`)].join(' ')
      lines.push(`  ${row.id} ${notes} | ${partNumber} by ${found} (${row.description})`)
    }
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)
  lines.push(
    `part numbers alone: family known for ${known}/${numbered} numbers (${share(known, numbered)}); groups of the ${scored} of these that are labelled: P ${share(tp, tp + fp)} R ${share(tp, tp + fn)}`,
  )
  return lines
}
