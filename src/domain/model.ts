import type { ConsultationId } from './consultation.ts'
import type { Language } from './language.ts'
import type { Instant } from './time.ts'

/** Why a model was of no use: what was wrong with its answer, or why there was none. Nothing of the answer itself. */
const modelFaults = [
  'no-json',
  'shape',
  'numbers',
  'quotes',
  'labels',
  'budget',
  'unreachable',
  'refused',
  'no-answer',
  'lost',
  'few',
] as const
/** One of them. */
export type ModelFault = (typeof modelFaults)[number]

/** The act of asking the model that the operator has set for themes in what has none yet, in this language. */
export interface ThemesAsk {
  readonly consultation: ConsultationId
  readonly language: Language
}

/** A model is to be asked from now on. */
export interface ThemesAsked extends ThemesAsk {
  readonly kind: 'themes.asked'
  readonly at: Instant
}

/** How far the asking of a model has come. */
export interface ModelAsk extends ThemesAsk {
  readonly at: Instant
  readonly state: 'waiting' | 'done' | 'failed'
  readonly why?: ModelFault
  /** The numbers of the statements that go together in one request; undefined before that is settled. */
  readonly parts?: readonly (readonly number[])[]
  /** How many parts have a usable answer. */
  readonly answered: number
}

/** One theme in an answer, in numbers of the consultation: where in each statement the words stand that speak for it. */
export interface ModelTheme {
  readonly label: string
  /** Why these belong together, in the model's words. */
  readonly why?: string
  readonly statements: readonly { readonly number: number; readonly from: number; readonly to: number }[]
}

/** One request that went out: never the words, but which statements, where to, and what it cost. */
export interface ModelRequest {
  readonly consultation: ConsultationId
  /** When what it belongs to was asked for. */
  readonly askedAt: Instant
  readonly part: number
  /** 1, 2 … for the same part. */
  readonly attempt: number
  readonly at: Instant
  readonly host: string
  readonly statements: readonly number[]
  /** `sent` until it is known what became of it; `unfit` where the service does not take requests of this form. */
  readonly state: 'sent' | 'taken' | 'wrong' | 'refused' | 'unfit' | 'lost'
  /** As the service counted them; before that, and where it does not count, as estimated. */
  readonly tokens: number
  readonly found?: readonly ModelTheme[]
}

/** Which request is meant. */
export type ModelRequestKey = Pick<ModelRequest, 'consultation' | 'askedAt' | 'part' | 'attempt'>

/** What was spent: requests, and tokens both ways. */
export interface ModelSpent {
  readonly requests: number
  readonly tokens: number
}
