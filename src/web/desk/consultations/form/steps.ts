import type { DraftTree } from '../../../../domain/desk-draft.ts'
import { questionsMax } from '../../../../domain/question.ts'
import { choicesIn, put, questionsIn } from './tree.ts'

/** What a button of the form does with the draft, beside keeping it: `add-question`, `remove-choice:1:2`. */
export interface Step {
  readonly tree: DraftTree
  /** Where the page goes on. */
  readonly anchor?: string
}

/** The draft after the button was pressed; undefined for a button that does something else. */
export function stepDone(tree: DraftTree, pressed: string): Step | undefined {
  const [step, ...numbers] = pressed.split(':')
  const [question = 0, choice = 0] = numbers.map(Number)
  const questions = questionsIn(tree)
  const choices = choicesIn(questions[question] ?? {})
  const asked = (next: readonly DraftTree[], at: number): Step => ({
    tree: put(tree, ['questions'], next),
    anchor: `question-${Math.max(0, Math.min(at, next.length - 1))}`,
  })
  const chosen = (next: readonly DraftTree[], at: number): Step => ({
    tree: put(tree, ['questions', question, 'choices'], next),
    anchor: `questions[${question}].choices[${Math.max(0, at)}]`,
  })
  switch (step) {
    case 'add-question':
      return questions.length < questionsMax ? asked([...questions, { kind: 'choice' }], questions.length) : { tree }
    case 'remove-question':
      return asked(questions.toSpliced(question, 1), question)
    case 'up-question':
      return asked(swapped(questions, question, question - 1), question - 1)
    case 'down-question':
      return asked(swapped(questions, question, question + 1), question + 1)
    case 'remove-choice':
      return chosen(choices.toSpliced(choice, 1), choice - 1)
    case 'up-choice':
      return chosen(swapped(choices, choice, choice - 1), choice - 1)
    case 'down-choice':
      return chosen(swapped(choices, choice, choice + 1), choice + 1)
    case 'show-kind':
      return { tree, anchor: `question-${question}` }
    default:
      return undefined
  }
}

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [first, second] = [list[one], list[other]]
  return first === undefined || second === undefined ? list : list.with(one, second).with(other, first)
}
