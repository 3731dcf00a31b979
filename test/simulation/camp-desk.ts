import type { City } from '../../src/domain/city.ts'
import type { Duty } from '../../src/domain/duty.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { createLog } from '../../src/log.ts'
import { type RunningServer, startServer } from '../../src/server.ts'
import type { Store } from '../../src/store/store.ts'
import type { Texts } from '../../src/texts/texts.ts'
import type { digestDoors } from '../../src/web/desk/overview/digest.ts'
import { recordDoors } from '../../src/web/desk/record/record.ts'
import { type DeskGround, deskRoutes } from '../../src/web/desk/routes.ts'
import { saidDoors } from '../../src/web/desk/said/doors.ts'
import { themesDoors } from '../../src/web/desk/themes/doors.ts'
import { voiceIn } from '../../src/web/desk/voice.ts'

/** What the desk of a town stands on. */
export interface CampGround {
  readonly store: Store
  readonly city: City
  readonly texts: Texts
  now(): Instant
  receive(events: readonly InboxEvent[]): Promise<void>
}

/** What is pressed on a page: a button of one of its forms, with what was written and ticked before. */
export interface Pressed {
  /** The address that the form leads to, and its name where several lead there. */
  readonly form: string
  readonly id?: string
  readonly button?: readonly [name: string, value: string]
  readonly write?: Readonly<Record<string, string>>
  readonly tick?: readonly (readonly [name: string, value: string])[]
}

/** The token of the moderator's session: it has to come back from the form that was read. */
const csrf = 'the-token-of-this-session'
const duties: readonly Duty[] = [{ kind: 'moderator', department: 'streets' }]

/** The desk of the town behind a real server, and a moderator before it who reads pages and presses what stands on them. */
export class CampDesk {
  readonly #server: RunningServer
  readonly #texts: Texts

  private constructor(server: RunningServer, texts: Texts) {
    this.#server = server
    this.#texts = texts
  }

  static async open({ store, city, texts, now, receive }: CampGround): Promise<CampDesk> {
    const ground = {
      ...{ store, city, texts, receive, clock: { now }, config: { promptsDir: 'prompts', cityDir: 'prompts' } },
      ...{ paceOf: () => undefined, onMoved: () => () => {}, onStopping: () => {} },
      wide: undefined,
    } as unknown as DeskGround & Parameters<typeof digestDoors>[0]
    const gate = {
      visitor: async ({ headers }: { readonly headers: Readonly<Record<string, string | undefined>> }) =>
        headers.cookie?.includes('session=mette') ? { duties, actor: 'desk:mette' as const, csrf } : undefined,
    }
    const doors = [...saidDoors({ get: async () => undefined } as never), ...themesDoors, ...recordDoors]
    const server = await startServer({
      ...{ host: '127.0.0.1', port: 0, routes: deskRoutes(ground, gate, doors), ready: () => true },
      log: createLog({ level: 'error', target: { write: () => true } }),
      health: async () => ({ ok: true, details: {} }),
      unready: () => undefined,
      metrics: async () => ({ type: 'text/plain', text: '' }),
    })
    return new CampDesk(server, texts)
  }

  /** A page as the moderator reads it. */
  async page(path: string, language = 'da'): Promise<string> {
    const response = await this.#ask(path, {}, language)
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`)
    return response.text()
  }

  /** Presses a button of a form that stands on the page: what is posted is what a browser would post. The text is the page that it leads to. */
  async press(page: string, pressed: Pressed): Promise<string> {
    const response = await this.#ask(pressed.form, { method: 'POST', body: posted(page, pressed) })
    const to = response.headers.get('location')
    if (response.status !== 303 || !to) throw new Error(`${pressed.form} was answered with ${response.status}.`)
    const done = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    const next = await this.#ask(to.replace(/#.*/, ''), { headers: { cookie: `session=mette; ${done}` } })
    return next.text()
  }

  /** Whether the page says that this was done. */
  says(page: string, key: string, values: Readonly<Record<string, string | number>>): boolean {
    return readIn(page).includes(readIn(voiceIn('da', this.#texts).say(key, values)))
  }

  close(): Promise<void> {
    return this.#server.stop()
  }

  #ask(path: string, init: RequestInit, language = 'da'): Promise<Response> {
    const { url } = this.#server
    const headers = { cookie: 'session=mette', 'accept-language': language, origin: url, ...init.headers }
    return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
  }
}

/** What a browser posts: the fields of the form as they stand, what was written and ticked, and the button. */
function posted(page: string, { form, id, button, write = {}, tick = [] }: Pressed): URLSearchParams {
  const found = formsIn(page).filter(
    (each) =>
      each.action === form && (id === undefined || each.id === id) && (!button || hasButton(each, page, ...button)),
  )
  const [own] = found
  if (!own) throw new Error(`No form to ${form} with ${button?.join('=')} on the page.`)
  const fields = new URLSearchParams()
  const around = `${own.html}${fieldsFor(page, own.id)}`
  for (const [tag] of around.matchAll(/<(?:input|textarea)[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const value = attribute(tag, 'value') ?? ''
    if (name === undefined) continue
    const isBox = /type="(?:checkbox|radio)"/.test(tag)
    const chosen = tick.some(([one, other]) => one === name && other === value)
    if (!isBox) fields.append(name, write[name] ?? value)
    else if (/type="radio"/.test(tag) ? isPressed(tag, name, tick, chosen) : chosen) fields.append(name, value)
  }
  for (const [name, value] of tick)
    if (!fields.getAll(name).includes(value)) throw new Error(`There is no ${name}=${value} to tick on the page.`)
  for (const name of Object.keys(write)) if (!fields.has(name)) throw new Error(`There is no field ${name}.`)
  if (button) fields.append(...button)
  return fields
}

function isPressed(tag: string, name: string, tick: Pressed['tick'] = [], chosen: boolean): boolean {
  return tick.some(([one]) => one === name) ? chosen : / checked/.test(tag)
}

interface Form {
  readonly action: string | undefined
  readonly id: string | undefined
  readonly html: string
}

function formsIn(page: string): readonly Form[] {
  return [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', html = '']) => ({
    action: attribute(head, 'action'),
    id: attribute(head, 'id'),
    html,
  }))
}

function hasButton({ html, id }: Form, page: string, name: string, value: string): boolean {
  const buttons = [...`${html}${fieldsFor(page, id)}`.matchAll(/<button[^>]*>/g)]
  return buttons.some(([tag]) => attribute(tag, 'name') === name && attribute(tag, 'value') === value)
}

/** Fields and buttons that stand outside of their form. */
function fieldsFor(page: string, id: string | undefined): string {
  return id === undefined
    ? ''
    : [...page.matchAll(/<(?:input|button)[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => attribute(tag, 'form') === id)
        .join('')
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag) ?? []
  return value === undefined ? undefined : unescaped(value)
}

/** A page or a part of it as it is read: without tags, each space once. */
export function readIn(html: string): string {
  return unescaped(
    html
      .replace(/<(?:script|style)[^>]*>.*?<\/(?:script|style)>/gs, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\u2066-\u2069]/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
