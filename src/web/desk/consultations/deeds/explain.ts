import { newDayIn } from '../../../../cityside/files.ts'
import { wordingRemarks } from '../../../../cityside/wording-check.ts'
import { explanationTexts } from '../../../../domain/city-text.ts'
import { text } from '../../../../domain/message.ts'
import { hearOn } from '../../../../domain/promised.ts'
import { selectField, textField } from '../../fields.ts'
import type { Deed } from './deed.ts'
import { inLanguages, languageFields, whyMissing } from './languages.ts'

/** Says publicly why a promise takes longer, and for which day it is promised now. */
export const explain: Deed = {
  name: 'explain',
  fits: (stage, promises) => promises && stage !== 'withdrawn',
  fields: ({ visit, promises }, wrong) => {
    const { voice, form } = visit
    const problem = wrong.get('dueOn')
    const options = promises.map(({ key, kind, dueOn, milestone }) => ({
      value: key,
      label: voice.say('desklaunch-explain-promise', { kind, due: { on: dueOn }, milestone: milestone ?? '' }),
    }))
    return `${selectField({ name: 'commitment', label: voice.say('desklaunch-explain-which'), value: form.get('commitment') ?? '', options })}${languageFields('why', { label: 'desklaunch-explain-why', hint: 'desklaunch-explain-why-hint' }, visit, wrong)}${textField(
      {
        name: 'dueOn',
        label: voice.say('desklaunch-explain-by'),
        hint: voice.say('desklaunch-explain-by-hint'),
        type: 'date',
        value: form.get('dueOn') ?? '',
        ...(problem !== undefined && { problem }),
      },
    )}`
  },
  filled: async ({ visit, promises }) => {
    const { form, cityside, voice } = visit
    const promise = promises.find(({ key }) => key === form.get('commitment')) ?? promises[0]
    const why = inLanguages('why', visit)
    if (Object.keys(why).length === 0) return whyMissing('why', visit)
    const day = newDayIn(cityside, (form.get('dueOn') ?? '').trim())
    if (!('is' in day)) return { wrong: [{ text: day.unclear, field: 'dueOn' }] }
    const hear = hearOn(promise ?? { dueOn: day.is }, day.is, voice.city, cityside.now())
    return {
      act: { act: 'delay.explained', commitment: promise?.key ?? '', why, dueOn: day.is },
      means: [
        text('desklaunch-explain-means', { due: { on: day.is }, hear: { on: hear } }),
        text('desklaunch-explain-public'),
      ],
      remarks: await wordingRemarks(cityside, explanationTexts(why)),
    }
  },
  done: () => text('desklaunch-explain-done'),
}
