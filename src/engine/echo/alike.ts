import type { Block, TextRef } from '../../domain/message.ts'
import { text } from '../../domain/message.ts'
import type { Theme } from '../../domain/outcome.ts'
import { kindOf, namedOptions, offersChoices, peopleToldAt } from '../../domain/questions/kinds.ts'
import { comesInRounds } from '../../domain/reactions/question.ts'
import { nothingReleased, type Released } from '../../domain/release/released.ts'
import { sideOf, type ThingSaid, themesOf } from './things.ts'

/**
 * How many others said a thing alike, where all may know it; else that it is not shown, in the same words for few and for many.
 * Nothing for a statement without a theme, as no moderator has said yet who else wrote it.
 */
export function alikeBlocks(thing: ThingSaid, themes: readonly Theme[], told: Released): readonly Block[] {
  if (thing.kind === 'option') return optionBlocks(thing, told)
  return themesOf(thing, themes).map(({ id, label }): Block => {
    const people = told.themes[id]
    const theme = { local: label }
    // Who reacted is not among those who wrote.
    if (people === undefined || thing.kind === 'reaction') return note(text('alike-few-theme', { theme }))
    return note(text('alike-theme', { others: people - 1, theme }))
  })
}

function optionBlocks(thing: Extract<ThingSaid, { kind: 'option' }>, told: Released): readonly Block[] {
  const { question, option } = thing
  const counts = told.questions[question.id] ?? nothingReleased
  const people = peopleToldAt(question, counts, option, sideOf(thing))
  // Said at every statement, and of a vote above: that it is not shown would bury what became of it.
  if (comesInRounds(question)) return people ? [note(text('alike-side', { others: people - 1 }))] : []
  if (offersChoices(question)) {
    if (people) return [note(text('alike-choice', { others: people - 1 }))]
    // The steps beside a step of a scale are the same opinion: that few stand at one says nothing.
    return kindOf(question).named ? [note(text('alike-few'))] : []
  }
  // What it is called is said, as they named something smaller.
  const name = namedOptions(question).find(({ id }) => id === option)?.name
  if (!name) return []
  const place = { local: name }
  return [note(people ? text('alike-place', { others: people - 1, place }) : text('alike-few-place', { place }))]
}

function note(words: TextRef): Block {
  return { style: 'note', words }
}
