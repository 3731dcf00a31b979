import type { WebRequest, WebResponse } from '../../../adapter.ts'
import type { Voice } from '../voice.ts'

/** A door of the desk for those who are not signed in. */
export interface Way {
  readonly method: 'GET' | 'POST'
  /** Below /desk, as a door's. */
  readonly path: string
  answer(asked: Asked): Promise<WebResponse>
}

/** What a stranger asked for. */
export interface Asked {
  readonly request: WebRequest
  readonly voice: Voice
  readonly params: Readonly<Record<string, string>>
}
