import type { Cityside } from '../cityside/cityside.ts'
import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import type { Commitment } from '../domain/outcome.ts'
import { publishableOne } from '../domain/publishable.ts'
import { smallCellMin } from '../domain/tally.ts'
import { minuteMs } from '../domain/time.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko status [ID]`: how many were asked, reached and answered, and what is promised or overdue. Never who. */
export async function status(id: string | undefined): Promise<string> {
  return withCityside(async (cityside) => {
    if (id !== undefined) {
      const running = await cityside.store.consultation(id)
      if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" alone lists them all.`)
      return one(cityside, running)
    }
    const all = await cityside.store.consultations()
    if (all.length === 0)
      return 'Nothing has been asked yet. "open FILE" launches a consultation; prompts/consultations/ has examples.'
    return (await Promise.all(all.map((running) => one(cityside, running)))).join('\n\n')
  })
}

async function one({ store, city, now }: Cityside, { consultation, stage }: RunningConsultation): Promise<string> {
  const [tally, commitments, left] = await Promise.all([
    store.tally(consultation.id),
    store.commitments(),
    store.communitiesLeft(),
  ])
  const own = commitments.filter((commitment) => commitment.consultation === consultation.id)
  const waits = stage.at === 'scheduled' && consultation.opensAt < now() - minuteMs
  const rows: readonly (readonly [string, string])[] = [
    ['stage', waits ? 'scheduled (waits until its department has explained what is overdue)' : stage.at],
    ['asked by', `${consultation.host.name} for ${consultation.departments.join(', ')}`],
    ['invited', String(tally.invited)],
    ['delivered', String(tally.delivered)],
    ['answered', few(tally.answered)],
    ['declined', few(tally.declined)],
    ...(tally.capped > 0 ? [['held back', `${tally.capped} (asked enough lately)`] as const] : []),
    ...consultation.communities.map((id) => {
      const gone = left.some((community) => community.id === id)
      return ['posted in', gone ? `${id} (Ekko is NOT THERE any more)` : id] as const
    }),
    ...own.map(
      (commitment) =>
        [
          commitment.kind === 'outcome' ? 'promised' : 'milestone',
          stage.at === 'withdrawn'
            ? 'nothing any more: it was taken back'
            : promiseState(commitment, dateAt(now(), city.timeZone), city.languages[0]),
        ] as const,
    ),
  ]
  return [
    `${inLanguage(consultation.title, city.languages[0])} (${consultation.id})`,
    ...rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`),
  ].join('\n')
}

function few(count: number): string {
  return publishableOne(count) === undefined ? `fewer than ${smallCellMin}` : String(count)
}

function promiseState(
  { key, dueOn, keptAt, milestone, explained }: Commitment,
  today: string,
  language: Language,
): string {
  const what = milestone ? `${milestone}: ` : 'an answer '
  if (keptAt !== undefined) return `${what}by ${dueOn}, kept`
  const left = daysBetween(today, dueOn)
  if (left < 0) {
    const why = explained ? `, because: ${inLanguage(explained, language)}` : `; say why with "explain ${key}"`
    return `${what}by ${dueOn}, OVERDUE by ${-left} ${left === -1 ? 'day' : 'days'}${why}`
  }
  return `${what}by ${dueOn}, in ${left} ${left === 1 ? 'day' : 'days'}`
}
