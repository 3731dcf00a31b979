import { dateAt } from '../../domain/calendar.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { dayMs } from '../../domain/time.ts'
import { awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { stillWaiting } from '../sentences/still.ts'
import { welcome } from './welcome.ts'
import { languageButton } from './written-language.ts'

/** Speaks another language from here on, and says again what the person was in the middle of. */
export function chooseLanguage(turn: Turn, language: string): Decision {
  const { state, event } = turn
  if (!state.city.languages.includes(language)) return reply(event, { blocks: [say('button-unknown')] })
  const chosen = changing({ kind: 'language.chosen', language })
  const inNew: Turn = {
    ...turn,
    state: { ...state, known: { ...state.known, person: { ...state.known.person, language } } },
  }
  if (state.known.consents.asked === undefined && state.known.involvements.length === 0)
    return together(chosen, welcome(inNew))
  const { blocks, buttons } = stillWaiting(inNew, awaited(inNew))
  return together(chosen, reply(event, { blocks: [say('language-chosen'), ...blocks], buttons }))
}

/** Shows the languages of the city. */
export function offerLanguages({ state, event }: Turn): Decision {
  return reply(event, { blocks: [say('language-which')], buttons: state.city.languages.map(languageButton) })
}

/** A holiday, a month, a season. */
const pauseDays = [7, 30, 90] as const

/** Shows how long a person can pause. */
export function offerPause({ event }: Turn): Decision {
  const buttons: readonly Button[] = pauseDays.map((days) => ({
    label: text('button-pause', { days }),
    action: { do: 'pause', days },
  }))
  return reply(event, { blocks: [say('pause-how-long')], buttons })
}

/** Sends the person nothing but replies for so many days. */
export function pause({ state, event, now }: Turn, days: number): Decision {
  const until = now + days * dayMs
  return together(
    changing({ kind: 'person.paused', until }),
    reply(event, { blocks: [say('paused', { until: { on: dateAt(until, state.city.timeZone) } })] }),
  )
}

/** Nights of three lengths, and a working day. */
const quietHours = [
  { from: '21:00', until: '08:00' },
  { from: '20:00', until: '09:00' },
  { from: '22:00', until: '07:00' },
  { from: '08:00', until: '17:00' },
] as const

/** Shows the quiet hours that hold for the person now, and others to choose. */
export function offerQuiet({ state, event }: Turn): Decision {
  const quiet = state.known.person.quiet ?? state.city.quiet
  const buttons: readonly Button[] = quietHours.map((hours) => ({
    label: text('button-quiet', hours),
    action: { do: 'quiet', ...hours },
  }))
  return reply(event, { blocks: [say('quiet-which', { from: quiet.from, until: quiet.until })], buttons })
}

/** Changes the hours, `HH:MM` in the city's zone, in which the person is sent nothing but replies. */
export function chooseQuietHours({ event }: Turn, from: string, until: string): Decision {
  return together(
    changing({ kind: 'quiet.chosen', quiet: { from, until } }),
    reply(event, { blocks: [say('quiet-chosen', { from, until })] }),
  )
}

/** Shows how often a year the person is asked at most, and fewer to choose. */
export function offerFewer({ state, event }: Turn): Decision {
  const max = state.city.cap.perYearMax
  const current = Math.min(state.known.person.yearlyMax ?? max, max)
  const wanted = [...new Set([1, 2, Math.floor(max / 2), max])].filter((perYear) => perYear >= 1 && perYear <= max)
  const buttons: readonly Button[] = wanted.map((perYear) => ({
    label: text('button-cap', { perYear }),
    action: { do: 'cap', perYear },
  }))
  return reply(event, { blocks: [say('cap-which', { perYear: current })], buttons })
}

/** Changes how often a year the person is asked at most; never more than the city's own limit. */
export function chooseFewer({ state, event }: Turn, perYear: number): Decision {
  const perYearMax = Math.max(1, Math.min(perYear, state.city.cap.perYearMax))
  return together(
    changing({ kind: 'cap.chosen', perYearMax }),
    reply(event, { blocks: [say('cap-chosen', { perYear: perYearMax })] }),
  )
}
