import { createAdapter } from '../../../adapters/messenger/adapter.ts'
import type { Settings } from '../../../adapters/messenger/settings.ts'
import type { AdapterContext } from '../../../src/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { minuteMs } from '../../../src/domain/time.ts'
import { type Mounted, mounted } from '../mounted.ts'
import type { Fault, FaultCase, Rig, RigOptions } from '../subject.ts'
import { FakeGraph } from './fake.ts'
import type { GraphFault } from './graph-server.ts'
import { type PagePerson, personOf } from './people.ts'
import { privateSent, publicSent } from './seen.ts'
import { webhookRequest } from './webhook-push.ts'

/** The messenger's rig, with the fake behind it in reach. */
export interface MessengerRig extends Rig {
  readonly fake: FakeGraph
  readonly settings: Settings
  readonly context: AdapterContext
  person(name: string): PagePerson
}

export const verifyToken = 'a-verify-token-of-ours'
/** Long enough for a busy machine, short enough for the one fault that never answers. */
const timeoutMs = 800

export function settingsOf(fake: FakeGraph, changed: Partial<Settings> = {}): Settings {
  const { pageId, token, appSecret, appId, version } = fake.state
  return {
    pageId,
    pageToken: token,
    appSecret,
    verifyToken,
    appId,
    graphVersion: version,
    graphUrl: fake.url,
    timeoutMs,
    ...changed,
  }
}

/** Starts the fake Graph and an adapter that is connected to it. */
export async function startMessenger(options: RigOptions = {}, changed: Partial<Settings> = {}): Promise<MessengerRig> {
  const now = options.now ?? Date.now
  const fake = new FakeGraph(now)
  await fake.start()
  const received: InboxEvent[] = []
  const logged: string[] = []
  const people = new Map<string, PagePerson>()
  const context: AdapterContext = {
    now,
    publicUrl: 'https://ekko.example',
    log: (level, message, fields) => logged.push(`${level} ${message} ${JSON.stringify(fields ?? {})}`),
  }
  const settings = settingsOf(fake, changed)
  const adapter = createAdapter(settings, context)
  const receive = options.receive ?? (async (events: readonly InboxEvent[]) => void received.push(...events))
  await adapter.start(receive)
  const server: Mounted = await mounted(adapter.routes)

  const deliver: Rig['deliver'] = async (payload, signed = 'good') => {
    if (signed === 'stale') throw new Error('Meta signs no time.')
    const { body, headers } = webhookRequest(payload, fake.state.appSecret, signed)
    const answer = await fetch(`${server.url}/messenger/webhook`, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    })
    return { status: answer.status }
  }
  const push = async (payload: unknown): Promise<void> => {
    const { status } = await deliver(payload)
    if (status !== 200) throw new Error(`The webhook answered ${status}.`)
  }
  return {
    adapter,
    received,
    logged,
    fake,
    settings,
    context,
    secrets: [fake.state.token, fake.state.appSecret, verifyToken],
    deliver,
    get sent() {
      return [...privateSent(fake.state), ...publicSent(fake.state)]
    },
    failNext(fault) {
      if (fault.kind === 'refused') void fake.stop()
      else fake.failNext(graphFaultOf(fault), /\/(messages|feed|photos|comments)$/)
    },
    slowNext: (delayMs) => fake.failNext({ kind: 'slow', delayMs }, /\/messages$/),
    faults,
    person(name) {
      const known = people.get(name)
      if (known !== undefined) return known
      const person = personOf(fake, people.size + 1, push)
      people.set(name, person)
      return person
    },
    community: () => ({
      address: `messenger:page/${fake.state.pageId}`,
      get posts() {
        return publicSent(fake.state)
      },
      removes: () => Promise.reject(new Error('A Page cannot remove itself; its token stops working.')),
    }),
    async stop() {
      await adapter.stop()
      await server.close()
      await fake.stop()
    },
  }
}

interface KnownFault extends FaultCase {
  readonly as: GraphFault
}

/** Every way Graph fails that means something, by the error codes it documents. */
const known: readonly KnownFault[] = [
  errorCase('outside the window', 'window-closed', 400, 10, 2018278),
  errorCase('not available now', 'window-closed', 400, 200, 1545041),
  errorCase('the Page is restricted', 'throttled', 400, 10, 1893063, 30 * minuteMs),
  errorCase('no permission', 'misconfigured', 403, 10),
  errorCase(
    'permission missing',
    'misconfigured',
    403,
    200,
    undefined,
    undefined,
    undefined,
    '(#200) The permission pages_messaging must be granted',
  ),
  errorCase('another app holds the thread', 'conversation-closed', 400, 10, 2018300),
  errorCase('a colleague holds the thread', 'conversation-closed', 400, 10, 2018321),
  errorCase('refused for a reason that is not known', 'conversation-closed', 400, 10, 2018999),
  errorCase('outside the window, by another number', 'window-closed', 400, 10, 2018065),
  errorCase('outside the window, by a third number', 'window-closed', 400, 10, 2534022),
  errorCase('does not receive from the Page', 'contact-gone', 400, 10, 2018108),
  errorCase(
    'does not receive now',
    'contact-gone',
    400,
    200,
    undefined,
    undefined,
    undefined,
    "(#200) This person isn't receiving messages from you right now",
  ),
  errorCase('token expired', 'misconfigured', 401, 190, 463),
  errorCase('blocked for its behaviour', 'misconfigured', 400, 368),
  errorCase('bad parameter', 'rejected', 400, 100),
  errorCase('dead tag', 'rejected', 400, 100, 1893061),
  errorCase('template shape', 'rejected', 400, 100, 1893029),
  errorCase('no such person', 'contact-gone', 400, 100, 2018001),
  errorCase('blocked or closed', 'contact-gone', 400, 551, 1545041),
  errorCase('too many calls', 'throttled', 400, 613, undefined, 5 * minuteMs),
  errorCase('app limit', 'throttled', 400, 4, undefined, 7 * minuteMs, 7),
  errorCase('user limit', 'throttled', 400, 17, undefined, 5 * minuteMs),
  errorCase('page limit', 'throttled', 400, 32, undefined, 5 * minuteMs),
  errorCase('messenger limit', 'throttled', 400, 80006, undefined, 12 * minuteMs, 12),
  errorCase('comment already answered', 'window-closed', 400, 10900),
  errorCase('temporary', 'unknown', 500, 2),
  errorCase('temporarily not sent', 'unknown', 400, 1200),
  errorCase('unknown error', 'unknown', 500, -1),
  {
    fault: { kind: 'too many, said by a gateway', retryAfterMs: 40_000 },
    reason: 'throttled',
    as: { kind: 'status', status: 429, retryAfterSeconds: 40 },
  },
  { fault: { kind: 'gateway down' }, reason: 'unknown', as: { kind: 'status', status: 502 } },
  { fault: { kind: 'no answer' }, reason: 'unknown', as: { kind: 'hang' } },
  { fault: { kind: 'cut off' }, reason: 'unknown', as: { kind: 'cut' } },
  { fault: { kind: 'half an answer' }, reason: 'unknown', as: { kind: 'malformed' } },
]

const faults: readonly FaultCase[] = [...known, { fault: { kind: 'refused' }, reason: 'unreachable' }]

function errorCase(
  kind: string,
  reason: FaultCase['reason'],
  status: number,
  code: number,
  subcode?: number,
  retryAfterMs?: number,
  regainMinutes?: number,
  message?: string,
): KnownFault {
  return {
    fault: { kind, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
    reason,
    as: {
      kind: 'error',
      status,
      code,
      ...(subcode === undefined ? {} : { subcode }),
      ...(regainMinutes === undefined ? {} : { regainMinutes }),
      ...(message === undefined ? {} : { message }),
    },
  }
}

function graphFaultOf(fault: Fault): GraphFault {
  const found = known.find((one) => one.fault.kind === fault.kind)
  if (found === undefined) throw new Error(`The fake Graph does not know the fault "${fault.kind}".`)
  return found.as
}
