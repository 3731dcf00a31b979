import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { harmless, within } from '../domain/direction.ts'
import { type Language, localeOf } from '../domain/language.ts'

/** One language's texts, ready to be filled in. The only place that knows Fluent. */
export interface Bundle {
  readonly language: Language
  /** Every text by its key. */
  readonly texts: ReadonlyMap<string, Text>
  /** What its files hold, as it was written. */
  readonly sources: readonly string[]
  /** Throws when the text is missing or a variable has no value: texts are checked at start, so that is our own mistake. */
  format(key: string, values: Readonly<Record<string, string | number>>): string
}

/** What is known of one text before it is filled in. */
export interface Text {
  /** The variables it uses, sorted. */
  readonly variables: readonly string[]
  readonly file: Pick<TextFile, 'name' | 'forCityside'>
  /** Variables that only choose between wordings, or are all there is: they are not put into a sentence. */
  readonly apart: ReadonlySet<string>
}

/** A text file as it was read: its name is for messages. */
export interface TextFile {
  readonly name: string
  readonly content: string
  /** Read by moderators and staff alone, so that a language may do without. */
  readonly forCityside?: boolean
}

/** A language as it was built, with what could not be read, as sentences with lines. */
export interface Built {
  readonly bundle: Bundle
  readonly problems: readonly string[]
}

/** Builds a language from its files. The last few are kept: each command, rehearsal and sandbox of one process asks for the same ones. */
export function buildBundle(language: Language, files: readonly TextFile[]): Built {
  const known = kept.find((each) => each.language === language && areSame(each.files, files))
  if (known) return known.built
  const built = buildAnew(language, files)
  kept = [{ language, files, built }, ...kept.slice(0, keptMax - 1)]
  return built
}

let kept: readonly { readonly language: Language; readonly files: readonly TextFile[]; readonly built: Built }[] = []
/** A city has a handful of languages. */
const keptMax = 12

function areSame(one: readonly TextFile[], other: readonly TextFile[]): boolean {
  return (
    one.length === other.length &&
    one.every((file, index) => {
      const { name, content, forCityside } = other[index] as TextFile
      return file.name === name && file.forCityside === forCityside && file.content === content
    })
  )
}

function buildAnew(language: Language, files: readonly TextFile[]): Built {
  // Isolating marks end up visible in some chat apps, so values get them below, and only where they are needed.
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false })
  const texts = new Map<string, Text>()
  const problems: string[] = []
  for (const file of files) {
    const resource = new FluentResource(file.content)
    const parsed = new Set<string>(resource.body.map((entry) => entry.id))
    for (const { key, line } of keysWritten(file.content)) {
      if (!parsed.has(key))
        problems.push(
          `${file.name}:${line} the text "${key}" cannot be read. Check that every { has its } and that the line is not empty.`,
        )
      if (texts.has(key)) problems.push(`${file.name}:${line} the text "${key}" is there twice. Remove one of them.`)
    }
    for (const { id, value } of resource.body) texts.set(id, { ...partsOf(value), file })
    bundle.addResource(resource)
  }
  const sources = files.map(({ content }) => content)
  return { bundle: { language, texts, sources, format: formatWith(bundle, language, texts) }, problems }
}

function formatWith(bundle: FluentBundle, language: Language, texts: Bundle['texts']): Bundle['format'] {
  return (key, values) => {
    const pattern = bundle.getMessage(key)?.value
    const apart = texts.get(key)?.apart
    if (pattern === undefined || pattern === null || !apart)
      throw new Error(`The text "${key}" is missing in ${language}. Add it to prompts/.`)
    if (typeof pattern === 'string') return pattern
    const put = Object.entries(values).map(([name, value]): [string, FluentVariable] => [
      name,
      typeof value === 'number' ? value : apart.has(name) ? harmless(value) : within(language, value),
    ])
    const errors: Error[] = []
    const said = bundle.formatPattern(pattern, Object.fromEntries(put), errors)
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
function partsOf(pattern: unknown): Omit<Text, 'file'> {
  const found = new Set<string>()
  const apart = new Set<string>()
  const walk = (part: unknown, isApart = false): void => {
    if (Array.isArray(part)) {
      for (const each of part) walk(each, part.length === 1 && part === pattern)
      return
    }
    if (typeof part !== 'object' || part === null) return
    if ('type' in part && part.type === 'var' && 'name' in part) {
      found.add(String(part.name))
      if (isApart) apart.add(String(part.name))
    }
    for (const [name, each] of Object.entries(part)) walk(each, name === 'selector')
  }
  walk(pattern)
  return { variables: [...found].sort(), apart }
}
