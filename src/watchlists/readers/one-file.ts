import type { FileFormat } from './file-format.js'
import type { ListFile, ListReader } from './reader.js'

/**
 * Chooses the one file of a format among those at hand. A folder that holds several is not guessed at: the first by name is taken only
 * when it is the file that the user named, which comes first.
 */
export function oneOfFormat(format: FileFormat): ListReader['detect'] {
  return (files) => {
    const found: readonly ListFile[] = files.filter((file) => file.format === format)
    return found.length === 0 ? undefined : found.slice(0, 1)
  }
}
