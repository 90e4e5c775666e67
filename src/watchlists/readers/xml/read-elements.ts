import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { TradescreenError } from '../../../model/index.js'
import type { ListFile } from '../reader.js'
import type { XmlElement } from './element.js'

/** Bounds on an XML file. No publisher’s list comes near them. */
const bounds = {
  /** Levels of nesting. */
  depth: 64,
  /** Elements in one record. */
  elements: 200_000,
  /** Characters in one record, attributes included. */
  characters: 20_000_000,
  /** Characters between two events of the parser: one tag or one piece of text. */
  piece: 8_000_000,
  /** Attributes of one element. */
  attributes: 200,
} as const

/** One element taken whole. */
export interface XmlRecord {
  readonly element: XmlElement
  /** Line on which it ends, counted from 1. */
  readonly line: number
}

/** What is wanted of a file. */
export interface ReadElementsOptions {
  /** Local names of the elements that are taken whole; those inside another one are part of it. */
  readonly records: ReadonlySet<string>
  /** Told each element outside the records as it opens, the root first. */
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Length from which the engine makes a piece of a text a view of the whole. */
const viewLength = 13

/** A text of its own: a piece of a chunk of the file would keep the whole chunk in memory as long as an entry holds it. */
const own = (text: string) => (text.length < viewLength ? text : Buffer.from(text).toString())

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function localAttributes(tag: SaxesTagPlain): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) attributes[local(name)] = own(value)
  }
  return attributes
}

const invalid = (message: string, hint: string, cause?: unknown) =>
  new TradescreenError('invalid-list', message, { hint, cause })

const again = 'Get the file again from the publisher.'

/** The encoding that an XML declaration names; UTF-8 without one. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(head.subarray(0, 200))
  return (
    /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,100}encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8'
  )
}

function decoderFor(file: ListFile, head: Uint8Array): (chunk?: Uint8Array) => string {
  const encoding = encodingOf(head)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch (cause) {
    throw invalid(`${file.name} says that its encoding is "${encoding}", which is not known.`, again, cause)
  }
  return (chunk) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      throw invalid(`${file.name} is not ${encoding.toUpperCase()} text as it says.`, again, cause)
    }
  }
}

/** The chunks, the first long enough to hold the XML declaration. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk
      continue
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length)
    joined.set(head)
    joined.set(chunk, head.length)
    head = joined.length < 256 ? joined : undefined
    if (head === undefined) yield joined
  }
  if (head !== undefined && head.length > 0) yield head
}

/** Gathers records out of the events of the parser. */
function gatherer(file: ListFile, { records, onOpen }: ReadElementsOptions) {
  const parser = new SaxesParser({ position: true })
  const ready: XmlRecord[] = []
  const stack: Open[] = []
  let depth = 0
  let elements = 0
  let characters = 0
  let sinceEvent = 0
  let closing = false
  const count = (more: number) => {
    characters += more
    if (characters > bounds.characters || elements > bounds.elements) {
      throw invalid(`${file.name} line ${parser.line} has a record that is too large.`, again)
    }
  }
  const heard = () => {
    sinceEvent = 0
  }
  parser.on('error', (error) => {
    const cut = /unclosed (tag|root)|unexpected end|document must contain a root/i.test(error.message)
    throw cut && closing
      ? invalid(`${file.name} is cut off: it ends on line ${parser.line} inside an element.`, again, error)
      : invalid(`${file.name} line ${parser.line} is not well-formed XML: ${error.message.slice(0, 200)}`, again, error)
  })
  parser.on('doctype', () => {
    throw invalid(
      `${file.name} has a document type declaration, which no publisher’s list has.`,
      'Do not use this file.',
    )
  })
  parser.on('opentag', (tag) => {
    heard()
    if (++depth > bounds.depth) throw invalid(`${file.name} is nested more than ${bounds.depth} levels deep.`, again)
    const name = local(tag.name)
    const attributes = localAttributes(tag as SaxesTagPlain)
    const values = Object.values(attributes)
    if (values.length > bounds.attributes)
      throw invalid(`${file.name} has an element of ${values.length} attributes.`, again)
    if (stack.length === 0 && !records.has(name)) {
      onOpen?.(name, attributes)
      return
    }
    elements++
    count(values.reduce((sum, value) => sum + value.length, name.length))
    stack.push({ name, attributes, children: [], text: '' })
  })
  const text = (piece: string) => {
    heard()
    const top = stack.at(-1)
    if (top === undefined) return
    count(piece.length)
    top.text += piece
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', heard)
  parser.on('processinginstruction', heard)
  parser.on('closetag', () => {
    heard()
    depth--
    const open = stack.pop()
    if (open === undefined) return
    const element: XmlElement = { ...open, text: own(open.text.replace(/\s+/g, ' ').trim()) }
    const parent = stack.at(-1)
    if (parent !== undefined) {
      parent.children.push(element)
      return
    }
    ready.push({ element, line: parser.line })
    elements = 0
    characters = 0
  })
  return {
    write: (chunk: string) => {
      sinceEvent += chunk.length
      if (sinceEvent > bounds.piece)
        throw invalid(`${file.name} line ${parser.line} has a text or tag that is too long.`, again)
      parser.write(chunk)
    },
    close: () => {
      closing = true
      parser.close()
    },
    take: () => ready.splice(0),
  }
}

/**
 * Reads chosen elements of an XML file as they come; memory does not grow with the file. Document type declarations and entities other
 * than XML’s own five are refused.
 * @throws TradescreenError `invalid-list` for a file that is cut off, not well-formed, in another encoding than it says, or beyond the bounds.
 */
export async function* readElements(file: ListFile, options: ReadElementsOptions): AsyncGenerator<XmlRecord> {
  const gathering = gatherer(file, options)
  let decode: ((chunk?: Uint8Array) => string) | undefined
  for await (const chunk of withWholeHead(file.chunks())) {
    decode ??= decoderFor(file, chunk)
    gathering.write(decode(chunk))
    yield* gathering.take()
  }
  gathering.write(decode?.() ?? '')
  gathering.close()
  yield* gathering.take()
}
