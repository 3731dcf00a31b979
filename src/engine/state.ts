import type { Answer } from '../domain/answer.ts'
import type { Count, Election } from '../domain/ballots/election.ts'
import type { VoteTold } from '../domain/ballots/told.ts'
import type { City } from '../domain/city.ts'
import type { LaunchCheck } from '../domain/cityside.ts'
import type { Consents, Wording } from '../domain/consent.ts'
import type { Consultation, ConsultationId, RunningConsultation } from '../domain/consultation.ts'
import type { Contact, ContactId } from '../domain/contact.ts'
import type { DeciderBoard } from '../domain/decider.ts'
import type { Dialogue } from '../domain/dialogue.ts'
import type { KeptDraft } from '../domain/draft.ts'
import type { CodeGuesses, Duty, DutyOffer, HeldDuty } from '../domain/duty.ts'
import type { Guide, GuideKey } from '../domain/guide.ts'
import type { Held } from '../domain/held.ts'
import type { Idea } from '../domain/idea.ts'
import type { Inquirable, OwnInquiry } from '../domain/inquiry.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { TextRef } from '../domain/message.ts'
import type { KeptOpinions } from '../domain/opinions/opinions.ts'
import type { Commitment, Outcome } from '../domain/outcome.ts'
import type { Person, PersonId } from '../domain/person.ts'
import type { ProposedTheme } from '../domain/proposed-themes.ts'
import type { StatementToRead } from '../domain/reactions/reading.ts'
import type { SpellingWords } from '../domain/spelling/meaning.ts'
import type { NumberedStatement } from '../domain/suggestion.ts'
import type { Surface } from '../domain/surface.ts'
import type { Tally } from '../domain/tally.ts'
import type { KeptThemes, ThemesStep } from '../domain/themes.ts'
import type { Unasked } from '../domain/unasked.ts'
import type { Understood } from '../domain/understood/understood.ts'
import type { ProfileCounts } from '../domain/weights/weighed.ts'
import type { Chunk, Drawing } from './crowd.ts'
import type { GuideFound } from './guides/found.ts'
import type { Lookup } from './lookup.ts'
import type { Matter } from './matter.ts'
import type { NewsFound } from './result-facts.ts'
import type { RetentionFound } from './retention/found.ts'

export type { Candidate, Chunk } from './crowd.ts'
export type { Facts } from './facts.ts'
export type { Lookup, Promises } from './lookup.ts'
export type { Matter, Said, StatusRow } from './matter.ts'

/** Everything a decision about one person's event may look at. */
export interface PersonState {
  readonly of: 'person'
  readonly city: City
  /** The consent wordings in force, for every language and purpose. */
  readonly wordings: readonly Wording[]
  /** What people may write, in all languages. */
  readonly understood: Understood
  readonly surface: Surface
  readonly contact: Contact
  /** Absent until they met Ekko; and again after "forget me". */
  readonly known: KnownPerson | undefined
  /** Whether the author of a public comment has stopped, where that is known of them. */
  readonly author?: Pick<Person, 'standing'>
  /** The person's duties for the city. Few people have any; a duty can be granted before its holder first writes. */
  readonly duties: readonly Duty[]
  /** The guide that this person is. */
  readonly guide?: GuideKey
  /** All guides, where this event chooses among them. */
  readonly guides?: readonly Guide[]
  /** What they have begun to write for the city. */
  readonly draft?: KeptDraft
  /** What the checks say at this moment of the consultation that a moderator's tap would put on the calendar. */
  readonly checked?: Pick<LaunchCheck, 'problems' | 'remarks'>
  /** What a moderator or staff work on with this event. */
  readonly subject: Subject
  /** The exchanges in which this person was asked more about what they said. Few people have any. */
  readonly inquiries?: readonly OwnInquiry[]
  /** All open consultations, and all that this person was ever part of, and the one the event's token names. */
  readonly consultations: readonly RunningConsultation[]
  /** What this event asked for beside that. */
  readonly lookup: Lookup
}

/** What a moderator or staff work on, as it was found; a part is absent where there is no such thing. */
export type Subject =
  | { readonly of: 'nothing' }
  | { readonly of: 'matter'; readonly matter: Matter | undefined }
  | { readonly of: 'idea'; readonly idea: Idea | undefined }
  /** What they want to ask more about. */
  | { readonly of: 'inquirable'; readonly inquirable: Inquirable | undefined }

/** A person who has met Ekko: what they agreed to, what Ekko waits for from them, and all they took part in. */
export interface KnownPerson {
  readonly person: Person
  readonly consents: Consents
  readonly dialogue: Dialogue
  /** What they wrote when no question waited, and have not said yet where it goes; the oldest first. */
  readonly unasked?: readonly Unasked[]
  /** How many of their ideas wait for an answer, and the number of the last; absent where none does. */
  readonly ideasOpen?: { readonly count: number; readonly last: number }
  /** Words of theirs that wait for a tap. */
  readonly held?: Held
  /** Whether they chose their language, or were asked whether to go on in the one they wrote in. */
  readonly languageOffered?: true
  /** How many chats are theirs; absent where it is this one alone. */
  readonly chats?: number
  readonly involvements: readonly Involvement[]
}

/** One person's part in one consultation. */
export interface Involvement {
  readonly invitation: Invitation
  readonly answers: readonly Answer[]
  /** Set once they said something: "you are answer number 37". */
  readonly respondent?: number
  /** Echoes they were sent, with what they said to "did you feel heard?". */
  readonly heard: Readonly<Record<string, 'yes' | 'partly' | 'no'>>
}

interface OfCity {
  readonly of: 'city'
  readonly city: City
}

/** One consultation as an act or a timer finds it; without `running` there is none. */
export interface ConsultationState extends OfCity {
  readonly running: RunningConsultation | undefined
  readonly outcome: Outcome | undefined
  readonly commitments: readonly Commitment[]
  readonly tally: Tally | undefined
  /** How many questions to the politician stand; absent where it takes none. */
  readonly deciderQuestions?: number
  /** What its vote came to; absent where there is none, or it is not counted. */
  readonly vote?: VoteTold
  /** Where an act is about a vote: the ideas that are put to it, and those whose answer follows its day. */
  readonly ideas?: readonly Idea[]
}

/** For correcting a typo: also what words mean, which it may not touch. */
export interface CorrectingState extends ConsultationState {
  readonly about: 'correcting'
  readonly spelling: SpellingWords
}

/** For weighing: also how many of those who answered have told what of themselves, and what they said. */
export interface WeighingState extends ConsultationState {
  readonly about: 'weighing'
  readonly profiles: readonly ProfileCounts[]
}

/** For counting a vote: also what it comes to; undefined where there is none. */
export interface CountingState extends ConsultationState {
  readonly about: 'ballots'
  readonly counted: { readonly election: Election; readonly count: Count } | undefined
}

/** For launching: also what the department owes, and whose code the new one would have. */
export interface LaunchState extends ConsultationState {
  readonly about: 'launch'
  readonly owed: readonly Owed[]
  readonly sameCode: ConsultationId | undefined
  /** Who does what for the city, where it asks for a second pair of eyes. */
  readonly duties?: readonly HeldDuty[]
  /** Beside them, as for a yes: all contacts of who has several. */
  readonly chats?: readonly (readonly ContactId[])[]
}

/** For a second person's yes: also what the department owes by now. */
export interface ApprovalState extends ConsultationState {
  readonly about: 'approval'
  readonly owed: readonly Owed[]
  /** What stops a launch by now. */
  readonly problems?: readonly TextRef[]
  /** The contacts of each person who has a duty and several of them: one person is no second one in another chat. */
  readonly chats: readonly (readonly ContactId[])[]
}

/** For opening: also what the department owes by now, and the person who joined last: later ones are not drawn. */
export interface OpeningState extends ConsultationState {
  readonly about: 'opening'
  readonly owed: readonly Owed[]
  readonly newest: PersonId
}

/** For a draw: also the part of it that comes next, and what its lots are made with. */
export type DrawingState = ConsultationState & Drawing

/** For works that go through many people: also where this part ends. */
export interface PartState extends ConsultationState {
  readonly about: 'part'
  readonly chunk: Chunk
  /** For inviting: the promises that its department is late with, or kept too late not long ago. */
  readonly late?: readonly Owed[]
}

/** For changing themes, and for an outcome that adds to them: also the themes so far and the statements that stand. */
export interface ThemesState extends ConsultationState {
  readonly about: 'themes'
  readonly kept: KeptThemes
  /** Those that wait for a person to sign them off. */
  readonly proposed: readonly ProposedTheme[]
  readonly statements: readonly NumberedStatement[]
  /** The last act of the one who acts that can be taken back. */
  readonly lastStep?: ThemesStep & { readonly number: number }
}

/** For signing off a quote: also the statement as it stands, where its author lets others see it. */
export interface QuoteState extends ConsultationState {
  readonly about: 'quote'
  readonly statement: NumberedStatement | undefined
}

/** For naming a group of people who vote alike: also what was found in the votes of its question, if anything was. */
export interface GroupsState extends ConsultationState {
  readonly about: 'groups'
  readonly opinions: KeptOpinions | undefined
}

/** For the questions to the politician: all that stand, who asked them, and what was made of them. */
export interface DeciderState extends ConsultationState {
  readonly about: 'decider'
  readonly board: DeciderBoard
}

/** For a verdict on a statement before others see it: that one and the one it is merged into, and how many travel already. */
export interface ReadingState extends ConsultationState {
  readonly about: 'reading'
  readonly statements: readonly StatementToRead[]
  readonly travelling: number
}

/** One idea as an act or a timer finds it. */
export interface IdeaState extends OfCity {
  readonly about: 'idea'
  readonly idea: Idea | undefined
}

/** One exchange, or what one could be about, as an act or a timer finds it. */
export interface InquiryState extends OfCity {
  readonly about: 'inquiry'
  readonly inquirable: Inquirable | undefined
}

/** Guides as an act about one of them finds them. */
export type GuideState = OfCity & GuideFound

/** The invitation that a code stands for, and the wrong codes of late. */
export interface DutyOfferState extends OfCity {
  readonly about: 'duty-offer'
  readonly offer: DutyOffer | undefined
  readonly guesses: CodeGuesses
}

/** What a contact does for the city already. */
export interface DutiesState extends OfCity {
  readonly about: 'duties'
  readonly held: readonly HeldDuty[]
}

/** What a step of deleting finds. */
export type RetentionState = OfCity & RetentionFound

/** Everything a decision about one of the city's acts or a timer may look at: what it needs, and nothing else. */
export type CityState =
  | (OfCity & { readonly about: 'nothing' })
  | (ConsultationState & { readonly about: 'consultation' })
  | WeighingState
  | CountingState
  | LaunchState
  | ApprovalState
  | CorrectingState
  | OpeningState
  | DrawingState
  | (ConsultationState & NewsFound)
  | PartState
  | ThemesState
  | QuoteState
  | GroupsState
  | DeciderState
  | ReadingState
  | IdeaState
  | InquiryState
  | GuideState
  | DutyOfferState
  | DutiesState
  | RetentionState

/**
 * The state as the shape that an act or timer needs; throws where the store read another one, which is our own mistake.
 */
export function stateAbout<A extends CityState['about']>(state: CityState, about: A): Extract<CityState, { about: A }> {
  if (state.about !== about)
    throw new Error(`A state about "${about}" was needed, and one about "${state.about}" read.`)
  return state as Extract<CityState, { about: A }>
}

/** A promise with the consultation it was made in. */
export interface Owed {
  readonly commitment: Commitment
  readonly consultation: Consultation
}

/** Everything a decision may look at: of a person's event, or of the city's acts and timers. */
export type State = PersonState | CityState
