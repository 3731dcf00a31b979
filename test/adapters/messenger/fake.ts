/**
 * A Graph API on loopback, for one app with one Page. It keeps the rules that decide what an adapter may do:
 *
 * | covered                                                      | not covered                                      |
 * |--------------------------------------------------------------|--------------------------------------------------|
 * | messages: text, quick replies, button template, image         | other templates, audio, video, personas           |
 * | a thread that another app holds; files that people sent        | the calls that pass and take a thread             |
 * | the 24 h window by the fake's clock; 551; unknown recipients   | HUMAN_AGENT's 7 days, ads' 7 days                 |
 * | one private reply per comment, within 7 days                  | private replies to visitor posts                  |
 * | utility templates: approval, parameter counts, permission      | template library, header, url suffixes            |
 * | feed, photos, comments, editing; the permissions they need     | scheduling, targeting, deleting                   |
 * | messenger_profile, subscribed_apps, app subscriptions          | its limit of 10 calls in 10 minutes               |
 * | debug_token, appsecret_proof, token by query, body or header   | token exchange, log-in                            |
 * | webhooks escaped and signed as Meta does; echoes with metadata | its redeliveries (a test delivers twice itself)   |
 * | faults: error codes, 5xx, hanging, cutting, malformed JSON     | real rate limits                                  |
 */
import { createHmac } from 'node:crypto'
import { editPost, publishComment, publishPhoto, publishPost } from './graph-page.ts'
import { Refusal, textOf } from './graph-rules.ts'
import { acceptAttachment, acceptMessage, echoPayload } from './graph-send.ts'
import { type GraphFault, GraphServer, type ReceivedCall } from './graph-server.ts'
import { appSubscriptions, debugToken, messageTemplates, messengerProfile, subscribedApps } from './graph-settings.ts'
import { type Accepted, type GraphState, nextId } from './graph-state.ts'

/** Every permission the adapter asks for, as a page owner grants them. */
export const allScopes: readonly string[] = [
  'pages_messaging',
  'pages_manage_metadata',
  'pages_manage_posts',
  'pages_manage_engagement',
  'pages_read_engagement',
  'pages_read_user_engagement',
  'pages_show_list',
  'pages_utility_messaging',
]

/** A picture of one transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** The fake Graph: its state to look at and change, its address, and its faults. */
export class FakeGraph {
  readonly state: GraphState
  readonly server: GraphServer
  url = ''

  constructor(now: () => number) {
    this.state = {
      pageId: '900100200300',
      pageName: 'Rivertown Council',
      appId: '700800900',
      appSecret: 'app-secret-5f2c',
      version: 'v26.0',
      token: 'EAAFakePageToken',
      tokenExpiresAtS: 0,
      scopes: [...allScopes],
      published: true,
      now,
      people: new Map(),
      comments: new Map(),
      posts: new Map(),
      accepted: [],
      attachments: new Set(),
      profile: {},
      profileWrites: 0,
      subscribedFields: [],
      otherApps: [],
      subscriptionWrites: 0,
      templates: [],
      callback: undefined,
      callbackAnswers: true,
      lastId: 1000,
    }
    this.server = new GraphServer((call) => this.#answer(call), now)
  }

  async start(): Promise<void> {
    this.url = await this.server.listen()
  }

  stop(): Promise<void> {
    return this.server.close()
  }

  /** Keeps a file that a person sends; its address. */
  keeps(name: string): string {
    const path = `/files/${this.nextId()}/${name}`
    this.server.files.set(path, name.endsWith('.png') ? pixel : Buffer.from(`bytes of ${name}`))
    return `${this.url}${path}`
  }

  failNext(fault: GraphFault, path?: RegExp): void {
    this.server.failNext(fault, path)
  }

  nextId(): string {
    return nextId(this.state)
  }

  echoOf(accepted: Accepted): unknown {
    return echoPayload(this.state, accepted)
  }

  #answer(call: ReceivedCall): unknown {
    const { state } = this
    const { pageId, appId } = state
    const [, first = '', second] = call.path.split('/')
    if (call.version !== state.version) throw new Refusal(400, 2635, '(#2635) This version is deprecated')
    if (first === 'debug_token' || first === appId) {
      this.#checkAppToken(call)
      return first === appId ? appSubscriptions(state, call) : debugToken(state, call)
    }
    this.#checkToken(call)
    const ofPage = first === pageId || first === 'me'
    if (ofPage && second === undefined && call.method === 'GET') {
      if (!state.published && !state.scopes.includes('pages_show_list'))
        throw new Refusal(400, 100, '(#100) Object does not exist', 33)
      return { id: pageId, name: state.pageName, is_published: state.published }
    }
    if (call.method === 'POST' && ofPage && second === 'messages') return this.#messages(call)
    if (call.method === 'POST' && ofPage && second === 'message_attachments') return acceptAttachment(state, call)
    if (call.method === 'POST' && ofPage && second === 'feed') return publishPost(state, call)
    if (call.method === 'POST' && ofPage && second === 'photos') return publishPhoto(state, call)
    if (ofPage && second === 'messenger_profile') return messengerProfile(state, call)
    if (ofPage && second === 'subscribed_apps') return subscribedApps(state, call)
    if (ofPage && second === 'message_templates') return messageTemplates(state, call)
    if (call.method === 'POST' && second === 'comments') return publishComment(state, call, first)
    if (call.method === 'POST' && second === undefined) return editPost(state, call, first)
    throw new Refusal(400, 100, `(#100) Unknown path components: ${call.path}`, 33)
  }

  #messages(call: ReceivedCall): unknown {
    if (!this.state.scopes.includes('pages_messaging')) throw new Refusal(403, 200, '(#200) pages_messaging is missing')
    return acceptMessage(this.state, call)
  }

  #checkToken(call: ReceivedCall): void {
    const { token, appSecret } = this.state
    if (call.fields.access_token !== token) throw new Refusal(401, 190, 'Invalid OAuth access token.')
    const proof = textOf(call.fields.appsecret_proof)
    if (proof !== undefined && proof !== createHmac('sha256', appSecret).update(token).digest('hex')) {
      throw new Refusal(400, 100, 'Invalid appsecret_proof provided in the API argument')
    }
  }

  #checkAppToken(call: ReceivedCall): void {
    if (call.fields.access_token !== `${this.state.appId}|${this.state.appSecret}`) {
      throw new Refusal(400, 190, 'Invalid OAuth access token signature.')
    }
  }
}
