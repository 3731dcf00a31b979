import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../src/cli.ts'

const readme = readFileSync('README.md', 'utf8')

describe('the README is true', () => {
  it('its conversation is one that a test plays', () => {
    const played = plain(readFileSync('test/conversations/neighbours.txt', 'utf8'))
    const block = /```text\n(ekko {3}[\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const pieces = block.split(/…|\n(?=anna|ekko)/).flatMap((piece) => piece.split(/\n\s*\n/))
    const said = pieces.map(plain).filter((piece) => piece !== '')
    expect(said.length).toBeGreaterThan(10)
    for (const piece of said) expect(played).toContain(piece.replace(/ \[No\]$/, ' [No]'))
  })

  it('every command it shows exists', () => {
    const commands = cli().commands.map((command) => command.name())
    const shown = [...readme.matchAll(/ekko -- ([a-z][a-z-]*)/g)].map((match) => match[1] ?? '')
    expect(shown.length).toBeGreaterThan(5)
    for (const name of shown) expect(commands).toContain(name)
  })

  it('every file and folder it names is there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((match) => match[1] ?? '')
    const named = [...readme.matchAll(/^(?:src|adapters|prompts|test)\S*/gm)].map((match) => match[0])
    expect(links.length).toBeGreaterThan(8)
    for (const path of [...links, ...named]) expect(existsSync(path), path).toBe(true)
  })
})

/** Words only: names at the margin and line breaks fall away. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?:→ )?[a-z]+ {2,}/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
