const readsOnWithH = /[zsktdgc]$/
const readsOnWithS = /[td]$/

/**
 * Adds the sound of a letter to a word without vowels. Where the two would read as one sound (`k` and `h` as `kh`) the vowel that stands
 * between them in speech is put in.
 */
export function addSound(latin: string, sound: string): string {
  const apart = (sound[0] === 'h' && readsOnWithH.test(latin)) || (sound[0] === 's' && readsOnWithS.test(latin))
  return apart ? `${latin}a${sound}` : latin + sound
}
