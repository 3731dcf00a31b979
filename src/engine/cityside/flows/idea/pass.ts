import type { City } from '../../../../domain/city.ts'
import { inOne } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { ideaOf } from '../../subject.ts'
import { wordsNow } from '../parts.ts'
import { slip, taken, written } from '../step.ts'
import { stepByStep } from '../step-by-step.ts'
import { asGuide, ifServes, previewToAuthor } from './to-author.ts'

const wordCharactersMax = 600

/** Handing an idea on: to which department, and a word to its author about why. */
export const passIdeaFlow = stepByStep<'pass'>({
  on: 'pass',
  about: ({ idea }) => ({ of: 'idea', idea }),
  holdsWords: ({ word }) => word !== undefined,
  steps: {
    to: {
      ask: () => [say('idea-pass-where')],
      options: (_, turn) =>
        elsewhere(turn).map(({ name, index }) => ({ option: String(index), label: { city: name } })),
      read: (draft, words, turn) => {
        const found = elsewhere(turn).find(({ name }) => Object.values(name).some((each) => fold(each) === fold(words)))
        return found ? taken({ ...draft, to: found.id }) : slip(say('draft-not-on-list'))
      },
      take: (draft, option, turn) => {
        const found = elsewhere(turn).find(({ index }) => String(index) === option)
        return found ? taken({ ...draft, to: found.id }) : slip(say('draft-not-on-list'))
      },
    },
    word: written(
      'idea-pass-word',
      'idea-pass-word-example',
      wordCharactersMax,
      (draft, word) => ({ ...draft, word }),
      'citizen',
    ),
  },
  next: ({ to, word }) => (to === undefined ? 'to' : word === undefined ? 'word' : undefined),
  preview: ({ to, word, language }, turn, lead) => {
    const { city } = turn.state
    const idea = ideaOf(turn.state)
    const number = idea?.number ?? 0
    const department = city.departments.find(({ id }) => id === to)
    const sure = department
      ? say('idea-pass-sure', { number, to: { local: department.name } })
      : say('idea-answer-sure', { number })
    return previewToAuthor('pass', { words: word, language }, turn, [...lead, sure])
  },
  confirm: ({ idea, language, to, word }, turn) =>
    ifServes(
      turn,
      to === undefined || word === undefined
        ? undefined
        : { act: 'idea.passed', idea, to, word: inOne(word, language), ...asGuide(turn) },
    ),
  parts: (draft) => {
    const { to: _, ...otherDepartment } = draft
    const { word = '', ...withoutWord } = draft
    return [
      { name: 'to', label: text('idea-name-to'), again: otherDepartment },
      { name: 'word', label: text('draft-name-wording'), ...wordsNow(word), again: withoutWord },
    ]
  },
})

/** The departments that do not have the idea, each by its place in the city's list. */
function elsewhere({ state }: Turn): readonly (City['departments'][number] & { readonly index: number })[] {
  return state.city.departments
    .map((department, index) => ({ ...department, index }))
    .filter(({ id }) => id !== ideaOf(state)?.department)
}
