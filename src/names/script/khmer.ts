/*
 * A Khmer consonant belongs to one of two series, `a` and `o`, and the vowel behind it is read accordingly. Two marks move a consonant to
 * the other series, and a consonant joined underneath keeps that of the first.
 */

const seriesA = 'ក:k ខ:kh ច:ch ឆ:ch ដ:d ឋ:th ណ:n ត:t ថ:th ប:b ផ:ph ស:s ហ:h ឡ:l អ:'
const seriesO = 'គ:k ឃ:kh ង:ng ជ:ch ឈ:ch ញ:nh ឌ:d ឍ:th ទ:t ធ:th ន:n ព:p ភ:ph ម:m យ:y រ:r ល:l វ:v'
const pairs = (text: string) => text.split(' ').map((pair) => pair.split(':') as [string, string])
const inSeriesA = new Map(pairs(seriesA))
const inSeriesO = new Map(pairs(seriesO))
/** Vowel signs behind a consonant of each series. */
const vowels = new Map(
  'ា:a:ea ិ:e:i ី:ei:i ឹ:eu:eu ឺ:eu:eu ុ:o:u ូ:o:u ួ:uo:uo ើ:eu:eu ឿ:eua:eua ៀ:ie:ie េ:e:e ែ:e:e ៃ:ai:ei ោ:o:o ៅ:au:ou ័:a:e'
    .split(' ')
    .map((row) => row.split(':') as [string, string, string])
    .map(([sign, a, o]) => [sign, { a, o }]),
)
/** Vowels that stand by themselves. */
const alone = new Map(pairs('ឥ:i ឦ:ei ឧ:u ឨ:uk ឩ:u ឪ:ov ឫ:rue ឬ:rue ឭ:lue ឮ:lue ឯ:e ឰ:ai ឱ:o ឲ:o ឳ:au'))
const joiner = '\u17d2'
const toA = '\u17c9'
const toO = '\u17ca'
const silencer = '\u17cd'
const nasal = '\u17c6'
const breath = '\u17c7'

interface Unit {
  consonants: string
  series: 'a' | 'o'
  vowel: string
}

function units(word: string, table: (letter: string) => string): Unit[] {
  const found: Unit[] = []
  let joins = false
  for (const letter of word) {
    const last = found.at(-1)
    const [a, o] = [inSeriesA.get(letter), inSeriesO.get(letter)]
    const sign = vowels.get(letter)
    if (letter === joiner) joins = true
    else if (a !== undefined || o !== undefined) {
      if (joins && last) last.consonants += a ?? o
      else found.push({ consonants: (a ?? o)!, series: a === undefined ? 'o' : 'a', vowel: '' })
      joins = false
    } else if (last === undefined || alone.has(letter))
      found.push({ consonants: '', series: 'a', vowel: alone.get(letter) ?? table(letter) })
    else if (sign) last.vowel += sign[last.series]
    else if (letter === toA) {
      last.series = 'a'
      if (last.consonants === 'b') last.consonants = 'p'
    } else if (letter === toO) last.series = 'o'
    else if (letter === silencer) found.pop()
    else if (letter === nasal) last.vowel = `${last.vowel || (last.series === 'a' ? 'a' : 'u')}m`
    else if (letter === breath) last.vowel = `${last.vowel || last.series}h`
  }
  return found
}

const closing = new Map([
  ['b', 'p'],
  ['d', 't'],
  ['kh', 'k'],
])

/**
 * Latin letters for a word in Khmer letters as names are written: `ហ៊ុន សែន` is `hun sen`. A consonant without a vowel sign closes the
 * syllable in front of it, or has the vowel of its series.
 * @param word Khmer letters and signs.
 * @param table Latin letters for any other letter.
 */
export function khmerToLatin(word: string, table: (letter: string) => string): string {
  let latin = ''
  let open = false
  const all = units(word, table)
  for (const [at, { consonants, series, vowel }] of all.entries()) {
    const next = all[at + 1]
    if (vowel !== '') {
      latin += consonants + vowel
      // The nasal sign and the breath close the syllable.
      open = !/[mh]$/.test(vowel)
    } else if (open && !(consonants === 'h' && next)) {
      latin += consonants === 'v' && latin.endsWith('ie') ? 'u' : (closing.get(consonants) ?? consonants)
      open = false
    } else {
      latin += consonants + (next === undefined && all.length > 1 ? '' : series)
      open = next?.vowel === ''
    }
  }
  return latin
}
