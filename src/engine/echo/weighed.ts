import { type Block, say } from '../../domain/message.ts'
import type { Released } from '../../domain/release/released.ts'
import { type WeighedShown, type WeighedShownQuestion, weighedShown } from '../../domain/release/weighed-shown.ts'
import type { Facts } from '../state.ts'

/**
 * What most chose, as answered and weighed, in one sentence for each question that could be weighed; and once what weights cannot do. Steps of a
 * scale say little one by one, and stand on the record. Nothing is told here that the record does not tell.
 */
export function weighedBlocks(
  { running, weighed, city }: Pick<Facts, 'running' | 'weighed' | 'city'>,
  told: Released,
): readonly Block[] {
  if (!running || !weighed) return []
  const { consultation } = running
  const shown = weighedShown(consultation, told, weighed, city)
  const options = shown.questions.filter(({ id }) =>
    consultation.questions.some((question) => question.id === id && question.kind !== 'scale'),
  )
  const lines = options.flatMap((question) => questionBlocks(question, shown))
  return lines.length === 0 ? [] : [...lines, say('weights-caution')]
}

function questionBlocks({ text, lines }: WeighedShownQuestion, { byPlace, roles }: WeighedShown): readonly Block[] {
  const [most] = lines.toSorted((one, other) => other.answered - one.answered)
  const [heaviest] = lines.toSorted((one, other) => other.weighed - one.weighed)
  if (!most || !heaviest) return []
  const by = !byPlace ? 'roles' : roles.length > 0 ? 'both' : 'place'
  const named = (label: typeof most.label) => ({ label: { local: label } })
  return [
    { style: 'note', words: { city: text } },
    say('weights-told', { ...named(most.label), answered: most.answered, weighed: most.weighed, by }),
    // Both say what most want, and it is not the same.
    ...(heaviest.weighed > most.weighed
      ? [
          say('weights-told-other', {
            ...named(heaviest.label),
            answered: heaviest.answered,
            weighed: heaviest.weighed,
          }),
        ]
      : []),
  ]
}
