import type { OutcomeDraft } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { SuccessReport } from '../../../../domain/outcome.ts'
import { release } from '../../../../domain/release/release.ts'
import type { Success } from '../../../../domain/success.ts'
import { measuredIn, measuredText } from '../../../../domain/success.ts'
import { meant } from '../../../../domain/understood/match.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import { type Steps, slip, type Taken, taken, written } from '../step.ts'

const wordsCharactersMax = 1_000

/** What stands on the buttons. */
export const successLabels = {
  reached: text('button-success-reached'),
  'not-reached': text('button-success-not-reached'),
  unclear: text('button-success-unclear'),
} as const

/** What can be said of it. */
export const successVerdicts = ['reached', 'not-reached', 'unclear'] as const

/** What its moderator said would count as a success, if anything. */
export function promisedSuccess({ state }: Turn): Success | undefined {
  return matterOf(state)?.running.consultation.success
}

/** Whether what was to count as a success came true, and how it went. */
export const reportSteps: Steps<OutcomeDraft> = {
  success: {
    ask: (_, turn) => {
      const matter = matterOf(turn.state)
      const measured = matter && measuredIn(matter.running.consultation, release(matter.running, matter.tally))
      return [
        say('outcome-success', { what: { local: promisedSuccess(turn)?.what ?? {} } }),
        ...(measured ? [{ style: 'note', words: measuredText(measured) } as const] : []),
        { style: 'note', words: text('outcome-success-example') },
      ]
    },
    options: () => successVerdicts.map((verdict) => ({ option: optionOf(verdict), label: successLabels[verdict] })),
    read: (draft, words, { state: { understood } }) => {
      const said = meant(understood.yesNo, words, understood)
      return verdictTaken(draft, said === undefined ? undefined : said ? 'reached' : 'not-reached')
    },
    take: (draft, option) =>
      verdictTaken(
        draft,
        successVerdicts.find((each) => optionOf(each) === option),
      ),
  },
  howitwent: written(
    'outcome-success-words',
    'outcome-success-words-example',
    wordsCharactersMax,
    (draft, words): OutcomeDraft => ({ ...draft, success: { verdict: 'unclear', ...draft.success, words } }),
  ),
}

/** Options are nine letters at most. */
function optionOf(verdict: SuccessReport['verdict']): string {
  return verdict === 'not-reached' ? 'not' : verdict
}

function verdictTaken(draft: OutcomeDraft, verdict: SuccessReport['verdict'] | undefined): Taken<OutcomeDraft> {
  return verdict === undefined ? slip(say('draft-not-on-list')) : taken({ ...draft, success: { verdict } })
}
