const readsOnWithH = 'zsktdgc'
const readsOnWithS = 'td'

/**
 * Adds the sound of a letter to a word without vowels. Where the two would read as one sound (`k` and `h` as `kh`) the vowel that stands
 * between them in speech is put in.
 */
export function addSound(latin: string, sound: string): string {
  const last = latin.at(-1) ?? ' '
  const apart = (sound[0] === 'h' && readsOnWithH.includes(last)) || (sound[0] === 's' && readsOnWithS.includes(last))
  return apart ? `${latin}a${sound}` : latin + sound
}
