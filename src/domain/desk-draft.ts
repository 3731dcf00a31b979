import type { Actor } from './actor.ts'
import type { Instant } from './time.ts'

/** What stands for a draft in addresses of the desk. */
export type DeskDraftKey = string

/** A consultation that is being written at the desk: the lines of its file as far as they are there. */
export interface DeskDraft {
  readonly key: DeskDraftKey
  /** As in its file; a text in words of several languages, and whatever else was filled in. */
  readonly tree: DraftTree
  /** Counts its changes, from 1. */
  readonly revision: number
  readonly madeBy: Actor
  readonly changedBy: Actor
  readonly changedAt: Instant
}

/** Lines of a file by their names. */
export type DraftTree = { readonly [name: string]: unknown }
