import { expect, test } from 'vitest'
import { plainWords } from '../../adapters/slack/words.ts'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { saysPhone } from '../../src/domain/personal/spoken-numbers.ts'
import { isContactCard, personalDataIn } from '../../src/domain/personal-data.ts'
import { stem, wordsOf } from '../../src/domain/stem.ts'
import { isTypo } from '../../src/domain/typo.ts'
import { askedOfEkko } from '../../src/domain/understood/asking.ts'
import { dangerIn } from '../../src/domain/understood/danger.ts'
import { fold } from '../../src/domain/understood/fold.ts'
import { waysToTake } from '../../src/domain/understood/match.ts'
import { numberIn, partsIn } from '../../src/domain/understood/numbers.ts'
import { readAnswer } from '../../src/engine/answers/read.ts'
import { momentRead } from '../../src/engine/cityside/flows/days.ts'
import { readThemes } from '../../src/engine/cityside/flows/themes/read.ts'
import { commandIn, memoryQueryIn } from '../../src/engine/conversation/commands.ts'
import { ideaIn } from '../../src/engine/ideas/send.ts'
import { readability } from '../../src/insight/readability.ts'
import { understood } from '../understood.ts'
import { open, order, pick, scale } from './town.ts'

/** More than any platform hands over at once. */
const characters = 64 * 1024
/** Of the processor's time, the least of several looks: what grows with the square takes seconds. */
const msMax = 150
const looksMax = 5

const themes = [{ id: 'trees', label: { en: 'trees' } }]

/** Everything that reads what people write, as far as it can be asked by itself. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a command': (text) => commandIn(text, understood),
  'the memory': (text) => memoryQueryIn(text, understood),
  'the memory, by its command': (text) => memoryQueryIn(`/memory ${text}`, understood),
  'the memory, in words': (text) => memoryQueryIn(`hvad har I spurgt om ${text}`, understood),
  'a choice': (text) => readAnswer(pick, text, understood),
  'a step': (text) => readAnswer(scale, text, understood),
  'an order': (text) => readAnswer(order, text, understood),
  'a statement': (text) => readAnswer(open, text, understood),
  'an idea': (text) => ideaIn(text, false, understood),
  'a moment': (text) => momentRead(text, 0, 'Europe/Copenhagen', '20:00', understood.days),
  'what themes a moderator names': (text) => readThemes(text, { themes, language: 'en', understood }),
  danger: (text) => dangerIn(text, understood.danger, 'da'),
  'a question to Ekko': (text) => askedOfEkko(text, understood.asking),
  'personal data': personalDataIn,
  'a name and a number': isContactCard,
  'who could be recognised': couldIdentify,
  'a number in words': saysPhone,
  'words and their stems': (text) => wordsOf(text).map((word) => stem(word, 'da')),
  'folded letters': fold,
  'ways to take it': (text) => waysToTake(text, understood),
  'a number': (text) => numberIn(text, understood),
  'the parts of a list': (text) => partsIn(text, understood),
  'a misspelling': (text) => isTypo(text, `${text.slice(1)}x`, { words: understood.spelling, names: new Set() }),
  'how easy it reads': readability,
  'Slack’s markup': plainWords,
}

const parts = [
  ...[
    'a',
    'a.',
    'a@',
    '1',
    '1 ',
    '12 34 56 ',
    '.',
    '...',
    '!',
    '! ',
    'A. ',
    'a, ',
    ' og ',
    '1 and ',
    '3/',
    '\n',
    '\n- ',
    ' ',
  ],
  ...[
    '"',
    "'",
    '(',
    '()',
    '[',
    '{',
    '<a',
    '<a>',
    '&lt;',
    '* ',
    '/',
    '\\',
    '-',
    '->',
    '?',
    '? ',
    'hilsen ',
    'jeg vil ',
    'ja ',
  ],
  ...[
    'å',
    'e\u0301',
    '\u0301',
    'İ',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ud800',
    '👍',
    '👩‍👩‍👧‍👦',
    'ة',
    '\u0651',
    '٣',
    '漢',
    'selvmord ',
    'a? ',
  ],
]

test.each(Object.entries(readers))('%s is read in time that grows as the text does', (_, read) => {
  for (const part of parts) {
    const text = `${part.repeat(characters / part.length)} x`
    let least = Number.POSITIVE_INFINITY
    for (let look = 0; look < looksMax && least > msMax; look += 1)
      least = Math.min(
        least,
        busyMs(() => read(text)),
      )
    expect(least, JSON.stringify(part)).toBeLessThan(msMax)
  }
})

function busyMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
