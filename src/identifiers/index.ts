export { identifierAgreement, standsForOne } from './agreement.js'
export { identifierKinds } from './kinds.js'
export { type IdentifierFact, readIdentifier, readIssuedIdentifier } from './read-identifier.js'
