import type { Consultation } from '../../../domain/consultation.ts'
import type { Message } from '../../../domain/message.ts'
import type { News } from '../../../domain/news.ts'
import type { MilestoneReport, Outcome } from '../../../domain/outcome.ts'
import { reportRef } from '../../../domain/outcome.ts'
import type { Tally } from '../../../domain/tally.ts'
import type { Instant } from '../../../domain/time.ts'
import { correction } from '../../echo/correction.ts'
import { echo } from '../../echo/echo.ts'
import { milestone } from '../../echo/milestone.ts'
import { news as alongMessage } from '../../echo/news.ts'
import { partsFor, thingsSaid } from '../../echo/things.ts'
import type { Facts, Said } from '../../state.ts'

/** How many of those who answered an outcome is shown for before it is published. */
export const samplesMax = 3

/** The echo that one of those who answered will get: each sample a person whom other parts concern, as far as there are any. */
export function sampleEcho(facts: Facts, outcome: Outcome, sample: number): Message | undefined {
  const { running, said = [], tally } = facts
  if (!running || !tally) return undefined
  const chosen = differing(said, running.consultation, outcome)[sample]
  if (!chosen) return undefined
  return echo(
    { ...seenAs(facts, chosen), outcome, tally: { ...tally, themes: peoplePerTheme(said, outcome) } },
    'outcome',
  )
}

/** News of a promise, as the first of those who answered will get them. */
export function sampleNews(facts: Facts, report: MilestoneReport): Message | undefined {
  const [chosen] = facts.said ?? []
  return chosen && milestone({ ...seenAs(facts, chosen), report }, reportRef(report))
}

/** News on the way, as those who answered will get them. */
export function sampleAlong(facts: Facts, news: News, now: Instant): Message | undefined {
  const [chosen] = facts.said ?? []
  return chosen && alongMessage({ ...seenAs(facts, chosen), news: { ...news, at: now } })
}

/** A corrected outcome, as the first of those whom the change touches will get it. */
export function sampleCorrection(facts: Facts, outcome: Outcome, now: Instant): Message | undefined {
  const { said = [], outcome: before } = facts
  if (!before) return undefined
  const corrected = { outcome, outcomeAt: now, replaced: [{ outcome: before, until: now }], toldAt: 0 }
  for (const each of said) {
    const message = correction({ ...seenAs(facts, each), ...corrected })
    if (message) return message
  }
  return undefined
}

/** One person per set of parts that concern them, those with the most first. */
function differing(said: readonly Said[], consultation: Consultation, outcome: Outcome): readonly Said[] {
  const taken = (each: Said): readonly number[] => [
    ...new Set(
      thingsSaid(consultation, each.answers, each.statements).flatMap((thing) =>
        partsFor(thing, outcome).map(({ part }) => outcome.parts.indexOf(part)),
      ),
    ),
  ]
  const first = new Map<string, Said>()
  for (const each of said) {
    const key = taken(each).toSorted().join(',')
    if (!first.has(key)) first.set(key, each)
  }
  const kinds = [...first.values()].toSorted((one, other) => taken(other).length - taken(one).length)
  return [...kinds, ...said.filter((each) => !kinds.includes(each))].slice(0, samplesMax)
}

function peoplePerTheme(said: readonly Said[], { themes }: Outcome): Tally['themes'] {
  return Object.fromEntries(
    themes.map(({ id, statements }) => [
      id,
      said.filter((each) => each.statements.some(({ number }) => statements.includes(number))).length,
    ]),
  )
}

function seenAs(facts: Facts, { respondent, answers, statements }: Said): Facts {
  const { running } = facts
  const madeAt = Math.min(...answers.map(({ at }) => at))
  return {
    ...facts,
    statements,
    ...(running && {
      involvement: {
        invitation: { consultation: running.consultation.id, madeAt, by: 'rule', progress: 'answered' },
        answers,
        respondent,
        heard: {},
      },
    }),
  }
}
