import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { understood } from '../understood.ts'
import { Street } from './street.ts'
import { asked, open, outcomeOf, pick } from './town.ts'

const anna: ContactId = 'bare:anna'
const labelled = /^button-(yes-\w+|no-thanks|forget|keep) = (.+)$/gm
const streets: Street[] = []
const street = async (...consultations: readonly Consultation[]) => {
  const opened = await Street.open(...consultations)
  streets.push(opened)
  return opened
}
const first = asked('mixed', [pick, open], 0, 14)
const second = asked('words', [open], 9, 14)
const wordsIn = async (town: Street, id: string) => (await town.store.statementsOf(id)).map(({ text }) => text)

afterEach(async () => {
  for (const each of streets.splice(0)) await each.close()
})

describe('plain words answer what was asked last', () => {
  it('a yes written instead of tapped is the consent that was just asked for, and no statement', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    await town.types(anna, 'trees')
    expect(await town.types(anna, 'It is hot.')).toContain('consent-told')
    expect(await town.types(anna, 'Ja tak!')).toEqual(['told-accepted', 'consent-asked'])
    expect(await town.types(anna, 'no')).toEqual(['asked-refused-told'])
    expect(await wordsIn(town, 'mixed')).toEqual(['It is hot.'])
    expect(await town.types(anna, 'And windy.'), 'words that come later are still added').toEqual(['statement-added'])
  })

  it('a yes or no after the echo says whether they felt heard', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    for (const words of ['trees', 'It is hot.', 'yes', 'no']) await town.types(anna, words)
    await town.acts({ act: 'consultation.closed', consultation: 'mixed' })
    await town.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
    expect(await town.types(anna, 'delvist')).toEqual(['heard-partly', 'missing-ask'])
    expect((await town.store.tally('mixed')).heard).toEqual({ yes: 0, partly: 1, no: 0 })
  })

  it('a word that is both a choice and a command is the choice', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    await town.types(anna, 'Less')
    expect((await town.store.tally('mixed')).questions.pick?.choices.c2).toBe(1)
  })

  it('what was asked later is what words answer, however the earlier question was left', async () => {
    const town = await street(first, second)
    await town.types(anna, 'start')
    await town.types(anna, 'yes')
    await town.types(anna, 'done')
    await town.types(anna, 'done')
    await town.types(anna, 'done')
    await town.types(anna, 'Trees')
    expect(await town.waits(24 * 10)).toContain(`${anna} invitation`)
    await town.types(anna, 'Longer opening hours.')
    expect(await wordsIn(town, 'words')).toEqual(['Longer opening hours.'])
    expect(await wordsIn(town, 'mixed')).toEqual([])
  })

  it('a question that is closed meanwhile says so once, and then lets go', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    await town.acts({ act: 'consultation.closed', consultation: 'mixed' })
    expect(await town.types(anna, 'trees')).toEqual([
      'closed-on',
      'closed-deciding',
      'unasked-taken',
      'unasked-to-host',
      'unasked-kept',
    ])
    expect(await town.types(anna, 'hello?')).toEqual(['welcome', 'consent-asked'])
  })

  it('a yes long after "shall I forget you?" forgets nobody', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    await town.types(anna, 'trees')
    expect(await town.types(anna, 'forget me')).toEqual(['forget-sure'])
    await town.waits(3)
    await town.types(anna, 'yes')
    expect(await town.types(anna, 'my answers')).toContain('answers-intro')
  })

  it('invisible words are no answer', async () => {
    const town = await street(second)
    await town.waits(24 * 9 + 1)
    await town.follows(anna, { do: 'begin', consultation: second.code })
    expect(await town.types(anna, '\u200b\u0000 \u2060')).toContain('slip-no-words')
    expect(await town.types(anna, 'A\u0000 lamp \ud83d')).toContain('receipt')
    expect(await wordsIn(town, 'words')).toEqual(['A lamp \ufffd'])
  })

  it('every button that says yes or no is understood when somebody writes it', () => {
    const labels = ['da', 'en'].flatMap((language) =>
      [...readFileSync(`prompts/${language}/conversation.ftl`, 'utf8').matchAll(labelled)].map(
        ([, key = '', label = '']) => ({ key, label }),
      ),
    )
    expect(labels.length).toBe(10)
    for (const { key, label } of labels) expect(yesOrNo(label, understood), label).toBe(!/no|keep/.test(key))
  })

  it('every label and every name in the menu is understood when somebody writes it', () => {
    const named = ['da', 'en'].flatMap((language) => [
      ...readFileSync(`prompts/${language}/conversation.ftl`, 'utf8').matchAll(/^command-(\w+?)(?:-name)? = (.+)$/gm),
    ])
    expect(named.length).toBeGreaterThan(2 * 2 * 10)
    for (const [, command = '', label = ''] of named) expect(commandIn(label, understood), label).toBe(command)
  })

  it('politeness, a signature and another language keep nobody from leaving, and none of it becomes an answer', async () => {
    const words = [
      ...['Stop, tak!', 'Stop please', 'bitte stopp', 'أوقف', 'Stop\n-- \nAnna Holm', 'Stop\n\nSent from my iPhone'],
      'Stop\n\nMvh\nAnna',
    ]
    for (const stop of words) {
      const town = await street(first)
      await town.follows(anna, { do: 'begin', consultation: first.code })
      await town.types(anna, 'trees')
      expect(await town.types(anna, stop), stop).toEqual(['stopped'])
      expect(await wordsIn(town, 'mixed'), stop).toEqual([])
    }
    for (const forget of ['Glem mig, tak', 'slet mig tak', 'Vergiss mich bitte', 'احذفني']) {
      const town = await street(first)
      await town.follows(anna, { do: 'begin', consultation: first.code })
      await town.types(anna, 'trees')
      expect(await town.types(anna, forget), forget).toEqual(['forget-sure'])
    }
  })

  it('words that begin like leaving, and words for a choice where none is asked, are answers', async () => {
    const said = ['stop the traffic', 'Træer og bænke tak', '2 bænke', 'Stop\nder er for mange biler her']
    for (const words of said) {
      const town = await street(second)
      await town.waits(24 * 9 + 1)
      await town.follows(anna, { do: 'begin', consultation: second.code })
      expect(await town.types(anna, words), words).toContain('receipt')
      expect(await wordsIn(town, 'words')).toEqual([words])
    }
  })

  it('"next" and "skip" are ways on, and no statements', async () => {
    const both = asked('both', [open, { ...open, id: 'more' }], 0, 14)
    const town = await street(both)
    await town.follows(anna, { do: 'begin', consultation: both.code })
    expect(await town.types(anna, 'next'), 'nothing is said yet, so it is said').toEqual(['statement-more'])
    expect(await town.types(anna, 'Næste, tak')).toContain('how-open-shown')
    expect(await town.types(anna, 'spring over')).toContain('receipt')
    expect(await wordsIn(town, 'both')).toEqual(['next'])
  })

  it('a language is spoken when its name is written', async () => {
    const town = await street(first)
    expect(await town.types(anna, 'hello')).toContain('welcome')
    expect(await town.types(anna, 'in English')).toContain('welcome')
    await town.types(anna, 'yes')
    // What waits for her is said again in it.
    expect(await town.types(anna, 'på dansk')).toEqual(['language-chosen', 'choosing-is-optional', 'choose-topic'])
  })

  it('whoever has answered is offered to change it, not to answer anew', async () => {
    const town = await street(first)
    await town.follows(anna, { do: 'begin', consultation: first.code })
    expect(await town.labels(anna, 'why')).toContain('button-answer')
    for (const words of ['trees', 'It is hot.']) await town.types(anna, words)
    expect(await town.labels(anna, 'why')).toContain('button-change')
  })
})
