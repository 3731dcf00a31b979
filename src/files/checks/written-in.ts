import type { City } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import { unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'

/** The languages a file is written in: the city's, or the one that it names. */
export interface WrittenIn {
  readonly languages: City['languages']
  readonly remarks: readonly Remark[]
}

/** Every language of the city, unless the file names the one it is written in. */
export function writtenIn(language: string | undefined, { languages }: City): WrittenIn {
  if (language === undefined) return { languages, remarks: [] }
  if (languages.includes(language)) return { languages: [language], remarks: [] }
  const known = languages.map((id) => ({ id }))
  return { languages, remarks: [wrong(['language'], unknownName(language, text('file-kind-language'), known))] }
}
