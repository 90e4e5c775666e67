/**
 * Parts a text at commas, semicolons, brackets and line ends, so that a word is taken with the number beside it.
 * A comma or point inside a number parts nothing.
 * @returns For a position, the number of its piece.
 */
export function segmentsOf(text: string): (position: number) => number {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    // A point behind a short word is that of an abbreviation: `2 Std. Flugzeit`.
    const sentence =
      character === '.' && text.charAt(at + 1) === ' ' && /\p{L}{4}$/u.test(text.slice(Math.max(0, at - 4), at))
    if (!sentence && !/[,;()[\]\n|،؛、。]/.test(character)) continue
    if (/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue
    ends.push(at)
  }
  return (position) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < position) low = middle + 1
      else high = middle
    }
    return low
  }
}
