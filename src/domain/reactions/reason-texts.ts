import type { ReadingReason } from './reading.ts'

/** Where each line of the public policy stands in prompts/. */
export const reasonTexts: Readonly<Record<ReadingReason, string>> = {
  names: 'travel-reason-names',
  hurts: 'travel-reason-hurts',
  adverts: 'travel-reason-adverts',
  elsewhere: 'travel-reason-elsewhere',
  several: 'travel-reason-several',
}
