import { codeOf } from '../../domain/consultation.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { choicesMax, questionsMax } from '../../domain/question.ts'
import { tokenCharactersMax, tokenOf } from '../../domain/token.ts'
import { foundAt } from '../draft.ts'
import { shown } from '../nearest.ts'
import { type Path, type Remark, wrong } from '../problem.ts'

/** How long an id may be: it is part of file names and addresses. */
export const idCharactersMax = 60
/** The echo of a milestone is named in the button that asks "did you feel heard?", beside code and answer. */
export const milestoneIdCharactersMax = 20

/** Whether a text can be an id: a-z, 0-9 and single dashes between them. */
function isSlug(id: string, charactersMax = idCharactersMax): boolean {
  return id.length <= charactersMax && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
}

/** Ids at these places that cannot be ids, with one that could. */
export function slugRemarks(
  value: unknown,
  patterns: readonly string[],
  charactersMax = idCharactersMax,
): readonly Remark[] {
  return patterns.flatMap((pattern) =>
    foundAt(value, pattern).flatMap(({ path, value: id }) =>
      typeof id !== 'string' || isSlug(id, charactersMax) ? [] : [wrong(path, notASlug(id, charactersMax))],
    ),
  )
}

/** The same id twice within one list. */
export function doubleRemarks(value: unknown, list: string, kind: string): readonly Remark[] {
  return foundAt(value, list).flatMap(({ path, value: items }) => {
    if (!Array.isArray(items)) return []
    const ids = foundAt(items, '*.id')
    return ids.flatMap(({ path: at, value: id }, index) =>
      typeof id === 'string' && ids.findIndex((other) => other.value === id) < index
        ? [wrong([...path, ...at], text('file-id-double', { kind, id: shown(id) }))]
        : [],
    )
  })
}

/** The id of a consultation, from its line or else from the name of its file. */
export function consultationIdOf(
  written: string | undefined,
  fileName: string,
): { readonly id: string; readonly remarks: readonly Remark[] } {
  const id = written ?? baseOf(fileName)
  const path: Path = written === undefined ? [] : ['id']
  if (!isSlug(id)) {
    const sentence =
      written === undefined
        ? text('file-id-name', { id: shown(id), like: slugLike(id) })
        : notASlug(id, idCharactersMax)
    return { id, remarks: [wrong(path, sentence)] }
  }
  return {
    id,
    remarks: fitsButtons(id) ? [] : [wrong(path, text('file-id-button', { id, max: tokenCharactersMax }))],
  }
}

/** Whether the longest button about a consultation can carry it. */
function fitsButtons(id: string): boolean {
  try {
    tokenOf({ do: 'answer', consultation: codeOf(id), question: questionsMax - 1, choice: choicesMax - 1 })
    tokenOf({ do: 'heard', consultation: codeOf(id), echo: 'x'.repeat(milestoneIdCharactersMax), felt: 'partly' })
    return true
  } catch {
    return false
  }
}

function baseOf(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? fileName
  return name.replace(/\.(ya?ml)$/i, '').normalize('NFC')
}

function notASlug(id: string, charactersMax: number): TextRef {
  return text('file-id', { id: shown(id), max: charactersMax, like: slugLike(id, charactersMax) })
}

/** The id that was meant: `Ny legeplads!` as `ny-legeplads`. */
function slugLike(words: string, charactersMax = idCharactersMax): string {
  const letters = words.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD')
  const slug = letters
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, charactersMax)
  const trimmed = slug.replaceAll(/^-+|(?<!-)-+$/g, '')
  return trimmed === '' ? 'new-benches' : trimmed
}
