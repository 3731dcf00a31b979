import { destination, pino, stdTimeFunctions } from 'pino'

/** How much is written: everything at this level and above. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** One of logLevels. */
export type LogLevel = (typeof logLevels)[number]

/** What goes beside a sentence in the log: counts, codes and keys. Never what a citizen wrote, never a token. */
export type LogFields = Readonly<Record<string, unknown>>

/** The structured log that everything in the house writes to. */
export interface Log {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
  /** A log whose lines all carry these fields. */
  with(fields: LogFields): Log
}

/** Where finished lines go; a test keeps them in memory. */
export interface LogTarget {
  write(line: string): void
}

/** What createLog needs to know. */
export interface LogOptions {
  readonly level: LogLevel
  /** Values that must never be seen, wherever they turn up: tokens and passwords from the environment. */
  readonly secrets?: readonly string[]
  /** Standard error by default, so that standard output stays for people. */
  readonly target?: LogTarget
}

/** Fields that could carry a citizen's words or a secret; they are blanked even where code logs them by mistake. */
const redactedFields = [
  ...['text', 'words', 'statements', 'blocks', 'body', 'fields', 'token', 'secret', 'password', 'authorization'],
  ...[
    '*.text',
    '*.words',
    '*.statements',
    '*.blocks',
    '*.body',
    '*.token',
    '*.secret',
    '*.password',
    '*.authorization',
  ],
]

/** Shorter values would blank ordinary words of a line. */
const secretCharactersMin = 6

/** A log of one JSON object per line, without secrets. */
export function createLog(options: LogOptions): Log {
  const secrets = (options.secrets ?? []).filter((secret) => secret.length >= secretCharactersMin)
  const target = options.target ?? destination({ fd: 2, sync: true })
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactedFields, censor: '[not logged]' },
      hooks: { streamWrite: (line) => withoutSecrets(line, secrets) },
    },
    target,
  )
  return wrap(logger)
}

/**
 * Where something was thrown, without its message: a message could repeat what a citizen wrote.
 * `TypeError at src/engine/answers/answer.ts:41:7 < src/engine/decide.ts:20:10`
 */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .flatMap(placeIn)
    .slice(0, 3)
  return frames.length === 0 ? error.name : `${error.name} at ${frames.join(' < ')}`
}

/** `src/engine/decide.ts:20:10` in a line of a stack; nothing where it names no file of a program's. */
function placeIn(line: string): readonly string[] {
  const at = /:\d+:\d+\)?$/.exec(line.trimEnd())
  if (at === null) return []
  const path = (line.slice(0, at.index).split('?')[0] ?? '').split(/[\s()]/).at(-1) ?? ''
  const from = path.search(/(?:src|adapters|test|node_modules)\//)
  return from < 0 ? [] : [`${path.slice(from)}${at[0].replace(')', '')}`]
}

/** The message of an error of the world around us: a database, a socket, a file. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

interface Writing {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
  child(fields: LogFields): Writing
}

function wrap(logger: Writing): Log {
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
    with: (fields) => wrap(logger.child(fields)),
  }
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), line)
}
