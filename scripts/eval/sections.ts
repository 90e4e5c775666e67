import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** A document whose parts are written by different runs: each part stands between its own marks, so that a run leaves the others alone. */
export interface Sections {
  readonly file: string
  readonly title: string
  readonly order: readonly string[]
}

const marks = (name: string) => [`<!-- ${name}: written by a run -->`, `<!-- /${name} -->`] as const

function textOf(document: string, name: string): string {
  const [open, close] = marks(name)
  const from = document.indexOf(open)
  const to = document.indexOf(close)
  return from < 0 || to < from ? '' : document.slice(from + open.length, to).trim()
}

/** Writes the given parts, and keeps those of earlier runs. */
export function writeSections(sections: Sections, parts: Readonly<Record<string, string>>): void {
  const { file, title, order } = sections
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const blocks = order.flatMap((name) => {
    const text = parts[name]?.trim() ?? textOf(before, name)
    const [open, close] = marks(name)
    return text === '' ? [] : [`${open}\n${text}\n${close}`]
  })
  writeFileSync(file, `${title}\n\n${blocks.join('\n\n')}\n`)
}

/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')
}

/** A share as a percentage with two digits. */
export const percent = (value: number): string => `${(100 * value).toFixed(2)} %`
