import { inOne, type OutcomeDraft, type PartDraft } from '../../../../domain/draft.ts'
import type { Language } from '../../../../domain/language.ts'
import { say, type TextValue, text } from '../../../../domain/message.ts'
import type { Credit } from '../../../../domain/outcome.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import { saysEverybody, saysNothing } from '../short-answers.ts'
import { asked, type Option, type Steps, slip, type Taken, taken } from '../step.ts'
import { concernLabel, concernNamed } from './concerns.ts'
import { sameConcern } from './current.ts'

const creditCharactersMax = 400
/** More answers than these changed something together, and no single one of them did. */
const creditedMax = 10

/** The way to name answers that changed something, where people wrote any. */
export function creditOffer({ parts }: OutcomeDraft, { state }: Turn): readonly Option[] {
  const questions = Object.values(matterOf(state)?.tally.questions ?? {})
  const written = questions.some(({ statements }) => statements > 0)
  const label = text('button-credit')
  const isGiven = parts.some(({ credit }) => credit)
  return written ? [{ option: 'credit', label: isGiven ? text('ticked', { label }) : label }] : []
}

/** The draft with a credit to be told: of its only part, or of the one that is chosen next. */
export function credited(draft: OutcomeDraft): OutcomeDraft {
  return draft.parts.length === 1 ? toPart(draft, 0) : { ...draft, crediting: true }
}

/** Which part owes something to certain answers, and which answers, in one sentence that names them by their numbers. */
export const creditSteps: Steps<OutcomeDraft> = {
  credited: {
    ask: () => [say('outcome-credited')],
    options: ({ parts }, turn) =>
      parts.map(({ concerns, credit }, at): Option => {
        const label = concernLabel(concerns, turn)
        return { option: String(at), label: credit ? text('ticked', { label: nested(label) }) : label }
      }),
    read: (draft, words, turn) => {
      const { understood } = turn.state
      if (saysNothing(words, understood)) return taken(chosen(draft))
      if (saysEverybody(words, understood)) return partTaken(draft, 0)
      const named = concernNamed(words, turn)
      return partTaken(
        draft,
        draft.parts.findIndex(({ concerns }) => named && sameConcern(concerns, named)),
      )
    },
    take: (draft, option) => partTaken(draft, Number(option)),
  },
  credit: {
    ask: () => asked('outcome-credit', 'outcome-credit-example'),
    options: () => [{ option: 'none', label: text('button-no-credit') }],
    read: (draft, words, { state: { understood } }) => {
      if (saysNothing(words, understood)) return taken(withCredit(draft, undefined))
      const credit = words.trim()
      const named = numbersIn(credit)
      const fits = named.length > 0 && named.length <= creditedMax && credit.length <= creditCharactersMax
      return fits ? taken(withCredit(draft, credit)) : slip(say('outcome-credit-slip', { max: creditedMax }))
    },
    take: (draft) => taken(withCredit(draft, undefined)),
  },
}

/** The credit that a part gives; undefined where it gives none. */
export function creditIn({ credit }: PartDraft, language: Language): Credit | undefined {
  return credit ? { to: numbersIn(credit), words: inOne(credit, language) } : undefined
}

function partTaken(draft: OutcomeDraft, at: number): Taken<OutcomeDraft> {
  return draft.parts[at] ? taken(toPart(chosen(draft), at)) : slip(say('draft-not-on-list'))
}

function toPart(draft: OutcomeDraft, at: number): OutcomeDraft {
  return { ...draft, parts: draft.parts.map((part, index) => (index === at ? { ...part, credit: '' } : part)) }
}

function chosen({ crediting: _, ...draft }: OutcomeDraft): OutcomeDraft {
  return draft
}

/** The part that is asked about with this credit, or with none. */
function withCredit(draft: OutcomeDraft, credit: string | undefined): OutcomeDraft {
  const parts = draft.parts.map(({ credit: before, ...part }): PartDraft => {
    const now = before === '' ? credit : before
    return { ...part, ...(now !== undefined && { credit: now }) }
  })
  return { ...draft, parts }
}

/** A label inside another text. */
function nested(label: Option['label']): TextValue {
  return 'city' in label ? { local: label.city } : 'key' in label ? label : ''
}

/** The first numbers, which are the answers': "answers 21 and 22 moved 3 benches" names two. */
function numbersIn(words: string): readonly number[] {
  const [first = ''] = /\d+(?:\s*(?:,|&|\p{L}{1,3})\s*\d+)*/u.exec(words) ?? []
  const found = (first.match(/\d+/g) ?? []).map(Number)
  return [...new Set(found)].filter((number) => number > 0 && Number.isSafeInteger(number))
}
