import { type Message, text } from '../../../domain/message.ts'
import type { News } from '../../../domain/news.ts'
import type { MilestoneReport, Outcome } from '../../../domain/outcome.ts'
import { reportRef } from '../../../domain/outcome.ts'
import type { Tally } from '../../../domain/tally.ts'
import type { Instant } from '../../../domain/time.ts'
import { correction } from '../../echo/correction.ts'
import { echo } from '../../echo/echo.ts'
import { milestone } from '../../echo/milestone.ts'
import { news as alongMessage } from '../../echo/news.ts'
import type { Facts, Said } from '../../state.ts'
import { type Chosen, mostLikelyToHurt } from './choose-samples.ts'

const reasons: Readonly<Record<Chosen['because'], string>> = {
  critic: 'sample-critic',
  alone: 'sample-alone',
  longest: 'sample-longest',
  two: 'sample-two',
  nothing: 'sample-nothing',
  other: 'sample-other',
}

/** The echo that one of those who answered will get, and why it is this one that is shown: it is most likely to hurt. */
export function sampleEcho(facts: Facts, outcome: Outcome, sample: number): Message | undefined {
  const { running, said = [], tally } = facts
  if (!running || !tally) return undefined
  const chosen = mostLikelyToHurt(said, running.consultation, outcome)[sample]
  if (!chosen) return undefined
  const themes = peoplePerTheme(said, outcome)
  const message = echo({ ...seenAs(facts, chosen.said), outcome, tally: { ...tally, themes } }, 'outcome')
  return (
    message && {
      ...message,
      blocks: [{ style: 'note', words: text(reasons[chosen.because]) }, ...message.blocks],
    }
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
