import { createHash } from 'node:crypto'
import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { Guide, GuideLine } from './guide.ts'
import type { HelpKey } from './help.ts'
import type { IdeaKey } from './idea.ts'
import type { Localized } from './language.ts'
import { dayMs, type Instant, type LocalDate } from './time.ts'
import { fold, letters } from './understood/fold.ts'
import { afterOpening } from './understood/phrase.ts'
import type { Understood } from './understood/understood.ts'

/**
 * Ten characters that stand for an exchange in button tokens; derived from what it is about, and they lead to no
 * person.
 */
export type InquiryKey = string

/** What the city asks more about: what one respondent said, an idea, or an offer to help. Never who. */
export type InquirySubject =
  | { readonly of: 'answer'; readonly consultation: ConsultationId; readonly respondent: number }
  | { readonly of: 'idea'; readonly idea: IdeaKey }
  | { readonly of: 'help'; readonly offer: HelpKey }
  /** What a citizen wrote to the host of a consultation in which they have no answer. */
  | { readonly of: 'letter'; readonly consultation: ConsultationId; readonly letter: string }

/**
 * One thing that was said: a question of the city's, an answer to it, or "not this"; what a citizen wrote by themselves, or was
 * missing in an echo, and the host's reply.
 */
export interface InquiryLine {
  readonly key: string
  readonly kind: 'asked' | 'answered' | 'passed' | 'wrote' | 'missed' | 'replied'
  /** Empty for what was passed over. */
  readonly words: string
  /** The one statement that is meant, where it is about one of several. */
  readonly statement?: number
  /** The code of the echo that something was missing in. */
  readonly echo?: string
  /** The guide who wrote it, where it was one. */
  readonly guide?: Guide
  readonly at: Instant
}

/**
 * An exchange between a staff member who asks and a citizen who said something, through Ekko: neither learns who the
 * other is.
 */
export interface Inquiry {
  readonly key: InquiryKey
  readonly subject: InquirySubject
  /** The department that asks; no other one reads it. */
  readonly department: DepartmentId
  readonly lines: readonly InquiryLine[]
  /** The promise: what the citizen wrote is answered by the end of this day. */
  readonly dueOn?: LocalDate
  /** When that promise was kept. */
  readonly answeredAt?: Instant
  /** The citizen writes for another person. */
  readonly onBehalf?: true
  /** Who follows it to its end; absent where it is its department's alone. */
  readonly guides?: GuideLine
  readonly ended?: { readonly by: InquiryEnd; readonly at: Instant }
}

/** Who ended an exchange. `citizen` is for good: one who wants no more questions is asked none, by any department. */
export type InquiryEnd = 'city' | 'citizen' | 'time'

/**
 * An exchange as the citizen who is asked has it. `waits`: a question of the city's has arrived and is not answered.
 */
export interface OwnInquiry extends Inquiry {
  readonly waits: boolean
}

/** What staff want to ask more about, with all that decides whether they may. */
export interface Inquirable {
  readonly subject: InquirySubject
  /** As staff know it: the number of a statement, an answer, an idea or an offer. */
  readonly named: InquiryName
  /** The departments it concerns, the first of which owns it. */
  readonly departments: readonly DepartmentId[]
  /** Whether the citizen who said it can be asked at all. It never says why not. */
  readonly reachable: boolean
  /** What was asked about it before. */
  readonly inquiry?: Inquiry
  /** Who follows it, where a guide does. */
  readonly guides?: GuideLine
  /** An idea that is answered, or whose author was forgotten. */
  readonly settled?: true
}

/** How a subject is named to both sides. */
export interface InquiryName {
  readonly of: 'statement' | 'answer' | 'idea' | 'help' | 'letter'
  /** 0 for what has none. */
  readonly number: number
  /** The consultation's, where there is one. */
  readonly title?: Localized
}

/** What is said about an exchange, put into words when it is sent. */
export type InquiryNotice =
  /** To the citizen who is asked. */
  | { readonly show: 'question'; readonly inquiry: InquiryKey; readonly line: string }
  | { readonly show: 'over'; readonly inquiry: InquiryKey }
  /** Who follows it from now on, or that its department does. */
  | { readonly show: 'guide'; readonly inquiry: InquiryKey }
  /** The reply they were promised is late. */
  | { readonly show: 'late'; readonly inquiry: InquiryKey }
  /** The host's reply to what they wrote. */
  | { readonly show: 'reply'; readonly inquiry: InquiryKey; readonly line: string }
  /** To the host's department: what a citizen wrote to it, and that its reply is due or late. */
  | { readonly show: 'letter'; readonly inquiry: InquiryKey; readonly line: string }
  | { readonly show: 'due'; readonly inquiry: InquiryKey }
  /** To a guide: it is theirs now, or another's; to its department: its guide is gone. */
  | { readonly show: 'given' | 'given-on' | 'left'; readonly inquiry: InquiryKey }
  /** To the asker. */
  | { readonly show: 'answer'; readonly inquiry: InquiryKey; readonly line: string }
  | { readonly show: 'ended'; readonly inquiry: InquiryKey }
  /** Nothing of it is left. */
  | { readonly show: 'gone'; readonly subject: InquirySubject; readonly statement?: number }
  /** What staff are about to ask more about, in the words it was said in. */
  | { readonly show: 'quote'; readonly subject: InquirySubject; readonly statement?: number }

/** What staff name in words to ask about; `any` where they wrote no number. */
export type AskedFor =
  | { readonly of: 'any' }
  | { readonly of: 'idea' | 'help'; readonly number: number }
  | { readonly of: 'statement' | 'answer'; readonly number: number; readonly consultation: ConsultationId }

/** No request is longer: a word for asking, an id, a word for an answer and a number. */
const askCharactersMax = 120

/** "ask", "spørg noerregade-space 12", "ask noerregade-space answer 7", "spørg idé 3": undefined for anything else. */
export function askedFor(words: string, understood: Understood): AskedFor | undefined {
  const { ask } = understood.cityside.ask
  const after = words.length > askCharactersMax ? undefined : afterOpening(letters(words).replace(/^\s*\//, ''), ask)
  return after === undefined ? undefined : subjectNamed(after, understood)
}

/** "svar på idé 3": the number of an idea that staff answer; undefined for anything else. */
export function ideaToAnswer(words: string, understood: Understood): number | undefined {
  const { answer, idea } = understood.cityside.ask
  const after = words.length > askCharactersMax ? undefined : afterOpening(letters(words).replace(/^\s*\//, ''), answer)
  const [, what = '', rest = ''] = /^\s+(\S+)\s+(\S.*)$/s.exec(after ?? '') ?? []
  return idea.all.has(fold(what)) ? numberWritten(rest) : undefined
}

/** What stands behind such an opening: nothing, `idé 3`, `noerregade-space 12` or `noerregade-space svar 7`. */
export function subjectNamed(after: string, understood: Understood): AskedFor | undefined {
  const { idea, offer } = understood.cityside.ask
  if (/^[\s!?.]*$/.test(after)) return { of: 'any' }
  const [, what = '', rest = ''] = /^\s+(\S+)\s+(\S.*)$/s.exec(after) ?? []
  const list = idea.all.has(fold(what)) ? 'idea' : offer.all.has(fold(what)) ? 'help' : undefined
  const number = numberWritten(rest)
  if (list !== undefined) return number === undefined ? undefined : { of: list, number }
  return /^[a-z0-9-]{1,60}$/.test(what) ? askedForIn(what, rest, understood) : undefined
}

/** `12` or `answer 7`, where the consultation is known already. */
export function askedForIn(consultation: ConsultationId, words: string, understood: Understood): AskedFor | undefined {
  if (words.length > askCharactersMax) return undefined
  const written = letters(words)
  const after = afterOpening(written, understood.cityside.ask.answer)
  const number = numberWritten(after ?? written)
  return number === undefined ? undefined : { of: after === undefined ? 'statement' : 'answer', number, consultation }
}

/** `svar 1 Det kigger vi på`, `svar på idé 12`: the idea that staff want to answer; undefined for anything else. */
export function ideaAnswered(words: string, { cityside }: Understood): { number: number; words: string } | undefined {
  const after = afterOpening(words.replace(/^\s*\//, ''), cityside.ask.reply)
  const [, digits, rest = ''] = /^\s*#?(\d{1,6})[.):]?(?=\s|$)(.*)$/s.exec(after ?? '') ?? []
  return digits === undefined ? undefined : { number: Number(digits), words: rest.replace(/^[\s:.,–—-]+/u, '').trim() }
}

/** `12`, `#12`, `12.` */
function numberWritten(words: string): number | undefined {
  const digits = /^\s*#?(\d{1,6})[.)]?\s*$/.exec(words)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Why staff cannot ask. */
export type InquiryHindrance = 'unreachable' | 'waiting' | 'enough' | 'unwanted' | 'elsewhere'

/** Questions about one answer or one idea, over all departments. */
const askedMax = 3
/** Questions to one who offered help and wants to be written to, or in a thread that a guide follows: a conversation, one question at a time. */
const askedInConversationMax = 10
/** What the asked may write back in one exchange: a conversation, not a flood. */
export const inquiryAnswersMax = 30
/** An exchange in which neither side writes for this long is over. */
export const inquirySilenceMs = 14 * dayMs
/** A question back has as much as reads well in a chat. */
export const inquiryQuestionCharactersMax = 600
/** An answer to it may be as long as an idea. */
export const inquiryAnswerCharactersMax = 4_000

/** The key of the exchange about a subject: one subject, one exchange. */
export function inquiryKeyOf(subject: InquirySubject): InquiryKey {
  switch (subject.of) {
    case 'answer':
      return short(`${subject.consultation}/${subject.respondent}`)
    case 'idea':
      return short(`idea ${subject.idea}`)
    case 'help':
      return short(`help ${subject.offer}`)
    case 'letter':
      return short(`letter ${subject.letter}`)
    default:
      return subject satisfies never
  }
}

/** The key of one line, from the event it came in: the same event is the same line. */
export function inquiryLineKeyOf(eventId: string): string {
  return short(`line ${eventId}`)
}

/** Whether a question of the city's waits for its answer. */
export function awaitsAnswer({ ended, lines }: Inquiry): boolean {
  return ended === undefined && lines.at(-1)?.kind === 'asked'
}

/** Whether a citizen waits for the host's reply, which was promised by a day. */
export function owesReply({ dueOn, answeredAt, ended }: Inquiry): boolean {
  return dueOn !== undefined && answeredAt === undefined && ended === undefined
}

/** What the citizen wrote since the city last did. */
export function unansweredLines({ lines }: Pick<Inquiry, 'lines'>): readonly InquiryLine[] {
  const last = lines.findLastIndex(({ kind }) => kind === 'asked' || kind === 'replied')
  return lines.slice(last + 1).filter(({ kind }) => kind !== 'passed')
}

/** What stands for a citizen's own exchange with a host about a matter they have no answer in; derived, and leads to no person. */
export function letterKeyOf(contact: string, eventId: string): string {
  return short(`letter of ${contact} ${eventId}`)
}

/** Why a department cannot ask now; undefined when it can. */
export function hindranceOf(
  { subject, inquiry, reachable, departments, guides }: Inquirable,
  department: DepartmentId,
): InquiryHindrance | undefined {
  if (inquiry?.ended?.by === 'citizen') return 'unwanted'
  // The department an idea was handed on to takes over from the one that had it.
  if (inquiry && inquiry.department !== department && departments.includes(inquiry.department)) return 'elsewhere'
  if (!reachable) return 'unreachable'
  if (inquiry && owesReply(inquiry)) return undefined
  if (inquiry && awaitsAnswer(inquiry)) return 'waiting'
  const asked = inquiry?.lines.filter(({ kind }) => kind === 'asked').length ?? 0
  const most = subject.of === 'help' || guides !== undefined ? askedInConversationMax : askedMax
  return asked >= most ? 'enough' : undefined
}

function short(text: string): string {
  return createHash('sha256').update(`ekko inquiry ${text}`).digest('hex').slice(0, 10)
}

/** Whether it is read by staff, and not by the citizen who is asked. */
export function isInquiryForStaff({ show }: InquiryNotice): boolean {
  return ['quote', 'given', 'given-on', 'left', 'answer', 'letter', 'due'].includes(show)
}
