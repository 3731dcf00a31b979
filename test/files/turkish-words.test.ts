import { describe, expect, test } from 'vitest'
import { numberIn } from '../../src/domain/understood/numbers.ts'
import { framedIn } from '../../src/domain/understood/phrase.ts'
import { languageIn } from '../../src/engine/conversation/commands.ts'
import { understood } from '../understood.ts'
import { takenFor } from './taken-for.ts'

describe('Turkish, in a town that speaks all languages', () => {
  test.each<readonly [string, string]>([
    ...['dur', 'DURUN!', 'Dur, lütfen', 'bana yazmayın', 'beni rahat bırakın', 'beni listeden çıkarın'].map(
      (words) => [words, 'stop'] as const,
    ),
    ...['beni unut', 'BENİ UNUTUN', 'verilerimi silin'].map((words) => [words, 'forget'] as const),
    ...['evet', 'tabii ki', 'olur', 'elbette', 'Evet, sorabilirsiniz'].map((words) => [words, 'yes'] as const),
    ...['hayır', 'HAYIR', 'hayir tesekkurler', 'istemiyorum', 'Hayır, kalsın'].map((words) => [words, 'no'] as const),
    ['ara ver', 'pause'],
    ['sessiz saatler', 'quiet'],
    ['hakkımda ne biliyorsunuz?', 'data'],
    ['sözlerimi başkalarına göstermeyin', 'object'],
    ['cevaplarımı kullanmayın', 'restrict'],
    ['sözlerimi aktarabilirsiniz', 'agree'],
    ['Sen gerçek bir insan mısın?', 'robot'],
    ['Belediyeden biriyle görüşebilir miyim?', 'human'],
    ['yazdıklarıma ne oldu', 'answers'],
    ['Numaramı değiştirdim, artık bana yazmayın lütfen', 'asked whether stop'],
    ['Bu saçmalığı durdurun', 'asked whether stop'],
    ['bilgilerimi silmenizi istiyorum, taşındım', 'asked whether forget'],
    ['Trafiği durdurun', 'answer'],
    ['Otobüs burada dursun', 'answer'],
    ['dur işareti eksik', 'answer'],
    ['Bizi unutmayın, biz de burada yaşıyoruz', 'answer'],
    ['Bankları silin, çok kirli', 'answer'],
    ['Duvarlara yazı yazmayın', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })

  test.each([
    ['2', 2],
    ['2 numara', 2],
    ['üç numara, lütfen', 3],
    ['no 4', 4],
    ['on iki', 12],
  ])('%s is %d', (words, number) => {
    expect(numberIn(words, understood)).toBe(number)
  })

  test('what stands behind a name, and behind what is asked about, is enough', () => {
    expect(framedIn('Elif Demir kim?', understood.who)?.trim()).toBe('Elif Demir')
    expect(framedIn('Bisiklet yolları hakkında ne sordunuz?', understood.memory)?.trim()).toBe('Bisiklet yolları')
    expect(framedIn('kim?', understood.who)).toBeUndefined()
    expect(framedIn('Bisiklet yolları hakkında ne yaptınız?', understood.memory)).toBeUndefined()
  })

  test('is called so by all its neighbours', () => {
    for (const words of ['Türkçe', 'TÜRKÇE', 'på tyrkisk', 'på turkiska', 'in Turkish', 'auf Türkisch', 'بالتركية'])
      expect(languageIn(words, understood), words).toBe('tr')
  })
})
