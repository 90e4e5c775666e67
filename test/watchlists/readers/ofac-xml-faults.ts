import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ofacSame } from '../ofac-same.js'
import { loadFiles } from './load-text.js'

const invalid = (message: RegExp) => ({ code: 'invalid-list', message: expect.stringMatching(message) })

/** What can be wrong with any of OFAC’s XML files is told by name. */
export function testXmlFaults(name: string, other: string) {
  const text = readFileSync(ofacSame(name), 'utf8')
  const load = (content: string | Uint8Array, file = name, list = 'ofac-sdn') => loadFiles(list, { [file]: content })

  test.each([0.1, 0.3, 0.5, 0.8, 0.95, 0.9999])('cut off after %f of it', async (share) => {
    const cut = text.slice(0, Math.floor(text.length * share))
    await expect(load(cut)).rejects.toMatchObject(invalid(/cut off|not well-formed/))
  })

  test.each([
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', /web page \(HTML\)/],
    ['an empty file', ' \r\n', /is empty/],
    [
      'a document type declaration',
      text.replace(/<(sdnList|Sanctions|sanctionsData)/, '<!DOCTYPE x [<!ENTITY a "b">]><$1'),
      /document type declaration/,
    ],
    [
      'a tag that does not fit',
      text.replace(/<\/(program|sanctionsProgram|Comment)>/, '</x>'),
      /line \d+ is not well-formed/,
    ],
    ['another encoding than it says', Buffer.from(text.replace('Yelabuga', 'Yel\u00e4buga'), 'latin1'), /not UTF-8/],
    ['UTF-16 without saying so', Buffer.from(`\ufeff${text}`, 'utf16le'), /UTF-16/],
    ['another list', '<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>', /UN Security Council/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test('a file of the other OFAC list', async () => {
    await expect(load(text, other)).rejects.toThrow(/of the list "ofac-consolidated", not of "ofac-sdn"/)
  })

  return { text, load, invalid }
}
