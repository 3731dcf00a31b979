import { z } from 'zod'
import { text } from '../domain/message.ts'
import { type DangerLines, dangerKinds } from '../domain/understood/danger.ts'
import { documentOf } from './document.ts'
import type { Problem } from './problem.ts'

const lines = z.array(z.string().min(1))
const groups = z.record(z.string(), lines)

/** The form of prompts/LANGUAGE/emergency.yaml. */
const shape = z.strictObject({
  groups: groups.optional(),
  life: lines,
  'self-harm': lines,
  violence: lines,
  child: lines,
  not: lines,
  unlike: lines,
})

/** The lines of one language that sound like danger, or every place where the file is not what it should be. */
export function parseEmergency(
  written: string,
  fileName: string,
): { readonly lines?: DangerLines; readonly problems: readonly Problem[] } {
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { problems: document.faults }
  const parsed = shape.safeParse(document.value)
  const problem = (path: readonly (string | number)[], key: string) =>
    document.problem({ path, text: text(key), weight: 'error' })
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.filter((key) => typeof key !== 'symbol'))
    return { problems: paths.map((path) => problem(path, 'file-emergency')) }
  }
  const { groups: named = {}, ...file } = parsed.data
  const kinds = [...dangerKinds, 'not'] as const
  const unknown = kinds.flatMap((kind) =>
    file[kind].flatMap((line, index) =>
      namesIn(line).every((name) => Object.hasOwn(named, name)) ? [] : [problem([kind, index], 'file-emergency-group')],
    ),
  )
  if (unknown.length > 0) return { problems: unknown }
  const filled = (kind: (typeof kinds)[number]) => file[kind].map((line) => withGroups(line, named))
  return {
    lines: {
      life: filled('life'),
      'self-harm': filled('self-harm'),
      violence: filled('violence'),
      child: filled('child'),
      not: filled('not'),
      unlike: file.unlike,
    },
    problems: [],
  }
}

function namesIn(line: string): readonly string[] {
  return [...line.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name)
}

function withGroups(line: string, groups: Readonly<Record<string, readonly string[]>>): string {
  return line.replace(/<([^<>]*)>/g, (_, name: string) => groups[name]?.join('/') ?? '')
}
