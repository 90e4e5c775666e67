import { westernDigit } from '../text.js'

/** A number in a text. */
export interface NumberHit {
  readonly value: number
  readonly end: number
}

const foreign = /[٠-٩۰-۹٫٬–—‒×хХ÷]/g

function plain(character: string): string {
  const digit = westernDigit(character)
  if (digit !== undefined) return digit
  if (character === '٫') return '.'
  if (character === '٬') return "'"
  return character === '×' || character === 'х' || character === 'Х' ? 'x' : '-'
}

/** The text with Western digits, one decimal point, one dash and one multiplication sign, character for character. */
export function plainDigits(text: string): string {
  return text.replace(foreign, plain)
}

const literal = /\d{1,15}(?:[.,'’]\d{1,15}){0,6}/y
const spaced = /\d{1,3}(?: \d{3}){1,4}(?!\d)(?:[.,]\d{1,9}(?!\d))?/y
const groups = (parts: readonly string[]) =>
  parts[0]!.length <= 3 && parts[0] !== '0' && parts.slice(1).every((part) => part.length === 3)

const shortComma = /(?:^|[^\d.,])\d{1,4},(?:\d{1,2}|\d{4,6})(?!\d|[.,]\d)/
const shortPoint = /(?:^|[^\d.,])\d{1,4}\.(?:\d{1,2}|\d{4,6})(?!\d|[.,]\d)/

/** How a text writes its numbers, as far as it shows. */
export interface Writing {
  /** `1,250` is 1.25 and not 1250. */
  readonly decimalComma: boolean
  /** `1.250` is 1250 and not 1.25. */
  readonly thousandsPoint: boolean
}

/** How a text writes numbers: by those of its numbers that cannot be misunderstood, else by its script. */
export function writingOf(text: string): Writing {
  const comma = shortComma.test(text)
  return {
    decimalComma: comma || (!shortPoint.test(text) && /[\u0400-\u04ff]/.test(text)),
    thousandsPoint: comma,
  }
}

/** What a literal such as `1.250,5` is worth; `undefined` for dates, versions and addresses. */
function worth(text: string, writing: Writing): number | undefined {
  const bare = text.replace(/['’ ]/g, '')
  const points = bare.split('.')
  const commas = bare.split(',')
  if (points.length > 1 && commas.length > 1) {
    const decimal = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ','
    const [whole, rest, more] = bare.split(decimal)
    if (more !== undefined) return undefined
    return groups(whole!.split(decimal === '.' ? ',' : '.'))
      ? Number(`${whole!.replace(/[.,]/g, '')}.${rest}`)
      : undefined
  }
  const parts = points.length > 1 ? points : commas
  if (parts.length === 1) return Number(bare)
  if (parts.length > 2) return groups(parts) ? Number(parts.join('')) : undefined
  const thousands = groups(parts) && (points.length > 1 ? writing.thousandsPoint : !writing.decimalComma)
  return Number(parts.join(thousands ? '' : '.'))
}

/**
 * Reads the number that begins at a position: decimal point or comma, thousands with points, commas, apostrophes or blanks.
 * @param text Made by `plainDigits`.
 * @param writing How the text writes numbers.
 */
export function readNumber(text: string, at: number, writing: Writing): NumberHit | undefined {
  for (const form of [spaced, literal]) {
    form.lastIndex = at
    const found = form.exec(text)?.[0]
    if (found === undefined) continue
    const value = worth(found, writing)
    const next = text.charCodeAt(at + found.length)
    if (value !== undefined && !(next >= 48 && next <= 57)) return { value, end: at + found.length }
  }
  return undefined
}
