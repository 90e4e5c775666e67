import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Flag, Outcome, Source } from '../model/index.js'
import type { Reporter, ReportRun } from './reporter.js'
import { shipmentName, subjectName } from './subject.js'

const columns = [
  'ref', 'record', 'name', 'status', 'severity', 'score', 'rule', 'message', 'subject', 'subject_name', 'list', 'entry', 'listed_name', 'matched_name',
  'programmes', 'listed_on', 'reasons', 'sources', 'advice', 'suppressed', 'as_of', 'lists', 'policy', 'error', 'hint',
] as const // biome-ignore format: a list to be read at a glance

type Row = Partial<Record<(typeof columns)[number], string | number>>

/** Control characters but tab and line ends, and those that turn the reading direction: a terminal would obey them. */
const harmful = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu

/** Rows as CSV. A cell that a spreadsheet would run as a formula gets a `'` in front; control characters and lone surrogates become U+FFFD. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const clean = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(harmful, '\uFFFD') : cell)),
  )
  return stringify(clean, { escape_formulas: true, quoted_match: /[\r\n]|^\s|\s$/ })
}

const sourceText = ({ title, publisher, publishedOn, asOf, locator, claimedBy, disputedBy }: Source) =>
  [
    title,
    publisher,
    publishedOn,
    asOf && `as of ${asOf}`,
    locator,
    claimedBy && `claimed by ${claimedBy}`,
    disputedBy && `denied by ${disputedBy}`,
  ]
    .filter(Boolean)
    .join(', ')

function matchCells({ match }: Flag): Row {
  if (match === undefined) return {}
  if ('catalogue' in match) return { list: match.catalogue, entry: match.id, listed_name: match.title }
  return {
    list: match.list,
    entry: match.entryId,
    listed_name: match.name,
    matched_name: match.matchedName,
    programmes: match.programmes.join('; '),
    listed_on: match.listedOn ?? '',
  }
}

function rowsOf(outcome: Outcome, run: ReportRun): Row[] {
  const base: Row = { ref: outcome.ref ?? '', record: outcome.position }
  const used: Row = {
    as_of: run.asOf,
    lists: run.lists.map((list) => `${list.id} ${list.publishedOn ?? 'undated'}`).join('; '),
    policy: run.policy.name,
  }
  if (outcome.error !== undefined) {
    const { message, hint } = outcome.error
    return [{ ...base, ...used, status: 'error', error: message, hint: hint ?? '' }]
  }
  const { screening, shipment } = outcome
  const common: Row = {
    ...base,
    ...used,
    as_of: screening.asOf,
    name: shipmentName(shipment),
    status: screening.status,
  }
  if (screening.flags.length === 0) return [common]
  return screening.flags.map((flag) => ({
    ...common,
    ...matchCells(flag),
    severity: flag.severity,
    score: flag.score,
    rule: flag.rule,
    message: flag.message,
    subject: flag.subject,
    subject_name: subjectName(shipment, flag.subject),
    reasons: flag.reasons.map((reason) => reason.text).join(' | '),
    sources: flag.sources.map(sourceText).join(' | '),
    advice: flag.advice,
    suppressed: flag.suppressed?.reason ?? '',
  }))
}

/** One row a flag, and one for each record without flags or with an error, so that no record is left out. */
export const csv: Reporter = {
  id: 'csv',
  title: 'One row a flag, for spreadsheets',
  begin: () => csvText([columns]),
  outcome: (outcome, run) => csvText(rowsOf(outcome, run).map((row) => columns.map((column) => row[column] ?? ''))),
}
