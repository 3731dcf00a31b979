import { z } from 'zod'

/** A text: in each of the city's languages, or plainly in the only one. */
export const text = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).meta({
  description: 'A text: one line per language (da: …, en: …), or just the text where the city has one language.',
})

/** What something is called in a file and in addresses. */
export const id = z.string().min(1).meta({ description: 'A short name without spaces: a-z, 0-9 and dashes.' })

/** A day, written out or counted from today. */
export const day = z
  .string()
  .min(1)
  .meta({
    description: 'A day, 2026-03-02, or counted from today, +30d.',
    examples: ['2026-03-02', '+30d'],
  })

/** A moment, written out or counted from today. */
export const moment = z
  .string()
  .min(1)
  .meta({
    description: "A time in the city's own time, 2026-03-02 18:00, or counted from today, +14d 20:00.",
    examples: ['2026-03-02 18:00', '+14d 20:00'],
  })

/** A time of day. */
export const clock = z
  .string()
  .min(1)
  .meta({ description: 'A time of day, 21:00.', examples: ['21:00'] })

/** A text as a file says it: in one language, or in several. */
export type TextFile = z.output<typeof text>
/** A person with a name and what they do. */
export const host = z.strictObject({
  name: z.string().min(1).meta({ description: 'The name of a person, not of an office.' }),
  title: text.meta({ description: 'What the person does.' }),
})
