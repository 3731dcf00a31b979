import { daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { ideaAnswerDays } from '../../domain/idea.ts'
import { publishable, publishableOne } from '../../domain/publishable.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { IdeaCounts } from '../../store/records/ideas.ts'
import type { DepartmentIdeas, IdeasAccount } from './record.ts'
import type { Voice } from './voice.ts'

/**
 * Ideas in numbers, department by department in the city's own order; undefined where no citizen ever sent one. What a
 * citizen wrote is between them and the city. The parts add up to what was received, so small ones hide others with them.
 */
export function ideasAccount(
  counts: readonly IdeaCounts[],
  { departments }: City,
  today: LocalDate,
): IdeasAccount | undefined {
  const told = departments.flatMap(({ id, name }): readonly DepartmentIdeas[] => {
    const own = counts.find(({ department }) => department === id)
    if (!own || own.received === 0) return []
    const { received, answered, waiting, overdue } = own
    const shown = publishable([answered, waiting, overdue, received - answered - waiting - overdue])
    return [
      {
        department: name,
        received: publishableOne(received) ?? null,
        answered: shown[0] ?? null,
        waiting: shown[1] ?? null,
        overdue: shown[2] ?? null,
        ...(own.oldestDueOn !== undefined && { lateDays: daysBetween(own.oldestDueOn, today) }),
      },
    ]
  })
  return told.length === 0 ? undefined : { answerDays: ideaAnswerDays, departments: told }
}

/** The section about ideas on the front page; nothing where there are none. */
export function ideasHtml(ideas: IdeasAccount | undefined, voice: Voice): string {
  if (!ideas) return ''
  const { say } = voice
  return `<section aria-labelledby="ideas"><h2 id="ideas">${say('ledger-ideas')}</h2>
<p>${say('ledger-ideas-intro', { days: ideas.answerDays })}</p>
<ul class="entries">${ideas.departments.map((each) => card(each, voice)).join('')}</ul></section>`
}

/** Answers to ideas that are late, beside the other late promises: whose, how many and how long. */
export function lateIdeasHtml(ideas: IdeasAccount | undefined, voice: Voice): readonly string[] {
  const { say, plain, words } = voice
  return (ideas?.departments ?? []).flatMap(({ department, overdue, lateDays }) =>
    lateDays === undefined
      ? []
      : [
          `<li class="card late"><h3><a href="#ideas">${say('ledger-late-ideas')}</a></h3>
<p class="row"><span class="tag late">${say('ledger-days-late', { days: lateDays })}</span> <strong>${say('ledger-late-ideas-many', { overdue: overdue ?? plain('ledger-few') })}</strong></p>
<p class="soft">${words(department)}</p></li>`,
        ],
  )
}

function card({ department, received, answered, waiting, overdue }: DepartmentIdeas, voice: Voice): string {
  const { say, plain, words } = voice
  const few = plain('ledger-few')
  const late =
    overdue === 0 ? '' : ` <span class="tag late">${say('ledger-ideas-overdue', { overdue: overdue ?? few })}</span>`
  const row = say('ledger-ideas-row', {
    received: received ?? few,
    answered: answered ?? few,
    waiting: waiting ?? few,
  })
  return `<li class="card"><h3>${words(department)}</h3><p class="row">${row}${late}</p></li>`
}
