import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type Outbound, SendError } from '../../src/adapter.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as mail } from '../adapters/mail/subject.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { outboundTo, withoutSpace } from '../adapters/samples.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Rig, Sent, Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { figure } from '../figures.ts'
import { saidOf, wordsIn } from './fields/said.ts'
import { hostileTexts, pageFaults } from './hostile.ts'

const texts = Object.entries(hostileTexts)
const rigs: Rig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

describe('a hostile text, wherever it stands in a message', () => {
  test.each(texts)('turns nothing around and is whole: %s', (_, text) => {
    for (const { where, rendered } of saidOf(text)) {
      const words = wordsIn(rendered)
      expect(
        words.some((each) => each.includes(text.slice(0, 4))),
        where,
      ).toBe(true)
      for (const each of words) expect(overrides(each), where).toEqual([])
    }
  })
})

/**
 * What may come of the city's own words where a platform finds it by itself: they are read before they are sent. A citizen's words
 * stand in quotations, where nothing of them is more than characters.
 */
const ofTheCity: Readonly<Record<string, RegExp>> = {
  telegram: /^(?:https?:\/\/|[@/#$]|evil\.example)/,
  discord: /^link: /,
}

describe.each([telegram, discord, slack, messenger, sandbox, mail].map((subject) => [subject.name, subject] as const))(
  'on %s',
  (_, subject) => {
    test.each(texts)('a hostile text is a word like any other: %s', { timeout: 60_000 }, async (_name, text) => {
      const rig = await subject.start()
      rigs.push(rig)
      const person = rig.person('anna')
      await person.starts()
      const square = subject.name === 'mail' || !rig.adapter.limits.communities ? undefined : rig.community('town')
      let sent = 0
      for (const { where, rendered } of saidOf(text)) {
        // A form opens on a tap; its words are looked at above, and no platform reads markup in them.
        const { form: _form, ...message } = rendered
        if (!fits(message, subject, rig)) continue
        const look = (seen: Sent | undefined) => {
          if (seen === undefined) throw new Error(`${where} did not arrive.`)
          sent += 1
          expect(liveIn(subject, seen, where), where).toEqual([])
          const visible = shownOf([...seen.parts, ...seen.buttons.map(({ label }) => label)])
          for (const words of message.blocks) expect(visible, where).toContain(shownOf([words.text]))
        }
        await sends(rig, outboundTo(person.contact, { key: `hostile-${sent}`, ...message }))
        look(person.sees.at(-1))
        if (square === undefined || message.buttons.length > 0) continue
        await sends(rig, outboundTo(square.address, { key: `hostile-${sent}`, ...message }))
        look(square.posts.at(-1))
      }
      expect(sent).toBeGreaterThan(20)
      figure('pages, feeds, files and messages searched for hostile texts', sent)
    })
  },
)

/** Longer labels are refused before they are sent, and mail has nothing to press. */
function fits({ buttons }: Pick<Outbound, 'buttons'>, subject: Subject, { adapter }: Rig): boolean {
  return buttons.every(
    (button) =>
      button.label.length <= adapter.limits.buttonLabelCharactersMax && !(subject.name === 'mail' && 'token' in button),
  )
}

/** As it is read: mail writes titles large, and a joiner that no reader sees keeps a mention from being one. */
function shownOf(parts: readonly string[]): string {
  return withoutSpace(parts.join('')).toLowerCase()
}

/** Sends it, and again where the platform's client asks for a moment. */
async function sends(rig: Rig, outbound: Outbound): Promise<void> {
  for (;;) {
    try {
      return void (await rig.adapter.send(outbound))
    } catch (error) {
      if (!(error instanceof SendError) || error.reason !== 'throttled') throw error
      await setTimeout(error.retryAfterMs ?? 1_000)
    }
  }
}

function liveIn(subject: Subject, sent: Sent, where: string): readonly string[] {
  if (subject.liveIn === undefined) throw new Error('Give the subject liveIn, so that this can be asked.')
  const may = where.includes('quote') ? undefined : ofTheCity[subject.name]
  const live = subject.liveIn(sent).filter((found) => may?.test(found) !== true)
  return subject.name === 'mail' ? [...live, ...pageFaults(String(sent.raw[0]))] : live
}

/** What directs the text after it, without an end; what steers a screen; what no text may hold. */
function overrides(words: string): readonly string[] {
  return words.match(/[\u202a-\u202e]|(?![\n\r\t])\p{Cc}|\p{Cs}/gu) ?? []
}
