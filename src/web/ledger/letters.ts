import type { City } from '../../domain/city.ts'
import { ideaAnswerDays } from '../../domain/idea.ts'
import { daysLateOf, type Letters, letterCounts, letterLines, publicCounts } from '../../domain/letters.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { LettersAccount } from './record.ts'
import type { Voice } from './voice.ts'

/**
 * Letters to hosts in numbers, of all departments together; undefined where no citizen ever wrote one. What a citizen wrote is
 * between them and the host.
 */
export function lettersAccount({ owed, answered }: Letters, city: City, today: LocalDate): LettersAccount | undefined {
  if (owed.length + answered === 0) return undefined
  const late = owed.filter((each) => daysLateOf(each, today) > 0)
  return {
    answerDays: ideaAnswerDays,
    answered: publishableOne(answered) ?? null,
    ...publicCounts(letterCounts(owed, today)),
    lateAt: city.departments
      .filter(({ id }) => late.some(({ department }) => department === id))
      .map(({ name }) => name),
  }
}

/** Letters that are late, beside the other late promises: how many, how long, and with which departments. */
export function lateLettersHtml(letters: LettersAccount | undefined, voice: Voice): readonly string[] {
  if (!letters || letters.late === 0) return []
  const { say, words } = voice
  const lines = linesHtml({ ...letters, inTime: 0 }, voice)
  return [
    `<li class="card late"><h3><a href="#letters">${say('ledger-late-letters')}</a></h3>
<p class="row"><span class="tag late">${say('ledger-days-late', { days: letters.daysLate })}</span> <strong>${lines.join(' ')}</strong></p>
<p class="soft">${letters.lateAt.map((name) => words(name)).join(' · ')}</p></li>`,
  ]
}

/** The section about letters on the front page; nothing where there are none. */
export function lettersHtml(letters: LettersAccount | undefined, voice: Voice): string {
  if (!letters) return ''
  const { say, plain } = voice
  const answered = say('ledger-letters-answered', { answered: letters.answered ?? plain('ledger-few') })
  const lines = [...linesHtml(letters, voice), answered]
  return `<section aria-labelledby="letters"><h2 id="letters">${say('ledger-letters')}</h2>
<p>${say('ledger-letters-intro', { days: letters.answerDays })}</p>
${lines.map((line) => `<p>${line}</p>`).join('')}</section>`
}

function linesHtml(letters: LettersAccount, { say }: Voice): readonly string[] {
  return letterLines(letters).map(({ key, with: values }) => say(key, values))
}
