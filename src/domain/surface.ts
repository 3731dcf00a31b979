import type { PurposeName } from './wanted.ts'

/** What the engine may know of a channel: not its name, only what fits on it. */
export interface Surface {
  /** Whether a form can open at once. */
  readonly forms: boolean
  readonly formFieldsMax: number
  readonly formTextCharactersMax: number
  readonly buttonsMax: number
  /** More buttons than this under one message are gone as soon as anything follows it; absent: all stay. */
  readonly buttonsStayMax?: number
  /** Whether a message already sent can be changed. */
  readonly edits: boolean
  /** What people write below a picture comes as a message of its own. */
  readonly captionsApart?: true
  /** People's own apps cut a longer text of theirs into several messages. */
  readonly clientCutsAt?: number
  /** What can be made of what people attach there; absent where nothing can. */
  readonly fetches?: readonly PurposeName[]
}
