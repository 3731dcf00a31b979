import { z } from 'zod'
import { dangerKinds } from '../domain/understood/danger.ts'

/** The numbers to call in need, as city.yaml says them; `words` is the form of a text there. */
export function emergencyShape<Words>(words: z.ZodType<Words>) {
  const number = z.strictObject({
    number: z
      .string()
      .min(1)
      .meta({ examples: ['112'] }),
    name: words,
    when: words.optional().meta({
      description: 'When it is the right one, as it goes on after the name: "if anyone is in danger right now".',
    }),
    kinds: z
      .array(z.enum(dangerKinds))
      .min(1)
      .optional()
      .meta({ description: 'What it is for; for everything where nothing is said.' }),
  })
  return z
    .array(number)
    .min(1)
    .meta({ description: 'Who to call in need. People who write of danger are given these at once.' })
}
