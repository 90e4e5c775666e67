import type { ListEntry } from '../../model/index.js'
import type { FileFormat } from './file-format.js'
import type { LoadReport } from './report.js'

/** One file of a list, as a reader sees it: no path, no file system. */
export interface ListFile {
  /** File name without folder, in its own letter case. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** What its first bytes look like. */
  readonly format: FileFormat
  /** Its bytes from the start; each call reads anew. */
  chunks(): AsyncIterable<Uint8Array>
}

/** The files that one list is read from. */
export interface ListSource {
  /** Id of the list. */
  readonly list: string
  /** The files that `detect` chose, the main one first. */
  readonly files: readonly ListFile[]
}

/** An entry and the place it was read from, for the report of bad rows. */
export interface ReadEntry {
  readonly entry: ListEntry
  /** Name of the file. */
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly line: number
}

/**
 * Reads one publisher’s format. A reader streams, never throws on a bad row (it tells the report and goes on), and throws
 * TradescreenError `invalid-list` only when the file as a whole cannot be read: cut off, wrong encoding.
 * The loader checks every entry against the model, so a reader need not.
 */
export interface ListReader {
  /** Id of the format, for example `ofac-csv`. */
  readonly id: string
  /** What it reads, for people. */
  readonly title: string
  /** Ids of the lists that come in this format; empty: any list of the user’s own. */
  readonly lists: readonly string[]
  /** File names worth looking at beside a file that was named alone, in lower case. Default: none. */
  companions?(name: string): readonly string[]
  /** Whether a folder inside the folder that was named is looked into as well; its files are then named `folder/file`. Default: no. */
  subfolder?(name: string): boolean
  /**
   * The files to read out of those at hand, the main one first, or `undefined` when this is not the reader for them.
   * @param files All files at hand, in the order of their names; a file that the user named comes alone or first.
   */
  detect(files: readonly ListFile[], list: string): readonly ListFile[] | undefined
  /** Reads the entries in the order of the main file. */
  read(source: ListSource, report: LoadReport): AsyncIterable<ReadEntry>
}
