import { leavingWithin } from '../../src/domain/understood/leaving-within.ts'
import { rightIn, saidToEkko } from '../../src/domain/understood/sentences.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { understood } from '../understood.ts'

/** What a town that speaks all languages takes a text for; "answer" where it is none of these. */
export function takenFor(words: string): string {
  const command = commandIn(words, understood)
  const yes = yesOrNo(words, understood)
  const way = leavingWithin(words, understood.leaving)
  return (
    command ??
    (yes === undefined ? undefined : yes ? 'yes' : 'no') ??
    rightIn(words, understood.sentences) ??
    saidToEkko(words, understood.sentences)?.kinds.join(' and ') ??
    (way === undefined ? 'answer' : `asked whether ${way}`)
  )
}
