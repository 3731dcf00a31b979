import { leavingWithin } from '../../src/domain/understood/leaving-within.ts'
import { rightIn, saidToEkko } from '../../src/domain/understood/sentences.ts'
import { understoodOf } from '../../src/domain/understood/understood-of.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { understood as everywhere } from '../understood.ts'

/**
 * What a town takes the words of a person for who speaks this language; the town speaks all languages where nothing else is said.
 * "answer" where it is none of these.
 */
export function takenFor(words: string, language?: string, all = everywhere): string {
  const understood = understoodOf(all, language)
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
