import type { DeciderAnswered } from './decider.ts'
import type { Localized } from './language.ts'
import { type TextRef, text } from './message.ts'
import type { News } from './news.ts'
import type { MilestoneReport, Outcome } from './outcome.ts'

/** What the city writes for citizens to read at one go, by the name a moderator knows it by. */
export interface CityText {
  readonly place: TextRef
  readonly words: readonly Localized[]
}

/** An outcome as citizens read it: part by part, what is promised, and why it was corrected. */
export function outcomeTexts({ parts, milestones, success, correction }: Outcome): readonly CityText[] {
  return [
    ...parts.map(({ decision, why, next, credit }, index) => ({
      place: text('check-at-part', { part: index + 1 }),
      words: [decision, why, ...(next ? [next] : []), ...(credit ? [credit.words] : [])],
    })),
    ...milestones.map(({ what }, index) => ({
      place: text('check-at-milestone', { milestone: index + 1 }),
      words: [what],
    })),
    ...(success ? [{ place: text('check-at-success'), words: [success.words] }] : []),
    ...(correction ? [{ place: text('check-at-correction'), words: [correction] }] : []),
  ]
}

/** What became of a promise, as citizens read it. */
export function reportTexts({ what, why }: MilestoneReport): readonly CityText[] {
  return [{ place: text('check-at-report'), words: [what, ...(why ? [why] : [])] }]
}

/** A politician's answers as those who took part read them. */
export function answersTexts({ answers, others }: DeciderAnswered): readonly CityText[] {
  return [
    ...answers.map(({ words }, index) => ({ place: text('check-at-answer', { answer: index + 1 }), words: [words] })),
    ...(others ? [{ place: text('check-at-others'), words: [others] }] : []),
  ]
}

/** News as citizens read them. */
export function newsTexts({ words }: News): readonly CityText[] {
  return [{ place: text('check-at-news'), words: [words] }]
}

/** Why a promise is late, as citizens read it. */
export function explanationTexts(why: Localized): readonly CityText[] {
  return [{ place: text('check-at-explanation'), words: [why] }]
}

/** What a department answers to an idea, as its author reads it. */
export function ideaAnswerTexts(words: Localized): readonly CityText[] {
  return [{ place: text('check-at-idea-answer'), words: [words] }]
}
