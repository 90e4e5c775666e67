import { describe, expect, it } from 'vitest'
import { readEccn } from '../../src/items/eccn.js'
import { explainControlNumber } from '../../src/items/eccn-neighbours.js'

const explain = (text: string) => explainControlNumber(readEccn(text)!)

describe('explainControlNumber', () => {
  it('tells what the signs say, what stands above and beside, and the limits', () => {
    const text = explain('9A012.a.1')
    expect(text).toContain('category 9 (aerospace and propulsion), group A (equipment, assemblies and components)')
    expect(text).toContain('Paragraph a.1 stands below 9A012.a')
    expect(text).toContain('30 minutes to under 1 hour')
    expect(text).toContain('9A120')
  })

  it('reads paragraphs of the annex that are described by themselves', () => {
    expect(readEccn('MTCR 19.A.2')?.row?.title).toContain('300 km')
    expect(readEccn('MTCR Item 19.A.3.b')).toMatchObject({ entry: 'Item 19.A.3 (Category II)', paragraphs: ['b'] })
    expect(explain('MTCR 19.A.2')).toContain('300 km or more')
  })

  it('explains numbers that are not described here by their signs', () => {
    expect(explain('9E003')).toContain('group E (technology)')
    expect(explain('EAR99')).toBe('')
    expect(explain('USML VIII(h)')).toContain('VIII(a)')
  })
})
