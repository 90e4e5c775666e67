const lookAlikes: Record<string, string> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', Ѕ: 'S', Ј: 'J',
} // biome-ignore format: a table
const spelt: Record<string, string> = {
  А: 'A', Б: 'B', В: 'V', Г: 'G', Д: 'D', Е: 'E', Ж: 'J', З: 'Z', И: 'I', Й: 'J', К: 'K', Л: 'L', М: 'M', Н: 'N', О: 'O',
  П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ф: 'F', Х: 'H', Ц: 'C', Э: 'E', Ю: 'U', Я: 'A', Ы: 'Y', І: 'I', Ѕ: 'S', Ј: 'J',
} // biome-ignore format: a table

const cyrillic = /[\u0400-\u04ff]/g
const ascii = /^[\u0020-\u007e]*$/
const upper = (text: string) => (ascii.test(text) ? text : text.normalize('NFKC')).toUpperCase()
const plain = (text: string) => text.replace(/[^A-Z0-9]/g, '')

/** A part number as it is compared: upper case, without punctuation and blanks, Cyrillic look-alikes as Latin letters. */
export function normalisePartNumber(text: string): string {
  return plain(upper(text).replace(cyrillic, (letter) => lookAlikes[letter] ?? letter))
}

/** A reading of a written part number. */
export interface PartForm {
  readonly code: string
  /** What was done to read it so, for the reason; none for the number as written. */
  readonly reading?: string
}

/**
 * The ways to read a part number, the plainest first: as written; with Cyrillic letters spelt out (`СТМ32Ф405`); without
 * the digits that a distributor puts before it (`511-STM32F405`); without a `Z` before it, as stock lists have it.
 */
export function partForms(written: string): PartForm[] {
  const code = normalisePartNumber(written)
  const forms: PartForm[] = [{ code }]
  const capitals = upper(written)
  if (/[\u0400-\u04ff]/.test(capitals)) {
    const latin = plain(capitals.replace(cyrillic, (letter) => spelt[letter] ?? letter))
    if (latin !== code) forms.push({ code: latin, reading: 'with its Cyrillic letters spelt in Latin' })
  }
  const before = forms.slice()
  for (const form of before) {
    const digits = /^\d{2,4}(?=[A-Z])/.exec(form.code)
    if (digits)
      forms.push({ code: form.code.slice(digits[0].length), reading: 'without a distributor’s digits before it' })
    else if (form.code.startsWith('Z')) forms.push({ code: form.code.slice(1), reading: 'without the Z before it' })
  }
  return forms
}
