import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { messengerWithNews as messenger } from './messenger-with-news.ts'
import { readScript } from './script.ts'
import { type Played, play } from './stage.ts'

const dir = 'test/conversations'
const transcripts = readdirSync(dir).filter((name) => name.endsWith('.txt'))
/** Discord has no links that carry a question into a conversation: there it begins with a tap on a post (communities.test.ts). */
const withoutLinks = 'discord'

const rewrite = process.env.EKKO_REWRITE === '1'

describe.each(transcripts)('%s', (name) => {
  const path = join(dir, name)
  const script = readScript(readFileSync(path, 'utf8'))
  let played: Promise<Played> | undefined
  // The sandbox never runs beside another channel.
  const base = script.inputs.some(({ who }) => who.includes('@')) ? telegram : sandbox
  const atHome = () => {
    played ??= play(script, base)
    return played
  }

  it(`is what is said on ${base.name}, word for word`, { timeout: 60_000 }, async () => {
    const { text } = await atHome()
    if (rewrite) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  const beginsWithLink = script.inputs.some(({ what }) => /^\/start \S/.test(what))
  const playedOn = [telegram, discord, slack, messenger].filter(
    (each) => each !== base && (!beginsWithLink || each.name !== withoutLinks),
  )
  it.each(playedOn)('ends in the same database on $name', { timeout: 60_000 }, async (subject) => {
    const there = await play(script, subject)
    const here = await atHome()
    expect(there.state).toEqual(here.state)
  })
})
