import { styleText } from 'node:util'
import type { Style } from '../report/index.js'
import type { Io } from './io.js'

const styles: Record<Style, Parameters<typeof styleText>[0]> = {
  hold: ['bold', 'red'], review: ['bold', 'yellow'], info: 'cyan', error: ['bold', 'magenta'], bold: 'bold', dim: 'dim',
} // biome-ignore format: a list to be read at a glance

/** How text for a terminal is painted; nothing where the user wants no colour. */
export function painter({ env }: Io): { readonly paint?: (style: Style, text: string) => string } {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return {}
  // Some versions of Node look at their own standard output unless told not to.
  return { paint: (style, text) => styleText(styles[style], text, { validateStream: false }) }
}
