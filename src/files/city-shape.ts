import { z } from 'zod'
import { gridMetresDefault, gridMetresMax, gridMetresMin } from '../domain/map/map.ts'
import { legalBases } from '../domain/privacy.ts'
import { retentionYearsMax } from '../domain/retention.ts'
import { emergencyShape } from './emergency-shape.ts'
import { clock, id, text } from './shape-parts.ts'

const named = z.strictObject({ id, name: text })

/** In the order of the week: the first is 1. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const address = z
  .string()
  .min(1)
  .meta({ description: 'email:parks@example.org, slack:T…/C…, discord:channel/… or telegram:-100….' })

const digest = z
  .strictObject({
    every: z.enum(['day', 'week']),
    weekday: z.enum(weekdays).optional().meta({ description: 'Of a weekly digest; monday where it is not said.' }),
    at: clock,
    to: z.array(address).min(1).meta({ description: 'Where it goes: mail addresses and channels of your own staff.' }),
  })
  .meta({ description: 'When staff get their digest, and where. Without it they ask for it themselves.' })

const approval = z.literal('second-person').meta({
  description: 'second-person: another moderator looks at a question and says yes before citizens get it.',
})

/** A day on which offices are closed, and the rule that makes it. */
export const closedDayShape = z.strictObject({
  name: text.meta({ description: 'What the day is called.' }),
  date: z
    .string()
    .min(1)
    .optional()
    .meta({ description: '12-24 for every year, 2026-05-15 for once.', examples: ['12-24', '2026-05-15'] }),
  daysAfterEaster: z.int().optional().meta({ description: 'Counted from Easter Sunday, before it with a minus.' }),
})

const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ examples: ['03-01'] })

const years = z.int().min(1).max(retentionYearsMax)

/** What may stand in city.yaml. */
export const cityShape = z
  .strictObject({
    name: text,
    sender: text.meta({ description: 'Who sends, as people know it.' }),
    timeZone: z
      .string()
      .min(1)
      .meta({ examples: ['Europe/Copenhagen'] }),
    languages: z.array(z.string().min(1)).min(1).meta({ description: 'The first is the default.' }),
    quiet: z
      .strictObject({ from: clock, until: clock })
      .optional()
      .meta({ description: 'No messages in these hours.' }),
    cap: z
      .strictObject({ perWeekMax: z.int().positive().optional(), perYearMax: z.int().positive().optional() })
      .optional()
      .meta({ description: 'How often one person is asked at most, over all departments together.' }),
    departments: z
      .array(
        named.extend({
          email: z.string().min(1).optional(),
          digest: digest.optional(),
          approval: approval.optional(),
        }),
      )
      .min(1),
    topics: z
      .array(
        named.extend({
          department: id.optional().meta({ description: 'Who answers ideas about it.' }),
          keywords: z
            .array(z.string().min(1))
            .optional()
            .meta({ description: 'More words by which an idea is known to be about it.' }),
        }),
      )
      .min(1),
    places: z.array(named.extend({ population: z.int().positive().optional() })).min(1),
    roles: z
      .array(
        named.extend({
          population: z.int().positive().optional().meta({ description: 'How many residents are this, to weigh by.' }),
          visits: z
            .boolean()
            .optional()
            .meta({ description: 'true: they come here and live elsewhere, and are counted apart.' }),
          age: z
            .boolean()
            .optional()
            .meta({ description: 'true: an age band, asked apart and used only for who was heard and to weigh by.' }),
        }),
      )
      .min(1),
    map: z
      .strictObject({
        districts: z
          .string()
          .min(1)
          .meta({ description: 'A GeoJSON file with an outline for each place.', examples: ['map/districts.geojson'] }),
        streets: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'A CSV file with the names of streets and places.', examples: ['map/streets.csv'] }),
        grid: z
          .int()
          .min(gridMetresMin)
          .max(gridMetresMax)
          .optional()
          .meta({
            description: `How many metres wide the squares are that places are rounded to; ${gridMetresDefault} where it is not said.`,
          }),
      })
      .optional()
      .meta({ description: 'Where the places lie. Without it nothing can be asked about places.' }),
    venues: z
      .array(
        named.extend({
          place: id.optional().meta({ description: 'The place it lies in.' }),
          topics: z.array(id).optional().meta({ description: 'What it is there for.' }),
          department: id.optional().meta({ description: 'Whose digest tells how many came by its poster.' }),
          afterVisit: z
            .boolean()
            .optional()
            .meta({ description: 'true: people may be asked about the service after they used it.' }),
        }),
      )
      .optional()
      .meta({
        description: 'Libraries, schools, squares: a poster for each, whose code never goes out of date.',
      }),
    calendar: id.optional().meta({
      description:
        'Whose holidays apply: the name of a file in prompts/calendars. Without it only weekends are days off.',
    }),
    closedDays: z
      .array(closedDayShape)
      .optional()
      .meta({ description: 'Days on which your offices are closed beside those of the calendar.' }),
    approval: approval.optional(),
    votes: z
      .array(z.strictObject({ from: dayOfYear, to: dayOfYear }))
      .optional()
      .meta({
        description: 'When ideas are voted on, every year: from and to as 03-01. A vote lies inside one of them.',
      }),
    ideasTo: id.optional().meta({ description: 'Who gets ideas that fit no topic.' }),
    ideasOpenMax: z.int().positive().optional().meta({
      description: 'How many ideas of one person may wait for an answer at once. 5 where nothing is said.',
    }),
    emergency: emergencyShape(text).optional(),
    ledgerUrl: z.string().min(1).optional().meta({ description: 'Where the public record is.' }),
    photos: z.strictObject({ keepDays: z.int().positive().optional() }).optional().meta({
      description:
        'Pictures people sent are deleted keepDays days after the closing. Without it when the matter is archived.',
    }),
    retention: z
      .strictObject({
        words: years.optional(),
        ideas: years.optional(),
        exchanges: years.optional(),
        invitations: years.optional(),
        contacts: years.optional(),
      })
      .optional()
      .meta({
        description:
          'How many years each kind is kept after the last promise about it was kept; contacts after their last sign.',
      }),
    privacy: z
      .strictObject({
        controller: text.optional().meta({ description: 'The authority that is responsible, with its address.' }),
        officer: z.string().min(1).optional().meta({ description: 'How the data protection officer is reached.' }),
        legalBasis: z.enum(legalBases).optional().meta({
          description:
            'public-task: your own task. consent: what people said yes to. both: answers and echoes by consent, the record by task.',
        }),
      })
      .optional()
      .meta({ description: 'For the data protection leaflet.' }),
    privacyContact: z.string().min(1).optional().meta({ description: 'Who to write to about privacy.' }),
  })
  .meta({ title: 'A city' })

/** A city as city.yaml says it. */
export type CityFile = z.output<typeof cityShape>
