import { digestNow } from '../../src/cityside/digest.ts'
import { exportWeighed, weighedOf } from '../../src/cityside/export-weighed.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestText } from '../../src/digests/write.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { KeptOpinions } from '../../src/domain/opinions/opinions.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { dayMs } from '../../src/domain/time.ts'
import { webhookKinds } from '../../src/domain/webhook.ts'
import type { Weighed } from '../../src/domain/weights/weighed.ts'
import { postClosing } from '../../src/engine/consultation/post-message.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import type { ReachRow } from '../../src/store/records/turnouts.ts'
import { render } from '../../src/texts/render.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { lotsOf } from '../../src/web/ledger/lots.ts'
import { payloadOf } from '../../src/webhooks/payload.ts'
import type { LedgerTown } from '../web/ledger-town.ts'
import type { Townsman } from './small-town.ts'

/** All that was rendered of a consultation at one moment, and what was true then. */
export interface Rendered {
  readonly at: string
  readonly open: boolean
  readonly tally: Tally
  /** How many of each place and role, by the name it is told by. */
  readonly reach: readonly (Pick<ReachRow, 'invited' | 'answered'> & { readonly by: string; readonly name: string })[]
  readonly page: string
  readonly front: string
  readonly data: string
  readonly feed: string
  /** The lots of those who were drawn and of those who could be, a line each; absent where they are not public. */
  readonly lots?: { readonly won: string; readonly all: string }
  readonly digest: string
  readonly digestData: string
  readonly posts: readonly string[]
  /** What the city's own systems are told of each step. */
  readonly payloads: readonly string[]
  /** The weighed answers as a file for others; absent where nothing was weighed. */
  readonly weighedFile?: string
  /** What was sent to people, each with what its reader had said. */
  readonly messages: readonly { readonly kind: string; readonly text: string; readonly said: Townsman['said'] }[]
  readonly statements: readonly { readonly number: number; readonly question: string; readonly text: string }[]
  /** How many a sample was drawn of. */
  readonly eligible?: number
  readonly outcome?: Outcome
  readonly weighed?: Weighed
  readonly opinions: readonly KeptOpinions[]
}

/** Everything that this moment shows of the consultation, to whoever it is shown outside of its moderators' desk. */
export async function rendered(
  town: LedgerTown,
  { id }: Pick<Consultation, 'id'>,
  at: string,
  open: boolean,
  people: readonly Pick<Townsman, 'said'>[],
): Promise<Rendered> {
  const { store, city, texts, clock } = town
  const language = 'en'
  const document = async (place: Parameters<typeof documentAt>[0]) =>
    (await documentAt(place, town, servedHref(city)))?.body ?? ''
  const digest = await digestNow({ store, city, now: () => clock.now() })
  const [running, tally] = [await store.consultation(id), await store.tally(id)]
  if (!running) throw new Error('There is no consultation.')
  const sent = await sentNow(town)
  const facts = { running, tally, city } as unknown as Parameters<typeof postClosing>[0]
  const posts = open || running.stage.at === 'withdrawn' ? [] : [postClosing(facts)]
  const [outcome, weighed, weighedShown] = [
    await store.outcome(id),
    await store.weighedIn(id),
    await weighedOf(town, running),
  ]
  const draw = await store.draw(id)
  const payloads = webhookKinds
    .filter((kind) => kind === 'opened' || (kind === 'decided' ? outcome !== undefined : !open))
    .map((kind) => payloadOf({ id: kind, kind, consultation: id, at: clock.now() }, store, city))
  const lots = { won: await lotsIn('won'), all: await lotsIn('all') }
  return {
    ...{ at, open, tally },
    messages: sent.map(({ person, ...each }) => ({
      ...each,
      said: (person !== undefined && people[person]?.said) || {},
    })),
    reach: (await store.reachOf(id)).flatMap(({ by, value, invited, answered }) => {
      const known = by === 'place' ? city.places : by === 'role' ? city.roles : []
      const name = known.find((each) => each.id === value)?.name.en
      return name === undefined ? [] : [{ by, name, invited, answered }]
    }),
    page: await document({ at: 'consultation', language, id }),
    front: await document({ at: 'front', language }),
    data: await document({ at: 'data' }),
    feed: await document({ at: 'feed', language }),
    ...(lots.all !== '' && { lots }),
    digest: digestText(digest, language, texts),
    digestData: digestJson(digest),
    posts: posts.flatMap((each) => (each ? [textOf(render(each, language, texts))] : [])),
    payloads: (await Promise.all(payloads)).flatMap((each) => each ?? []),
    ...(weighedShown && { weighedFile: exportWeighed(weighedShown, city, language).csv }),
    ...(draw && { eligible: draw.people }),
    ...(outcome && { outcome }),
    ...(weighed && { weighed }),
    statements: await store.statementsOf(id),
    opinions: await store.opinionsKept(id),
  }

  async function lotsIn(list: 'won' | 'all'): Promise<string> {
    let all = ''
    for await (const part of (await lotsOf({ at: 'lots', id, list }, store)) ?? []) all += part
    return all
  }
}

/** What waits to be sent is put into words and sent, to each by their number in the town. */
export async function sentNow({ store, city, texts, clock }: LedgerTown) {
  const sent: { readonly kind: string; readonly text: string; readonly person?: number }[] = []
  for (;;) {
    const items = await store.claimOutbox('sandbox', 100, clock.now() + dayMs)
    if (items.length === 0) return sent
    const facts = await store.facts(items, city)
    for (const [index, item] of items.entries()) {
      const fact = facts[index]
      const message = fact && compose(item.notice, fact, clock.now())
      const person = Number(item.contact?.split(':p')[1])
      if (!message) continue
      sent.push({
        kind: item.notice.kind === 'mailing' ? item.notice.mailing.kind : item.notice.kind,
        text: textOf(render(message, 'en', texts)),
        ...(!Number.isNaN(person) && { person }),
      })
    }
    await store.settle(
      items.map((item) => ({ item, settlement: { as: 'sent', externalId: 'm' } as const })),
      clock.now(),
    )
  }
}

function textOf({ blocks }: ReturnType<typeof render>): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n')
}
