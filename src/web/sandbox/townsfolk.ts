/** A message as a person in the sandbox sees it. */
export interface SeenMessage {
  readonly id: string
  readonly chat: string
  readonly author: string
  readonly at: number
  readonly key?: string
  readonly bubbles: readonly {
    readonly blocks: readonly { readonly style: string; readonly text: string }[]
    readonly buttons: readonly (
      | { readonly label: string; readonly token: string }
      | { readonly label: string; readonly url: string }
    )[]
  }[]
}

/** The people of a rehearsal, at their browsers: everything goes over HTTP, as from the sandbox's page. */
export class Townsfolk {
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>

  /** With the cookie that opens the sandbox, where one is needed. */
  constructor(url: string, cookie?: string) {
    this.#url = url
    this.#headers = cookie === undefined ? {} : { cookie }
  }

  starts(from: string, id: string, locale: string, name?: string): Promise<void> {
    return this.#post({ id, from, kind: 'start', locale, ...(name && { name }) })
  }

  types(from: string, id: string, text: string): Promise<void> {
    return this.#post({ id, from, kind: 'text', text })
  }

  taps(from: string, id: string, token: string, message?: string): Promise<void> {
    return this.#post({ id, from, kind: 'tap', token, ...(message && { message }) })
  }

  /** Every chat as it looks now, by contact, oldest message first. */
  async chats(): Promise<ReadonlyMap<string, readonly SeenMessage[]>> {
    const response = await fetch(`${this.#url}/sandbox/messages`, { headers: this.#headers })
    const { messages } = (await response.json()) as { readonly messages: readonly SeenMessage[] }
    const chats = new Map<string, SeenMessage[]>()
    for (const message of messages) {
      const chat = chats.get(message.chat)
      if (chat) chat.push(message)
      else chats.set(message.chat, [message])
    }
    return chats
  }

  async #post(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const response = await fetch(`${this.#url}/sandbox/events`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    })
    if (!response.ok) throw new Error(`The sandbox refused an event (${response.status}): ${await response.text()}`)
    await response.body?.cancel()
  }
}

/** The newest button of a chat whose token begins like this, with the message it stands in. */
export function buttonIn(
  messages: readonly SeenMessage[],
  tokenStart: string,
): { readonly token: string; readonly message: string } | undefined {
  for (const message of messages.toReversed()) {
    for (const button of message.bubbles.flatMap((bubble) => bubble.buttons)) {
      if ('token' in button && button.token.startsWith(tokenStart)) return { token: button.token, message: message.id }
    }
  }
  return undefined
}
