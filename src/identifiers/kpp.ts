import type { IdentifierRule } from './check.js'

/** Russian code of the reason for tax registration: nine characters, no check digit. Many companies share one, so it never decides. */
export const kpp: IdentifierRule = {
  kind: 'kpp',
  country: 'RU',
  reach: 'shared',
  aliases: ['кпп'],
  prefixes: ['KPP', 'КПП'],
  problem: (value) =>
    /^\d{4}[\dA-Z]{2}\d{3}$/.test(value)
      ? undefined
      : 'a KPP has nine characters: four digits, two digits or letters, three digits',
}
