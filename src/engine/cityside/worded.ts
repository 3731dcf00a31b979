import type { CityAct } from '../../domain/inbox.ts'
import { hasWord } from '../../domain/understood/sign.ts'

/** Whether all that staff write to a citizen with an act has a word in it; a thumb or a full stop would leave its reader at a loss. */
export function isWorded(act: CityAct): boolean {
  return wordsIn(act).every((words) => words.trim() === '' || hasWord(words))
}

function wordsIn(act: CityAct): readonly string[] {
  switch (act.act) {
    case 'inquiry.asked':
    case 'inquiry.replied':
      return [act.words]
    case 'idea.answered':
      return Object.values(act.words)
    case 'idea.delayed':
    case 'delay.explained':
      return Object.values(act.why)
    case 'idea.passed':
      return Object.values(act.word)
    case 'news.sent':
      return Object.values(act.news.words)
    case 'consultation.withdrawn':
      return Object.values(act.reason)
    default:
      return []
  }
}
