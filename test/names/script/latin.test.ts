import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLatin } from '../../../src/names/index.js'

describe('toLatin', () => {
  it.each([
    // Cyrillic, by what the letters of the word tell of its language.
    ['Щукин Ёлкин Подъячев', 'shchukin yolkin podyachev'],
    ['Сергій Ґонґадзе', 'serhiy gongadze'],
    ['Васіль Быкаў', 'vasil bykaw'],
    ['Қасым Өмірұлы', 'qasym omiruly'],
    ['Ўзбекистон Тўраев Кәрім', 'ozbekiston toraev karim'],
    ['Вучић Ђорђе Љиљана', 'vucic djordje ljiljana'],
    ['Димитър Търново', 'dimitar tarnovo'],
    ['Ғулом Раҳмон Ҷамшед', 'ghulom rahmon jamshed'],
    ['Тхе Академы', 'the akademy'],
    // Arabic letters; vowels are missing as in the original.
    ['محمد', 'mhmd'],
    ['النجار', 'al njar'],
    ['البرز', 'albrz'],
    ['عبد الله', 'abd allah'],
    ['فاطمه', 'fatmah'],
    ['چنگیز پژمان', 'chngyz pzhman'],
    ['زهرا', 'zahra'],
    ['ٹھاکر', 'thakr'],
    // Hebrew.
    ['שִׁמְעוֹן פרץ', 'shmavn prts'],
    ['בן משה', 'bn mshah'],
    // Greek.
    ['Αθήνα', 'athina'],
    ['Μπακογιάννη Ντόρα Γκίκας', 'bakogianni dora gikas'],
    ['Ευάγγελος Ευστάθιος', 'evangelos efstathios'],
    ['Παπαδόπουλος Αϊβάζης', 'papadopoulos aivazis'],
    // Armenian and Georgian.
    ['Բարակ Երվանդ Ոսկան Ռուբեն', 'barak yervand voskan ruben'],
    ['ბარაკ მიხეილ სააკაშვილი', 'barak mikheil saakashvili'],
    // India.
    ['नरेन्द्र मनमोहन सिंह', 'narendra manmohan singh'],
    ['শেখ হাসিনা', 'shekh hasina'],
    ['నరేంద్ర', 'narendra'],
    ['ज़फ़र', 'zafar'],
    ['ਮਨਮੋਹਨ ਸਿੰਘ', 'manmohan singh'],
    // Thai.
    ['ประยุทธ์', 'prayut'],
    ['ทักษิณ ชินวัตร', 'thaksin chinwat'],
    ['จันทร์โอชา', 'chanocha'],
    // Japanese.
    ['バラク オバマ', 'baraku obama'],
    ['きゃりー ちょうだい がっこう まっちゃ', 'kyari chodai gakko matcha'],
    ['ティム ジェット ファイル ヴィラ ウィキ', 'timu jetto fairu vira wiki'],
    ['トヨタ自動車', 'toyotajidosha'],
    ['山本 晋三', 'yamamoto shinzo'],
    // Chinese.
    ['习近平', 'xijinping'],
    ['曾 重庆', 'zeng chongqing'],
    ['中国长城', 'zhongguochangcheng'],
    // Korean.
    ['정은 평양 독립 신라 조선', 'jongun pyongyang tongnip silla joson'],
    ['이 오', 'lee oh'],
    // Latin with accents.
    ['Ñandú Çelik Šiška Đorđe Øre Łódź Straße', 'nandu celik siska dorde ore lodz strasse'],
  ])('%s is %s', (text, latin) => {
    expect(toLatin(text)).toBe(latin)
  })

  it('gives letters, digits and blanks for a word of any script, each time the same', () => {
    const word = fc.string({
      unit: fc.integer({ min: 0xc0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      maxLength: 20,
    })
    fc.assert(
      fc.property(word, (text) => {
        expect(toLatin(text)).toBe(toLatin(text))
      }),
      { numRuns: 500 },
    )
    for (const block of [
      [0x400, 0x52f],
      [0x5d0, 0x5ea],
      [0x620, 0x64a],
      [0x3b1, 0x3c9],
      [0x10d0, 0x10f0],
    ] as const)
      for (let code = block[0]; code <= block[1]; code++)
        if (/\p{L}/u.test(String.fromCodePoint(code))) expect(toLatin(String.fromCodePoint(code))).toMatch(/^[a-z ]*$/)
  })
})
