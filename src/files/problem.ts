import { type TextRef, text } from '../domain/message.ts'

/** Where in a file something is: the keys and list positions that lead to it. */
export type Path = readonly (string | number)[]

/** Something to correct (or to think about), found in a file, with the place to look at. */
export interface Problem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column?: number
  /** `questions[0].choices[1].label.en`; empty for the file as a whole. */
  readonly path: string
  /** A full sentence that says what to do, in the language of the moderator who reads it. */
  readonly text: TextRef
}

/** What came of reading a file: its value, or everything that is wrong with it, all at once. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/** What a check found, before it is known on which line that is. */
export interface Remark {
  readonly path: Path
  readonly text: TextRef
  /** An `error` keeps the file from being used, a `warning` does not. */
  readonly weight: 'error' | 'warning'
}

/** Must be corrected. */
export function wrong(path: Path, what: TextRef): Remark {
  return { path, text: what, weight: 'error' }
}

/** Can be used as it is, but the moderator should think twice. */
export function doubtful(path: Path, what: TextRef): Remark {
  return { path, text: what, weight: 'warning' }
}

/** `questions[0].text.da`, for people. */
export function pathText(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('')
}

/** One line, for the moderator who wrote the file: where, and what to do. */
export function problemText({ file, line, column, text: what }: Problem): TextRef {
  return text('file-line', { place: `${file}:${line}${column === undefined ? '' : `:${column}`}`, what })
}
