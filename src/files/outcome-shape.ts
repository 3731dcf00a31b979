import { z } from 'zod'
import { day, host, id, text } from './shape-parts.ts'

const verdict = z.enum(['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on'])

const concern = z.union([
  z.literal('everyone'),
  z.strictObject({ question: id, choice: id }),
  z.strictObject({ question: id, steps: z.array(z.int().nonnegative()).min(1) }),
  z.strictObject({ question: id, places: z.array(id).min(1) }),
  z.strictObject({ theme: id }),
])

const concerns = z.union([concern, z.array(concern).min(1)]).meta({
  description:
    'everyone, {question: …, choice: …}, {question: …, steps: [1, 2]} of a scale, {question: …, places: [harbour]} of a place, or {theme: …}; or a list of them.',
})

/** What may stand in an outcome's file. */
export const outcomeShape = z
  .strictObject({
    consultation: id.meta({ description: 'The id of the consultation it answers.' }),
    language: z.string().min(1).optional().meta({
      description: 'The one language everything here is written in; people with another read it in this one.',
    }),
    decidedBy: host.meta({ description: 'The person who can be asked about the decision.' }),
    decidedOn: day,
    themes: z
      .array(
        z.strictObject({
          id,
          label: text,
          statements: z
            .array(z.int().positive())
            .optional()
            .meta({ description: 'Numbers of answers, from the digest.' }),
          stance: z
            .enum(['for', 'against', 'asks', 'tells'])
            .optional()
            .meta({ description: 'Which side these answers take on what you asked about.' }),
          words: z.array(z.string().min(1)).optional().meta({
            description:
              'Answers with a word that starts like one of these are suggested; a person decides which belong.',
          }),
        }),
      )
      .optional(),
    parts: z
      .array(
        z.strictObject({
          concerns,
          verdict: verdict.meta({ description: 'What was decided. Say a no as a no.' }),
          decision: text,
          why: text,
          next: text.optional(),
          thanks: z
            .strictObject({
              to: z.array(z.int().positive()).min(1).meta({ description: 'Numbers of answers, from the digest.' }),
              words: text.meta({ description: 'What they changed: answer 21 moved the first bench.' }),
            })
            .optional()
            .meta({ description: 'Answers that changed something. Their writers read that they did.' }),
        }),
      )
      .min(1),
    unanswered: z
      .array(z.strictObject({ concerns, why: text }))
      .optional()
      .meta({ description: 'Why something is not answered; everyone is all that is left over.' }),
    milestones: z
      .array(
        z.strictObject({
          id,
          what: text,
          dueOn: day,
          concerns: concerns.optional().meta({ description: 'Whose words it belongs to, as in a part.' }),
        }),
      )
      .optional()
      .meta({ description: 'What is promised next, and for when.' }),
    success: z
      .strictObject({
        verdict: z.enum(['reached', 'not-reached', 'unclear']),
        words: text.meta({ description: 'How it went, held against what was said before.' }),
      })
      .optional()
      .meta({
        description: 'Whether what was to count as a success came true. Needed where the consultation said it.',
      }),
    correction: text.optional().meta({
      description: 'Why it takes the place of the outcome that was published before. Only for a corrected outcome.',
    }),
  })
  .meta({ title: 'An outcome' })

/** What may stand in the file of a milestone's report. */
export const milestoneShape = z
  .strictObject({
    consultation: id.meta({ description: 'The id of the consultation it belongs to.' }),
    language: z.string().min(1).optional().meta({
      description: 'The one language everything here is written in; people with another read it in this one.',
    }),
    milestone: id.meta({ description: 'The id of the milestone in the outcome.' }),
    state: z.enum(['done', 'delayed', 'dropped']),
    what: text.meta({ description: 'What happened.' }),
    why: text.optional().meta({ description: 'Why it is delayed or dropped.' }),
    dueOn: day.optional().meta({ description: 'The new day, when it is delayed.' }),
  })
  .meta({ title: 'What became of a milestone' })

/** An outcome as its file says it. */
export type OutcomeFile = z.output<typeof outcomeShape>
/** A milestone's report as its file says it. */
export type MilestoneFile = z.output<typeof milestoneShape>
