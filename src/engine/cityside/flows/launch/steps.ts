import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { hostRead } from '../host.ts'
import { asked, composed, type Steps, slip, taken, written } from '../step.ts'
import { answersStep } from './answers.ts'
import { audienceSteps } from './audience.ts'
import { dateSteps } from './dates.ts'
import { furtherSteps } from './further.ts'
import { questionSteps } from './questions.ts'

/** Longest texts, as in a consultation's file. */
const titleCharactersMax = 100
const frameCharactersMax = 600
const deciderCharactersMax = 80

const decider = written<LaunchDraft>(
  'draft-decider',
  'draft-decider-example',
  deciderCharactersMax,
  (draft, words) => ({
    ...draft,
    decider: words,
  }),
)

/** Everything a consultation needs to be told before it can be launched. */
export const launchSteps: Steps<LaunchDraft> = {
  title: written('draft-title', 'draft-title-example', titleCharactersMax, (draft, title) => ({ ...draft, title })),
  why: written('draft-why', 'draft-why-example', frameCharactersMax, (draft, why) => ({ ...draft, why })),
  open: written('draft-open', 'draft-open-example', frameCharactersMax, (draft, open) => ({ ...draft, open })),
  settled: written('draft-settled', 'draft-settled-example', frameCharactersMax, (draft, settled) => ({
    ...draft,
    settled,
  })),
  decider: {
    ...decider,
    // It stands in the middle of sentences, in a file as in a chat.
    read: (draft, words, turn) =>
      /[.!?](?:\s|$)/u.test(composed(words)) ? slip(say('draft-decider-sentence')) : decider.read(draft, words, turn),
  },
  answers: answersStep,
  ...questionSteps,
  ...audienceSteps,
  ...furtherSteps,
  host: {
    ask: () => asked('draft-host', 'draft-host-example'),
    read: (draft, words) => {
      const host = hostRead(words)
      return host ? taken({ ...draft, host }) : slip(say('draft-host-slip'))
    },
  },
  ...dateSteps,
  reason: written('draft-reason', 'draft-reason-example', frameCharactersMax, (draft, reason) => ({
    ...draft,
    reason,
  })),
  override: {
    ...written<LaunchDraft>('draft-override', 'draft-override-example', frameCharactersMax, (draft, override) => ({
      ...draft,
      override,
    })),
    options: () => [{ option: 'none', label: text('button-no-override') }],
    take: ({ override: _, ...draft }) => taken(draft),
  },
}
