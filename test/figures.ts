import { appendFileSync } from 'node:fs'

/** What the plays of an attack can be counted in; `npm run attack` prints them in this order. */
export const figureNames = [
  'processes killed with -9',
  'restarts of Postgres',
  'restarts of Redis',
  'outages of a platform',
  'sends that a platform failed at',
  'events that a platform told again',
  'messages of a flood',
  'posts that never ended',
  'bytes searched for what was planted',
  'webhooks fuzzed: discord',
  'webhooks fuzzed: messenger',
  'webhooks fuzzed: sandbox',
  'webhooks fuzzed: slack',
  'webhooks fuzzed: telegram',
  'webhooks fuzzed: mail',
  'webhooks forged',
  'webhooks replayed',
  'button tokens pressed by those who were not given them',
  'links followed that another person wrote',
  'lives of people who write and press whatever they like',
  'numbers generated that name a person',
  'names, accounts and homes generated',
  'fields that take words, each with every hostile text',
  'pages, feeds, files and messages searched for hostile texts',
  'terminal outputs searched for escape sequences',
  'addresses spelled otherwise',
  'requests refused that no row lets in',
  'wrong keys tried',
] as const

/** One of them. */
export type FigureName = (typeof figureNames)[number]

/** Counts what a play did, where a command wants to know. */
export function figure(name: FigureName, count = 1): void {
  const file = process.env.EKKO_FIGURES
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ name, count })}\n`)
}
