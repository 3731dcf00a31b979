import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../domain/language.ts'

/** One language's texts, ready to be filled in. The only place that knows Fluent. */
export interface Bundle {
  readonly language: Language
  readonly keys: readonly string[]
  /** The variables a text uses, sorted. */
  variablesOf(key: string): readonly string[]
  /** Throws when the text is missing or a variable has no value: texts are checked at start, so that is our own mistake. */
  format(key: string, values: Readonly<Record<string, string | number>>): string
}

/** A text file as it was read: its name is for messages. */
export interface TextFile {
  readonly name: string
  readonly content: string
}

/** Builds a language from its files; what cannot be read comes back as sentences with lines. */
export function buildBundle(
  language: Language,
  files: readonly TextFile[],
): { readonly bundle: Bundle; readonly problems: readonly string[] } {
  // Without isolating marks: they would end up visible in some chat apps.
  const bundle = new FluentBundle(language === 'en' ? 'en-GB' : language, { useIsolating: false })
  const variables = new Map<string, readonly string[]>()
  const problems: string[] = []
  for (const file of files) {
    const resource = new FluentResource(file.content)
    const parsed = new Set<string>(resource.body.map((entry) => entry.id))
    for (const { key, line } of keysWritten(file.content)) {
      if (!parsed.has(key))
        problems.push(
          `${file.name}:${line} the text "${key}" cannot be read. Check that every { has its } and that the line is not empty.`,
        )
      if (variables.has(key))
        problems.push(`${file.name}:${line} the text "${key}" is there twice. Remove one of them.`)
    }
    for (const entry of resource.body) variables.set(entry.id, variablesIn(entry.value))
    bundle.addResource(resource)
  }
  return {
    bundle: {
      language,
      keys: [...variables.keys()],
      variablesOf: (key) => variables.get(key) ?? [],
      format: formatWith(bundle),
    },
    problems,
  }
}

function formatWith(bundle: FluentBundle): Bundle['format'] {
  return (key, values) => {
    const pattern = bundle.getMessage(key)?.value
    if (pattern === undefined || pattern === null)
      throw new Error(`The text "${key}" is missing in ${bundle.locales.join(', ')}. Add it to prompts/.`)
    if (typeof pattern === 'string') return pattern
    const errors: Error[] = []
    const said = bundle.formatPattern(pattern, values as Record<string, FluentVariable>, errors)
    if (errors[0]) throw new Error(`The text "${key}" cannot be filled in: ${errors[0].message}.`)
    return said
  }
}

function keysWritten(content: string): readonly { readonly key: string; readonly line: number }[] {
  return content.split('\n').flatMap((text, index) => {
    const key = /^([a-zA-Z][\w-]*)\s*=/.exec(text)?.[1]
    return key ? [{ key, line: index + 1 }] : []
  })
}

/** Walks a parsed pattern for `{ $name }`, selectors and variants included. */
function variablesIn(node: unknown): readonly string[] {
  const found = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (typeof part === 'object' && part !== null) {
      if ('type' in part && part.type === 'var' && 'name' in part) found.add(String(part.name))
      Object.values(part).forEach(walk)
    }
  }
  walk(node)
  return [...found].sort()
}
