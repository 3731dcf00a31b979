import type { City } from '../../domain/city.ts'
import { departmentName } from '../../domain/city.ts'
import { wordsIn } from '../../domain/held.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnData } from '../../domain/own-data.ts'
import { dayOf, numbered, quoted, type Section, type Unit } from './section.ts'

/** What they wrote by themselves: ideas, letters and the answers to them, questions to politicians, offers of help. */
export function writtenSection(data: OwnData, city: City): Section {
  const { ideas, exchanges, deciderQuestions, offers } = data
  return {
    key: 'written',
    title: text('mydata-written'),
    units: [
      ...ideas.flatMap((idea): readonly Unit[] => [
        {
          id: `idea:${idea.number}`,
          blocks: [
            say('mydata-idea', {
              number: idea.number,
              on: dayOf(idea.at, city),
              department: departmentName(city, idea.department),
              dueOn: { on: idea.dueOn },
            }),
            quoted(idea.text),
          ],
        },
        ...(idea.answer
          ? [
              {
                id: `idea-answered:${idea.number}`,
                blocks: [
                  say('mydata-idea-answered', { on: dayOf(idea.answer.at, city) }),
                  { style: 'quote', words: { city: idea.answer.words } } as const,
                ],
              },
            ]
          : []),
      ]),
      ...exchanges.flatMap((exchange) => exchangeUnits(exchange, city)),
      ...deciderQuestions.map(({ consultation, number, text: words, at }) => ({
        id: `decider:${consultation}:${number}`,
        blocks: [say('mydata-decider', { number, on: dayOf(at, city) }), quoted(words)],
      })),
      ...offers.map(({ number, words, at, department }) => ({
        id: `offer:${number}`,
        blocks: [
          say('mydata-offer', { number, on: dayOf(at, city), department: departmentName(city, department) }),
          ...(words === undefined ? [] : [quoted(words)]),
        ],
      })),
    ],
  }
}

/** Who they wrote with, above the first line; each line with its day. */
function exchangeUnits({ key, department, lines }: Inquiry, city: City): readonly Unit[] {
  const head = say('mydata-exchange', { department: departmentName(city, department) })
  const said = lines.map(({ kind, words, at }): readonly Block[] => [
    say(kind === 'asked' || kind === 'replied' ? 'mydata-line-city' : 'mydata-line-you', { on: dayOf(at, city) }),
    ...(words === '' ? [] : [quoted(words)]),
  ])
  const [first = [], ...rest] = said
  return [[head, ...first], ...rest].map((blocks, at) => ({ id: `exchange:${key}:${at}`, blocks }))
}

/** What waits: words that were sent nowhere yet, words that wait for a tap, and messages on their way. */
export function waitingSection({ unasked, held, fetching, messages, dialogue }: OwnData, city: City): Section {
  // What they read right now is no message that waits.
  const waiting = messages.filter(({ about, settledAt }) => settledAt === undefined && about !== 'own-data')
  const written =
    'words' in dialogue && dialogue.words !== undefined && dialogue.words !== '' ? dialogue.words : undefined
  const blocks: readonly (readonly Block[])[] = [
    ...(dialogue.at === 'idle' ? [] : [[say('mydata-dialogue'), ...(written === undefined ? [] : [quoted(written)])]]),
    ...unasked.map(({ words, at }) => [say('mydata-unasked', { on: dayOf(at, city) }), quoted(words)]),
    ...(held ? [[say('mydata-held', { on: dayOf(held.since, city) }), quoted(wordsIn(held))]] : []),
    ...(fetching.length > 0 ? [[say('mydata-fetching', { count: fetching.length })]] : []),
    ...(waiting.length > 0 ? [[say('mydata-messages-wait', { count: waiting.length })]] : []),
  ]
  return {
    key: 'waiting',
    title: text('mydata-waiting'),
    units: blocks.map((together, at) => ({ id: `waiting:${at}`, blocks: together })),
  }
}

/** What else is remembered: messages that went out, posters, draws, what they were spared, and what they do for the city. */
export function restSection({ messages, arrivals, draws, spared, serving }: OwnData, city: City): Section {
  const sent = messages.filter(({ state }) => state === 'sent')
  const venue = (id: string) => city.venues?.find((each) => each.id === id)?.name ?? { [city.languages[0]]: id }
  const { duties, guide } = serving
  return {
    key: 'rest',
    title: text('mydata-rest'),
    units: numbered('rest', [
      ...(sent.length > 0 ? [say('mydata-messages-sent', { count: sent.length })] : []),
      ...arrivals.map((each) => say('mydata-arrival', { venue: { local: venue(each.venue) }, on: { on: each.on } })),
      ...(draws.length > 0
        ? [say('mydata-draws', { count: draws.length, drawn: draws.filter(({ drawn }) => drawn).length })]
        : []),
      ...(spared.length > 0 ? [say('mydata-spared', { count: spared.length })] : []),
      ...duties.map(({ duty, since }) => say('mydata-duty', { duty: duty.kind, on: dayOf(since, city) })),
      ...(guide ? [say('mydata-guide', { name: guide.name })] : []),
      ...(serving.draft ? [say('mydata-draft')] : []),
    ]),
  }
}
