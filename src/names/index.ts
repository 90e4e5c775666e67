export { readEntities } from './normalise/entities.js'
export { cleanText } from './normalise/text.js'
export { type Name, parseName } from './parse.js'
export { isPatronymic } from './persons/patronymic.js'
export { foldWord } from './phonetics/fold.js'
export { listedPieces, type NamePiece, namePieces } from './pieces/name-pieces.js'
export { remembered } from './remembered.js'
export { repairHomoglyphs } from './script/homoglyphs.js'
export { toLatin } from './script/latin.js'
export { mostTokens } from './similarity/align.js'
export {
  type Comparing,
  type Comparison,
  compareNames,
  lastComparison,
  newComparing,
  type Pair,
  rateSides,
} from './similarity/compare.js'
export { knownForms, knownSimilarity, knownSimilarityOf } from './similarity/known-names.js'
export { agreeing, type NameSide, type Rating } from './similarity/rate.js'
export { likeness, tokenSimilarity, wordSimilarity } from './similarity/token-similarity.js'
export { foldAddressWords } from './tokens/address-words.js'
export { nameParts } from './tokens/parts.js'
export { makeToken, type Token } from './tokens/token.js'
