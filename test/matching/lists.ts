import type { ListEntry, Party, Watchlist } from '../../src/model/index.js'

type Alias = ListEntry['names'][number]

/** A listed party with a primary name and, after it, aliases with their kinds. */
export const listed = (
  id: string,
  type: ListEntry['type'],
  name: string,
  more: Partial<ListEntry> & { aliases?: readonly [text: string, kind: Alias['kind']][] } = {},
): ListEntry => {
  const { aliases = [], ...rest } = more
  return {
    id,
    list: 'list',
    type,
    names: [{ text: name, kind: 'primary' }, ...aliases.map(([text, kind]) => ({ text, kind }))],
    programmes: ['X'],
    ...rest,
  }
}

/** A list of these entries. */
export const listOf = (entries: ListEntry[], id = 'list'): Watchlist => ({
  id,
  title: `List ${id}`,
  publisher: 'Tests',
  sha256: '0'.repeat(64),
  entries,
})

/** A few parties of every kind, with what lists tell beside a name. */
export const fewEntries: readonly ListEntry[] = [
  listed('1', 'organization', 'NORTHWIND ROTOR WORKS', {
    countries: ['IR'],
    addresses: ['12 Azadi Street, Tabriz 5139647511, Iran'],
    aliases: [
      ['NORTHWIND ROTOR', 'strong-alias'],
      ['NRW', 'weak-alias'],
      ['BLUE HERON', 'weak-alias'],
    ],
  }),
  listed('2', 'organization', 'VOLGA SPARE PARTS OOO', { countries: ['RU'], aliases: [['ВОЛГА ЗАПЧАСТИ', 'native']] }),
  listed('3', 'person', 'YANG, Fan', { countries: ['CN'], datesOfBirth: ['1983-05-29'] }),
  listed('4', 'person', 'HOSSEINZADEH, Yousef Ali', { countries: ['IR'], datesOfBirth: ['1971-02-03', '1972'] }),
  listed('5', 'person', 'KUTEPOV, Andrey Viktorovich', { aliases: [['THE BAKER', 'weak-alias']] }),
  listed('6', 'vessel', 'PORT OLYA-1', { countries: ['RU'] }),
  listed('7', 'vessel', 'OLGA', { countries: ['RU'] }),
  listed('8', 'organization', 'VEGA (FRANCE) SA', { countries: ['FR'] }),
  listed('9', 'organization', 'GOLDEN STAR TRADING CO LLC', { addresses: ['Office 1204, Deira, Dubai, UAE'] }),
  listed('10', 'organization', 'GEA LLC', { countries: ['RU'] }),
  listed('11', 'person', 'IVANOV, Ivan', { countries: ['RU'], datesOfBirth: ['1960'] }),
  listed('12', 'organization', 'SHAHED AVIATION INDUSTRIES', { countries: ['IR'] }),
  listed('13', undefined, 'CASPIAN FLEET', {}),
  listed('14', 'aircraft', 'EP-PUS', { countries: ['IR'] }),
]

/** Words from which names are made that are near to those of `fewEntries`, and texts that hold no name. */
export const words: readonly string[] = [
  ...['Northwind', 'Northwynd', 'Rotor', 'Works', 'Volga', 'Spare', 'Parts', 'OOO', 'LLC', 'Yang', 'Fan', 'Hosseinzadeh'],
  ...['Yusef', 'Y.', 'Ali', 'Kutepov', 'Andrei', 'Viktorovich', 'Port', 'Olya', '1', '2', 'Olga', 'Vega', '(France)'],
  ...['(Germany)', 'SA', 'Golden', 'Star', 'Trading', 'GEA', 'Ivan', 'Ivanov', 'Shahed', 'Aviation', 'NRW', 'Blue', 'Heron'],
  ...['Иванов', 'Волга', 'يوسف', 'Caspian', 'Fleet', 'EP-PUS', 'c/o', ',', 'Al', 'The', 'Baker', 'and', '杨帆', 'Dr.'],
] // biome-ignore format: a list to be read at a glance

/** What a party may tell beside its name: some of it fits the list above, some of it contradicts. */
export const evidence = {
  type: ['person', 'organization', 'vessel', undefined] as const satisfies readonly Party['type'][],
  country: ['IR', 'CN', 'Russia', 'Brazil'],
  nationality: ['IR', 'CN', 'Germany'],
  dateOfBirth: ['1983-05-29', '1983', '1971-03-02', '1950-01-01', '1961'],
  address: ['Azadi Street 12, Tabriz', 'Deira, Dubai, Office 1204', 'Main Street 1, Springfield'],
}
