import { romanisations } from '../../knowledge/compiled/romanisations.js'

const firstSyllable = 0xac00
const initials = 'k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,kh,th,ph,h'
  .split(',')
  .map((sound) => sound.replace(/^([kpt])h$/, '$1'))
const vowels = 'a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i'.split(',')
/** Sound of each final consonant where nothing follows, and what moves over to a vowel that follows. */
const finals = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',')
const movesOver = ',g,kk,ks,n,nj,n,d,r,lg,lm,lb,ls,lt,lp,r,m,b,ps,s,ss,,j,ch,k,t,p,'.split(',')
const silentInitial = 11
const voicedAfter = new Map([
  ['k', 'g'],
  ['t', 'd'],
  ['p', 'b'],
])

/** Surnames of one vowel, which nobody writes as one letter: `이` is `lee`. */
const surnames = new Map(
  romanisations.flatMap((row) => (row.kind === 'korean-surname' ? [[row.written, row.spellings[0]!] as const] : [])),
)

/** Sound of a final consonant and the initial behind it, as they change each other. */
function between(final: string, initial: string): string {
  if (final === 'n' && initial === 'r') return 'll'
  if (final === 'l' && (initial === 'n' || initial === 'r')) return 'll'
  if ((final === 'm' || final === 'ng') && initial === 'r') return `${final}n`
  if (initial === 'n' || initial === 'm' || initial === 'r') {
    const nasal = final === 'k' ? 'ng' : final === 'p' ? 'm' : final === 't' ? 'n' : final
    return nasal + (initial === 'r' && final !== '' ? 'n' : initial)
  }
  const voiced = final === '' || final === 'n' || final === 'm' || final === 'ng' || final === 'l'
  return final + (voiced ? (voicedAfter.get(initial) ?? initial) : initial)
}

/**
 * Korean syllables in Latin letters as North Korea and McCune–Reischauer write them, without marks: `정은` jongun, `평양` pyongyang.
 * @param text Hangul syllables.
 */
export function hangulToLatin(text: string): string {
  let latin = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const index = text.charCodeAt(at) - firstSyllable
    const initial = Math.floor(index / 588)
    const sound = initials[initial] ?? ''
    const strong = initial === 15 || initial === 16 || initial === 17
    if (at === 0) latin += sound
    else if (initial === silentInitial) latin += last === 21 ? 'ng' : movesOver[last]!
    else latin += strong ? finals[last]! + sound : between(finals[last]!, sound)
    latin += vowels[Math.floor((index % 588) / 28)] ?? ''
    last = index % 28
  }
  latin += finals[last]!
  return latin.length === 1 ? (surnames.get(text) ?? latin) : latin
}
