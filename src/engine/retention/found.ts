import type { Chunk } from '../crowd.ts'

/** For the deleting of what has been kept for its time: the next part of the people, and whether anything of theirs is left to delete. */
export interface RetentionFound {
  readonly about: 'retention'
  readonly chunk: Chunk
  readonly left: boolean
}
