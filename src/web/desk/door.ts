import type { WebResponse } from '../../adapter.ts'
import type { Visit, Visitor } from './visit.ts'

/** What a page of the desk is made of before its frame is put around it. */
export interface Page {
  /** Already escaped. */
  readonly title: string
  /** Already escaped; the frame puts it into `<main>`, below the title. */
  readonly html: string
  /** The room of the desk that it belongs to, marked in the navigation. */
  readonly room?: string
  /** Scripts of its own, by their file's name in assets/. */
  readonly scripts?: readonly string[]
  /** Styles of its own, by their file's name in assets/. */
  readonly styles?: readonly string[]
  /** Leads on to this address of the desk by itself. */
  readonly onward?: string
  /** 200 without it; 422 for a form that is shown again with what is wrong. */
  readonly status?: number
}

/** What a door answers: a page, the way to another one, or something that is no page (a file, a fragment). */
export type Answer =
  | { readonly page: Page }
  /** After something was done: the browser asks for this address, and the sentence is shown there once. */
  | { readonly to: string; readonly done?: string }
  | { readonly response: WebResponse }
  /** Nothing is here, or nothing for this visitor: the two look alike. */
  | { readonly missing: true }

/** One door of the desk: a page that is looked at, or something that is done. */
export interface Door {
  readonly method: 'GET' | 'POST'
  /** Below /desk, as `consultations/:id/close`; a name after a colon takes one part. */
  readonly path: string
  /** Whether it is there for this visitor at all; what it is about is looked at by the door itself. */
  may(visitor: Visitor): boolean
  answer(visit: Visit): Promise<Answer>
}

/** A page to look at. */
export function look(path: string, may: Door['may'], answer: Door['answer']): Door {
  return { method: 'GET', path, may, answer }
}

/** Something to do. What is posted has come with the session's own token before `answer` sees it. */
export function deed(path: string, may: Door['may'], answer: Door['answer']): Door {
  return { method: 'POST', path, may, answer }
}

/** The values of a door's path in this address, or undefined where the address is another's. */
export function paramsIn(door: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [door.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}
