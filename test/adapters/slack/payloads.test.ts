import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  blockActions,
  envelope,
  freshTrigger,
  homeOpened,
  keptView,
  memberJoined,
  memberLeft,
  messageEvent,
  slashCommand,
  team,
  viewSubmission,
  type Wire,
} from './payloads.ts'
import { Workspace } from './workspace.ts'

const data = process.env.EKKO_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const folder = `${data}/slack`
const there = existsSync(folder)

const user = 'U061F7AUR'
const channel = 'D024BE91L'
const ts = '1772470800.000100'
const now = 1_772_470_800_000
const button = {
  type: 'button',
  action_id: 'press-0',
  value: 'start',
  text: { type: 'plain_text', text: 'Ja', emoji: true },
}
const tapped = { user, trigger: freshTrigger(), actionTs: ts, button }
const view = keptView(
  {
    type: 'modal',
    title: { type: 'plain_text', text: 'Bænke', emoji: false },
    submit: { type: 'plain_text', text: 'Send', emoji: false },
    callback_id: 'form',
    blocks: [],
  },
  'V1',
)

/** What our fake sends, beside the official sample it has to look like. */
const cases: readonly { readonly sample: string; readonly built: unknown }[] = [
  {
    sample: 'MessagePayload',
    built: envelope(messageEvent({ user, channel, ts, text: 'Hej', clientMsgId: 'c', threadTs: ts }), now),
  },
  { sample: 'AppHomeOpenedPayload', built: envelope(homeOpened(user, channel, ts), now) },
  { sample: 'MemberJoinedChannelPayload', built: envelope(memberJoined(user, 'C1', ts), now) },
  { sample: 'MemberLeftChannelPayload', built: envelope(memberLeft(user, 'C1', ts), now) },
  { sample: 'AppUninstalledPayload', built: envelope({ type: 'app_uninstalled' }, now) },
  {
    sample: 'TokensRevokedPayload',
    built: envelope({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: ['U2'] } }, now),
  },
  {
    sample: 'BlockActionPayload',
    built: blockActions({ ...tapped, message: { channel, ts, text: 'Hej', blocks: [] } }),
  },
  { sample: 'BlockActionPayload', built: blockActions({ ...tapped, view }) },
  { sample: 'ViewSubmissionPayload', built: viewSubmission(user, view, freshTrigger()) },
  { sample: 'SlashCommandPayload', built: slashCommand(user, channel, 'hjælp', freshTrigger()) },
  { sample: 'auth.test', built: { ok: true, ...(new Workspace(() => now).answer('auth.test', {}, '') as Wire) } },
]

/** In interactivity Slack's samples leave out what these carry by the documentation of their own. */
const beyondSamples: ReadonlySet<string> = new Set([
  // docs.slack.dev/reference/interaction-payloads/view-interactions-payload
  '.response_urls',
  '.view.blocks',
  // The sample shows another kind of block: docs.slack.dev/reference/block-kit/blocks/rich-text-block
  '.event.blocks[].elements[].elements',
])

describe.skipIf(!there)(`the fake's payloads (${there ? 'against' : 'skipped, no samples in'} ${folder})`, () => {
  test.each(cases)('have no field and no kind of value that $sample has not', ({ sample, built }) => {
    const official: unknown = JSON.parse(readFileSync(`${folder}/${sample}.json`, 'utf8'))
    expect(differences(built, official, '').filter((path) => !beyondSamples.has(path))).toEqual([])
  })
})

test('an event names the workspace and its own id', () => {
  expect(envelope({ type: 'message' }, now)).toMatchObject({
    team_id: team,
    type: 'event_callback',
    event_time: 1_772_470_800,
  })
})

/** Paths that the sample does not know, or knows as another kind of value. Null stands for any absent value. */
function differences(built: unknown, official: unknown, path: string): readonly string[] {
  if (built === null) return []
  if (Array.isArray(built)) {
    if (!Array.isArray(official)) return [`${path} is no list`]
    return official.length === 0 ? [] : built.flatMap((item) => differences(item, official[0], `${path}[]`))
  }
  if (typeof built === 'object') {
    if (typeof official !== 'object' || official === null) return [`${path} is no object`]
    const known = official as Wire
    // An empty object in a sample is one whose fields vary, as a view's state does.
    if (Object.keys(known).length === 0) return []
    return Object.entries(built).flatMap(([key, value]) =>
      key in known ? differences(value, known[key], `${path}.${key}`) : [`${path}.${key}`],
    )
  }
  return typeof built === typeof official ? [] : [`${path} is ${typeof built}, not ${typeof official}`]
}
