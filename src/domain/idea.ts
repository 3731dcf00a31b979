import { createHash } from 'node:crypto'
import { addDays, dateAt } from './calendar.ts'
import { type City, type DepartmentId, workdaysOf } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { Guide, GuideKey, GuideLine } from './guide.ts'
import type { Localized } from './language.ts'
import type { PlaceId, TopicId } from './person.ts'
import type { Promised } from './promised.ts'
import { stem, tellsSomething, wordsOf } from './stem.ts'
import { type Instant, type LocalDate, minuteMs } from './time.ts'
import { nextWorkingDay } from './workdays.ts'

/** Ten characters that stand for an idea in button tokens; derived, and they lead to no person. */
export type IdeaKey = string

/** What a citizen said unasked: one owner, and a day by which it is answered. Nothing in it says who it was. */
export interface Idea {
  readonly key: IdeaKey
  /** As people are told it: "your idea number 12". */
  readonly number: number
  /** Empty when its author was forgotten. */
  readonly text: string
  readonly at: Instant
  readonly department: DepartmentId
  readonly topic?: TopicId
  readonly place?: PlaceId
  /** The promise: answered by the end of this day, however often it is handed on; see Promised for what became of it. */
  readonly dueOn: LocalDate
  readonly passes: readonly IdeaPass[]
  /** Written for another person. */
  readonly onBehalf?: true
  /** Who follows it to its end; absent where it is its department's alone. */
  readonly guides?: GuideLine
  readonly answer?: IdeaAnswer
  /** It is put to a vote, and its answer follows the day of that; `before` is the day it was promised for without it. */
  readonly followsVote?: { readonly consultation: ConsultationId; readonly before: LocalDate }
  readonly firstDueOn?: LocalDate
  readonly explained?: Localized
  /** Who wrote why it takes longer, where that was the guide. */
  readonly explainedBy?: Guide
  readonly explainedAt?: Instant
  readonly toldAt?: Instant
}

/** The promise that an idea is answered; kept by its answer. */
export function promisedIn({ answer, ...idea }: Idea): Promised {
  return { ...idea, ...(answer && { keptAt: answer.at }) }
}

/** Handing an idea on, with a word to its author each time. */
export interface IdeaPass {
  readonly from: DepartmentId
  readonly to: DepartmentId
  readonly word: Localized
  /** Who wrote the word, where that was the guide. */
  readonly guide?: Guide
  readonly at: Instant
}

/** A department's answer to an idea. */
export interface IdeaAnswer {
  readonly by: DepartmentId
  /** Who wrote it, where that was the guide. */
  readonly guide?: Guide
  readonly words: Localized
  readonly at: Instant
}

/** An idea as it is sent; the store gives it its number. */
export type SentIdea = Pick<Idea, 'key' | 'text' | 'at' | 'department' | 'topic' | 'place' | 'dueOn'>

/** What is said about ideas, put into words when it is sent. */
export type IdeaNotice =
  /** To its author. */
  | { readonly show: 'receipt'; readonly idea: IdeaKey; readonly consentWording?: string }
  | { readonly show: 'answer' | 'late'; readonly idea: IdeaKey }
  | { readonly show: 'passed'; readonly idea: IdeaKey; readonly pass: number }
  /** It became a question, or was put to the vote; how it did in that, or that there is no vote on it after all. */
  | {
      readonly show: 'taken-up' | 'voted' | 'out-of-vote'
      readonly idea: IdeaKey
      readonly consultation: ConsultationId
    }
  | { readonly show: 'own' }
  /** Who follows it from now on, or that its department does. */
  | { readonly show: 'guide'; readonly idea: IdeaKey }
  /** To the staff whose department has it. */
  | { readonly show: 'new' | 'due' | 'quote'; readonly idea: IdeaKey }
  /** All that came, or fell due, within minutes of one that they were told of by itself. */
  | {
      readonly show: 'gathered'
      readonly of: GatheredKind
      readonly department: DepartmentId
      readonly since: Instant
      readonly besides: IdeaKey
    }
  /** To a guide: it is theirs now, or another's; to its department: its guide is gone. */
  | { readonly show: 'given' | 'given-on' | 'left'; readonly idea: IdeaKey }
  /** Those of some departments, and those that a guide follows. */
  | { readonly show: 'list'; readonly departments?: readonly DepartmentId[]; readonly guide?: GuideKey }

/** Why staff hear of several ideas at once: they came, or an answer to them comes near or is late. */
export type GatheredKind = 'new' | 'due'

/** Staff hear of one idea at once, and of those that follow within this time together. */
export const gatherMs = 10 * minuteMs

/** An idea is answered within this many days. */
export const ideaAnswerDays = 14
/** "Not my table" can be said this often; then it is answered where it is. */
export const ideaPassesMax = 2
/** As long as people write in a chat; a longer one is a letter. */
export const ideaCharactersMax = 4_000

const keyCharacters = 10
/** Fewer words than these are a greeting or a slip. */
const ideaWordsMin = 3
const ideaLettersMin = 12
/** Shorter beginnings are in too many words. */
const compoundLettersMin = 4

/** The working day by which what a citizen wrote at this moment is answered. */
export function answerDueOn(at: Instant, city: City): LocalDate {
  return nextWorkingDay(addDays(dateAt(at, city.timeZone), ideaAnswerDays), workdaysOf(city))
}

/** The key of an idea, from the event it came in: the same event is the same idea. */
export function ideaKeyOf(contact: string, eventId: string): IdeaKey {
  return createHash('sha256').update(`ekko idea ${contact} ${eventId}`).digest('hex').slice(0, keyCharacters)
}

/** Whether words that answer no question are enough to be an idea. */
export function couldBeIdea(words: string): boolean {
  const said = wordsOf(words)
  return said.length >= ideaWordsMin && said.join('').length >= ideaLettersMin
}

/** Whose an idea is: the department of the topic that its words are closest to, or else the city's first door. */
export interface Owner {
  readonly department: DepartmentId
  readonly topic?: TopicId
  readonly place?: PlaceId
}

/**
 * Finds one owner by topic and place. A topic's own words and its keywords are looked for in every form and as the
 * beginning of compounds ("cykel" in "cykelstien"); the topic with the most hits wins, the earlier one in a tie.
 */
export function ownerOf(words: string, city: City): Owner {
  const said = wordsOf(words)
  const hits = city.topics.map((topic) => ({
    topic,
    count: hitsOf(said, [...Object.values(topic.name), ...(topic.keywords ?? [])], city),
  }))
  const best = hits.reduce<(typeof hits)[number] | undefined>(
    (one, other) => (other.count > (one?.count ?? 0) ? other : one),
    undefined,
  )
  const place = city.places.find(({ name }) => hitsOf(said, Object.values(name), city) > 0)
  const firstDoor = city.ideasTo ?? city.departments[0]?.id ?? ''
  return {
    department: best?.topic.department ?? firstDoor,
    ...(best && { topic: best.topic.id }),
    ...(place && { place: place.id }),
  }
}

function hitsOf(said: readonly string[], names: readonly string[], { languages }: City): number {
  const wanted = names.flatMap(wordsOf).filter(tellsSomething)
  return said.filter((word) => wanted.some((each) => isFormOf(word, each, languages))).length
}

function isFormOf(word: string, wanted: string, languages: City['languages']): boolean {
  if (wanted.length >= compoundLettersMin && word.startsWith(wanted)) return true
  return languages.some((language) => {
    const root = stem(wanted, language)
    return stem(word, language) === root || (root.length >= compoundLettersMin && word.startsWith(root))
  })
}

/** Whether an author still waits for an answer; one who was forgotten does not. */
export function isOpen({ answer, text }: Idea): boolean {
  return answer === undefined && text !== ''
}

/** How many ideas of one person may wait for an answer at once, where the city does not say. */
export const ideasOpenMaxDefault = 5

/** Whether it is read by staff, and not by the author. */
export function isIdeaForStaff({ show }: IdeaNotice): boolean {
  return ['new', 'due', 'gathered', 'given', 'given-on', 'left', 'quote', 'list'].includes(show)
}
