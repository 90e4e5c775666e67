import { documentKind, documentNumber } from './document-number.js'
import type { CountryCode, EntryDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { textAt, type XmlElement } from './xml/element.js'

/**
 * The number of a document, and what is noted about it. The list writes the words of the document into the number or the number into the
 * words now and then: `Diplomatic passport no. D014433`, `Tazkira number 545167`.
 */
export function putUnDocument(draft: EntryDraft, element: XmlElement, code: CountryCode): void {
  const type = textAt(element, 'TYPE_OF_DOCUMENT') ?? ''
  const detail = (textAt(element, 'TYPE_OF_DOCUMENT2') ?? '').replace(/[\s:]{1,50}$/, '')
  const written = textAt(element, 'NUMBER')
  const inDetail = documentNumber(detail)
  const read = written === undefined && inDetail.words !== undefined ? inDetail : documentNumber(written ?? '')
  const kind = documentKind(detail) ?? documentKind(read.words ?? '') ?? documentKind(type) ?? 'other'
  const issuer = textAt(element, 'ISSUING_COUNTRY') ?? textAt(element, 'COUNTRY_OF_ISSUE')
  const country = issuer === undefined ? read.country : (code(issuer) ?? issuer)
  const identifier = listedIdentifier(kind, read.number, country)
  if (identifier !== undefined) draft.identifiers.push(identifier)
  const words = (read === inDetail ? read.words : detail) || type || 'Document'
  const said = [read.note, textAt(element, 'NOTE')].filter(Boolean).join(', ')
  const label = identifier === undefined ? words : `${words} ${identifier.value}`
  if (said !== '') draft.remarks.push(`${label}: ${said}`)
  else if (identifier === undefined && (type !== '' || detail !== '')) draft.remarks.push(label)
}
