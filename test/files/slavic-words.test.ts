import { describe, expect, test } from 'vitest'
import { leavingWithin } from '../../src/domain/understood/leaving-within.ts'
import { rightIn, saidToEkko } from '../../src/domain/understood/sentences.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { understood } from '../understood.ts'

/** What a town that speaks all languages takes a text for; "answer" where it is none of these. */
function takenFor(words: string): string {
  const command = commandIn(words, understood)
  const yes = yesOrNo(words, understood)
  const way = leavingWithin(words, understood.leaving)
  return (
    command ??
    (yes === undefined ? undefined : yes ? 'yes' : 'no') ??
    rightIn(words, understood.sentences) ??
    saidToEkko(words, understood.sentences)?.kinds.join(' and ') ??
    (way === undefined ? 'answer' : `asked whether ${way}`)
  )
}

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
    expect(takenFor(words)).toBe(meaning)
  })
})
