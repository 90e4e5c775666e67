/** A number of pieces in words: `1 piece`, `2 pieces`. */
export const piecesText = (pieces: number): string => `${pieces} ${pieces === 1 ? 'piece' : 'pieces'}`
