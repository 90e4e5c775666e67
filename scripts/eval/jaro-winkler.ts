/** Jaro–Winkler similarity of two texts, 0 to 1: characters in common and in order, with a bonus for up to four equal first ones. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Uint8Array(b.length)
  const common: string[] = []
  for (let at = 0; at < a.length; at++) {
    const end = Math.min(b.length, at + reach + 1)
    for (let other = Math.max(0, at - reach); other < end; other++) {
      if (taken[other] === 0 && a[at] === b[other]) {
        taken[other] = 1
        common.push(a[at]!)
        break
      }
    }
  }
  if (common.length === 0) return 0
  const inB = b.split('').filter((_, at) => taken[at] === 1)
  const moved = common.filter((letter, at) => letter !== inB[at]).length / 2
  const jaro = (common.length / a.length + common.length / b.length + (common.length - moved) / common.length) / 3
  let start = 0
  while (start < 4 && start < a.length && a[start] === b[start]) start++
  return jaro + start * 0.1 * (1 - jaro)
}
