export { causesOf } from './causes.js'
export { walk } from './walk.js'
