import { endUseRows } from '../knowledge/compiled/end-use-rows.js'
import type { Shipment } from '../model/index.js'
import { isHan, plainWords, type WordHit, wordTable } from './word-table.js'

/** What the end use of a deal says. */
export interface EndUseFact {
  /** The text as given, cut to 200 characters. */
  readonly text: string
  /**
   * `missing`: asked for and not told; `vague`: words that tell nothing; `copied`: the words of a line of the order; `told`: anything else.
   */
  readonly state: 'missing' | 'vague' | 'copied' | 'told'
  /** Pointer to the item whose words it repeats. */
  readonly copiedFrom: string | undefined
  /** Words for armed forces, arms or war that it does not deny. */
  readonly military: readonly string[]
  /** Words for unmanned aircraft that it does not deny. */
  readonly uav: readonly string[]
  /** Words for everyday use. */
  readonly civil: readonly string[]
  /** Words that it names to deny them, as in “not for military use”. */
  readonly denied: readonly string[]
}

const read = wordTable(endUseRows)
/** Small words beside the goods: a text of them and of words of the order says nothing of its own. */
const small = new Set(
  'a an the for of in as to and with on use used our your be is are will goods item items product products на в для и с от по der die das fur von und mit le la les de du des pour et para y el ve icin'.split(
    ' ',
  ),
)
/** Words in front of a word within which a denial holds, and behind it in languages that deny at the end. */
const denialBefore = 8
const denialBehind = 4
const deniesBehind = new Set(['tr', 'fa'])

/** Pieces of a text in which a denial holds. */
const clauses = (text: string) => text.slice(0, 20_000).split(/[.;:!?。；！？\n]+/)

interface Told {
  readonly kind: WordHit<string>['kind']
  readonly phrase: string
  readonly denied: boolean
}

function toldIn(clause: string): Told[] {
  const words = plainWords(clause)
  const hits = read(words)
  const denials = hits.filter(
    ({ kind, to }) => kind === 'denied' && words[to] !== 'only' && !/^\d+$/.test(words[to] ?? ''),
  )
  return hits
    .filter(({ kind }) => kind === 'military' || kind === 'uav' || kind === 'civil')
    .map(({ kind, phrase, from, to }) => ({
      kind,
      phrase,
      denied: denials.some(
        (denial) =>
          (denial.to <= from && from - denial.to < denialBefore) ||
          (deniesBehind.has(denial.lang) && denial.from >= to && denial.from - to < denialBehind),
      ),
    }))
}

/** The item whose description holds every word of the text that is not a small one. */
function copiedFrom(words: readonly string[], { items = [] }: Shipment): string | undefined {
  const telling = words.filter((word) => !small.has(word))
  if (telling.length === 0) return undefined
  const at = items.findIndex(({ description }) => {
    const theirs = new Set(plainWords(description))
    return telling.every((word) => theirs.has(word))
  })
  return at < 0 ? undefined : `/items/${at}`
}

/** Whether every word belongs to phrases of the kinds. */
function madeOf(words: readonly string[], kinds: readonly string[]): boolean {
  const covered = new Set<number>()
  for (const hit of read(words))
    if (kinds.includes(hit.kind)) for (let at = hit.from; at < hit.to; at++) covered.add(at)
  return words.every((word, at) => covered.has(at) || small.has(word))
}

/** What the end use says; `undefined` when none was asked for. */
export function readEndUse(shipment: Shipment): EndUseFact | undefined {
  const { endUse } = shipment
  if (endUse === undefined) return undefined
  const words = plainWords(endUse)
  const copied = copiedFrom(words, shipment)
  const told = clauses(endUse).flatMap(toldIn)
  const of = (kind: string, denied: boolean) => [
    ...new Set(told.filter((one) => one.kind === kind && one.denied === denied).map((one) => one.phrase)),
  ]
  const empty = words.length === 0 || words.every((word) => word.length < 2 && !isHan(word)) || madeOf(words, ['none'])
  return {
    text: endUse.slice(0, 200),
    state: empty ? 'missing' : copied !== undefined ? 'copied' : madeOf(words, ['none', 'vague']) ? 'vague' : 'told',
    copiedFrom: empty ? undefined : copied,
    military: of('military', false),
    uav: of('uav', false),
    civil: of('civil', false),
    denied: [...of('military', true), ...of('uav', true)],
  }
}
