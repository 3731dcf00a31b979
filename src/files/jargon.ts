import { z } from 'zod'
import { text } from '../domain/message.ts'
import type { Jargon } from '../insight/wording.ts'
import { documentOf } from './document.ts'
import type { Problem } from './problem.ts'

/** The form of prompts/LANGUAGE/jargon.yaml: one word of the office a line, with what to say instead. */
const shape = z.array(
  z.strictObject({
    word: z.string().min(1),
    also: z.array(z.string().min(1)).optional(),
    plain: z.string().min(1),
  }),
)

/** The office words of one language, or every line that is not one. */
export function parseJargon(
  written: string,
  fileName: string,
): { readonly list: readonly Jargon[]; readonly problems: readonly Problem[] } {
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { list: [], problems: document.faults }
  const parsed = shape.safeParse(document.value)
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.filter((key) => typeof key !== 'symbol'))
    return {
      list: [],
      problems: paths.map((path) => document.problem({ path, text: text('file-jargon'), weight: 'error' })),
    }
  }
  const list = parsed.data.map(({ word, also, plain }): Jargon => ({ word, plain, ...(also && { also }) }))
  return { list, problems: [] }
}
