import { join } from 'node:path'
import type { Sections } from './sections.js'

const title = `# Accuracy

How well names and items are told apart, measured on labelled rows. Every figure here is written by a command, none by hand.
The rows lie beside the repository in \`../shared/eval\` and are not part of the package.

- \`npm run eval\` measures names and items and writes this file; some ten minutes, nearly all of it in the full scans of other tools.
- \`npm run eval:names\` measures this package alone in seconds, prints the figures and writes nothing
  (\`--half even\`, \`--half odd\`, \`--evidence\`, \`--misses N\`, \`--out FILE\`).
- \`npm run eval:items\` the same for items (\`--half\`, \`--wrong\`, \`--out FILE\`).
- \`npm run eval:pairs -- FILE\` measures pairs of names from a CSV file (\`--misses\`; \`--docs\` writes its section here).

**This is a screening aid, never a verdict.** A name that is not found is not cleared, and a name that is found is a question for a person.`

/** The document of all accuracy figures. */
export const accuracy: Sections = {
  file: join(import.meta.dirname, '../../docs/accuracy.md'),
  title,
  order: ['names', 'pairs', 'items'],
}
