import { text } from '../../../../domain/message.ts'
import { textField } from '../../fields.ts'
import type { Deed } from './deed.ts'

const wordsCharactersMax = 200

/** Puts a misspelt word right, and says so wherever it is read. */
export const correct: Deed = {
  name: 'correct',
  fits: (stage) => stage === 'open' || stage === 'scheduled',
  fields: ({ visit }, wrong) =>
    (['wrong', 'right'] as const)
      .map((name) => {
        const problem = wrong.get(name)
        return textField({
          name,
          label: visit.voice.say(`desklaunch-correct-${name}`),
          hint: visit.voice.say(`desklaunch-correct-${name}-hint`),
          value: visit.form.get(name) ?? '',
          max: wordsCharactersMax,
          ...(problem !== undefined && { problem }),
        })
      })
      .join(''),
  filled: ({ visit, matter }) => {
    const [wrong, right] = [visit.form.get('wrong')?.trim() ?? '', visit.form.get('right')?.trim() ?? '']
    const missing = [
      ...(wrong === '' ? [{ text: text('desklaunch-correct-wrong-missing'), field: 'wrong' }] : []),
      ...(right === '' ? [{ text: text('desklaunch-correct-right-missing'), field: 'right' }] : []),
    ]
    if (missing.length > 0) return { wrong: missing }
    return {
      act: { act: 'consultation.corrected', consultation: matter.consultation.id, wrong, right },
      means: [text('desklaunch-correct-means', { wrong, right }), text('desklaunch-correct-public')],
    }
  },
  done: () => text('desklaunch-correct-done'),
}
