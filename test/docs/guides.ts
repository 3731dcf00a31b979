import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the pages of the documentation lie. */
export const site = 'docs/site'

/** A page: its path from the root, and its text. */
export interface Guide {
  readonly path: string
  readonly text: string
}

/** Every page that is written for it; what it takes in from elsewhere is not followed. */
export function guides(): readonly Guide[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .sort()
    .map((name) => ({ path: join(site, name), text: readFileSync(join(site, name), 'utf8') }))
}

/** The lines that a page tells its reader to type, without what is said beside them. */
export function typedIn({ text }: Guide): readonly string[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s{2,}#.*$/, '').trim())
    .filter((line) => line !== '')
}

/** The words of a command as a shell hands them on: quotes hold together and fall away; what it writes elsewhere is left out. */
export function argumentsOf(line: string): readonly string[] {
  const words = line.replace(/\s+>\s+\S+$/, '').match(/"[^"]*"|\S+/g) ?? []
  return words.map((word) => word.replaceAll('"', ''))
}
