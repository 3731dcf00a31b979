import { addDays, dateAt, instantOf } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import { type Consultation, codeOf } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { Instant } from '../domain/time.ts'
import type { Conversation } from './conversation.ts'

/** When what happens in a rehearsal, and the consultation that is rehearsed. */
export interface Occasion {
  readonly consultation: Consultation
  /** People opt in. */
  readonly joinAt: Instant
  /** The morning after closing, when all may be written to. */
  readonly summaryAt: Instant
  readonly publishAt: Instant
  /** The morning after publishing: a person who had quiet hours has it now. */
  readonly echoedAt: Instant
}

/** Turns a real conversation into a consultation with a frame, open while its people were talking. */
export function occasionOf(conversation: Conversation, city: City): Occasion {
  const zone = city.timeZone
  const first = conversation.comments[0]?.at ?? 0
  const last = conversation.comments.at(-1)?.at ?? first
  const openOn = addDays(dateAt(first, zone), -3)
  const closeOn = addDays(dateAt(last, zone), 1)
  const publishOn = addDays(closeOn, 20)
  const most = Math.max(...countsByAuthor(conversation).values())
  return {
    joinAt: instantOf(openOn, '09:00', zone),
    summaryAt: instantOf(addDays(closeOn, 1), '12:00', zone),
    publishAt: instantOf(publishOn, '10:00', zone),
    echoedAt: instantOf(addDays(publishOn, 1), '12:00', zone),
    consultation: {
      id: conversation.id,
      code: codeOf(conversation.id),
      title: same(conversation.topic, city),
      frame: {
        why: same(conversation.description, city),
        open: inEach(city, { da: 'Alt det, folk foreslår her.', en: 'Everything that people suggest here.' }),
        settled: inEach(city, { da: 'Intet ligger fast på forhånd.', en: 'Nothing is settled beforehand.' }),
        decider: inEach(city, { da: 'Byrådet', en: 'The council' }),
        decisionOn: addDays(closeOn, 14),
      },
      host: { name: 'Mette Holm', title: inEach(city, { da: 'projektleder', en: 'project lead' }) },
      departments: [city.departments[0]?.id ?? 'council'],
      audience: { topics: [], places: [], roles: [] },
      questions: [{ id: 'said', kind: 'open', text: same(conversation.description, city), statementsMax: most }],
      communities: [],
      opensAt: instantOf(openOn, '10:00', zone),
      closesAt: instantOf(closeOn, '20:00', zone),
      answerBy: addDays(closeOn, 30),
    },
  }
}

/** How many statements each author made. */
export function countsByAuthor(conversation: Conversation): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { author } of conversation.comments) counts.set(author, (counts.get(author) ?? 0) + 1)
  return counts
}

/** The conversation's own words, in whatever language they are. */
function same(words: string, city: City): Localized {
  return Object.fromEntries(city.languages.map((language) => [language, words]))
}

function inEach(city: City, words: Localized): Localized {
  return Object.fromEntries(city.languages.map((language) => [language, words[language] ?? words.en ?? '']))
}
