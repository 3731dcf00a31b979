import type { Block } from '../../domain/message.ts'
import { text } from '../../domain/message.ts'
import type { Theme } from '../../domain/outcome.ts'
import { publishable } from '../../domain/publishable.ts'
import type { ChoiceId, Question } from '../../domain/question.ts'
import type { Side } from '../../domain/questions/kind.ts'
import { kindOf, namedOptions, offersChoices } from '../../domain/questions/kinds.ts'
import { countsOf, shownReactions } from '../../domain/reactions/counts.ts'
import { nothingCounted, smallCellMin, type Tally } from '../../domain/tally.ts'
import { sideOf, type ThingSaid, themesOf } from './things.ts'

/**
 * How many others said a thing alike: as "a few" below five, and without a number where the closing summary hides it.
 * Nothing for a statement without a theme, as no moderator has said yet who else wrote it.
 */
export function alikeBlocks(thing: ThingSaid, themes: readonly Theme[], tally: Tally): readonly Block[] {
  if (thing.kind === 'option') {
    const side = sideOf(thing)
    return side === undefined ? choseAlike(thing.question, thing.option, tally) : tookSide(thing, side, tally)
  }
  return themesOf(thing, themes).map((theme): Block => {
    const people = tally.themes[theme.id] ?? 0
    if (people < smallCellMin)
      return { style: 'note', words: text('alike-few-theme', { theme: { local: theme.label } }) }
    return { style: 'note', words: text('alike-theme', { others: people - 1, theme: { local: theme.label } }) }
  })
}

/** How many others are on the same side of what can be said for and against. */
function tookSide(
  { question, option }: Extract<ThingSaid, { kind: 'option' }>,
  side: Side,
  tally: Tally,
): readonly Block[] {
  const { choices } = tally.questions[question.id] ?? nothingCounted
  const { agree, disagree, unsure } = shownReactions(countsOf(option, choices))
  const people = { for: agree, against: disagree, neither: unsure }[side]
  // Said at every statement, that it is not shown would bury what became of it.
  if (people === undefined || people === 0) return []
  return [{ style: 'note', words: text('alike-side', { others: people - 1 }) }]
}

function choseAlike(question: Question, option: ChoiceId, tally: Tally): readonly Block[] {
  const people = tally.questions[question.id]?.choices[option] ?? 0
  if (!offersChoices(question)) return pointedAlike(question, option, people, tally)
  if (people >= smallCellMin) {
    if (isHidden(question, option, tally)) return [{ style: 'note', words: text('alike-several') }]
    return [{ style: 'note', words: text('alike-choice', { others: people - 1 }) }]
  }
  // Few people at one step of a scale say nothing, as the steps beside it are the same opinion.
  return kindOf(question).named ? [{ style: 'note', words: text('alike-few') }] : []
}

/** How many others pointed into the same part of town; what it is called is said, as they named something smaller. */
function pointedAlike(question: Question, option: ChoiceId, people: number, tally: Tally): readonly Block[] {
  const name = namedOptions(question).find(({ id }) => id === option)?.name
  if (!name) return []
  const place = { local: name }
  if (people < smallCellMin) return [{ style: 'note', words: text('alike-few-place', { place }) }]
  if (isHidden(question, option, tally)) return [{ style: 'note', words: text('alike-several-place', { place }) }]
  return [{ style: 'note', words: text('alike-place', { others: people - 1, place }) }]
}

/** Whether the count of this option would give a smaller one away. */
function isHidden(question: Question, option: ChoiceId, tally: Tally): boolean {
  const options = kindOf(question).options(question)
  const shown = publishable(options.map(({ id }) => tally.questions[question.id]?.choices[id] ?? 0))
  return options.some(({ id }, index) => id === option && shown[index] === undefined)
}
