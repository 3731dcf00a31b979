import { swapped, without } from './town.ts'

/** What is allowed, and what is said about it all the same. */
export const doubtfulFiles: readonly (readonly [string, string, string])[] = [
  [
    'a window of some hours',
    swapped('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-03 20:00'),
    '33 It is open for less than 24 hours. Leave it open for some days, with evenings and a weekend if you can.',
  ],
  [
    'a window inside working hours',
    swapped('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-03 16:00'),
    "33 It is open only in one day's working hours, when people are at work or at school. Leave it open over an evening.",
  ],
  [
    'a decision on the closing day',
    swapped('decisionOn: 2026-04-01', 'decisionOn: 2026-03-17'),
    '8 The decision is taken on the day it closes. Leave time to read what people answered.',
  ],
  [
    'an audience of everyone',
    without('audience:\n  topics: [parks]\n'),
    '1 Everyone who said yes is asked. If it only concerns some, name their topics, places or roles under "audience".',
  ],
  [
    'a seed without a draw',
    swapped('topics: [parks]', 'topics: [parks]\n  seed: abc'),
    '15 The seed does nothing without a "size": nobody is drawn, all are asked.',
  ],
]
