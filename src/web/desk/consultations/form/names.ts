import { slugOf } from '../../../../domain/slug.ts'

/** What a question is called in files where its writer gave it no name. */
export function questionName(index: number): string {
  return `q${index + 1}`
}

/** The same for a choice: after its label. */
export function choiceName(label: string, index: number): string {
  return slugOf(label) || `c${index + 1}`
}
