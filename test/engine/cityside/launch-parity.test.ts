import { describe, expect, it } from 'vitest'
import { launchSteps } from '../../../src/engine/cityside/flows/launch/steps.ts'
import { jsonSchemas } from '../../../src/files/shapes.ts'

/** Which step of a launch in a chat tells what a line of a file says. */
const offered: Readonly<Record<string, string>> = {
  title: 'title',
  'frame.why': 'why',
  'frame.open': 'open',
  'frame.settled': 'settled',
  'frame.decider': 'decider',
  'frame.decisionOn': 'decision',
  'frame.override': 'override',
  stage: 'further',
  'startedFrom.answers': 'answers',
  'host.name': 'host',
  'host.title': 'host',
  departments: 'concerned',
  'audience.topics': 'topics',
  'audience.places': 'places',
  'audience.roles': 'roles',
  'audience.interest': 'interest',
  'audience.size': 'sample',
  'audience.strata': 'strata',
  'questions.*.kind': 'kind',
  'questions.*.text': 'question',
  'questions.*.choices': 'choices',
  'questions.*.statements.*.text': 'statements',
  'questions.*.low': 'low',
  'questions.*.high': 'high',
  help: 'help',
  'success.what': 'success',
  'deciderQuestions.name': 'politician',
  'deciderQuestions.title': 'politician',
  'deciderQuestions.answerBy': 'politicianDay',
  opensAt: 'opens',
  closesAt: 'closes',
  answerBy: 'answer',
  readabilityReason: 'reason',
}

/** What a chat does not ask for, and why not. */
const left: Readonly<Record<string, string>> = {
  id: 'made of the title, so that two moderators never share one',
  language: 'it is the writer’s own',
  'startedFrom.consultation': 'it is the one whose answers are asked on from, by a tap in its status',
  'startedFrom.ideas': 'an idea is asked on from at the desk and in a file, where its number is at hand',
  'afterVisit.venue': 'who has been somewhere is asked by the code that hangs there: whoever prints it writes the file',
  'afterVisit.hours': 'it goes with the venue',
  'tryout.stockOn': 'a tryout is planned at the desk or in a file: six dates are too many to type in a chat',
  'tryout.before.until': 'it goes with the tryout',
  'tryout.during.from': 'it goes with the tryout',
  'tryout.during.until': 'it goes with the tryout',
  'tryout.after.from': 'it goes with the tryout',
  'success.reach': 'told in words; a number to be reached is written where the question can be chosen beside it',
  'audience.seed':
    'the id is the seed, and is published as well; a moderator who could choose one could choose the people',
  'questions.*.id': 'numbered by their order',
  'questions.*.choices.*.id': 'numbered by their order',
  'questions.*.statements.*.id': 'numbered by their order',
  'questions.*.choices.*.label': 'told with the choices',
  'questions.*.other': 'words that fit no choice are offered to the host anyway; one more button is one more question',
  'questions.*.choicesMax': 'as many as there are: a limit is one more question to a moderator who is in a hurry',
  'questions.*.from': 'a scale in a chat goes from 1 to 5',
  'questions.*.to': 'a scale in a chat goes from 1 to 5',
  'questions.*.statementsMax': 'as many as is usual',
  'questions.*.photos': 'pictures are asked for by a question of their own',
  'questions.*.photosMax': 'as many as is usual',
  'questions.*.react': 'reading what comes before others see it is a work of days, and decided at a desk',
  'questions.*.proposals.*.id': 'a vote is written on from the ideas that wait, by "ekko vote --draft"',
  'questions.*.proposals.*.text': 'it goes with the vote',
  'questions.*.proposals.*.cost': 'it goes with the vote',
  'questions.*.proposals.*.ideas': 'it goes with the vote',
  'questions.*.budget': 'it goes with the vote',
  'questions.*.money': 'it goes with the vote',
  'questions.*.choose': 'it goes with the vote',
  'questions.*.leftOut.*.idea': 'it goes with the vote',
  'questions.*.leftOut.*.reason': 'it goes with the vote',
  'deciderQuestions.answers': 'three, as is usual',
  communities: 'a community is named by its platform’s number, which no moderator has at hand on a phone',
  remind: 'the moderator who launches from a chat hears of the promise there',
}

function linesOf(schema: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const within = (key: string): string => (at === '' ? key : `${at}.${key}`)
  const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : []
  const options = 'oneOf' in schema && Array.isArray(schema.oneOf) ? schema.oneOf : []
  const inner = [
    ...properties.flatMap(([key, value]) => linesOf(value, within(key))),
    ...('items' in schema ? linesOf(schema.items, within('*')) : []),
    ...options.flatMap((option) => linesOf(option, at)),
  ]
  return inner.length > 0 ? inner : [at.replace(/\.\*$/, '')]
}

describe('a launch in a chat', () => {
  const lines = [...new Set(linesOf(jsonSchemas().consultation))]

  it('offers every line that a file can hold, or leaves it out with a reason', () => {
    expect(lines.length).toBeGreaterThan(30)
    const known = new Set([...Object.keys(offered), ...Object.keys(left)])
    expect(lines.filter((line) => !known.has(line))).toEqual([])
    expect([...known].filter((line) => !lines.includes(line) && !lines.some((each) => each.startsWith(line)))).toEqual(
      [],
    )
  })

  it('has a step for each line that it offers', () => {
    expect(Object.values(offered).filter((step) => launchSteps[step] === undefined)).toEqual([])
  })
})
