import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { readScript } from './script.ts'
import { play } from './stage.ts'

const dir = 'test/conversations'
const transcripts = readdirSync(dir).filter((name) => name.endsWith('.txt'))
/** What cannot be played somewhere, with the reason. */
const skips: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'answer-first.txt': {
    discord: 'Discord has no links that start a conversation; there it begins with a tap on a post',
  },
}

const rewrite = process.env['EKKO_REWRITE'] === '1'

describe.each(transcripts)('%s', (name) => {
  const path = join(dir, name)
  const script = readScript(readFileSync(path, 'utf8'))

  it('is what is said in the sandbox, word for word', { timeout: 60_000 }, async () => {
    const { text } = await play(script, sandbox)
    if (rewrite) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  it.each([telegram, discord, slack, messenger])(
    'ends in the same database on $name',
    { timeout: 120_000 },
    async (subject) => {
      const reason = skips[name]?.[subject.name]
      if (reason !== undefined) return void console.info(`${name} is not played on ${subject.name}: ${reason}.`)
      const there = await play(script, subject)
      const here = await play(script, sandbox)
      expect(there.state).toEqual(here.state)
    },
  )
})
