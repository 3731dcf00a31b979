import type { City } from '../domain/city.ts'
import type { Language, Localized } from '../domain/language.ts'
import type { Concern, MilestoneReport, Outcome } from '../domain/outcome.ts'
import { yamlOf } from './document.ts'

/**
 * An outcome as a file for prompts/outcomes. Its themes are those that moderators have set, and need not be repeated there. Reading
 * it back gives the same outcome.
 */
export function outcomeYaml(outcome: Outcome, city: City): string {
  const { consultation, decidedBy, decidedOn, parts, milestones, unanswered, success, correction } = outcome
  const texts = [
    ...[decidedBy.title, ...parts.flatMap(({ decision, why, next }) => [decision, why, ...(next ? [next] : [])])],
    ...[...milestones.map(({ what }) => what), ...(unanswered ?? []).map(({ why }) => why)],
    ...(correction ? [correction] : []),
    ...(success ? [success.words] : []),
    ...parts.flatMap(({ credit }) => (credit ? [credit.words] : [])),
  ]
  const { language, text } = writer(texts, city)
  return yamlOf(
    {
      consultation,
      ...(language === undefined ? {} : { language }),
      decidedBy: { name: decidedBy.name, title: text(decidedBy.title) },
      decidedOn,
      parts: parts.map(({ concerns, verdict, decision, why, next, credit }) => ({
        ...{ concerns: concernWritten(concerns), verdict, decision: text(decision), why: text(why) },
        ...(next && { next: text(next) }),
        ...(credit && { thanks: { to: credit.to, words: text(credit.words) } }),
      })),
      ...(unanswered && {
        unanswered: unanswered.map(({ concerns, why }) => ({ concerns: concernWritten(concerns), why: text(why) })),
      }),
      ...(milestones.length > 0 && {
        milestones: milestones.map(({ id, what, dueOn, concerns }) => ({
          ...{ id, what: text(what), dueOn },
          ...(concerns && { concerns: concerns.map(concernWritten) }),
        })),
      }),
      ...(success && { success: { verdict: success.verdict, words: text(success.words) } }),
      ...(correction && { correction: text(correction) }),
    },
    '../schemas/outcome.json',
  )
}

/** What became of a promise as a file; reading it back gives the same report. */
export function milestoneYaml(
  { consultation, milestone, state, what, why, dueOn }: MilestoneReport,
  city: City,
): string {
  const { language, text } = writer([what, ...(why ? [why] : [])], city)
  return yamlOf(
    {
      consultation,
      ...(language === undefined ? {} : { language }),
      ...{ milestone, state, what: text(what) },
      ...(why && { why: text(why) }),
      ...(dueOn !== undefined && { dueOn }),
    },
    '../schemas/milestone.json',
  )
}

/** Whom something is said to, as a file has it. A step or a place is a choice as well; which of them it is, the question knows. */
export function concernWritten(concern: Concern): object | string {
  switch (concern.kind) {
    case 'everyone':
      return 'everyone'
    case 'theme':
      return { theme: concern.theme }
    case 'choice':
      return { question: concern.question, choice: concern.choice }
    default:
      return concern satisfies never
  }
}

/** Texts in all of the city's languages, or plainly in the one that all of them have. */
function writer(texts: readonly Localized[], { languages }: City) {
  const common = languages.filter((language) => texts.every((words) => words[language] !== undefined))
  const only: Language | undefined = common.length < languages.length || languages.length === 1 ? common[0] : undefined
  return {
    ...(only !== undefined && languages.length > 1 && { language: only }),
    text: (words: Localized): string | Localized => (only === undefined ? words : (words[only] ?? words)),
  }
}
