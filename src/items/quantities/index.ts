export type { Quantity } from './quantity.js'
export { readQuantities } from './read-quantities.js'
export { siValue } from './units.js'
