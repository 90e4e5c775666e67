import type { ListStamp } from '../model/index.js'
import { terminalText } from './terminal-text.js'

const count = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** One line about a list: id, title, publisher, date, entries, age. */
export function listLine(list: ListStamp): string {
  const { entries, entriesAsOf, ageDays } = list
  const inForce = entriesAsOf === entries ? '' : `, ${count(entriesAsOf)} of them listed by then`
  const age = ageDays === undefined ? 'date not known' : `published ${list.publishedOn}, ${count(ageDays)} days before`
  const younger = ageDays !== undefined && ageDays < 0 ? `published ${list.publishedOn}, after the date screened` : age
  return terminalText(
    `${list.id}: ${list.title} (${list.publisher}), ${younger}; ${count(entries)} entries${inForce}${list.stale ? '. STALE: load a newer copy' : ''}`,
  )
}
