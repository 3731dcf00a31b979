import { z } from 'zod'
import { photosMaxDefault } from '../domain/photo.ts'
import { choicesMax } from '../domain/question.ts'
import { hostStatementsMax, hostStatementsMin, statementLineCharactersMax } from '../domain/questions/agree.ts'
import { budgetMax, moneyCharactersMax } from '../domain/questions/ballot.ts'
import { proposalsMax, proposalsMin } from '../domain/questions/ballot-faults.ts'
import { statementsMaxDefault } from '../domain/questions/open.ts'
import { rankedMax } from '../domain/questions/ranking.ts'
import { readingReasons } from '../domain/reactions/reading.ts'
import { id, text } from './shape-parts.ts'

/** Letters, signs of currencies, full stops and blanks: it stands beside a number in every message. */
const moneyName = /^[\p{L}\p{Sc}. ]+$/u

const choices = z
  .array(z.strictObject({ id, label: text.meta({ description: 'At most 20 characters: it is shown on a button.' }) }))
  .meta({ description: `Two to ${choicesMax} possible answers.` })

const statements = z
  .array(
    z.strictObject({
      id,
      text: text.meta({ description: `One sentence, at most ${statementLineCharactersMax} characters.` }),
    }),
  )
  .meta({ description: `${hostStatementsMin} to ${hostStatementsMax} statements, each one sentence.` })

const ideaNumber = z.int().positive()

const proposals = z
  .array(
    z.strictObject({
      id,
      text: text.meta({ description: `One sentence, at most ${statementLineCharactersMax} characters.` }),
      cost: z
        .int()
        .positive()
        .max(budgetMax)
        .optional()
        .meta({ description: 'In whole units of money, where there is a budget.' }),
      ideas: z
        .array(ideaNumber)
        .optional()
        .meta({ description: 'The numbers of the ideas it was made of; several where they say the same.' }),
    }),
  )
  .meta({ description: `${proposalsMin} to ${proposalsMax} proposals.` })

const other = text.optional().meta({
  description:
    'What "something else" is called on its button. With it people can answer in their own words instead; what they write is a statement.',
})

const asked = { id, text: text.meta({ description: 'The question, as you would say it to someone on the street.' }) }

/** One question of a consultation, of any kind. */
export const question = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('choice'), ...asked, choices, other })
    .meta({ description: 'One answer of several.' }),
  z
    .strictObject({ kind: z.literal('choices'), ...asked, choices, choicesMax: z.int().positive().optional(), other })
    .meta({ description: 'Several answers of several; choicesMax says how many.' }),
  z
    .strictObject({ kind: z.literal('scale'), ...asked, from: z.int(), to: z.int(), low: text, high: text })
    .meta({ description: 'A number; low and high say what the two ends mean.' }),
  z
    .strictObject({
      kind: z.literal('ranking'),
      ...asked,
      choices: choices.meta({ description: `Two to ${rankedMax} things.` }),
    })
    .meta({ description: 'Things to put in order, as many as people like.' }),
  z.strictObject({ kind: z.literal('place'), ...asked }).meta({
    description: 'Somewhere in the city: a pin on the map, or a street or a place in words. city.yaml has the map.',
  }),
  z
    .strictObject({
      kind: z.literal('open'),
      ...asked,
      statementsMax: z.int().positive().default(statementsMaxDefault),
      photos: z
        .literal(true)
        .optional()
        .meta({ description: `Pictures may come along, ${photosMaxDefault} at most or photosMax.` }),
      photosMax: z.int().positive().optional(),
      react: z
        .literal(true)
        .optional()
        .meta({ description: 'Others say whether they agree with what is written, once a moderator has read it.' }),
    })
    .meta({ description: `In their own words; statementsMax messages at most (${statementsMaxDefault}).` }),
  z
    .strictObject({ kind: z.literal('photo'), ...asked, photosMax: z.int().positive().default(photosMaxDefault) })
    .meta({ description: `With pictures; photosMax of them at most (${photosMaxDefault}).` }),
  z
    .strictObject({ kind: z.literal('agree'), ...asked, statements })
    .meta({ description: 'Statements of the host, to each of which people say whether they agree.' }),
  z
    .strictObject({
      ...{ kind: z.literal('ballot'), ...asked, proposals },
      budget: z
        .int()
        .positive()
        .max(budgetMax)
        .optional()
        .meta({ description: 'What may be spent, in whole units of money; equal shares of it are dealt out.' }),
      money: z
        .string()
        .regex(moneyName)
        .max(moneyCharactersMax)
        .optional()
        .meta({ description: 'What the money is called: kr.' }),
      choose: z.int().positive().optional().meta({ description: 'Without a budget: how many are chosen.' }),
      leftOut: z
        .array(z.strictObject({ idea: ideaNumber, reason: z.enum(readingReasons) }))
        .optional()
        .meta({ description: 'Ideas that are not put to the vote, each with why; their authors are told.' }),
    })
    .meta({ description: 'Ideas put to the vote: people approve as many as they like.' }),
])
