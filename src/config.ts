import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { config as readEnvFile } from 'dotenv'
import { z } from 'zod'
import type { Channel } from './adapter.ts'
import type { House } from './domain/house.ts'
import { houseIn } from './house.ts'
import { type LogLevel, logLevels } from './log.ts'
import { misspellings } from './misspellings.ts'
import { type ModelSettings, modelIn } from './model/settings.ts'
import { type OidcSettings, oidcIn } from './oidc.ts'
import { operatorKeyCharactersMin } from './operator.ts'
import { type BucketSettings, bucketIn } from './photos/settings.ts'
import { publicUrlFault } from './public-url.ts'
import { usualPrompts } from './shipped.ts'
import { speechIn, speechWithoutUrl } from './speech/settings.ts'
import type { SpeechSettings } from './speech/speech-to-text.ts'
import { variables } from './variables.ts'
import { type WebhookSettings, webhooksIn } from './webhooks/settings.ts'

/** What a process does: takes web requests and events, decides, sends. One process does all three unless told otherwise. */
export const roles = ['web', 'process', 'dispatch'] as const

/** One of roles. */
export type Role = (typeof roles)[number]

/** The environment as text, the channels' own variables among it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Everything that is set from outside. */
export interface Config {
  /** Which of the two runs; what the other one keeps is out of reach. */
  readonly house: House
  readonly host: string
  readonly port: number
  /** Absent: every channel whose variables are set. */
  readonly channels?: readonly string[]
  /** Absolute. */
  readonly dataDir: string
  /** `postgres://…`; absent means a SQLite file in dataDir. */
  readonly databaseUrl?: string
  /** Where the keyring is, a file or `postgres://…`; absent means beside the data. */
  readonly keyring?: string
  /** Without a slash at the end. */
  readonly publicUrl?: string
  /** Absolute: what Ekko says and understands. */
  readonly promptsDir: string
  /** Absolute: city.yaml, its map, and what the city asks and decides. The same as promptsDir where a city has none of its own. */
  readonly cityDir: string
  readonly roles: ReadonlySet<Role>
  readonly redisUrl?: string
  /** Where voice messages become text; absent: they are not listened to. */
  readonly speech?: SpeechSettings
  /** What may be asked for themes; absent: nothing but the words themselves. */
  readonly model?: ModelSettings
  /** Where citizens' pictures are kept; absent means a folder in dataDir. */
  readonly photoBucket?: BucketSettings
  /** The city's own systems that are told of steps. */
  readonly webhooks?: WebhookSettings
  /** The city's own sign-in, by which moderators and staff may come to the desk. */
  readonly oidc?: OidcSettings
  /** What shows /metrics and the details of /health; without it nothing does. */
  readonly operatorKey?: string
  readonly logLevel: LogLevel
  /** `auto`: on when no other channel is configured. */
  readonly sandbox: 'on' | 'off' | 'auto'
  /** For the channels to read their own variables from. */
  readonly env: Environment
}

/** What is known of a channel before it is asked for anything. */
export type Known = Pick<Channel, 'channel' | 'variables' | 'configure'>

/** A config, or every problem of it at once, each a sentence. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

/** What is set where Ekko runs: the environment, and below it the file .env in this folder. */
export function readEnvironment(path = '.env'): Environment {
  const file: Record<string, string> = {}
  readEnvFile({ path, processEnv: file, quiet: true })
  return { ...file, ...process.env }
}

/**
 * Reads Ekko's own settings: those of the sandbox or of the city, whichever they start, or of the one that is asked for. EKKO_CHANNELS
 * may name the channels given here; their variables are known names too.
 */
export function readConfig(env: Environment, channels: readonly Known[], only?: House): ReadConfig {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const parsed = schemaFor(channels.map(({ channel }) => channel)).safeParse(given)
  const bucket = bucketIn(given)
  const oidc = oidcIn(given)
  const webhooks = webhooksIn(given)
  const model = modelIn(given)
  const useless = [
    ...bucket.problems,
    ...webhooks.problems,
    ...model.problems,
    ...oidc.problems,
    ...misspellings(given, [...variables, ...channels.flatMap((channel) => channel.variables)]),
    ...speechWithoutUrl(given),
  ]
  if (!parsed.success)
    return { ok: false, problems: [...parsed.error.issues.map(({ message }) => message), ...useless] }
  const set = parsed.data
  const asked = { sandbox: set.EKKO_SANDBOX, channels: set.EKKO_CHANNELS, databaseUrl: set.DATABASE_URL }
  const { house: started, problems } = houseIn(asked, channels, env)
  const house = only ?? started
  if (useless.length + problems.length > 0) return { ok: false, problems: [...useless, ...problems] }
  return {
    ok: true,
    config: {
      house,
      host: set.EKKO_HOST,
      port: set.EKKO_PORT,
      dataDir: resolve(set.EKKO_DATA_DIR),
      promptsDir: resolve(set.EKKO_PROMPTS),
      logLevel: set.EKKO_LOG_LEVEL,
      sandbox: set.EKKO_SANDBOX,
      ...(set.EKKO_CHANNELS === undefined ? {} : { channels: set.EKKO_CHANNELS }),
      ...(set.EKKO_TRANSCRIBE_URL === undefined ? {} : { speech: speechIn(set, set.EKKO_TRANSCRIBE_URL) }),
      ...(model.settings && { model: model.settings }),
      ...(oidc.settings && { oidc: oidc.settings }),
      ...(set.EKKO_OPERATOR_KEY === undefined ? {} : { operatorKey: set.EKKO_OPERATOR_KEY }),
      ...(house === 'city'
        ? ofCity(set, bucket.settings, webhooks.settings)
        : { cityDir: resolve(set.EKKO_PROMPTS), roles: new Set(roles) }),
      env,
    },
  }
}

type Settings = z.output<ReturnType<typeof schemaFor>>

/** What only a city has. The sandbox plays in the town of the examples, in one process and on this machine. */
function ofCity(set: Settings, photoBucket: BucketSettings | undefined, webhooks: WebhookSettings | undefined) {
  return {
    cityDir: resolve(set.EKKO_CITY ?? (existsSync(ownCity) ? ownCity : set.EKKO_PROMPTS)),
    roles: new Set(set.EKKO_ROLES),
    ...(set.DATABASE_URL === undefined ? {} : { databaseUrl: set.DATABASE_URL }),
    ...(set.EKKO_KEYRING === undefined ? {} : { keyring: keyringIn(set.EKKO_KEYRING) }),
    ...(set.EKKO_PUBLIC_URL === undefined ? {} : { publicUrl: set.EKKO_PUBLIC_URL.replace(/(?<!\/)\/+$/, '') }),
    ...(set.REDIS_URL === undefined ? {} : { redisUrl: set.REDIS_URL }),
    ...(photoBucket && { photoBucket }),
    ...(webhooks && { webhooks }),
  }
}

/** A file is named from where Ekko runs. */
function keyringIn(set: string): string {
  return ['postgres:', 'postgresql:'].includes(protocolOf(set) ?? '') ? set : resolve(set)
}

/** Where `ekko init` puts the city, and where it is found without being named. */
export const ownCity = './city'

function schemaFor(channels: readonly string[]) {
  return z.object({
    EKKO_HOST: z.string().default('127.0.0.1'),
    EKKO_PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'EKKO_PORT is not a number. Set it to a port between 1 and 65535, or remove it for 8080.')
      .transform(Number)
      .refine((port) => port <= 65_535, 'EKKO_PORT is above 65535. Set it to a port between 1 and 65535.')
      .default(8080),
    EKKO_PUBLIC_URL: z
      .string()
      .superRefine((url, context) => {
        const message = publicUrlFault(url)
        if (message !== undefined) context.addIssue({ code: 'custom', message })
      })
      .optional(),
    EKKO_CHANNELS: z.string().transform(commas).superRefine(known('EKKO_CHANNELS', channels)).optional(),
    EKKO_SANDBOX: z
      .string()
      .toLowerCase()
      .pipe(oneOf('EKKO_SANDBOX', ['on', 'off', 'auto']))
      .default('auto'),
    EKKO_PROMPTS: z.string().default(() => usualPrompts()),
    EKKO_CITY: z.string().optional(),
    EKKO_DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z
      .string()
      .refine(
        (url) => ['postgres:', 'postgresql:'].includes(protocolOf(url) ?? ''),
        'DATABASE_URL is not a Postgres address. Set it to postgres://user:password@host/database, or remove it to use SQLite.',
      )
      .optional(),
    EKKO_KEYRING: z.string().optional(),
    REDIS_URL: z
      .string()
      .refine(
        (url) => ['redis:', 'rediss:'].includes(protocolOf(url) ?? ''),
        'REDIS_URL is not a Redis address. Set it to redis://host:6379, or remove it: one process needs no Redis.',
      )
      .optional(),
    EKKO_TRANSCRIBE_URL: z
      .string()
      .refine(
        (url) => ['http:', 'https:'].includes(protocolOf(url) ?? ''),
        'EKKO_TRANSCRIBE_URL is not a web address. Set it to https://…, or remove it: voice messages are then not listened to.',
      )
      .optional(),
    EKKO_TRANSCRIBE_KEY: z.string().optional(),
    EKKO_TRANSCRIBE_MODEL: z.string().default('whisper-1'),
    EKKO_ROLES: z
      .string()
      .transform(commas)
      .superRefine(known('EKKO_ROLES', roles))
      .transform((names) => roles.filter((role) => names.includes(role)))
      .default([...roles]),
    EKKO_OPERATOR_KEY: z
      .string()
      .refine(
        (key) => key.length >= operatorKeyCharactersMin,
        `EKKO_OPERATOR_KEY is shorter than ${operatorKeyCharactersMin} characters and could be guessed. Set it to a long random text ("openssl rand -hex 24"), or remove it.`,
      )
      .optional(),
    EKKO_LOG_LEVEL: z.string().toLowerCase().pipe(oneOf('EKKO_LOG_LEVEL', logLevels)).default('info'),
  })
}

function commas(text: string): readonly string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim().toLowerCase()]))
}

function oneOf<const Names extends readonly [string, ...string[]]>(variable: string, names: Names) {
  return z.enum(names, { error: `${variable} is none of ${names.join(', ')}. Set it to one of them, or remove it.` })
}

function known(variable: string, names: readonly string[]) {
  return (given: readonly string[], context: z.RefinementCtx) => {
    for (const name of given.filter((each) => !names.includes(each))) {
      context.addIssue({
        code: 'custom',
        message: `${variable} names ${name}, which is none of ${names.join(', ')}. Correct or remove it.`,
      })
    }
    if (given.length === 0)
      context.addIssue({
        code: 'custom',
        message: `${variable} names nothing. Set it to some of ${names.join(', ')}, or remove it.`,
      })
  }
}

function protocolOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).protocol : undefined
}
