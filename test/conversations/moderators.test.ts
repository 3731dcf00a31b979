import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Sent } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { messengerWithNews as messenger } from './messenger-with-news.ts'
import { type Input, readScript } from './script.ts'
import { openStage, readsNews, type Stage } from './stage.ts'
import { clockAt } from './town.ts'

const { inputs } = readScript(readFileSync('test/conversations/moderating.txt', 'utf8'))
const evening = instantOf('2026-03-02', '18:00', 'Europe/Copenhagen')

/** Who answers, and what they write. */
const said = {
  anna: 'Markedet skal kunne være der.',
  bo: 'Min varevogn skal kunne komme forbi.',
  clara: 'Duerne. De sidder i træerne og klatter på bænkene.',
} as const
const citizens = Object.entries(said)

/** The same consultation as in the transcript, by the forms that a channel opens. */
async function launchesByForms(stage: Stage): Promise<void> {
  await mette(stage, '/consult new')
  await fills(stage, {
    Overskrift: 'Træer på Torvet',
    Hvorfor: 'Vi lægger nye flieser på Torvet til maj. Der kan stå træer, hvis vi graver hullerne nu.',
    'Det kan ændres': 'Hvor træerne skal stå, og hvor mange der skal være.',
    'Ligger fast': 'Torvet bliver ved med at have marked om lørdagen. Der er penge til ti træer.',
    'Hvem beslutter': 'Udvalget for Teknik og Miljø',
  })
  await fills(stage, {
    Spørgsmål: 'Hvor skal der stå træer på Torvet?',
    'Sådan svarer man': 'Et valg',
    Valg: 'Ved bænkene, Midt på, Ingen træer',
  })
  await mette(stage, 'Er der noget, vi skal passe på?')
  await mette(stage, '[Egne ord]')
  await mette(stage, '[Det er nok]')
  await mette(stage, '[Alle]')
  await mette(stage, '[Alle]')
  await fills(stage, {
    'Hvem spørger': 'Mette Krogh, gartner og projektleder',
    Åbner: 'med det samme',
    Lukker: 'om 14 dage kl. 20',
    Besluttes: '30. marts',
    'Svar senest': '7. april',
  })
}

/** What is decided, in one form. */
async function decidesByForm(stage: Stage): Promise<void> {
  await fills(stage, {
    'Blev det til noget?': 'Ja til noget af det',
    'Hvad er besluttet': 'Der bliver sat seks træer langs nordsiden.',
    Hvorfor: 'Der er rør under resten.',
  })
}

async function mette(stage: Stage, what: string): Promise<void> {
  await stage.does({ who: 'mette', what })
}

async function fills(stage: Stage, what: Readonly<Record<string, string>>): Promise<void> {
  await mette(stage, '[Udfyld en formular]')
  const offered = stage.rig.person('mette').form?.fields.map(({ label }) => label)
  expect(offered).toEqual(expect.arrayContaining(Object.keys(what)))
  await stage.does({ who: 'mette', what })
}

/** The transcript in the parts that are told in another way where a channel has forms. */
function partsOf(all: readonly Input[]) {
  const at = (what: string, from = 0) => all.findIndex((input, index) => index >= from && input.what === what)
  const begins = at('/consult new')
  const opens = at('[Åbn nu]')
  const decides = at('[Ja til noget af det]')
  const decided = at('[Ikke noget]', decides)
  return {
    before: all.slice(1, begins),
    launching: all.slice(begins, opens),
    running: all.slice(opens, decides),
    deciding: all.slice(decides, decided),
    rest: all.slice(decided),
  }
}

async function plays(stage: Stage, part: readonly Input[]): Promise<void> {
  for (const input of part) await stage.does(input)
}

function words({ parts }: Sent): string {
  return parts.join('\n')
}

describe.each([sandbox, telegram, discord, slack, messenger])('a moderator on $name', (subject) => {
  it('launches, follows, reminds once, extends, corrects, closes, names themes, decides and reports, and each who answered hears it all with their own words', {
    timeout: 120_000,
  }, async () => {
    const stage = await openStage(subject, clockAt(evening))
    try {
      const { rig, cityside } = stage
      const parts = partsOf(inputs)
      const seenBy = (name: string) => rig.person(name).sees.map(words)
      // The sandbox has forms too, and is where they need not be used.
      const byForms = rig.adapter.limits.forms && subject !== sandbox
      await plays(stage, parts.before)
      await (byForms ? launchesByForms(stage) : plays(stage, parts.launching))
      const preview = seenBy('mette').join('\n')
      expect(preview).toContain('Spørgsmål 2 af 2')
      expect(preview).toContain('Tak! Dit er svar nummer 1 på »Træer på Torvet«.')
      await plays(stage, parts.running)
      const beforeSamples = seenBy('mette').length
      await (byForms ? decidesByForm(stage) : plays(stage, parts.deciding))
      await plays(stage, parts.rest)
      while ((await Promise.all(citizens.map(([name]) => readsNews(rig, name)))).some(Boolean))
        await stage.does({ who: 'town', what: 'waits 1 minute' })

      for (const [name, own] of citizens) {
        const seen = seenBy(name)
        expect(
          seen.filter((each) => each.includes('»Træer på Torvet« er lukket.')),
          name,
        ).toHaveLength(1)
        const echoes = seen.filter((each) => each.includes('Nu kan du høre, hvad det blev til.'))
        expect(echoes, name).toHaveLength(1)
        expect(echoes[0], name).toContain(own)
        expect(echoes[0], name).toContain('Der bliver sat seks træer langs nordsiden.')
        const news = seen.filter((each) => each.includes('Et løfte er holdt'))
        expect(news, name).toHaveLength(1)
        expect(news[0], `${name}: a step that belongs to no words of theirs stands under none`).not.toContain(own)
      }
      const reminders = (name: string) => seenBy(name).filter((each) => each.includes('den eneste påmindelse'))
      expect(reminders('david')).toHaveLength(1)
      expect(reminders('anna')).toHaveLength(0)

      const samples = seenBy('mette')
        .slice(beforeSamples)
        .filter((each) => each.includes('Nu kan du høre, hvad det blev til.'))
      expect(samples).toHaveLength(3)
      for (const [, own] of citizens) expect(samples.filter((each) => each.includes(own))).toHaveLength(1)
      const [asked] = await cityside.store.consultations()
      expect(asked?.stage.at).toBe('answered')
      expect(asked?.consultation.frame.why.da).toContain('nye fliser')
      expect((await cityside.store.commitments()).map(({ keptAt }) => keptAt !== undefined)).toEqual([true, true])
      expect(await cityside.store.outboxListed(['failed', 'unknown', 'held'], 10)).toEqual([])
    } finally {
      await stage.close()
    }
  })
})
