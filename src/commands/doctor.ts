import type { CommunityId, Finding } from '../adapter.ts'
import { allChannels } from '../channel-table.ts'
import { cityIn, cityRemarks, understoodBy } from '../city-files.ts'
import { readConfig, readEnvironment } from '../config.ts'
import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import { channelOf } from '../domain/contact.ts'
import { isClosedCode } from '../domain/outbox.ts'
import { privacyMissing } from '../domain/privacy.ts'
import type { LocalDate } from '../domain/time.ts'
import { openStore } from '../home.ts'
import { messageOf } from '../log.ts'
import { systemClock } from '../loops/clock.ts'
import { checkModel } from '../model/check.ts'
import { photoStoreOf } from '../photos/open.ts'
import { KeyError } from '../seal/key.ts'
import { checkSpeech } from '../speech/check.ts'
import { StoreError } from '../store/databases/store-error.ts'
import type { Lease } from '../store/operations/leases.ts'
import type { ListedItem } from '../store/outbox/list.ts'
import type { Store } from '../store/store.ts'
import { untranslatedLines } from '../texts/cityside.ts'
import { loadTexts } from '../texts/loading.ts'
import { deliveryFindings } from './delivery-findings.ts'
import { keyFindings } from './key.ts'
import { channelsMeant, contextOf, type Ground, line, type Report } from './operations.ts'
import { photoFindings } from './photo-findings.ts'
import { fileFindings } from './private-file.ts'
import { retentionFindings } from './retention-findings.ts'
import { nameHouse } from './settings.ts'
import { webhookFindings } from './webhook-findings.ts'

/** `ekko doctor [CHANNEL]`: looks at everything that has to be right, and says what to do about what is not. */
export async function doctor(channel: string | undefined): Promise<Report> {
  const channels = await allChannels()
  const read = readConfig(readEnvironment(), channels)
  if (!read.ok) return { lines: read.problems.map((problem) => line('wrong', 'ekko', problem)), ok: false }
  nameHouse(read.config)
  return examine({ config: read.config, channels }, channel)
}

/** The same for given settings and channels. Rejects with a sentence when the channel that was named is not there or off. */
export async function examine(ground: Ground, name: string | undefined): Promise<Report> {
  const { on, off, problems } = channelsMeant(ground, name)
  const own = await ownFindings(ground, name)
  const found = await Promise.all(
    on.map(async ({ channel, doctor }) => {
      const communities = own.communities.filter((community) => channelOf(community) === channel)
      const findings = await findingsOf(() => doctor(contextOf(channel, ground.config), communities))
      return findings.map((finding) => ({ ...finding, channel }))
    }),
  )
  // Asked about one channel, Ekko itself is named only where it is in the way.
  const ours = own.findings.filter(({ ok }) => name === undefined || !ok)
  const all = [...ours.map((finding) => ({ ...finding, channel: 'ekko' })), ...found.flat()]
  const wrong = all.filter(({ ok }) => !ok).length + problems.length
  return {
    lines: [
      ...all.map(({ ok, channel, text }) => line(ok ? 'ok' : 'wrong', channel, text)),
      ...problems.map((problem) => line('wrong', 'ekko', problem)),
      ...off.map(({ channel, why }) => line('off', channel, why)),
      wrong === 0 ? 'All is well.' : wrong === 1 ? 'One thing needs you.' : `${wrong} things need you.`,
    ],
    ok: wrong === 0,
  }
}

/** The example's addresses are at places that do not exist, and that are kept for examples (RFC 2606). */
function exampleLine({ departments, privacyContact }: City): readonly string[] {
  const addresses = [...departments.map(({ email }) => email), privacyContact]
  if (!addresses.some((address) => address?.endsWith('.example'))) return []
  return ['the city is still the example, and nobody reads its addresses: "ekko init" sets up your own']
}

/** What is still missing from the data protection leaflet: it is not true before. */
function privacyFindings(city: City | undefined): readonly Finding[] {
  const missing = city ? privacyMissing(city) : []
  if (missing.length === 0) return []
  const text = `the data protection leaflet is not filled in: ${missing.join(', ')} in city.yaml`
  return [{ ok: false, text }]
}

/** How much of its map the city has written down. */
function mapLine({ map }: City): readonly string[] {
  if (!map) return []
  const names = new Set(map.spots.map(({ name }) => name)).size
  return [`the map has ${map.districts.length} districts and ${names} names, in squares of ${map.gridMetres} metres`]
}

interface Own {
  readonly findings: readonly Finding[]
  /** Where running consultations are posted. */
  readonly communities: readonly CommunityId[]
}

/** Ekko itself: what it says, where it keeps things, and where it has been shown out. */
async function ownFindings({ config }: Ground, name: string | undefined): Promise<Own> {
  const city = await cityIn(config.cityDir, config.promptsDir).catch(() => undefined)
  const texts = await findingsOf(async () => {
    const city = await cityIn(config.cityDir, config.promptsDir)
    const texts = loadTexts(config.promptsDir, city)
    await understoodBy(config.promptsDir, texts)
    const lines = untranslatedLines(texts)
    const whose = lines.length === 0 ? 'the texts' : 'the texts for citizens'
    const complete = `${whose} are complete in ${city.languages.join(', ')}`
    const said = [
      complete,
      ...lines,
      ...(config.house === 'city' ? exampleLine(city) : []),
      ...mapLine(city),
      ...(await cityRemarks(config.cityDir, config.promptsDir)),
    ]
    return said.map((text) => ({ ok: true, text }))
  })
  const { speech: settings, model } = config
  const heard = settings === undefined ? [] : await findingsOf(() => checkSpeech(settings))
  const speech = [...heard, ...(model === undefined ? [] : await findingsOf(() => checkModel(model)))]
  const key = keyFindings(config)
  let store: Store | undefined
  try {
    store = await openStore(config)
    await store.healthy()
    const running = (await store.consultations()).filter(isRunning)
    const left = (await store.communitiesLeft()).filter(({ id }) => name === undefined || channelOf(id) === name)
    return {
      findings: [
        ...texts,
        ...(config.house === 'city' ? privacyFindings(city) : []),
        ...key,
        ...fileFindings(config),
        { ok: true, text: `the database answers (${config.databaseUrl === undefined ? 'SQLite' : 'Postgres'})` },
        ...(await store.leases()).map((lease) => receivedIn(lease, systemClock.now())),
        ...(city && config.house === 'city' ? await retentionFindings(store, city, systemClock.now()) : []),
        ...(await photoFindings(store, photoStoreOf(config), running)),
        ...speech,
        ...(await webhookFindings(store, config.webhooks)),
        ...left.flatMap(({ id, since }) => shownOut(id, dateAt(since, city?.timeZone ?? 'UTC'), running)),
        ...(await deliveryFindings(store, systemClock.now(), name)),
        ...closedIn((await store.outboxListed(['held'], heldLookedAtMax)).filter(isOn(name))),
      ],
      communities: [...new Set(running.flatMap(({ consultation }) => consultation.communities))],
    }
  } catch (error) {
    if (error instanceof KeyError) return { findings: [...texts, ...key, ...speech], communities: [] }
    const where =
      error instanceof StoreError && error.reason === 'key' ? '' : ' Check DATABASE_URL, or EKKO_DATA_DIR and its disk.'
    const text = `the database cannot be used: ${messageOf(error)}${where}`
    return { findings: [...texts, ...key, { ok: false, text }, ...speech], communities: [] }
  } finally {
    await store?.close()
  }
}

function isRunning({ stage }: RunningConsultation): boolean {
  return stage.at === 'scheduled' || stage.at === 'open' || stage.at === 'closed' || stage.at === 'answered'
}

/** More held messages than this need not be read to say that there are some. */
const heldLookedAtMax = 1_000

function isOn(name: string | undefined): (item: ListedItem) => boolean {
  return ({ channel }) => name === undefined || channel === name
}

/** Conversations that platforms close to Ekko one by one: it is not the token, and there may be something to do. */
function closedIn(held: readonly ListedItem[]): readonly Finding[] {
  const codes = held.flatMap(({ channel, code }) => (isClosedCode(code) ? [`${channel} ${code}`] : []))
  return [...new Set(codes)].map((each) => {
    const count = codes.filter((code) => code === each).length
    const messages = count === 1 ? '1 message waits' : `${count} messages wait`
    return {
      ok: false,
      text: `${messages} on ${each}: the token is good, and the platform closes these conversations to us. Another app or a colleague may hold them (on Messenger: the Page's settings, Conversation routing), or a topic is closed. They are tried again every few hours.`,
    }
  })
}

/** Which process receives where only one does; one that died without a successor is worth a word. */
function receivedIn({ name, holder, since, leaseUntil }: Lease, now: number): Finding {
  const at = (instant: number) => new Date(instant).toISOString()
  if (leaseUntil > now) return { ok: true, text: `${name} is received by ${holder} since ${at(since)}` }
  const text = `${holder} received for ${name} and is silent since ${at(leaseUntil)}, and no other process has taken over. Start Ekko.`
  return { ok: false, text }
}

/** Only where people still wait to be told something there. */
function shownOut(id: CommunityId, day: LocalDate, running: readonly RunningConsultation[]): readonly Finding[] {
  const about = running.filter(({ consultation }) => consultation.communities.includes(id))
  if (about.length === 0) return []
  const ids = about.map(({ consultation }) => consultation.id).join(', ')
  const text = `Ekko is not in ${id} any more since ${day}, so nothing of ${ids} is told there. Invite it again.`
  return [{ ok: false, text }]
}

async function findingsOf(work: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await work()
  } catch (error) {
    return messageOf(error)
      .split('\n')
      .map((text) => ({ ok: false, text }))
  }
}
