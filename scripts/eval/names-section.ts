import { cutOff, ofKind } from './measure.js'
import type { NamesRun } from './names.js'
import { halvesTable, kindTable, reliabilityTable, thresholdTable, toolTable } from './names-figures.js'
import { table } from './sections.js'

/** What a run measured on names, as a section of the document. */
export function namesSection(run: NamesRun): string {
  const { list, own, listedNames } = run
  const draw = ({ head, rows }: ReturnType<typeof toolTable>) => table(head, rows)
  return `## Names

What was measured: ${ofKind(own, 'positive').length} listed names in disguise (34 kinds of disguise, from one mistyped letter to another script)
and ${ofKind(own, 'negative').length} innocent names (real athletes, real companies, and names recombined from parts of listed ones), against the
OFAC SDN list${list.publishedOn === undefined ? '' : ` of ${list.publishedOn}`}: ${list.entries.length} entries, ${listedNames} names.
A disguised name is found when the entry it was made from scores strictly above the cut-off;
“at 1 % alerts” means the cut-off above which 1 % of the innocent names get any match (here ${cutOff(own, 0.01)}), “at 0.1 %” the same for
0.1 % (here ${cutOff(own, 0.001)}). So tools whose scores mean different things can be compared.

### Beside other tools

The same queries in the same mixed order, one process, one run. Scans too slow for all rows get every ninth.
Milliseconds differ from machine to machine; the ratio is what counts.

${draw(toolTable(run))}

### At the shipped thresholds

Names and types alone, unless said otherwise. Disguised names carry neither birth date nor country, so their recall stays;
birth dates and countries lower the scores of innocent names.

${draw(thresholdTable(run))}

### What a score means

Of all queries whose best match has such a score, how often that match is the right entry. Of these queries
${Math.round((100 * ofKind(own, 'positive').length) / own.length)} % are listed names in disguise; among a firm's own customers nearly all are innocent, so there a
score says less than here. Scores below 0.3 are not asked for.

${draw(reliabilityTable(run))}

### Both halves

The rows that stand at even and at odd places of the file, apart: tuning on one half would show as a difference.

${draw(halvesTable(run))}

### By disguise

${draw(kindTable(run, 'positive'))}

### By kind of innocent name

Share that alerts.

${draw(kindTable(run, 'negative'))}

### What these figures do not say

- The disguises were made by rules. People who hide find others; real recall is lower.
- One list, of mostly Latin names. Other lists have other spellings, and weak aliases.
- The innocent names are few: at 0.1 % the cut-off hangs on ${Math.max(1, Math.floor(ofKind(own, 'negative').length * 0.001))} of them, so that figure moves by some points with a handful of rows;
  for the tools asked every ninth row it is the highest innocent score, and their cut-off at 1 % hangs on the fifth highest, so that
  their recall may move by twenty points with other rows.
- The weights of the evidence were found on the even rows, and on listed names disguised and innocent names made by rule; the odd rows check
  them. All rows were known while words and rules were added, so figures on rows that nobody has seen may be lower.
- Some innocent names are true namesakes of listed people: no tool can tell them apart by name alone.`
}
