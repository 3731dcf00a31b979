import { clockAt, dateAt, instantOf } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation, DeciderQuestions } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { Question } from '../domain/question.ts'
import { kindOf } from '../domain/questions/kinds.ts'
import type { Success } from '../domain/success.ts'
import type { Instant, TimeZone } from '../domain/time.ts'
import { idWithoutRound, questionsOnce, type Tryout } from '../domain/tryout.ts'
import { yamlOf } from './document.ts'

/**
 * A consultation as a file for prompts/consultations, in the city's own time. Reading it back gives the same consultation;
 * one that opens `at once` opens when the file is used.
 */
export function consultationYaml(consultation: Consultation, city: City, opens?: 'at once'): string {
  const { language, text } = writer(consultation, city)
  const { frame, host, audience, startedFrom, fromIdeas, success, tryout, deciderQuestions } = consultation
  return yamlOf(
    {
      id: consultation.id,
      ...(language === undefined ? {} : { language }),
      title: text(consultation.title),
      frame: {
        why: text(frame.why),
        open: text(frame.open),
        settled: text(frame.settled),
        decider: text(frame.decider),
        decisionOn: frame.decisionOn,
        ...(frame.override === undefined ? {} : { override: text(frame.override) }),
      },
      ...(consultation.early ? { stage: 'early' } : {}),
      ...(startedFrom === undefined && fromIdeas === undefined
        ? {}
        : {
            startedFrom: {
              ...(startedFrom && { consultation: startedFrom.consultation, answers: startedFrom.answers }),
              ...(fromIdeas && { ideas: fromIdeas }),
            },
          }),
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
      questions: questionsOnce(consultation).map((question) => writtenQuestion(question, text)),
      ...(consultation.afterVisit === undefined ? {} : { afterVisit: consultation.afterVisit }),
      ...(tryout === undefined ? {} : { tryout: writtenTryout(tryout, city.timeZone) }),
      ...(success === undefined ? {} : { success: writtenSuccess(success, consultation, text) }),
      ...named('communities', consultation.communities),
      ...(consultation.help === undefined
        ? {}
        : { help: consultation.help.wanted ? text(consultation.help.wanted) : true }),
      ...(deciderQuestions === undefined ? {} : { deciderQuestions: writtenDecider(deciderQuestions, text) }),
      ...(consultation.remind === undefined ? {} : { remind: consultation.remind }),
      opensAt: opens === 'at once' ? 'now' : momentText(consultation.opensAt, city.timeZone),
      closesAt: momentText(consultation.closesAt, city.timeZone),
      answerBy: consultation.answerBy,
      ...(consultation.readabilityReason === undefined ? {} : { readabilityReason: consultation.readabilityReason }),
    },
    '../schemas/consultation.json',
  )
}

/** The first round begins and the last ends with the consultation. */
function writtenTryout({ rounds, stockOn }: Tryout, zone: TimeZone): object {
  const [before] = rounds
  const during = rounds.find(({ name }) => name === 'during')
  const at = (moment: Instant) => momentText(moment, zone)
  return {
    stockOn,
    before: { until: at(before.until) },
    ...(during === undefined ? {} : { during: { from: at(during.from), until: at(during.until) } }),
    after: { from: at(rounds.at(-1)?.from ?? before.until) },
  }
}

function writtenSuccess(
  { what, reach }: Success,
  consultation: Consultation,
  text: (words: Localized) => string | Localized,
): object {
  const asked = reach && { ...reach, question: idWithoutRound(consultation, reach.question) }
  return { what: text(what), ...(asked === undefined ? {} : { reach: asked }) }
}

/** How texts are written: in all of the city's languages, or plainly in the only one that there is. */
function writer({ title }: Consultation, { languages }: City) {
  const spoken = languages.filter((language) => title[language] !== undefined)
  const only = spoken.length === 1 ? spoken[0] : undefined
  return {
    ...(only !== undefined && languages.length > 1 && { language: only }),
    text: (words: Localized): string | Localized => (only === undefined ? words : (words[only] ?? words)),
  }
}

/** What it takes from the city's map stands there, and not in its file. */
function writtenQuestion(question: Question, text: (words: Localized) => string | Localized): object {
  const kind = kindOf(question)
  const parts = Object.entries(kind.withWords(question, text)).filter(([part]) => !kind.fromCity.includes(part))
  return Object.fromEntries(parts)
}

function writtenDecider(
  { name, title, answerBy, answersMin }: DeciderQuestions,
  text: (words: Localized) => string | Localized,
): object {
  return { name, title: text(title), answerBy, answers: answersMin }
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
