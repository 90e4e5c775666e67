import { foldHeader } from './table.js'

/** Blocks of a row. */
export type EuCsvBlock = 'entity' | 'regulation' | 'name' | 'address' | 'birth' | 'identification' | 'citizenship'

/** Columns of CSV 1.1 that are called as the XML’s attributes behind the name of their block. */
const sameAsXml: readonly [block: EuCsvBlock, prefix: string, fields: string][] = [
  ['entity', 'Entity', 'logicalId unitedNationId designationDate designationDetails remark'],
  ['regulation', 'Entity_Regulation', 'publicationDate numberTitle programme'],
  ['name', 'NameAlias', 'lastName firstName middleName wholeName nameLanguage gender title function strong remark'],
  ['name', 'NameAlias_Regulation', 'publicationDate'],
  ['address', 'Address', 'city street poBox zipCode region place asAtListingTime contactInfo countryIso2Code countryDescription remark'],
  ['address', 'Address_Regulation', 'publicationDate'],
  ['birth', 'BirthDate', 'birthdate year yearRangeFrom yearRangeTo circa calendarType zipCode region place city countryIso2Code countryDescription remark'],
  ['birth', 'BirthDate_Regulation', 'publicationDate'],
  ['identification', 'Identification', 'number diplomatic knownExpired knownFalse reportedLost revokedByIssuer latinNumber nameOnDocument countryIso2Code countryDescription remark'],
  ['identification', 'Identification_Regulation', 'publicationDate'],
  ['citizenship', 'Citizenship', 'region countryIso2Code countryDescription remark'],
  ['citizenship', 'Citizenship_Regulation', 'publicationDate'],
] // biome-ignore format: one block, one line

/** The others of CSV 1.1, and those of CSV 1.0. `-`: a number that only holds the file together. */
const others: readonly [header: string, column: string][] = [
  ['fileGenerationDate', 'entity.generationDate'],
  ['Entity_EU_ReferenceNumber', 'entity.euReferenceNumber'],
  ['Entity_SubjectType', 'entity.code'], ['Entity_SubjectType_ClassificationCode', 'entity.classificationCode'],
  ['BirthDate_Day', 'birth.dayOfMonth'], ['BirthDate_Month', 'birth.monthOfYear'],
  ['Identification_TypeCode', 'identification.identificationTypeCode'],
  ['Identification_TypeDescription', 'identification.identificationTypeDescription'],
  ...['NameAlias', 'Address', 'BirthDate', 'Identification', 'Citizenship'].flatMap((block): [string, string][] => [
    [`${block}_LogicalId`, '-'], [`${block}_RegulationLanguage`, '-'],
  ]),
  ['Date_file', 'entity.generationDate'], ['Date_filexxxx', 'entity.generationDate'], ['Entity_logical_id', 'entity.logicalId'],
  ['Subject_type', 'entity.code'], ['Leba_numtitle', 'regulation.numberTitle'], ['Leba_publication_date', 'regulation.publicationDate'],
  ['Programme', 'regulation.programme'], ['EU_ref_num', 'entity.euReferenceNumber'],
  ['Naal_lastname', 'name.lastName'], ['Naal_firstname', 'name.firstName'], ['Naal_middlename', 'name.middleName'],
  ['Naal_wholename', 'name.wholeName'], ['Naal_gender', 'name.gender'], ['Naal_title', 'name.title'], ['Naal_function', 'name.function'],
  ['Naal_language', 'name.nameLanguage'], ['Naal_leba_publication_date', 'name.publicationDate'],
  ['Addr_number', 'address.number'], ['Addr_street', 'address.street'], ['Addr_zipcode', 'address.zipCode'], ['Addr_city', 'address.city'],
  ['Addr_country', 'address.countryIso2Code'], ['Addr_other', 'address.contactInfo'],
  ['Addr_leba_publication_date', 'address.publicationDate'],
  ['Birt_date', 'birth.birthdate'], ['Birt_place', 'birth.city'], ['Birt_country', 'birth.countryIso2Code'],
  ['Birt_leba_publication_date', 'birth.publicationDate'],
  ['Iden_number', 'identification.description'], ['Iden_country', 'identification.countryIso2Code'],
  ['Iden_leba_publication_date', 'identification.publicationDate'],
  ['Citi_country', 'citizenship.countryIso2Code'], ['Citi_leba_publication_date', 'citizenship.publicationDate'],
  ['Naal_logical_id', '-'], ['Addr_logical_id', '-'], ['Birt_logical_id', '-'], ['Iden_logical_id', '-'], ['Citi_logical_id', '-'],
] // biome-ignore format: a list to be read at a glance

/** Columns of both CSV versions: `block.field` by folded header, the field called as the XML’s attribute. */
export const euCsvColumns: ReadonlyMap<string, string> = new Map([
  ...sameAsXml.flatMap(([block, prefix, fields]) =>
    fields.split(' ').map((field): [string, string] => [foldHeader(`${prefix}_${field}`), `${block}.${field}`]),
  ),
  ...others.map(([header, column]): [string, string] => [foldHeader(header), column]),
])
