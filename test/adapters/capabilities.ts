import type { Limits } from '../../src/adapter.ts'
import { hourMs } from '../../src/domain/time.ts'

/** The table in adapters/README.md: one column per channel, one row per thing a platform allows. */
export function capabilityTable(limits: Readonly<Record<string, Limits>>): string {
  const names = Object.keys(limits)
  const rows = lines.map(([label, cell]) => [label, ...Object.values(limits).map(cell)])
  return [['', ...names], ['---', ...names.map(() => '---')], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const lines: readonly (readonly [string, (limits: Limits) => string])[] = [
  ['characters in one message', (one) => number(one.textCharactersMax)],
  [
    'characters that people can write in one',
    (one) => (one.writtenCharactersMax === undefined ? '-' : number(one.writtenCharactersMax)),
  ],
  ['buttons under one message', (one) => number(one.buttonsMax)],
  [
    'of them, stay when something follows',
    (one) => (one.buttonsStayMax === undefined ? 'all' : `up to ${one.buttonsStayMax}`),
  ],
  ['characters on a button', (one) => number(one.buttonLabelCharactersMax)],
  ['bytes in a button token', (one) => number(one.tokenBytesMax)],
  ['forms (several fields at once)', (one) => (one.forms ? `${one.formFieldsMax} fields` : 'step by step')],
  ['messages change in place', (one) => yesNo(one.edits)],
  ['posts in communities', (one) => yesNo(one.communities)],
  ['posts in communities change in place', (one) => yesNo(one.communities && (one.communityEdits ?? one.edits))],
  ['threads', (one) => yesNo(one.threads)],
  ['images, with alt text of', (one) => (one.images ? `${number(one.altTextCharactersMax)} characters` : 'no')],
  [
    'a file to one person, up to',
    (one) =>
      one.documentBytesMax === undefined ? 'in words' : `${number(Math.floor(one.documentBytesMax / 1_000_000))} MB`,
  ],
  [
    'may write first',
    (one) => (one.replyWindowMs === undefined ? 'any time' : `within ${one.replyWindowMs / hourMs} h`),
  ],
  ['messages a second, all people', (one) => number(one.pace.perSecondMax)],
  ['between two messages to one person', (one) => seconds(one.pace.perChatSpacingMs)],
  ['between two messages to one community', (one) => seconds(one.pace.perCommunitySpacingMs)],
  ['between two first messages to new people', (one) => seconds(one.pace.newChatSpacingMs ?? 0)],
  ['sends under way at once', (one) => number(one.pace.inFlightMax)],
  ['the same message sent twice', (one) => idempotencies[one.idempotency]],
  ['waits for our acknowledgement', (one) => seconds(one.acknowledgeMs)],
]

const idempotencies: Readonly<Record<Limits['idempotency'], string>> = {
  key: 'is one, by its key',
  reconcile: 'is found again afterwards',
  none: 'is two',
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function seconds(ms: number): string {
  return ms === 0 ? '-' : `${number(ms / 1000)} s`
}
