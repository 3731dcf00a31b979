import { type TextRef, type TextValue, text } from '../../domain/message.ts'
import { Left, type Terminal } from './terminal.ts'

/** What an answer comes to, or the sentence that asks for another. */
export type Understood<T> = { readonly is: T } | { readonly unclear: TextRef }

/** A question with the answer that Enter gives. */
export interface Question<T> {
  readonly asks: TextRef
  /** What stands in brackets. */
  readonly shown: string
  readonly otherwise: T
  readonly read: (written: string) => Understood<T>
  readonly secret?: boolean
}

/** Asks a person one thing at a time, in their language. */
export class Dialogue {
  readonly terminal: Terminal
  readonly #say: (text: TextRef) => string

  constructor(terminal: Terminal, say: (text: TextRef) => string) {
    this.terminal = terminal
    this.#say = say
  }

  /** A text of the dialogue in the person's language. */
  words(key: string, values: Readonly<Record<string, TextValue>> = {}): string {
    return this.#say(text(key, values))
  }

  says(key: string, values: Readonly<Record<string, TextValue>> = {}): void {
    this.terminal.say(this.words(key, values))
  }

  /** Asks until the answer is understood. A script that has no more answers takes what stands in brackets, unless its last was wrong. */
  async ask<T>({ asks, shown, otherwise, read, secret = false }: Question<T>): Promise<T> {
    let wasUnclear = false
    for (;;) {
      const line = await this.terminal.line(`${this.#say(asks)} [${shown}] `, { secret })
      if (line === undefined && wasUnclear) throw new Left('ended')
      const written = (line ?? '').normalize('NFC').trim()
      if (written === '') return otherwise
      const understood = read(written)
      if ('is' in understood) return understood.is
      this.terminal.say(this.#say(understood.unclear))
      wasUnclear = true
    }
  }

  /** Any words at all. */
  write(asks: TextRef, otherwise: string): Promise<string> {
    return this.ask({ asks, shown: otherwise, otherwise, read: (written) => ({ is: written }) })
  }

  /** Something that there may be none of. */
  perhaps(
    asks: TextRef,
    otherwise: string | undefined,
    read: (written: string) => Understood<string>,
  ): Promise<string | undefined> {
    const none = this.words('init-none')
    return this.ask<string | undefined>({
      asks,
      shown: otherwise ?? none,
      otherwise,
      read: (written) => ([none, 'none', '-'].includes(written.toLowerCase()) ? { is: undefined } : read(written)),
    })
  }

  /** Yes or no, in any of the two languages. */
  agree(asks: TextRef, otherwise: boolean): Promise<boolean> {
    return this.ask({
      asks,
      shown: this.words(otherwise ? 'init-yes' : 'init-no'),
      otherwise,
      read: (written) => {
        if (/^(j|ja|y|yes)$/i.test(written)) return { is: true }
        return /^(n|nej|no)$/i.test(written) ? { is: false } : { unclear: text('init-yes-or-no') }
      },
    })
  }
}
