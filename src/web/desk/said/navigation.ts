import { bearsStatements, takesStatements } from '../../../domain/questions/open.ts'
import { photosMaxOf } from '../../../domain/questions/pictures.ts'
import { takesReactions } from '../../../domain/reactions/question.ts'
import type { Visit } from '../visit.ts'
import { addressOf, type Matter } from './matter.ts'

/** The parts of what was said. */
export type SaidPart = 'numbers' | 'statements' | 'reading' | 'groups' | 'quotes' | 'photos'

/** The way between numbers, statements and pictures; only to what the questions ask for. */
export async function saidNavigation({ voice, cityside }: Visit, matter: Matter, part: SaidPart): Promise<string> {
  const { id, questions } = matter.consultation
  const parts: readonly (readonly [SaidPart, string, number | undefined])[] = [
    ['numbers', 'said', undefined],
    ...(questions.some(takesStatements)
      ? [['statements', 'said/statements', (await cityside.store.statementsOf(id)).length] as const]
      : []),
    ...(questions.some((question) => question.kind === 'open' && question.react)
      ? [['reading', 'said/reading', (await cityside.store.readingCounts(matter.consultation)).waiting] as const]
      : []),
    ...(matter.themes && questions.some(takesReactions) ? [['groups', 'said/groups', undefined] as const] : []),
    ...(matter.runs && questions.some(bearsStatements) ? [['quotes', 'said/quotes', undefined] as const] : []),
    ...(questions.some((question) => photosMaxOf(question) > 0)
      ? [['photos', 'said/photos', (await cityside.store.photosOf(id)).length] as const]
      : []),
  ]
  const listed = parts.map(([each, path, many]) => {
    const marked = each === part ? ' aria-current="page"' : ''
    const beside = many === undefined ? '' : ` <span class="soft">${voice.count(many)}</span>`
    return `<li><a href="${addressOf(matter, path)}"${marked}>${voice.say(`reading-part-${each}`)}${beside}</a></li>`
  })
  return `<nav class="parts" aria-label="${voice.say('reading-parts')}"><ul>${listed.join('')}</ul></nav>`
}
