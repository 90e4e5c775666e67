const categories = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI',
] // biome-ignore format: a table

/** The category of the US Munitions List, from I to XXI, for a Roman or Western number; `undefined` when there is none. */
export function munitionCategory(number: string): string | undefined {
  return /^\d+$/.test(number) ? categories[Number(number) - 1] : categories.find((category) => category === number)
}
