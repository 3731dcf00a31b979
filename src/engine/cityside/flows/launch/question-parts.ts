import type { LaunchDraft, QuestionDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { kindOf } from '../../../../domain/questions/kinds.ts'
import { type Part, wordsNow } from '../parts.ts'
import { partNames } from './names.ts'
import { maySayOther, roomForChoices } from './questions.ts'

/** What of one question can be told again; it can also be left out, or moved. */
export function questionParts(draft: LaunchDraft, at: number): readonly Part<LaunchDraft>[] {
  const { questions } = draft
  const question = questions[at]
  if (!question) return []
  const name = `question-${at + 1}`
  const changed = (next: QuestionDraft): LaunchDraft => ({ ...draft, questions: questions.with(at, next) })
  const { kind, low = '', high = '' } = question
  const needs = kind === undefined ? [] : kindOf({ kind }).needs
  const { kind: _, ...otherKind } = question
  const { low: __, ...otherLow } = question
  const { statements: ____, ...otherStatements } = question
  const { high: ___, ...otherHigh } = question
  return [
    {
      name: `${name}-text`,
      label: text('draft-name-wording'),
      ...wordsNow(question.text),
      again: changed({ ...question, text: '' }),
    },
    { name: `${name}-kind`, label: text(partNames.kind), again: changed(otherKind) },
    ...(needs.includes('choices') ? [choicesPart(name, question, changed)] : []),
    ...(needs.includes('statements')
      ? [
          {
            name: `${name}-statements`,
            label: text('draft-name-statements'),
            ...wordsNow((question.statements ?? []).join('\n')),
            again: changed(otherStatements),
          },
        ]
      : []),
    ...(needs.includes('low')
      ? [
          { name: `${name}-low`, label: text('draft-name-low'), ...wordsNow(low), again: changed(otherLow) },
          { name: `${name}-high`, label: text('draft-name-high'), ...wordsNow(high), again: changed(otherHigh) },
        ]
      : []),
    ...(at > 0 ? [{ name: `${name}-up`, label: text('button-question-up'), again: movedUp(draft, at) }] : []),
    ...(questions.length > 1
      ? [{ name: `${name}-remove`, label: text('button-remove-question'), again: withoutQuestion(draft, at) }]
      : []),
  ]
}

/** One choice after the other, another one, or all of them anew. */
function choicesPart(
  name: string,
  question: QuestionDraft,
  changed: (next: QuestionDraft) => LaunchDraft,
): Part<LaunchDraft> {
  const { choices = [], kind = 'choice' } = question
  const { choices: _, ...others } = question
  const each = choices.map(
    (choice, at): Part<LaunchDraft> => ({
      name: `${name}-choice-${at + 1}`,
      label: { own: choice },
      ...wordsNow(choice),
      again: changed({ ...question, choices: choices.with(at, '') }),
    }),
  )
  const more: readonly Part<LaunchDraft>[] =
    choices.length < roomForChoices({ ...question, kind })
      ? [
          {
            name: `${name}-choice-add`,
            label: text('button-another-choice'),
            again: changed({ ...question, choices: [...choices, ''] }),
          },
        ]
      : []
  return {
    name: `${name}-list`,
    label: text(partNames.choices),
    ask: [say('draft-which-choice')],
    parts: [
      ...each,
      ...more,
      ...otherPart(name, question, changed),
      {
        name: `${name}-choices`,
        label: text('button-all-choices'),
        ...wordsNow(choices.join(', ')),
        again: changed(others),
      },
    ],
  }
}

/** "Something else", in words; where there is room for it. */
function otherPart(
  name: string,
  question: QuestionDraft,
  changed: (next: QuestionDraft) => LaunchDraft,
): readonly Part<LaunchDraft>[] {
  const { other, choices = [] } = question
  if (!maySayOther(question) || (other === undefined && choices.length >= roomForChoices(question))) return []
  return [
    {
      name: `${name}-other`,
      label: text('button-other-choice'),
      ...wordsNow(other),
      again: changed({ ...question, other: '' }),
    },
  ]
}

function movedUp(draft: LaunchDraft, at: number): LaunchDraft {
  const { questions } = draft
  const [before, question] = [questions[at - 1], questions[at]]
  if (!before || !question) return draft
  const places: Readonly<Record<number, number>> = { [at]: at - 1, [at - 1]: at }
  return reachMoved(
    { ...draft, questions: questions.with(at - 1, question).with(at, before) },
    (each) => places[each] ?? each,
  )
}

function withoutQuestion(draft: LaunchDraft, at: number): LaunchDraft {
  const questions = draft.questions.filter((_, index) => index !== at)
  return reachMoved({ ...draft, questions }, (each) => (each === at ? undefined : each > at ? each - 1 : each))
}

/** The number that is to be reached stays with its question. */
function reachMoved(draft: LaunchDraft, move: (question: number) => number | undefined): LaunchDraft {
  const { reach, ...without } = draft
  const question = reach && move(reach.question)
  return reach && question !== undefined ? { ...draft, reach: { ...reach, question } } : without
}
