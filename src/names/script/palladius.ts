/*
 * Russian writes Chinese names by a system of its own, made by Palladius: `Цзиньпин` is `Jinping`. Each syllable has one spelling, so a
 * word is read by cutting it into syllables.
 */

const initials = new Map(
  'b:б p:п m:м f:ф d:д t:т n:н l:л g:г k:к h:х zh:чж ch:ч sh:ш r:ж z:цз c:ц s:с j:цз q:ц x:с'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
/** Finals that begin with no `i` sound and those that do, each behind the initials that take it. */
const hard =
  'a:а o:о e:э u:у ai:ай ei:эй ui:уй ao:ао ou:оу an:ань en:энь un:унь ang:ан eng:эн ong:ун ua:уа uo:о uai:уай uan:уань uang:уан'
const soft = 'i:и ia:я ie:е iao:яо iu:ю ian:янь in:инь iang:ян ing:ин iong:юн u:юй ue:юэ uan:юань un:юнь'
/** Syllables without an initial, and those that the rules above do not give. */
const others =
  'a:а e:э ai:ай ao:ао ou:оу er:эр an:ань en:энь ang:ан ya:я yao:яо ye:е yi:и you:ю yu:юй yue:юэ yuan:юань yun:юнь yan:янь yin:инь yang:ян ying:ин yong:юн wa:ва wo:во wu:у wai:вай wei:вэй wan:вань wen:вэнь wang:ван weng:вэн hui:хуэй zi:цзы ci:цы si:сы zhi:чжи chi:чи shi:ши ri:жи lu:люй nu:нюй lue:люэ'

const takesBoth = new Set('b p m d t n l'.split(' '))
const takesSoft = new Set('j q x'.split(' '))
const softVowel = /^u/

let syllables: Map<string, string> | undefined
let longest = 0

/** Pinyin by Russian syllable, made when a name first asks for it. */
function table(): Map<string, string> {
  if (syllables) return syllables
  const made = new Map<string, string>()
  const pairs = (text: string) => text.split(' ').map((pair) => pair.split(':') as [string, string])
  for (const [initial, letters] of initials) {
    if (!takesSoft.has(initial)) for (const [final, vowel] of pairs(hard)) made.set(letters + vowel, initial + final)
    if (!takesSoft.has(initial) && !takesBoth.has(initial)) continue
    for (const [final, vowel] of pairs(soft))
      if (takesSoft.has(initial) || !softVowel.test(final)) made.set(letters + vowel, initial + final)
  }
  for (const [pinyin, letters] of pairs(others)) made.set(letters, pinyin)
  longest = Math.max(...[...made.keys()].map((syllable) => syllable.length))
  syllables = made
  return made
}

const mostSyllables = 3

/** A word in pinyin, or nothing when it is not made of Chinese syllables. */
function readWord(word: string, from: number, left: number): string | undefined {
  if (from === word.length) return ''
  if (left === 0) return undefined
  const known = table()
  for (let length = Math.min(longest, word.length - from); length > 0; length--) {
    const syllable = known.get(word.slice(from, from + length))
    const rest = syllable === undefined ? undefined : readWord(word, from + length, left - 1)
    if (rest !== undefined) return syllable + rest
  }
  return undefined
}

const cyrillicName = /^[а-яёіъ]{1,16}(?:(?:, ?|[ -])[а-яёіъ]{1,16}){1,2}$/i
const cyrillicWord = /[а-яёіъ]+/gi
/** Sounds that Russian words hardly have, of which a name has one at least. */
const foreign = /цз|чж|юй|[вхм]э|эй|эн|нь[бпмфдтлгкхчшжцс]|сяо|цян|цин|ця/

/**
 * A Chinese name in Russian letters in pinyin: `Си Цзиньпин` gives `xi jinping`.
 * @param text Cleaned text of two or three words.
 * @returns Nothing for any other name.
 */
export function readPalladius(text: string): string | undefined {
  if (!cyrillicName.test(text)) return undefined
  const lower = text.toLowerCase().replaceAll('і', 'и').replaceAll('ъ', '')
  if (!foreign.test(lower)) return undefined
  let known = true
  const latin = lower.replace(cyrillicWord, (word) => {
    const pinyin = readWord(word, 0, mostSyllables)
    if (pinyin === undefined) known = false
    return pinyin ?? word
  })
  return known ? latin : undefined
}
