import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../../src/model/index.js'
import { compareNames, parseName } from '../../../src/names/index.js'

const score = (query: string, listed: string, type: PartyType) =>
  compareNames(parseName(query, type), parseName(listed, type)).score

describe('names across scripts', () => {
  it.each([
    ['Барак Хусеин Обама', 'Barack Hussein Obama'],
    ['バラク・オバマ', 'Barack Obama'],
    ['ბარაკ ობამა', 'Barack Obama'],
    ['Բարակ Օբամա', 'Barack Obama'],
    ['贝拉克·奥巴马', 'Barack Obama'],
    ['习近平', 'Xi Jinping'],
    ['Си Цзиньпин', 'Xi Jinping'],
    ['Мао Цзэдун', 'Mao Tse-tung'],
    ['习近平', 'XI, Jinping'],
    ['김정은', 'Kim Jong Un'],
    ['김정은', 'KIM, Jong-un'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
    ['Юрій Єхануров', 'Yuriy Yekhanurov'],
    ['Димитър Стоянов', 'Dimitar Stoyanov'],
    ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
    ['محمد جواد ظریف', 'Mohammad Javad Zarif'],
    ['عبد الله النجار', 'Abdullah al-Najjar'],
    ['عمر البشير', 'Omar al-Bashir'],
    ['שמעון פרס', 'Shimon Peres'],
    ['Μιχαήλ Παπαδόπουλος', 'Michail Papadopoulos'],
    ['ประยุทธ์ จันทร์โอชา', 'Prayut Chan-o-cha'],
    ['नरेन्द्र मोदी', 'Narendra Modi'],
    ['小泉純一郎', 'Junichiro Koizumi'],
    ['GÃ¼nther MÃ¼ller', 'Günther Müller'],
    ['Ig0r Sech1n', 'Igor Sechin'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed, 'person')).toBeGreaterThan(0.8)
  })

  it.each([
    ['Шахед Авиэйшн Индастриз', 'SHAHED AVIATION INDUSTRIES'],
    ['Тхе Руссиан Академы Оф Скиенкес', 'The Russian Academy of Sciences'],
    ['Институте Оф Спектроскопы', 'Institute of Spectroscopy'],
    ['トヨタ自動車', 'Toyota Jidosha'],
    ['РћРћРћ Р РѕРјР°С€РєР°', 'ООО Ромашка'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed, 'organization')).toBeGreaterThan(0.8)
  })

  it.each([
    ['习近平', 'Li Keqiang'],
    ['김정은', 'Park Geun-hye'],
    ['Барак Обама', 'Boris Johnson'],
    ['محمد جواد ظریف', 'Qasem Soleimani'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed, 'person')).toBeLessThan(0.7)
  })
})
