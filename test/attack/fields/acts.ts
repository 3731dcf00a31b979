import type { CityAct } from '../../../src/domain/inbox.ts'
import type { Localized } from '../../../src/domain/language.ts'
import type { LocalDate } from '../../../src/domain/time.ts'

/** What there is to act on. */
export interface Around {
  readonly consultation: string
  /** Three ideas, each under its key. */
  readonly ideas: readonly string[]
  readonly commitment: string
  /** A working day some weeks from now. */
  readonly later: LocalDate
  /** A question to who decides, as it was put together. */
  readonly gathered: string
  /** An exchange about an answer. */
  readonly inquiry: string
  /** The contact of a member of staff. */
  readonly staff: `${string}:${string}`
}

type Words<Act extends CityAct['act']> = (text: string, around: Around) => Extract<CityAct, { readonly act: Act }>

/** Played from files, which take a person's words line by line. */
const fromFile = 'from a file'
/** It names, counts or dates, and holds no words of a person. */
const wordless = 'no words'
const both = (text: string): Localized => ({ da: text, en: text })
const department = 'streets-parks'

/** Every act of the city's side: with a hostile text in each of its words, or why there is none. */
export const acts: { readonly [Act in CityAct['act']]: Words<Act> | typeof fromFile | typeof wordless } = {
  'consultation.submitted': fromFile,
  'consultation.tested': fromFile,
  'outcome.published': fromFile,
  'milestone.reported': fromFile,
  'news.sent': fromFile,
  'consultation.withdrawn': fromFile,
  'consultation.approved': wordless,
  'consultation.closed': wordless,
  'consultation.extended': wordless,
  'consultation.reminded': wordless,
  'decider.undone': wordless,
  'inquiry.ended': wordless,
  'guide.agreed': wordless,
  'guide.given': wordless,
  'guide.away': wordless,
  'guide.ended': wordless,
  'contact.forgotten': wordless,
  'photo.judged': wordless,
  'statement.judged': wordless,
  'quote.signed': wordless,
  'words.opened': wordless,
  'digests.scheduled': wordless,
  'retention.scheduled': wordless,
  'digest.requested': wordless,
  'duty.offered': wordless,
  'duty.withdrawn': wordless,
  'duty.claimed': wordless,
  'duty.granted': wordless,
  'duty.revoked': wordless,
  'desk.entered': wordless,
  'desk.left': wordless,
  'consultation.returned': (why, { consultation }) => ({ act: 'consultation.returned', consultation, why }),
  'consultation.corrected': (text, { consultation }) => ({
    ...{ act: 'consultation.corrected', consultation },
    ...{ wrong: text.slice(0, 12), right: `${text.slice(0, 11)}x` },
  }),
  'decider.gathered': (text, { consultation }) => ({
    ...{ act: 'decider.gathered', consultation, questions: [1] },
    words: both(text),
  }),
  'decider.tested': (text, { consultation, staff, gathered }) => ({
    ...{ act: 'decider.tested', consultation, to: staff },
    ...{ answers: [{ question: gathered, words: both(text) }], others: both(text) },
  }),
  'decider.answered': (text, { consultation, gathered }) => ({
    ...{ act: 'decider.answered', consultation },
    ...{ answers: [{ question: gathered, words: both(text) }], others: both(text) },
  }),
  'themes.labelled': (text, { consultation }) => ({
    ...{ act: 'themes.labelled', consultation },
    themes: [{ id: 'told', label: both(text), statements: [1, 2] }],
  }),
  'themes.changed': (text, { consultation }) => ({
    ...{ act: 'themes.changed', consultation },
    changes: [{ change: 'assign', theme: text.slice(0, 60), statements: [1], language: 'da' }],
  }),
  'themes.asked': wordless,
  'themes.proposed': (text, { consultation }) => ({
    ...{ act: 'themes.proposed', consultation, by: 'model' },
    themes: [
      { id: 'waiting', label: both(text), why: text.slice(0, 160), statements: [{ number: 1, from: 0, to: 3 }] },
    ],
  }),
  'group.named': (text, { consultation }) => ({
    ...{ act: 'group.named', consultation, question: 'view', group: 0 },
    name: text.slice(0, 60),
  }),
  'idea.answered': (text, { ideas: [idea = ''] }) => ({ act: 'idea.answered', idea, words: both(text) }),
  'idea.delayed': (text, { ideas: [, idea = ''], later }) => ({
    act: 'idea.delayed',
    idea,
    why: both(text),
    dueOn: later,
  }),
  'idea.passed': (text, { ideas: [, , idea = ''] }) => ({
    ...{ act: 'idea.passed', idea, to: 'culture-leisure' },
    word: both(text),
  }),
  'inquiry.asked': (words, { consultation, staff }) => ({
    ...{ act: 'inquiry.asked', department, words, asker: staff },
    subject: { of: 'answer', consultation, respondent: 1 },
  }),
  'inquiry.replied': (words, { inquiry, staff }) => ({ act: 'inquiry.replied', inquiry, words, asker: staff }),
  'guide.named': (text, { staff }) => ({
    ...{ act: 'guide.named', contact: staff },
    ...{ name: text.slice(0, 60), title: both(text.slice(0, 60)) },
  }),
  'delay.explained': (text, { commitment, later }) => ({
    ...{ act: 'delay.explained', commitment },
    ...{ why: both(text), dueOn: later },
  }),
  'desk.offered': (name) => ({
    act: 'desk.offered',
    link: {
      ...{ hash: 'f'.repeat(64), expiresAt: Number.MAX_SAFE_INTEGER },
      holder: { by: 'link', id: 'desk:0123456789ab', name, duty: { kind: 'moderator', department } },
    },
  }),
}
