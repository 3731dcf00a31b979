import { ideaAnswerTexts } from '../../../../domain/city-text.ts'
import { inOne } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { together } from '../../../decision.ts'
import { writesAsGuide } from '../../../guides/theirs.ts'
import { ideaOf, inquirableOf } from '../../subject.ts'
import { wordsNow } from '../parts.ts'
import { written } from '../step.ts'
import { stepByStep } from '../step-by-step.ts'
import { remarkOnWords } from '../wording.ts'
import { asGuide, ifServes, previewToAuthor } from './to-author.ts'

const answerCharactersMax = 2_000

/** The answer to an idea: words, read once more before they go. */
export const answerIdeaFlow = stepByStep<'reply'>({
  on: 'reply',
  about: ({ idea }) => ({ of: 'idea', idea }),
  holdsWords: ({ words }) => words !== undefined,
  steps: {
    words: written(
      'idea-answer-write',
      'idea-answer-example',
      answerCharactersMax,
      (draft, words) => ({ ...draft, words }),
      'citizen',
    ),
  },
  next: ({ words }) => (words === undefined ? 'words' : undefined),
  preview: ({ words, language }, turn, lead) => {
    // By its number it is known as what can be asked about.
    const inquirable = inquirableOf(turn.state)
    const idea = ideaOf(turn.state) ?? inquirable
    const named = writesAsGuide(turn.state, idea ?? {}, turn.now)
    const number = ideaOf(turn.state)?.number ?? inquirable?.named.number ?? 0
    const sure = say(named ? 'guide-answer-sure' : 'idea-answer-sure', { number })
    return together(
      remarkOnWords(turn, ideaAnswerTexts(inOne(words ?? '', language))),
      previewToAuthor('reply', { words, language }, turn, [...lead, sure]),
    )
  },
  confirm: ({ idea, language, words }, turn) =>
    ifServes(
      turn,
      words === undefined ? undefined : { act: 'idea.answered', idea, words: inOne(words, language), ...asGuide(turn) },
    ),
  parts: ({ words = '', ...draft }) => [
    { name: 'words', label: text('draft-name-wording'), ...wordsNow(words), again: draft },
  ],
})
