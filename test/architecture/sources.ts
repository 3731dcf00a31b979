import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One source file, and what it imports. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Files of ours, as paths from the root. */
  readonly ours: readonly Imported[]
  /** Packages, `node:` among them. */
  readonly packages: readonly Imported[]
}

export interface Imported {
  readonly name: string
  /** `import type`: nothing of it is there when the program runs. */
  readonly typeOnly: boolean
}

export const sources: readonly Source[] = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => read(join(folder, name))),
)
const byPath = new Map(sources.map((source) => [source.path, source]))

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const imports = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...withoutComments(text).matchAll(/()\bimport\('([^']+)'\)/g),
    // JavaScript says in its comments which types it takes from elsewhere.
    ...commentsOf(text).matchAll(/(@import)\s[^'";]*?\sfrom\s+'([^']+)'/g),
    ...commentsOf(text).matchAll(/(\bimport)\('([^']+)'/g),
  ].map(([, type, name = '']) => ({ name, typeOnly: Boolean(type) }))
  return {
    path,
    text,
    ours: imports
      .filter(({ name }) => name.startsWith('.'))
      .map((each) => ({ ...each, name: normalize(join(dirname(path), each.name)) })),
    packages: imports.filter(({ name }) => !name.startsWith('.')),
  }
}

export function under(...folders: readonly string[]): (path: string) => boolean {
  return (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** Every import of ours in `room` that leads outside what the room may know. */
export function strays(room: readonly string[], mayKnow: readonly string[]): readonly string[] {
  const inside = under(...room)
  const allowed = under(...room, ...mayKnow)
  return sources
    .filter(({ path }) => inside(path))
    .flatMap(({ path, ours }) => ours.flatMap(({ name }) => (allowed(name) ? [] : [`${path} → ${name}`])))
}

/** Every file of ours that is loaded when this one is. */
export function reachedFrom(path: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const { name, typeOnly } of byPath.get(path)?.ours ?? []) if (!typeOnly) reachedFrom(name, reached)
  return reached
}

/** Every import of ours from `room` into `others` that is there when the program runs. */
export function runningImports(room: string, others: readonly string[]): readonly string[] {
  const inside = under(room)
  const wanted = under(...others)
  return sources
    .filter(({ path }) => inside(path))
    .flatMap(({ path, ours }) =>
      ours.filter(({ name, typeOnly }) => !typeOnly && wanted(name)).map(({ name }) => `${path} → ${name}`),
    )
}

/** Where the page's JavaScript lies, which browsers run as it stands. */
export const page = 'src/web/sandbox/page'
/** The desk's scripts, for browsers too. */
export const deskAssets = 'src/web/desk/assets'

/** The comments of a file alone. */
export function commentsOf(text: string): string {
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm)].map(([comment]) => comment).join('\n')
}

/** A file without its comments. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}
