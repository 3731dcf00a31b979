import type { City } from '../../domain/city.ts'
import { departmentName } from '../../domain/city.ts'
import { wordsIn } from '../../domain/held.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnData } from '../../domain/own-data.ts'
import { dayOf, quoted, type Section } from './section.ts'

/** What they wrote by themselves: ideas, letters and the answers to them, questions to politicians, offers of help. */
export function writtenSection(data: OwnData, city: City): Section {
  const { ideas, exchanges, deciderQuestions, offers } = data
  return {
    title: text('mydata-written'),
    blocks: [
      ...ideas.flatMap((idea): readonly Block[] => [
        say('mydata-idea', {
          number: idea.number,
          on: dayOf(idea.at, city),
          department: departmentName(city, idea.department),
          dueOn: { on: idea.dueOn },
        }),
        quoted(idea.text),
        ...(idea.answer
          ? [
              say('mydata-idea-answered', { on: dayOf(idea.answer.at, city) }),
              { style: 'quote', words: { city: idea.answer.words } } as const,
            ]
          : []),
      ]),
      ...exchanges.flatMap(({ department, lines }): readonly Block[] => [
        say('mydata-exchange', { department: departmentName(city, department) }),
        ...lines.flatMap(({ kind, words, at }) => [
          say(kind === 'asked' || kind === 'replied' ? 'mydata-line-city' : 'mydata-line-you', { on: dayOf(at, city) }),
          ...(words === '' ? [] : [quoted(words)]),
        ]),
      ]),
      ...deciderQuestions.flatMap(({ number, text: words, at }) => [
        say('mydata-decider', { number, on: dayOf(at, city) }),
        quoted(words),
      ]),
      ...offers.flatMap(({ number, words, at, department }) => [
        say('mydata-offer', { number, on: dayOf(at, city), department: departmentName(city, department) }),
        ...(words === undefined ? [] : [quoted(words)]),
      ]),
    ],
  }
}

/** What waits: words that were sent nowhere yet, words that wait for a tap, and messages on their way. */
export function waitingSection({ unasked, held, fetching, messages, dialogue }: OwnData, city: City): Section {
  const waiting = messages.filter(({ settledAt }) => settledAt === undefined)
  return {
    title: text('mydata-waiting'),
    blocks: [
      ...(dialogue.at === 'idle' ? [] : [say('mydata-dialogue')]),
      ...('words' in dialogue && dialogue.words !== undefined && dialogue.words !== '' ? [quoted(dialogue.words)] : []),
      ...unasked.flatMap(({ words, at }) => [say('mydata-unasked', { on: dayOf(at, city) }), quoted(words)]),
      ...(held ? [say('mydata-held', { on: dayOf(held.since, city) }), quoted(wordsIn(held))] : []),
      ...(fetching.length > 0 ? [say('mydata-fetching', { count: fetching.length })] : []),
      ...(waiting.length > 0 ? [say('mydata-messages-wait', { count: waiting.length })] : []),
    ],
  }
}

/** What else is remembered: messages that went out, posters, draws, what they were spared, and what they do for the city. */
export function restSection({ messages, arrivals, draws, spared, serving }: OwnData, city: City): Section {
  const sent = messages.filter(({ state }) => state === 'sent')
  const venue = (id: string) => city.venues?.find((each) => each.id === id)?.name ?? { [city.languages[0]]: id }
  const { duties, guide } = serving
  return {
    title: text('mydata-rest'),
    blocks: [
      ...(sent.length > 0 ? [say('mydata-messages-sent', { count: sent.length })] : []),
      ...arrivals.map((each) => say('mydata-arrival', { venue: { local: venue(each.venue) }, on: { on: each.on } })),
      ...(draws.length > 0
        ? [say('mydata-draws', { count: draws.length, drawn: draws.filter(({ drawn }) => drawn).length })]
        : []),
      ...(spared.length > 0 ? [say('mydata-spared', { count: spared.length })] : []),
      ...duties.map(({ duty, since }) => say('mydata-duty', { duty: duty.kind, on: dayOf(since, city) })),
      ...(guide ? [say('mydata-guide', { name: guide.name })] : []),
      ...(serving.draft ? [say('mydata-draft')] : []),
    ],
  }
}
