import type { LaunchDraft, QuestionDraft } from '../../../../domain/draft.ts'
import { type Button, say, text } from '../../../../domain/message.ts'
import { questionsMax } from '../../../../domain/question.ts'
import { kindOf } from '../../../../domain/questions/kinds.ts'
import { reply } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { citysideAction } from '../../buttons.ts'
import type { Move } from '../flow.ts'
import { partNames } from './names.ts'

const editable = [
  'title',
  'why',
  'open',
  'settled',
  'decider',
  'question',
  'topics',
  'places',
  'host',
  'opens',
  'closes',
  'decision',
  'answer',
] as const

/** Asks which part is to be written again: thirteen, as Messenger has no room for more. */
export function offerEdits(turn: Turn): Decision {
  const buttons = editable.map((step) => button(text(partNames[step]), step))
  return reply(turn.event, { blocks: [say('draft-what-to-change')], buttons })
}

/** Takes one part out of the draft, so that it is asked for again. */
export function edit(draft: LaunchDraft, step: string, turn: Turn): Move<LaunchDraft> {
  if (step === 'question') return { as: 'answer', answer: offerQuestions(draft, turn) }
  const [, at, part] = /^question-(\d)(?:-([a-z]+))?$/.exec(step) ?? []
  const index = Number(at) - 1
  if (at !== undefined && draft.questions[index]) {
    if (part === undefined) return { as: 'answer', answer: offerQuestionEdits(draft, index, turn) }
    const changed = withoutPart(draft, index, part)
    if (changed) return { as: 'draft', draft: changed }
  }
  const without = withoutStep(draft, step)
  return without ? { as: 'draft', draft: without } : { as: 'answer', answer: offerEdits(turn) }
}

/** Which question is meant; where there is only one, what of it. */
function offerQuestions(draft: LaunchDraft, turn: Turn): Decision {
  const { questions } = draft
  if (questions.length === 1) return offerQuestionEdits(draft, 0, turn)
  const buttons = questions.map((_, index) =>
    button(text('draft-name-question-at', { number: index + 1 }), `question-${index + 1}`),
  )
  return reply(turn.event, { blocks: [say('draft-which-question')], buttons: [...buttons, ...anotherOf(draft)] })
}

function anotherOf({ questions }: LaunchDraft): readonly Button[] {
  return questions.length < questionsMax ? [button(text('button-another-question'), 'question-add')] : []
}

/** Asks what of one question is to be told again; the others stay as they are. */
function offerQuestionEdits(draft: LaunchDraft, index: number, turn: Turn): Decision {
  const { questions } = draft
  const question = questions[index]
  const name = `question-${index + 1}`
  const needs = question?.kind === undefined ? [] : kindOf({ kind: question.kind }).needs
  const buttons = [
    button(text('draft-name-wording'), `${name}-text`),
    button(text(partNames.kind), `${name}-kind`),
    ...(needs.includes('choices') ? [button(text(partNames.choices), `${name}-choices`)] : []),
    ...(needs.includes('low') ? [button(text('draft-name-ends'), `${name}-ends`)] : []),
    ...(questions.length > 1 ? [button(text('button-remove-question'), `${name}-remove`)] : anotherOf(draft)),
  ]
  const blocks = [say('draft-what-of-question'), { style: 'quote', words: { own: question?.text ?? '' } } as const]
  return reply(turn.event, { blocks, buttons })
}

function button(label: Button['label'], step: string): Button {
  return { label, action: citysideAction('edit', '', step) }
}

/** One question without what is to be told again. */
function withoutPart(draft: LaunchDraft, index: number, part: string): LaunchDraft | undefined {
  const changed = (change: (question: QuestionDraft) => QuestionDraft): LaunchDraft => ({
    ...draft,
    questions: draft.questions.map((each, at) => (at === index ? change(each) : each)),
  })
  switch (part) {
    case 'text':
      return changed((question) => ({ ...question, text: '' }))
    case 'kind':
      return changed(({ kind: _, ...question }) => question)
    case 'choices':
      return changed(({ choices: _, ...question }) => question)
    case 'ends':
      return changed(({ low: _, high: __, ...question }) => question)
    case 'remove':
      return draft.questions.length > 1
        ? { ...draft, questions: draft.questions.filter((_, at) => at !== index) }
        : undefined
    default:
      return undefined
  }
}

function withoutStep(draft: LaunchDraft, step: string): LaunchDraft | undefined {
  switch (step) {
    case 'title':
    case 'why':
    case 'open':
    case 'settled':
    case 'decider':
    case 'places':
    case 'host': {
      const { [step]: _, ...rest } = draft
      return rest
    }
    case 'topics': {
      const { topics: _, interest: __, ...rest } = draft
      return rest
    }
    case 'question-add':
      return draft.questions.length < questionsMax
        ? { ...draft, questions: [...draft.questions, { text: '' }] }
        : undefined
    case 'opens': {
      const { opensAt: _, ...rest } = draft
      return rest
    }
    case 'closes': {
      const { closesAt: _, ...rest } = draft
      return rest
    }
    case 'decision': {
      const { decisionOn: _, ...rest } = draft
      return rest
    }
    case 'answer': {
      const { answerBy: _, ...rest } = draft
      return rest
    }
    case 'reason':
    case 'override':
      // Empty is asked for; absent is not needed.
      return { ...draft, [step]: '' }
    default:
      return undefined
  }
}
