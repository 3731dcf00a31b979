import { describe, expect, test } from 'vitest'
import { splitText } from '../../adapters/shared/split.ts'
import { saysOffer } from '../../src/domain/help.ts'
import { askedFor } from '../../src/domain/inquiry.ts'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { wordsOf } from '../../src/domain/stem.ts'
import { readAnswer } from '../../src/engine/answers/read.ts'
import { momentRead } from '../../src/engine/cityside/flows/days.ts'
import { commandIn, memoryQueryIn } from '../../src/engine/conversation/commands.ts'
import { ideaIn } from '../../src/engine/ideas/send.ts'
import { documentOf } from '../../src/files/document.ts'
import { readability } from '../../src/insight/readability.ts'
import { leadingIn } from '../../src/insight/wording.ts'
import { understood } from '../understood.ts'
import { open, pick, scale } from './town.ts'

/** No platform and no file hands more over at once. */
const characters = 40_000
/** Of the processor's time, so that a busy machine fails nobody; what grows with the square takes far more. */
const msMax = 3_000

function busyMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const parts =
  'a|aA|1|1 |.|a.|a@|a@b|+45 |a,| og |1 and |\n|\n- |"|-|[|{|a: |&a *a |#|å|\ud800|\u200b|A. |Hej! |12 34 56 |gade 1|min |hilsen |/|İ|="|\'|?| |jeg vil |ja |tak |3/|3 af |\u0651|ة|٣'.split(
    '|',
  )
const multi = { id: 'm', kind: 'choices', text: {}, choices: [{ id: 'a', label: { en: 'A' } }] } as const

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  commandIn: (text) => commandIn(text, understood),
  memoryQueryIn: (text) => memoryQueryIn(text, understood),
  'an answer to a choice': (text) => readAnswer(pick, text, understood),
  'an answer of several choices': (text) => readAnswer(multi, text, understood),
  'a step of a scale': (text) => readAnswer(scale, text, understood),
  'an offer to help': (text) => saysOffer(text, understood),
  'an idea': (text) => ideaIn(text, false, understood),
  'a query after a slash': (text) => memoryQueryIn(`/memory ${text}`, understood),
  'a question back': (text) => askedFor(text, understood),
  'a moment': (text) => momentRead(text, 0, 'Europe/Copenhagen', '20:00', understood.days),
  wordsOf,
  'a statement': (text) => readAnswer(open, text, understood),
  couldIdentify,
  readability,
  leadingIn: (text) => leadingIn(text, 'da'),
  splitText: (text) => splitText(text.slice(-8_000), 2_000),
  documentOf: (text) => documentOf(text.slice(-20_000), 'x.yaml'),
}

describe('a text made to keep a reader busy', () => {
  test.each(Object.entries(readers))('is read in no time: %s', { timeout: 60_000 }, (_, read) => {
    for (const part of parts) {
      const text = part.repeat(Math.ceil(characters / part.length)).slice(0, characters)
      const both = () => [read(text), read(`${text} x`)]
      expect(busyMs(both), JSON.stringify(part)).toBeLessThan(msMax)
    }
  })

  test('is no bomb: aliases of aliases and lists in lists are refused as sentences', () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      layer === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${layer}: &a${layer} [${`*a${layer - 1}, `.repeat(9)}]`,
    )
    const bombs = [
      layers.join('\n'),
      '['.repeat(5_000),
      `${'- '.repeat(5_000)}x`,
      '{a: '.repeat(5_000),
      'a: &a [*a]',
      '? '.repeat(5_000),
    ]
    for (const bomb of bombs) {
      expect(documentOf(bomb, 'bomb.yaml').faults.length, bomb.slice(0, 30)).toBeGreaterThan(0)
      expect(busyMs(() => documentOf(bomb, 'bomb.yaml'))).toBeLessThan(msMax)
    }
  })
})
