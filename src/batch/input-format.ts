import { type InputFormat, inputFormats } from './record.js'

/** The form that a file’s name tells: `.csv`, `.tsv`, `.txt`, `.ndjson`, `.jsonl` or `.json`; `undefined` for any other. */
export function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'tsv' || extension === 'txt') return 'csv'
  if (extension === 'jsonl') return 'ndjson'
  return inputFormats.find((format) => format === extension)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * The form that the beginning of a text looks like: an array is JSON; an object that ends on its first line is NDJSON, one that does not is JSON;
 * anything else is CSV.
 * @param head The beginning, at least its first line where that is of reasonable length.
 */
export function sniffFormat(head: string): InputFormat {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('[')) return 'json'
  if (!text.startsWith('{')) return 'csv'
  const end = text.indexOf('\n')
  // A document of one line is the same in both forms; a first line that is not complete may still be one bad line of many.
  if (end === -1) return 'ndjson'
  const [first, second] = text.split('\n', 2) as [string, string]
  return isJson(first) || second.trimStart().startsWith('{') ? 'ndjson' : 'json'
}
