import { describe, expect, it } from 'vitest'
import { commonNames } from '../../../src/knowledge/compiled/common-names.js'

const weights = new Map(commonNames.map(({ name, weight }) => [name, weight]))

describe('common names', () => {
  it.each([
    ['Russian', 'ivanov kiselev vinogradova sergey gennadyevich'],
    ['Ukrainian', 'melnyk shevchenko kovalenko oleksandr volodymyr'],
    ['Chinese', 'wang zhang cheung hsu tsai jianguo'],
    ['Korean', 'kim jung jeong chung yoo ryu'],
    ['Vietnamese', 'nguyen huynh phan vo'],
    ['Iranian', 'hosseini rostami alizadeh fatemeh mojtaba'],
    ['Turkish', 'yilmaz kaya ozturk huseyin zeynep'],
    ['Arab', 'mohammed khatib najjar ghassan layla'],
    ['Spanish and Portuguese', 'garcia dominguez carvalho joao'],
    ['Indian and Pakistani', 'singh siddiqui chaudhary rajesh'],
    ['German', 'mueller muller schroeder weber'],
    ['French', 'dubois lefebvre moreau'],
    ['Italian', 'rossi esposito bianchi'],
  ])('hold the %s', (_, names) => {
    for (const name of names.split(' ')) expect(weights.get(name) ?? 1, name).toBeLessThan(1)
  })
})
