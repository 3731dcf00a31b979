import type { Consultation } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { photosMaxOf } from '../../domain/questions/pictures.ts'

/** How many pictures of the citizen's are kept by now, that nothing in them tells where and when, and what else is to be said. */
export function toldBlocks({ title }: Consultation, count: number, notes: readonly Block[]): readonly Block[] {
  return [...(count > 0 ? [say('photos-kept', { count, title: { local: title } })] : []), ...notes]
}

/** That there is no room for more of them. */
export function fullBlock(question: Question): Block {
  return say('photos-full', { max: photosMaxOf(question) })
}

/** One tap deletes what was sent. */
export function backButtons({ code }: Consultation, question: number): readonly Button[] {
  return [{ label: text('button-photos-back'), action: { do: 'photos-back', consultation: code, question } }]
}
