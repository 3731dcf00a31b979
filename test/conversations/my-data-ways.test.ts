import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outbound } from '../../src/adapter.ts'
import { ownDataPage } from '../../src/web/mydata/file.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Rig, Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { messengerWithNews as messenger } from './messenger-with-news.ts'
import { readScript } from './script.ts'
import { play } from './stage.ts'

/** What anna writes besides her answers: long, several languages, and words that platforms or browsers would obey. */
const written = [
  `/idea ${'Der mangler en bænk ved hvert stoppested, for det er langt at stå op. '.repeat(16).trim()}`,
  '/idea <script>alert(1)</script> <!channel> @everyone *fed* _kursiv_ [klik](https://ond.example) </blockquote> & <b>',
  '/idea أريد مقعداً عند الحديقة \u202e bagvendt',
  `/idea ${'Træerne på Havnegade skal blive stående, og der skal plantes flere. '.repeat(16).trim()}`,
] as const

const script = `# All that is stored of a citizen, where no page can be given: on a channel that takes no files, in messages of its size.

town      2026-03-02 18:00
anna      /start
anna      [Ja, spørg mig]
anna      [Det hele]
anna      [Spring over]
anna      [Spring over]
${written.map((words) => `anna      ${words}`).join('\n')}
town      opens noerregade-space
anna      mine data
anna      [Bænke]
`

/** The same subject, with everything that Ekko hands to its adapter. */
function overheard(subject: Subject): { readonly subject: Subject; readonly sent: Outbound[] } {
  const sent: Outbound[] = []
  const start = async (options: Parameters<Subject['start']>[0]): Promise<Rig> => {
    const rig = await subject.start(options)
    const { adapter } = rig
    const send = (outbound: Outbound) => {
      sent.push(outbound)
      return adapter.send(outbound)
    }
    const heard = new Proxy(adapter, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) })
    return new Proxy(rig, { get: (target, name) => (name === 'adapter' ? heard : Reflect.get(target, name)) })
  }
  return { sent, subject: { ...subject, start } }
}

async function asked(subject: Subject) {
  const heard = overheard(subject)
  const file = join('test/conversations/my-data-ways', `${subject.name}.txt`)
  const { text } = await play(readScript(script), heard.subject, { dataPage: ownDataPage })
  if (process.env.EKKO_REWRITE === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
  const from = text.slice(text.lastIndexOf('mine data'), text.lastIndexOf('anna      [Bænke]'))
  return { text: from, sent: heard.sent }
}

const flat = (words: string) => words.replace(/\s+/g, ' ')
/** An idea as it is kept: characters that turn the direction of a line go at the door. */
const ideas = written.map((words) => flat(words.slice('/idea '.length).replace('\u202e', '')))

describe.each([slack, messenger])('on $name, which takes no file', (subject) => {
  test('everything comes in words, each message as one, and last what can be done', { timeout: 60_000 }, async () => {
    const { text, sent } = await asked(subject)
    const parts = sent.filter(({ blocks }) => /^Del \d+ af \d+$/.test(blocks[0]?.text ?? ''))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(({ blocks }) => blocks[0]?.text)).toEqual(parts.map((_, at) => `Del ${at + 1} af ${parts.length}`))
    const words = flat(text)
    for (const idea of ideas) expect(words).toContain(flat(idea).slice(0, 60))
    for (const part of parts) {
      const characters = part.blocks.reduce((sum, { text: each }) => sum + each.length + 2, 0)
      expect(characters).toBeLessThanOrEqual(
        (await import(`../../adapters/${subject.name}/limits.ts`)).limits.textCharactersMax,
      )
    }
    for (const heading of ['Dine chats', 'Det, du har sagt ja og nej til', 'Det, du selv har skrevet'])
      expect(words).toContain(heading)
    // The question that waits is what is asked last, with its buttons.
    expect(parts.at(-1)?.buttons.length).toBeGreaterThan(2)
    expect(words.trimEnd().endsWith('[Stop]')).toBe(true)
    expect(text).not.toContain('/mydata/')
  })
})

describe.each([telegram, discord])('on $name, which takes files', (subject) => {
  test('everything comes as a page in one file', { timeout: 60_000 }, async () => {
    const { text, sent } = await asked(subject)
    const [file, ...more] = sent.flatMap(({ document }) => document ?? [])
    expect(more).toEqual([])
    expect(file).toMatchObject({ name: 'ekko-my-data.html', mediaType: 'text/html' })
    const page = Buffer.from(file?.bytes ?? []).toString()
    expect(page).toContain('&lt;script&gt;alert(1)'.replaceAll('&lt;', '&#60;').replaceAll('&gt;', '&#62;'))
    expect(page).not.toContain('<script')
    expect(text).toContain('Det hele ligger i filen her')
    expect(text).not.toContain('Del 1 af')
  })
})
