import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** How much of something may be spent. */
export interface Limit {
  readonly perConsultation: number
  /** In any thirty days. */
  readonly perMonth: number
}

/** The model that an operator has set: anything that serves OpenAI's `/v1/chat/completions`. */
export interface ModelSettings {
  /** `http://127.0.0.1:8080`, with or without `/v1`, or the whole address that ends in `/chat/completions`. */
  readonly url: string
  readonly name: string
  readonly key?: string
  readonly requests: Limit
  /** Both ways together. */
  readonly tokens: Limit
  readonly perMinuteMax: number
}

/** A thousand statements are about twenty-five requests and 60,000 tokens. */
const usual = {
  requests: { perConsultation: 200, perMonth: 1_000 },
  tokens: { perConsultation: 500_000, perMonth: 2_000_000 },
  perMinuteMax: 20,
} as const

/** A service that takes more than this needs no pace. */
const perMinuteMost = 600

type Given = Readonly<Record<string, string | undefined>>

/** The model as it is set, if one is; and every problem of the settings, each a sentence. Nothing is asked of any model without an address. */
export function modelIn(given: Given): { readonly settings?: ModelSettings; readonly problems: readonly string[] } {
  const { EKKO_MODEL_URL: url, EKKO_MODEL_NAME: name } = given
  if (url === undefined) return { problems: alone(given) }
  const requests = limitIn(given.EKKO_MODEL_REQUESTS, usual.requests)
  const tokens = limitIn(given.EKKO_MODEL_TOKENS, usual.tokens)
  const perMinuteMax = wholeIn(given.EKKO_MODEL_PER_MINUTE ?? String(usual.perMinuteMax), perMinuteMost)
  const key = keyIn(given)
  const problems = [
    ...(isAddress(url)
      ? []
      : [
          'EKKO_MODEL_URL is no web address, or holds a name and a password. Set it to https://… and the key to EKKO_MODEL_KEY_FILE, or remove it: no model is asked then.',
        ]),
    ...(name === undefined
      ? ['EKKO_MODEL_URL is set and EKKO_MODEL_NAME is not. Set the name of the model that is to be asked.']
      : []),
    ...(requests ? [] : [badLimit('EKKO_MODEL_REQUESTS', '200/1000')]),
    ...(tokens ? [] : [badLimit('EKKO_MODEL_TOKENS', '500000/2000000')]),
    ...(perMinuteMax === undefined
      ? [
          `EKKO_MODEL_PER_MINUTE is no number between 1 and ${perMinuteMost}. Set it to one, or remove it for ${usual.perMinuteMax}.`,
        ]
      : []),
    ...key.problems,
  ]
  if (name === undefined || !requests || !tokens || perMinuteMax === undefined || problems.length > 0)
    return { problems }
  return {
    settings: { url, name, requests, tokens, perMinuteMax, ...(key.key !== undefined && { key: key.key }) },
    problems,
  }
}

/** A key or a name without an address looks as if a model were asked. */
function alone(given: Given): readonly string[] {
  const names = ['NAME', 'KEY', 'KEY_FILE', 'REQUESTS', 'TOKENS', 'PER_MINUTE'].map((each) => `EKKO_MODEL_${each}`)
  return names
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name} is set and EKKO_MODEL_URL is not. Set the address of the service, or remove ${name}.`)
}

function isAddress(url: string): boolean {
  const read = URL.canParse(url) ? new URL(url) : undefined
  return (
    read !== undefined && ['http:', 'https:'].includes(read.protocol) && read.username === '' && read.password === ''
  )
}

function keyIn({ EKKO_MODEL_KEY: key, EKKO_MODEL_KEY_FILE: file }: Given): {
  readonly key?: string
  readonly problems: readonly string[]
} {
  if (key !== undefined && file !== undefined)
    return { problems: ['EKKO_MODEL_KEY and EKKO_MODEL_KEY_FILE are both set. Keep one of them.'] }
  if (file === undefined) return { ...(key !== undefined && { key }), problems: [] }
  try {
    const written = readFileSync(resolve(file), 'utf8').trim()
    if (/^\S+$/.test(written)) return { key: written, problems: [] }
  } catch {
    return { problems: [`EKKO_MODEL_KEY_FILE names ${file}, which cannot be read. Put the key there, or remove it.`] }
  }
  return { problems: [`EKKO_MODEL_KEY_FILE names ${file}, which holds no key. It is one line.`] }
}

function limitIn(written: string | undefined, without: Limit): Limit | undefined {
  if (written === undefined) return without
  const [, one = '', all = ''] = /^(\d+)\s*\/\s*(\d+)$/.exec(written) ?? []
  const [perConsultation, perMonth] = [wholeIn(one), wholeIn(all)]
  return perConsultation === undefined || perMonth === undefined ? undefined : { perConsultation, perMonth }
}

function wholeIn(written: string, most = 1_000_000_000): number | undefined {
  const read = /^\d{1,10}$/.test(written) ? Number(written) : 0
  return read >= 1 && read <= most ? read : undefined
}

function badLimit(name: string, example: string): string {
  return `${name} is not two numbers, for one consultation and for a month. Set it as in ${example}, or remove it.`
}
