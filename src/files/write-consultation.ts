import { clockAt, dateAt, instantOf } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import { kindOf } from '../domain/questions/kinds.ts'
import type { Instant, TimeZone } from '../domain/time.ts'
import { yamlOf } from './document.ts'

/** A consultation as a file for prompts/consultations, in the city's own time. Reading it back gives the same consultation. */
export function consultationYaml(consultation: Consultation, city: City): string {
  const text = (words: Localized) => textOf(words, city)
  const { frame, host, audience } = consultation
  return yamlOf(
    {
      id: consultation.id,
      title: text(consultation.title),
      frame: {
        why: text(frame.why),
        open: text(frame.open),
        settled: text(frame.settled),
        decider: text(frame.decider),
        decisionOn: frame.decisionOn,
      },
      host: { name: host.name, title: text(host.title) },
      departments: consultation.departments,
      audience: {
        ...named('topics', audience.topics),
        ...named('places', audience.places),
        ...named('roles', audience.roles),
        ...named('interest', audience.interest?.about ?? []),
        ...(audience.size === undefined ? {} : { size: audience.size }),
        ...(audience.seed === undefined ? {} : { seed: audience.seed }),
        ...(audience.strata === undefined ? {} : { strata: audience.strata }),
      },
      questions: consultation.questions.map((question) => kindOf(question).withWords(question, text)),
      ...named('communities', consultation.communities),
      ...(consultation.help === undefined
        ? {}
        : { help: consultation.help.wanted ? text(consultation.help.wanted) : true }),
      ...(consultation.remind === undefined ? {} : { remind: consultation.remind }),
      opensAt: momentText(consultation.opensAt, city.timeZone),
      closesAt: momentText(consultation.closesAt, city.timeZone),
      answerBy: consultation.answerBy,
      ...(consultation.readabilityReason === undefined ? {} : { readabilityReason: consultation.readabilityReason }),
    },
    '../schemas/consultation.json',
  )
}

function textOf(words: Localized, city: City): string | Localized {
  return city.languages.length === 1 ? (words[city.languages[0]] ?? words) : words
}

function named(key: string, ids: readonly string[]): object {
  return ids.length === 0 ? {} : { [key]: ids }
}

/** Local time where it says the same instant, otherwise ISO 8601 in UTC: at the hour that occurs twice, or between minutes. */
function momentText(at: Instant, zone: TimeZone): string {
  const date = dateAt(at, zone)
  const clock = clockAt(at, zone)
  return instantOf(date, clock, zone) === at ? `${date} ${clock}` : new Date(at).toISOString()
}
