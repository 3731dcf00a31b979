import { z } from 'zod'
import { text } from '../domain/message.ts'
import { type LeavingLines, waysOut } from '../domain/understood/leaving.ts'
import { waysMax, waysToSay } from '../domain/understood/phrase.ts'
import { documentOf } from './document.ts'
import { type Path, type Problem, type Remark, wrong } from './problem.ts'
import { shaped } from './shape.ts'

/** One prompts/leaving/LANGUAGE.yaml, read. */
export interface LeavingFile {
  readonly language: string
  /** Absent where anything is wrong with it. */
  readonly lines?: LeavingLines
  readonly problems: readonly Problem[]
}

const lines = z.array(z.string().min(1))
const some = lines.nonempty()

/** The form of prompts/leaving/LANGUAGE.yaml. */
const leavingShape = z.strictObject({
  stop: some,
  forget: some,
  around: lines,
  within: z
    .strictObject({
      stop: lines,
      forget: lines,
      not: lines,
      unlike: lines,
      words: some,
      these: lines,
      persons: some,
      hollow: some,
    })
    .exactOptional(),
}) satisfies z.ZodType<LeavingLines>

/** Reads how people leave in one language, or says everything that is wrong with it. */
export function parseLeaving(written: string, file: string, language: string): LeavingFile {
  const document = documentOf(written, file)
  if (document.faults.length > 0) return { language, problems: document.faults }
  const { complete, remarks } = shaped<LeavingLines>(leavingShape, {}, document.value)
  const all = [...remarks, ...(complete ? waysOut.flatMap((way) => lineRemarks([way], complete[way])) : [])]
  return {
    language,
    problems: all.map((remark) => document.problem(remark)),
    ...(complete && all.length === 0 && { lines: complete }),
  }
}

function lineRemarks(path: Path, said: readonly string[]): readonly Remark[] {
  return said.flatMap((line, index) => {
    const { length } = waysToSay(line)
    if (length === 0) return [wrong([...path, index], text('file-understood-nothing'))]
    return length < waysMax ? [] : [wrong([...path, index], text('file-understood-many', { max: waysMax }))]
  })
}
