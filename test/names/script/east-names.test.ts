import { describe, expect, it } from 'vitest'
import { separateNames } from '../../../src/names/script/east-names.js'

describe('separateNames', () => {
  it.each([
    ['习近平', '习 近平'],
    ['欧阳修', '欧阳 修'],
    ['司馬遷', '司馬 遷'],
    ['王芳', '王 芳'],
    ['小泉純一郎', '小泉 純一郎'],
    ['田中角栄', '田 中角栄'],
    ['田中太郎', '田中 太郎'],
    ['长谷川', '长谷川'],
    ['김정은', '김 정 은'],
    ['남궁민수', '남궁 민 수'],
    ['贝拉克·奥巴马', 'belak obama'],
    ['弗拉基米尔·普京', 'vladimir putin'],
  ])('%s reads %s', (text, apart) => {
    expect(separateNames(text, 'person')).toBe(apart)
  })

  it.each(['Xi Jinping', 'Иванов', '习 近平', '', '一二三四五六七八', '王·某某甲乙'])('leaves %s alone', (text) => {
    expect(separateNames(text, 'person')).toBe(text)
  })

  it('splits a text of unknown kind only where it is most likely a name', () => {
    expect(separateNames('习近平', undefined)).toBe('习 近平')
    expect(separateNames('김정은', undefined)).toBe('김 정 은')
    expect(separateNames('국민은행', undefined)).toBe('국민은행')
    expect(separateNames('安徽', undefined)).toBe('安徽')
  })

  it('leaves companies and vessels alone', () => {
    expect(separateNames('王老吉', 'organization')).toBe('王老吉')
    expect(separateNames('고려항공', 'vessel')).toBe('고려항공')
    expect(separateNames('贝拉克·奥巴马', 'organization')).toBe('贝拉克·奥巴马')
  })
})
