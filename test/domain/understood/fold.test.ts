import { describe, expect, test } from 'vitest'
import { fold, letters } from '../../../src/domain/understood/fold.ts'
import { framedIn, framesOf, waysToSay } from '../../../src/domain/understood/phrase.ts'

describe('what is the same however it is written', () => {
  test.each([
    ['STOP!', 'stop'],
    ['  Glem   mig. ', 'glem mig'],
    ['færre', 'faerre'],
    ['FÆRRE', 'faerre'],
    ['På dansk', 'paa dansk'],
    ['a\u030a', 'å'],
    ['idé', 'ide'],
    ['ide\u0301', 'ide'],
    ['überspringen', 'ueberspringen'],
    ['Straße', 'strasse'],
    ['HAYIR', 'hayır'],
    ['hayır', 'hayir'],
    ['İSTANBUL', 'istanbul'],
    ['ｓｔｏｐ', 'stop'],
    ['٣', '3'],
    ['۳', '3'],
    ['３', '3'],
    ['३', '3'],
    ['𝟛', '3'],
    ['3\ufe0f\u20e3', '3'],
    ['🔟', '10'],
    ['❤️ ja ❤️', 'ja'],
    ['st\u00adop', 'stop'],
    ['أوقف', 'اوقف'],
    ['إجاباتي', 'اجاباتي'],
    ['آخر', 'اخر'],
    ['على', 'علي'],
    ['مساعدة', 'مساعده'],
    ['شكرًا', 'شكرا'],
    ['تــوقف', 'توقف'],
    ['تَوَقَّفْ', 'توقف'],
    ['کفی', 'كفي'],
    ['Wyłącz', 'wylacz'],
    ['ŁĄKA', 'laka'],
    ["п'ять", 'пять'],
    ['П’ЯТЬ', 'пять'],
    ['пʼять', 'пять'],
    ['їжак', 'їжак'],
  ])('%s is %s', (written, same) => {
    expect(fold(written)).toBe(fold(same))
  })

  test.each([
    ['får', 'far'],
    ['hjælp', 'hjalp'],
    ['øre', 'ore'],
    ['bære', 'bare'],
    ['हिंदी', 'हदी'],
    ['й', 'и'],
    ['がっこう', 'かっこう'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('letters keep what stands between them', () => {
    expect(letters('٣٠/٣ kl. ２０:00')).toBe('30/3 kl. 20:00')
  })
})

describe('a line of a vocabulary', () => {
  test('stands for every way to say it', () => {
    expect(waysToSay('hvad har I/byen (før) spurgt (folk/os) om')).toEqual([
      'hvad har i spurgt om',
      'hvad har i spurgt folk om',
      'hvad har i spurgt os om',
      'hvad har i foer spurgt om',
      'hvad har i foer spurgt folk om',
      'hvad har i foer spurgt os om',
      'hvad har byen spurgt om',
      'hvad har byen spurgt folk om',
      'hvad har byen spurgt os om',
      'hvad har byen foer spurgt om',
      'hvad har byen foer spurgt folk om',
      'hvad har byen foer spurgt os om',
    ])
    expect(waysToSay('Ruhe')).toEqual(['ruhe'])
    expect(waysToSay('…')).toEqual([])
  })

  test('may stand around that which is asked about', () => {
    const frames = framesOf(['what have you asked about …', 'was habt ihr zu … gefragt'])
    expect(framedIn('What have you asked about bike paths?', frames)).toBe(' bike paths?')
    expect(framedIn('Was habt ihr zu Radwegen am Hafen gefragt?', frames)).toBe(' Radwegen am Hafen ')
    expect(framedIn('Was habt ihr zu Radwegen gebaut?', frames)).toBeUndefined()
    expect(framedIn('Tell me what have you asked about bike paths', frames)).toBeUndefined()
  })
})
