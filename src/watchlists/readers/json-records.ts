import { TradescreenError } from '../../model/index.js'
import type { ListFile } from './reader.js'

/** Characters in one record beyond which a file is no list. */
const longestRecord = 5_000_000

/** Characters outside the records that are kept, to read what stands beside them. */
const keptFrame = 200_000

/** One object of the array. */
export interface JsonRecord {
  /** The value, or `undefined` when its text is not JSON. */
  readonly value: unknown
  /** Line on which it starts, counted from 1. */
  readonly line: number
  /** Its place in the array, counted from 1. */
  readonly number: number
}

/** What stands beside the array, once the file has been read to its end. */
export type JsonFrame = Readonly<Record<string, unknown>>

const again = 'Get the file again from the publisher.'

const invalid = (file: ListFile, what: string, hint = again, cause?: unknown) =>
  new TradescreenError('invalid-list', `${file.name} ${what}`, { hint, cause })

async function* decoded(file: ListFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of file.chunks()) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    if (cause instanceof TypeError) throw invalid(file, 'is not UTF-8 text.', again, cause)
    throw cause
  }
}

/** Character codes. */
const mark = {
  newline: 10,
  quote: 34,
  backslash: 92,
  openList: 91,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const

/** The key with which a text of JSON ends: `… "results":` before its array. */
const keyBefore = (frame: string) => /"([^"\\]{1,100})"\s{0,100}:\s{0,100}$/.exec(frame.slice(-400))?.[1]

/** Cuts text into the records of one array, as it comes. */
function cutter(file: ListFile, key: string) {
  const ready: JsonRecord[] = []
  let depth = 0
  let inText = false
  let escaped = false
  let line = 1
  let number = 0
  /** Depth at which the records stand; 0 while the array has not begun. */
  let level = 0
  let done = false
  /** The record that is open, or what stands outside the array. */
  let record = ''
  let startLine = 1
  let frame = ''
  const outside = (text: string) => {
    frame += text
    if (frame.length > keptFrame) throw invalid(file, `holds too much outside its list "${key}".`)
  }
  const inRecord = () => level > 0 && !done && depth >= level
  const close = () => {
    let value: unknown
    try {
      value = JSON.parse(record)
    } catch {
      value = undefined
    }
    ready.push({ value, line: startLine, number: ++number })
    record = ''
  }
  const write = (text: string) => {
    let from = 0
    const flush = (to: number) => {
      const piece = text.slice(from, to)
      from = to
      if (inRecord()) {
        record += piece
        if (record.length > longestRecord) throw invalid(file, `line ${startLine} has a record that is too large.`)
      } else if (level === 0 || done) outside(piece)
      else if (/[^\s,]/.test(piece)) throw invalid(file, `line ${line} has something in its list that is no record.`)
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === mark.newline) line++
      if (inText) {
        if (escaped) escaped = false
        else if (code === mark.backslash) escaped = true
        else if (code === mark.quote) inText = false
      } else if (code === mark.quote) inText = true
      else if (code === mark.openObject || code === mark.openList) {
        const listBegins = code === mark.openList && level === 0
        if (listBegins) {
          flush(at)
          if (depth === 0 || (depth === 1 && keyBefore(frame) === key)) {
            outside('[')
            level = depth + 2
            from = at + 1
          }
        } else if (!done && level > 0 && depth === level - 1) {
          flush(at)
          startLine = line
        }
        depth++
      } else if (code === mark.closeObject || code === mark.closeList) {
        const ends = inRecord() && depth === level
        const listEnds = !done && level > 0 && depth === level - 1
        if (ends) flush(at + 1)
        else if (listEnds) flush(at)
        depth--
        if (ends) close()
        if (listEnds) done = true
        if (depth < 0) throw invalid(file, `line ${line} closes a bracket that was not opened.`)
      }
    }
    flush(text.length)
  }
  const finish = (): JsonFrame => {
    if (depth > 0 || inText) throw invalid(file, `is cut off: it ends on line ${line} in the middle of its data.`)
    if (level === 0) throw invalid(file, `has no list "${key}".`)
    try {
      const value: unknown = JSON.parse(frame)
      return Array.isArray(value) ? {} : (value as JsonFrame)
    } catch (cause) {
      throw invalid(file, 'is not well-formed JSON outside its records.', again, cause)
    }
  }
  return { write, take: () => ready.splice(0), finish }
}

/**
 * The objects of one array of a JSON file, as they come: the array under a key of the outermost object, or the file itself when it is an
 * array. Only one object is held at a time.
 * @param onEnd Told what stands beside the array, after the last record.
 * @throws TradescreenError `invalid-list` when the file is cut off, not UTF-8, not JSON outside the records, or beyond the bounds.
 */
export async function* readJsonRecords(
  file: ListFile,
  key: string,
  onEnd: (frame: JsonFrame) => void = () => {},
): AsyncGenerator<JsonRecord> {
  const cut = cutter(file, key)
  for await (const text of decoded(file)) {
    cut.write(text)
    yield* cut.take()
  }
  yield* cut.take()
  onEnd(cut.finish())
}
