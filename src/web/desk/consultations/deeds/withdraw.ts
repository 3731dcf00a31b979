import { wordingRemarks } from '../../../../cityside/wording-check.ts'
import { explanationTexts } from '../../../../domain/city-text.ts'
import { text } from '../../../../domain/message.ts'
import { answeredText, quietText } from './close-remind.ts'
import type { Deed } from './deed.ts'
import { inLanguages, languageFields, whyMissing } from './languages.ts'

/** Takes it back, with a reason that all who answered are told. */
export const withdraw: Deed = {
  name: 'withdraw',
  fits: (stage) => stage === 'draft' || stage === 'scheduled' || stage === 'open' || stage === 'closed',
  fields: ({ visit }, wrong) =>
    languageFields(
      'reason',
      { label: 'desklaunch-withdraw-reason', hint: 'desklaunch-withdraw-reason-hint' },
      visit,
      wrong,
    ),
  filled: async (ground) => {
    const { visit, matter, tally } = ground
    const reason = inLanguages('reason', visit)
    if (Object.keys(reason).length === 0) return whyMissing('reason', visit)
    return {
      act: { act: 'consultation.withdrawn', consultation: matter.consultation.id, reason },
      means: [text('desklaunch-withdraw-means'), answeredText(tally.answered), quietText(ground)],
      remarks: await wordingRemarks(visit.cityside, explanationTexts(reason)),
    }
  },
  done: () => text('desklaunch-withdraw-done'),
}
