import { jsonPointer, type Screening, TradescreenError } from '../../model/index.js'
import { type CaseResult, checkCases, describeFailure, problemsOf } from '../cases/check-case.js'
import { type CheckOptions, screenCase, screenerOf } from '../cases/screen-case.js'
import type { TableCase } from '../cases/table-case.js'
import { factsOf, withFact } from './facts.js'
import { flipsOf, otherDates } from './flips.js'
import { saysOf, weakened, withRule } from './replace-rule.js'
import { type MutationReport, reportOf, type UnnoticedChange } from './report.js'

/** A passing case in which something was changed. */
interface Mutant {
  readonly what: string
  readonly screening: Screening
}

const shown = (value: unknown) => (value === undefined ? 'left out' : JSON.stringify(value)?.slice(0, 60))

/** The case with each of its facts flipped in turn, the date of the screening too; what cannot be screened is passed over. */
function* mutantsOf({ case: one, screening }: CaseResult, screen: (one: TableCase) => Screening): Generator<Mutant> {
  const flips = factsOf(one.shipment).flatMap((fact) =>
    flipsOf(fact).map((to) => ({
      what: `${jsonPointer(fact.path)} ${shown(fact.value)} → ${shown(to)}`,
      change: (): TableCase => ({ ...one, shipment: withFact(one.shipment, fact.path, to) }),
    })),
  )
  const dates = otherDates(screening.asOf).map((asOf) => ({
    what: `asOf ${screening.asOf} → ${asOf}`,
    change: (): TableCase => ({ ...one, asOf }),
  }))
  for (const { what, change } of [...flips, ...dates]) {
    try {
      yield { what, screening: screen(change()) }
    } catch (error) {
      // A deal without the name of its party is no deal; only what the model takes is a mutant.
      if (!(error instanceof TradescreenError) || error.code === 'rule-failed') throw error
    }
  }
}

/**
 * Tests the tests: flips each fact of each case (country, place, date, code, share, name, number, …) and the date of the screening, and weakens
 * each rule that flags, as a change of policy could; then asks whether the case would fail. A rule whose changes no case notices is not guarded:
 * it could be broken or turned off, and the table would stay green.
 * @param cases Cases of `readCases`. Each is screened about five times for every fact that it has.
 * @param options Screener and strictness; with `exact` the cases notice more.
 * @returns What was noticed, by rule, as data and as a text table. The same input gives the same report.
 * @throws Error when a case fails before anything is changed.
 */
export function mutateCases(cases: readonly TableCase[], options: CheckOptions = {}): MutationReport {
  const screener = screenerOf(options)
  const results = checkCases(cases, { ...options, screener })
  const failing = results.filter(({ problems }) => problems.length > 0)
  if (failing.length > 0) throw new Error(`Mend the cases that fail first.\n${failing.map(describeFailure).join('\n')}`)
  const changes = new Map(screener.rules.map(({ id }) => [id, { made: 0, noticed: 0 }]))
  const unnoticed: UnnoticedChange[] = []
  for (const result of results) {
    const { case: one, screening } = result
    const judge = (rule: string, what: string, changed: Screening) => {
      const count = changes.get(rule)!
      count.made++
      if (problemsOf(one, changed, options.exact).length > 0) count.noticed++
      else unnoticed.push({ case: one.name, rule, what })
    }
    for (const { id } of screener.rules) {
      for (const { title, flags } of weakened(id, screening)) judge(id, `rule ${title}`, withRule(screening, id, flags))
    }
    for (const mutant of mutantsOf(result, (changed) => screenCase(changed, screener))) {
      for (const { id } of screener.rules) {
        if (saysOf(id, mutant.screening) === saysOf(id, screening)) continue
        const flags = mutant.screening.flags.filter((flag) => flag.rule === id)
        judge(id, mutant.what, withRule(screening, id, flags))
      }
    }
  }
  return reportOf(changes, unnoticed)
}
