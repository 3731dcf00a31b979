import { z } from 'zod'
import { questionsMax } from '../domain/question.ts'
import { cityShape } from './city-shape.ts'
import { milestoneShape, outcomeShape } from './outcome-shape.ts'
import { day, host, id, moment, text } from './shape-parts.ts'
import { question } from './shape-question.ts'

/** The form of the four kinds of file, as zod checks it and as editors read it (JSON Schema). What a form cannot say is in the checks. */

/** What may stand in a consultation's file. */
export const consultationShape = z
  .strictObject({
    id: id.optional().meta({ description: 'Without it the name of the file is the id.' }),
    title: text.meta({ description: 'What it is about, in a few words.' }),
    frame: z
      .strictObject({
        why: text.meta({ description: 'Why you ask.' }),
        open: text.meta({ description: 'What people can still change.' }),
        settled: text.meta({ description: 'What is decided already and cannot be changed.' }),
        decider: text.meta({ description: 'Who decides.' }),
        decisionOn: day.meta({ description: 'The day the decision is taken.' }),
        override: text.optional().meta({
          description: 'Why it is right to ask although a check of the frame stops it; it stands on the public record.',
        }),
      })
      .meta({ description: 'Why we ask, what is open, what is settled, who decides and when.' }),
    stage: z.literal('early').optional().meta({
      description: 'early: before any plan is drawn. People are told so, and what they say becomes a question later.',
    }),
    startedFrom: z
      .strictObject({
        consultation: id.optional().meta({ description: 'The id of the early consultation.' }),
        answers: z
          .array(z.int().positive())
          .min(1)
          .optional()
          .meta({ description: 'Numbers of answers, from the digest. Their writers are told that they set it going.' }),
        ideas: z.array(z.int().positive()).min(1).optional().meta({
          description: 'Numbers of ideas that people sent. Their authors are told that they became a question.',
        }),
      })
      .optional()
      .meta({ description: 'The answers or ideas that this question was made of.' }),
    language: z.string().min(1).optional().meta({
      description: 'The one language everything here is written in; people with another read it in this one.',
    }),
    host: host.meta({ description: 'The person who asks.' }),
    departments: z.array(id).min(1).meta({ description: 'The first owns the promise, the others are concerned.' }),
    audience: z
      .strictObject({
        topics: z.array(id).optional(),
        places: z.array(id).optional(),
        roles: z.array(id).optional(),
        interest: z.array(z.string().min(1)).optional().meta({
          description:
            'Only people who wrote about one of these, or answered one of these consultations: words, or ids of consultations.',
        }),
        size: z.int().positive().optional().meta({ description: 'Draw this many people at most.' }),
        seed: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'Any words; published, so that anyone can redo the draw.' }),
        strata: z
          .array(z.enum(['place', 'role']))
          .optional()
          .meta({ description: 'Draw proportionally within each.' }),
      })
      .optional()
      .meta({ description: 'Who is asked. Without it everyone is.' }),
    questions: z
      .array(question)
      .min(1)
      .meta({ description: `One to ${questionsMax} questions.` }),
    afterVisit: z
      .strictObject({
        venue: id.meta({ description: 'The id of a venue in city.yaml whose users can be asked.' }),
        hours: z
          .int()
          .nonnegative()
          .optional()
          .meta({ description: 'How many hours after they were there; without it at once.' }),
      })
      .optional()
      .meta({ description: 'Asked of those alone who scan the code at that venue, after their visit.' }),
    communities: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: 'Where it is posted: telegram:-100…, discord:channel/…, slack:T…/C…, messenger:page/….' }),
    tryout: z
      .strictObject({
        stockOn: day.meta({ description: 'The day on which stock is taken, once the last round has begun.' }),
        before: z.strictObject({ until: moment }).meta({ description: 'The first round, from opensAt.' }),
        during: z
          .strictObject({ from: moment, until: moment })
          .optional()
          .meta({ description: 'A round while it is tried out.' }),
        after: z.strictObject({ from: moment }).meta({ description: 'The last round, until closesAt.' }),
      })
      .optional()
      .meta({ description: 'Something is tried out: the same questions are asked before, during and after.' }),
    success: z
      .strictObject({
        what: text.meta({ description: 'What will count as a success, in a sentence.' }),
        reach: z
          .union([
            z.strictObject({ question: id, average: z.number() }),
            z.strictObject({ question: id, choice: id, percent: z.int().min(1).max(100) }),
          ])
          .optional()
          .meta({
            description:
              'A number to be reached: the mean of a scale, {question: …, average: 3.5}, or the share of those who choose something, {question: …, choice: …, percent: 60}.',
          }),
      })
      .optional()
      .meta({
        description:
          'What will count as a success. People read it before they answer, and the outcome has to report on it.',
      }),
    help: z
      .union([z.literal(true), text])
      .optional()
      .meta({
        description: 'Help is welcome: true, or a sentence about what kind. With the receipt one tap offers it.',
      }),
    deciderQuestions: z
      .strictObject({
        name: host.shape.name.meta({ description: 'The politician whom people can ask, by name.' }),
        title: text.meta({ description: 'What the politician is, such as chair of a committee.' }),
        answerBy: day.meta({ description: 'The promise: the questions with most support are answered by this day.' }),
        answers: z.int().positive().optional().meta({
          description: 'How many questions are answered at least; three without it.',
        }),
      })
      .optional()
      .meta({ description: 'People can ask this politician, and those asked most are answered by the day.' }),
    remind: z.string().min(1).optional().meta({
      description: 'Where the host hears of a promise that comes near or is broken: email:mette@example.org.',
    }),
    opensAt: moment.meta({ description: 'When it opens: now, 2026-03-02 18:00 or +1d 08:00.' }),
    closesAt: moment.meta({ description: 'When it closes: 2026-03-16 20:00 or +14d 20:00.' }),
    answerBy: day.meta({
      description: 'The promise: everyone who answered and wants to hear is told what happened by the end of this day.',
    }),
    readabilityReason: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Why it has to be hard to read, if it is (LIX above 44).' }),
  })
  .meta({ title: 'A consultation' })

/** A consultation as its file says it, before it is checked against the city. */
export type ConsultationFile = z.output<typeof consultationShape>
/** One question as a consultation's file says it. */
export type QuestionFile = ConsultationFile['questions'][number]

/** JSON Schemas (draft 7, which editors know) of the four kinds of file. */
export function jsonSchemas(): Readonly<Record<'city' | 'consultation' | 'outcome' | 'milestone', object>> {
  const written = (shape: z.ZodType): object => z.toJSONSchema(shape, { target: 'draft-7', io: 'input' })
  return {
    city: written(cityShape),
    consultation: written(consultationShape),
    outcome: written(outcomeShape),
    milestone: written(milestoneShape),
  }
}
