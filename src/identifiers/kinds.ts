import { bic } from './bic.js'
import type { IdentifierRule } from './check.js'
import { contactRules } from './contact.js'
import { iban } from './iban.js'
import { imo, imoCompany } from './imo.js'
import { inn } from './inn.js'
import { words } from './issuer.js'
import { kpp } from './kpp.js'
import { lei } from './lei.js'
import { mmsi } from './mmsi.js'
import { ogrn } from './ogrn.js'
import { ogrnip } from './ogrnip.js'
import { plainRules } from './plain.js'
import { uscc } from './uscc.js'

const checked: readonly IdentifierRule[] = [imo, imoCompany, mmsi, inn, kpp, ogrn, ogrnip, lei, bic, iban, uscc]
const rules: readonly IdentifierRule[] = [...checked, ...plainRules, ...contactRules]
const isChecked = new Set(checked)
/** Rules by kind and by every other name of the kind. */
const byAlias = new Map<string, IdentifierRule>()
for (const rule of rules)
  for (const alias of [rule.kind, ...rule.aliases]) if (!byAlias.has(words(alias))) byAlias.set(words(alias), rule)
const byKind = new Map(rules.map((rule) => [rule.kind, rule]))

/** Canonical kinds of numbers that are known by name. */
export const identifierKinds: readonly string[] = rules.map((rule) => rule.kind)

/** The rule for a kind as written. */
export function ruleFor(kind: string): IdentifierRule | undefined {
  const named = words(kind)
  return byAlias.get(named) ?? byAlias.get(named.replace(/ (?:no|number|nr|code)$/, ''))
}

/** Whether the form of a kind is tested. */
export const hasCheck = (rule: IdentifierRule) => isChecked.has(rule)

/** How far a number of a kind stands for one party; `undefined` for a kind that is not known. */
export function reachOf(kind: string): IdentifierRule['reach'] | undefined {
  const rule = byKind.get(kind)
  return rule && (rule.reach ?? (isChecked.has(rule) ? 'world' : 'issuer'))
}

/** Kinds of one system of numbers: ships and shipping companies both have IMO numbers. */
export const familyOf = (kind: string) => byKind.get(kind)?.family ?? kind

/** Kinds narrow enough to be recognised by form and check digit under a kind that leaves it open. */
const recognised: readonly IdentifierRule[] = [inn, ogrn, ogrnip, uscc]

/** The checked kind that a number given under an open kind is: by a prefix such as `INN`, or by the form of its country's numbers. */
export function recognise(value: string, country: string | undefined): IdentifierRule | undefined {
  for (const rule of checked) {
    const prefix = rule.prefixes?.find((one) => value.startsWith(one))
    if (prefix !== undefined && rule.problem(value.slice(prefix.length)) === undefined) return rule
  }
  if (country === undefined) return undefined
  return recognised.find((rule) => rule.country === country && rule.problem(value) === undefined)
}
