import { inOne, type OutcomeDraft } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Credit } from '../../../../domain/outcome.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, type Option, type Step, slip, taken } from '../step.ts'

const creditCharactersMax = 400
/** More answers than these changed something together, and no single one of them did. */
const creditedMax = 10

/** The way to name answers that changed something, where people wrote any. */
export function creditOffer({ credit }: OutcomeDraft, { state }: Turn): readonly Option[] {
  const questions = Object.values(matterOf(state)?.tally.questions ?? {})
  const written = questions.some(({ statements }) => statements > 0)
  const label = text('button-credit')
  return written ? [{ option: 'credit', label: credit ? text('ticked', { label }) : label }] : []
}

/** Which answers changed something, in one sentence that names them by their numbers. */
export const creditStep: Step<OutcomeDraft> = {
  ask: () => asked('outcome-credit', 'outcome-credit-example'),
  options: () => [{ option: 'none', label: text('button-no-credit') }],
  read: (draft, words, { state: { understood } }) => {
    if (saysNothing(words, understood)) return taken(withoutCredit(draft))
    const credit = words.trim()
    const named = numbersIn(credit)
    const fits = named.length > 0 && named.length <= creditedMax && credit.length <= creditCharactersMax
    return fits ? taken({ ...draft, credit }) : slip(say('outcome-credit-slip', { max: creditedMax }))
  },
  take: (draft) => taken(withoutCredit(draft)),
}

/** The credit that a draft gives; undefined where it gives none. */
export function creditIn({ credit, language }: OutcomeDraft): Credit | undefined {
  return credit ? { to: numbersIn(credit), words: inOne(credit, language) } : undefined
}

/** The first numbers, which are the answers': "answers 21 and 22 moved 3 benches" names two. */
function numbersIn(words: string): readonly number[] {
  const [first = ''] = /\d+(?:\s*(?:,|&|\p{L}{1,3})\s*\d+)*/u.exec(words) ?? []
  const found = (first.match(/\d+/g) ?? []).map(Number)
  return [...new Set(found)].filter((number) => number > 0 && Number.isSafeInteger(number))
}

function withoutCredit({ credit: _, ...draft }: OutcomeDraft): OutcomeDraft {
  return draft
}
