import { ideaAnswerTexts } from '../../../../domain/city-text.ts'
import { inOne } from '../../../../domain/draft.ts'
import type { IdeaKey } from '../../../../domain/idea.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import type { Localized } from '../../../../domain/language.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { together } from '../../../decision.ts'
import { writesAsGuide } from '../../../guides/theirs.ts'
import { ideaOf } from '../../subject.ts'
import { wordsNow } from '../parts.ts'
import { written } from '../step.ts'
import { stepByStep } from '../step-by-step.ts'
import { remarkOnWords } from '../wording.ts'
import { ifServes, previewToAuthor } from './to-author.ts'

const answerCharactersMax = 2_000

/** The answer to an idea: words, read once more before they go. */
export const answerIdeaFlow = stepByStep<'reply'>({
  on: 'reply',
  about: ({ idea }) => ({ of: 'idea', idea }),
  holdsWords: ({ words }) => words !== undefined,
  steps: {
    words: written('idea-answer-write', 'idea-answer-example', answerCharactersMax, (draft, words) => ({
      ...draft,
      words,
    })),
  },
  next: ({ words }) => (words === undefined ? 'words' : undefined),
  preview: ({ words, language }, turn, lead) => {
    const idea = ideaOf(turn.state)
    const named = writesAsGuide(turn.state, idea ?? {}, turn.now)
    const sure = say(named ? 'guide-answer-sure' : 'idea-answer-sure', { number: idea?.number ?? 0 })
    return together(
      remarkOnWords(turn, ideaAnswerTexts(inOne(words ?? '', language))),
      previewToAuthor('reply', { words, language }, turn, [...lead, sure]),
    )
  },
  confirm: ({ idea, language, words }, turn) =>
    ifServes(turn, words === undefined ? undefined : answerOf(idea, inOne(words, language), turn)),
  parts: ({ words = '', ...draft }) => [
    { name: 'words', label: text('draft-name-wording'), ...wordsNow(words), again: draft },
  ],
})

/** The guide who follows it answers by name. */
function answerOf(idea: IdeaKey, words: Localized, { state, now }: Turn): CityAct {
  const { guide } = state
  const named = writesAsGuide(state, ideaOf(state) ?? {}, now)
  return { act: 'idea.answered', idea, words, ...(named && guide !== undefined && { guide }) }
}
