import { describe, expect, test } from 'vitest'
import { understoodOf } from '../../src/domain/understood/understood-of.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { readUnderstood } from '../../src/files/read.ts'
import { understood as everywhere } from '../understood.ts'
import { takenFor } from './taken-for.ts'

describe('Polish, with and without its letters', () => {
  test.each<readonly [string, string]>([
    ...['stop', 'Przestań!', 'przestan pisac', 'nie pisz do mnie więcej', 'Stop, proszę'].map(
      (words) => [words, 'stop'] as const,
    ),
    ...['zapomnij o mnie, proszę', 'usuń moje dane', 'usun mnie'].map((words) => [words, 'forget'] as const),
    ...['tak', 'no tak', 'jasne', 'chętnie', 'tak, poproszę', 'dobrze'].map((words) => [words, 'yes'] as const),
    ...['nie', 'nie, dziękuję', 'raczej nie', 'jednak nie'].map((words) => [words, 'no'] as const),
    ['nie teraz', 'pause'],
    ['cisza', 'quiet'],
    ['na glos', 'aloud'],
    ['polacz', 'link'],
    ['co o mnie wiecie?', 'data'],
    ['nie chcę być cytowana', 'object'],
    ['nie używajcie moich odpowiedzi', 'restrict'],
    ['używaj znowu', 'lift'],
    ['możecie mnie cytować', 'agree'],
    ['Czy jesteś człowiekiem czy robotem?', 'robot'],
    ['Czy mogę porozmawiać z kimś z urzędu?', 'human'],
    ['co postanowiono?', 'answers'],
    ['możecie przestać do mnie pisać, zmieniłem telefon', 'asked whether stop'],
    ['mam was dość', 'asked whether stop'],
    ['Stop dla samochodów na Rynku', 'answer'],
    ['Przestańcie jeździć tak szybko', 'answer'],
    ['Mam dość daleko do przystanku', 'answer'],
    ['Przystań nad rzeką jest brudna', 'answer'],
    ['Nie zapominajcie o dzieciach', 'answer'],
    ['Zostawcie drzewa w spokoju', 'answer'],
    ['Koniec ulicy potrzebuje lampy', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words, 'pl')).toBe(meaning)
  })
})

describe('Ukrainian, with every apostrophe and without', () => {
  test.each<readonly [string, string]>([
    ...['стоп', 'Перестаньте писати!', 'не пишіть мені більше', 'Стоп, будь ласка', 'відпишіть мене'].map(
      (words) => [words, 'stop'] as const,
    ),
    ...['забудь мене, будь ласка', 'видаліть мої дані'].map((words) => [words, 'forget'] as const),
    ...['так', 'ага', 'звісно', 'залюбки', 'так, будь ласка', 'Так, забудь мене'].map(
      (words) => [words, 'yes'] as const,
    ),
    ...['ні', 'ні, дякую', 'мабуть ні', 'усе-таки ні'].map((words) => [words, 'no'] as const),
    ['не зараз', 'pause'],
    ['тиша', 'quiet'],
    ["пам'ять", 'memory'],
    ['память', 'memory'],
    ["зв'язати", 'link'],
    ['зʼєднати', 'link'],
    ['що ви про мене знаєте?', 'data'],
    ['я не хочу, щоб мене цитували', 'object'],
    ['не використовуйте моїх відповідей', 'restrict'],
    ['використовуй знову', 'lift'],
    ['можна мене цитувати', 'agree'],
    ['Ти людина чи робот?', 'robot'],
    ['Чи можна поговорити з кимось із міської ради?', 'human'],
    ['що вирішили?', 'answers'],
    ['можете перестати мені писати, я змінив телефон', 'asked whether stop'],
    ['ви мені набридли', 'asked whether stop'],
    ['Стоп машинам на площі', 'answer'],
    ['Припиніть вирубку дерев', 'answer'],
    ['Перестаньте їздити так швидко', 'answer'],
    ['Не забувайте про дітей', 'answer'],
    ['Залиште дерева у спокої', 'answer'],
    ['Забудьте про парковку, треба парк', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words, 'uk')).toBe(meaning)
  })
})

describe('what is yes in Polish and thanks in Danish', () => {
  test('is a yes from a Pole, and no consent from a Dane or from a person whose language is not known', () => {
    expect(yesOrNo('Tak', understoodOf(everywhere, 'pl'))).toBe(true)
    expect(yesOrNo('Tak', understoodOf(everywhere, 'da'))).toBeUndefined()
    expect(yesOrNo('Tak', everywhere)).toBeUndefined()
    expect(yesOrNo('Nie', everywhere)).toBe(false)
  })

  test('answers whether a Pole felt heard, and not whether a Dane did', () => {
    expect(understoodOf(everywhere, 'pl').heard.get('tak')).toBe('yes')
    expect(understoodOf(everywhere, 'da').heard.get('tak')).toBeUndefined()
  })

  test('does not hide the yes on the button that forgets', async () => {
    const polish = await readUnderstood('prompts', { languages: ['pl'] }, [])
    if (!polish.ok) throw new Error('The words cannot be read.')
    expect(takenFor('Tak, zapomnij o mnie', 'pl', polish.value)).toBe('yes')
    expect(takenFor('Tak, zapomnij o mnie', 'pl')).toBe('yes')
    expect(takenFor('Zapomnij o mnie, tak', 'da')).toBe('forget')
  })
})
