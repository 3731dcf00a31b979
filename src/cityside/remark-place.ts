import type { TextRef } from '../domain/message.ts'

/** A line of the file, or how it is found by what a remark tells. */
type Place = string | ((told: TextRef) => string | undefined)

const around: Place = (told) => placeIn(told, 'what')
const inside: Place = (told) => placeIn(told, 'where') ?? placeIn(told, 'what')

/** The line of a consultation's file that each remark of the checks is about, by the key of its text. */
export const remarkPlaces: Readonly<Record<string, Place>> = {
  'check-line': inside,
  'check-line-in': inside,
  'check-at-title': 'title',
  'check-at-why': 'frame.why',
  'check-at-open': 'frame.open',
  'check-at-settled': 'frame.settled',
  'check-at-question': (told) => `questions[${numberIn(told, 'question') - 1}].text`,
  'check-at-statement': (told) =>
    `questions[${numberIn(told, 'question') - 1}].statements[${numberIn(told, 'choice') - 1}].text`,
  'check-at-choice': (told) =>
    `questions[${numberIn(told, 'question') - 1}].choices[${numberIn(told, 'choice') - 1}].label`,
  'check-newspaper': 'frame.why',
  'check-report': 'frame.why',
  'check-report-file': 'frame.why',
  'check-reasoned': 'readabilityReason',
  'check-nobody': 'audience.topics',
  'check-few': 'audience.topics',
  'check-interest': 'audience.interest',
  'check-choices': (told) => `questions[${numberIn(told, 'question') - 1}].choices`,
  'check-place': 'communities',
  'check-place-off': 'communities',
  'plan-too-late': 'closesAt',
  'plan-off': 'audience.topics',
  'plan-never': 'closesAt',
  'plan-no-channel': 'audience.topics',
  'plan-echo-late': 'answerBy',
  'frame-stopped': around,
  'frame-overridden': around,
  'frame-override-idle': 'frame.override',
  'frame-override-idle-file': 'frame.override',
  'frame-why-nothing': 'frame.why',
  'frame-open-nothing': 'frame.open',
  'frame-open-few-words': 'frame.open',
  'frame-open-no-verb': 'frame.open',
  'frame-open-is-settled': 'frame.open',
  'frame-settled-all': 'frame.settled',
  'frame-decider-bot': 'frame.decider',
  'frame-host-bot': 'host.name',
  'frame-host-office': 'host.name',
  'frame-decision-past': 'frame.decisionOn',
  'frame-promise-far': 'answerBy',
  'frame-window-short': 'closesAt',
  'frame-window-none': 'closesAt',
  'frame-window-holidays': 'closesAt',
  'frame-started-missing': 'startedFrom.answers',
  'frame-ideas-missing': 'startedFrom.ideas',
  'owed-answer': 'departments',
  'owed-milestone': 'departments',
  'owed-decider': 'departments',
  'day-off': 'answerBy',
}

/** Where in a consultation's file a remark of the checks is met, in its language; undefined for what is about no line of it. */
export function remarkPlace(remark: TextRef): string | undefined {
  const place = remarkPlaces[remark.key]
  const line = typeof place === 'function' ? place(remark) : place
  const language = languageIn(remark)
  return line === undefined || language === undefined ? line : `${line}.${language}`
}

function placeIn(told: TextRef, name: string): string | undefined {
  const value = told.with?.[name]
  return typeof value === 'object' && 'key' in value ? remarkPlace(value) : undefined
}

function numberIn(told: TextRef, name: string): number {
  const value = told.with?.[name]
  return typeof value === 'number' ? value : 1
}

/** The language that a line names beside its place, or in its stead. */
function languageIn(told: TextRef): string | undefined {
  for (const value of [told.with?.named, told.with?.where])
    if (typeof value === 'object' && 'languages' in value) return value.languages[0]
  return undefined
}
