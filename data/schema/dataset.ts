import type { z } from 'zod'

/**
 * One file of facts: where a person edits it, the schema each row must pass, and the name under which it is compiled.
 * CSV cells arrive as trimmed text, empty cells as `undefined`; lists inside a cell are split by the schema (`cells.ts`).
 */
export interface Dataset {
  /** Path below `data/`; `.csv` has a header row, `.json` is one array of objects. */
  readonly file: string
  /** Schema of one row; its output is what is compiled. */
  readonly row: z.ZodType
  /** Fields that together must be unique over the file. */
  readonly key: readonly string[]
  /** Name of the compiled constant, in camelCase; the file is `src/knowledge/compiled/<kebab-case>.ts`. */
  readonly compiled: string
  /** The row's type: exported name and file below `data/schema/`, without ending. */
  readonly type: readonly [name: string, file: string]
}

/** Makes the datasets of a folder below `data/` whose rows one file of schemas describes. */
export const datasetIn =
  (folder: string, schemas: string) =>
  (file: string, row: z.ZodType, key: readonly string[], compiled: string, type: string): Dataset => ({
    file: `${folder}/${file}`,
    row,
    key,
    compiled,
    type: [type, schemas],
  })
