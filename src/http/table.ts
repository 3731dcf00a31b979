import type { House } from '../domain/house.ts'
import type { Entry } from './entry.ts'

/** The largest body a platform sends is well below this: Slack's largest view is about 250 kB. */
export const bodyBytesMax = 1024 * 1024
/** A button of a page that posts nothing but its press. */
const pressBytesMax = 4 * 1024
/** A form full of text, as the sandbox's page posts it. */
const eventBytesMax = 256 * 1024
/** A link is typed wrong now and then, and is not guessed. */
const wrongPerMinuteMax = 20

const looked = { method: 'GET', bodyBytesMax: 0, cache: 'no-store' } as const
const posted = { method: 'POST', bodyBytesMax, cache: 'no-store' } as const

/** How Ekko is. */
const operation: readonly Entry[] = [
  {
    ...looked,
    path: '/health',
    who: 'public',
    from: 'anywhere',
    what: 'whether it works; the details for the operator',
  },
  { ...looked, path: '/ready', who: 'public', from: 'anywhere', what: 'whether it can be counted on right now' },
  { ...looked, path: '/metrics', who: 'operator', from: 'anywhere', what: 'numbers for monitoring', wrongPerMinuteMax },
]

/** What every resident may read, and what staff open by a link. */
const pages: readonly Entry[] = [
  { ...looked, path: '/ledger', who: 'public', from: 'anywhere', what: 'the public record', cache: 'no-cache' },
  {
    ...looked,
    path: '/ledger/*',
    who: 'public',
    from: 'anywhere',
    what: 'its pages, feed, data and pictures',
    cache: 'no-cache',
  },
  { ...looked, path: '/photos/*', who: 'link', from: 'anywhere', what: 'pictures for the host', wrongPerMinuteMax },
  { ...looked, path: '/mydata/*', who: 'link', from: 'anywhere', what: 'two buttons', wrongPerMinuteMax },
  {
    ...posted,
    path: '/mydata/*',
    who: 'link',
    from: 'anywhere',
    what: 'what is stored about one person, once',
    bodyBytesMax: pressBytesMax,
    wrongPerMinuteMax,
  },
  {
    ...looked,
    path: '/privacy',
    who: 'public',
    from: 'anywhere',
    what: 'what is kept, why and for how long',
    cache: 'no-cache',
  },
  {
    ...looked,
    path: '/privacy/*',
    who: 'public',
    from: 'anywhere',
    what: 'the same in the other languages',
    cache: 'no-cache',
  },
]

/** The desk: its ways in, and below them the doors that are listed one by one. */
const desk: readonly Entry[] = [
  {
    ...looked,
    path: '/desk/assets/*',
    who: 'public',
    from: 'own-address',
    what: 'its styles and scripts',
    cache: 'no-cache',
  },
  { ...looked, path: '/desk/sign-in', who: 'public', from: 'own-address', what: 'how to come in' },
  { ...looked, path: '/desk/entered', who: 'public', from: 'own-address', what: 'whether the browser kept the cookie' },
  {
    ...looked,
    path: '/desk/in/*',
    who: 'link',
    from: 'own-address',
    what: 'a link that was sent to a chat',
    wrongPerMinuteMax,
  },
  {
    ...posted,
    path: '/desk/in/*',
    who: 'link',
    from: 'own-address',
    what: 'the same, to use it',
    bodyBytesMax: pressBytesMax,
    wrongPerMinuteMax,
  },
  {
    ...looked,
    path: '/desk/city',
    who: 'public',
    from: 'own-address',
    what: 'away to the city’s own sign-in, where one is set',
  },
  {
    ...looked,
    path: '/desk/city/back',
    who: 'link',
    from: 'own-address',
    what: 'back from it',
    wrongPerMinuteMax,
  },
  { ...looked, path: '/desk', who: 'signed-in', from: 'own-address', what: 'the desk' },
  { ...looked, path: '/desk/*', who: 'signed-in', from: 'own-address', what: 'its pages' },
  {
    ...posted,
    path: '/desk/*',
    who: 'signed-in',
    from: 'own-address',
    what: 'its forms, each with its session’s token',
  },
]

const webhooks: readonly Entry[] = [
  {
    ...posted,
    path: '/telegram/webhook',
    who: 'platform',
    from: 'anywhere',
    what: 'what happens at Telegram',
    type: 'json',
  },
  {
    ...posted,
    path: '/discord/interactions',
    who: 'platform',
    from: 'anywhere',
    what: 'what happens at Discord',
    type: 'json',
  },
  {
    ...posted,
    path: '/slack/events',
    who: 'platform',
    from: 'anywhere',
    what: 'what happens at Slack, as JSON or forms',
  },
  {
    ...posted,
    path: '/messenger/webhook',
    who: 'platform',
    from: 'anywhere',
    what: 'what happens at Messenger',
    type: 'json',
  },
  {
    ...looked,
    path: '/messenger/webhook',
    who: 'platform',
    from: 'anywhere',
    what: 'Meta’s question whether we know the token',
    wrongPerMinuteMax,
  },
]

/** A page that was left open asks for some dozens of files when its pass is gone. */
const pageWrongPerMinuteMax = 300
const inSandbox = { who: 'pass', from: 'this-machine', wrongPerMinuteMax: pageWrongPerMinuteMax } as const

const sandbox: readonly Entry[] = [
  { ...looked, ...inSandbox, wrongPerMinuteMax, path: '/', what: 'on to the sandbox' },
  { ...looked, ...inSandbox, wrongPerMinuteMax, path: '/sandbox', what: 'the sandbox’s page', cache: 'no-cache' },
  { ...looked, ...inSandbox, path: '/sandbox/page/*', what: 'the files it is made of', cache: 'no-cache' },
  { ...looked, ...inSandbox, path: '/sandbox/messages', what: 'every chat of the town' },
  { ...looked, ...inSandbox, path: '/sandbox/stream', what: 'what is new there' },
  {
    ...posted,
    ...inSandbox,
    path: '/sandbox/events',
    what: 'what a person did',
    bodyBytesMax: eventBytesMax,
  },
  { ...looked, ...inSandbox, path: '/sandbox/desk/*', what: 'what the city hall sees' },
  { ...posted, ...inSandbox, path: '/sandbox/desk/*', what: 'what it does' },
]

/** Everything that answers over HTTP in a house: in the city, or in the sandbox beside which no platform is. */
export function entriesOf(house: House): readonly Entry[] {
  const front: Entry = {
    ...looked,
    path: '/',
    who: 'public',
    from: 'anywhere',
    what: 'the front page of the public record',
    cache: 'no-cache',
  }
  const own = house === 'sandbox' ? sandbox : [front, ...webhooks]
  return [...operation, ...own, ...pages, ...desk]
}
