import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { type Read, readMail } from './mime.ts'

/** A mail as it was accepted. */
export interface Accepted extends Read {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** How the server can refuse. `at` is the command it answers so. */
export interface Refusal {
  readonly at: 'connect' | 'auth' | 'from' | 'to' | 'data' | 'cut'
  readonly code?: number
  readonly words?: string
}

/** A real SMTP server on loopback, with a mailbox for everything it accepts. */
export class MailServer {
  readonly accepted: Accepted[] = []
  readonly user = 'ekko@example.org'
  readonly password = 'hemmelig: æ/@%'
  #next: Refusal | undefined
  #delayMs = 0
  #server: SMTPServer | undefined
  #port = 0
  readonly #sockets = new Set<Socket>()

  get running(): boolean {
    return this.#server !== undefined
  }

  get url(): string {
    const login = `${encodeURIComponent(this.user)}:${encodeURIComponent(this.password)}`
    return `smtp://${login}@127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    const server = new SMTPServer(this.#options())
    server.on('error', () => {})
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', () => resolve()))
    this.#port = (server.server.address() as AddressInfo).port
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    for (const socket of this.#sockets) socket.destroy()
    if (server) await new Promise<void>((resolve) => server.close(resolve))
  }

  failNext(refusal: Refusal): void {
    this.#next = refusal
  }

  slowNext(delayMs: number): void {
    this.#delayMs = delayMs
  }

  #options(): SMTPServerOptions {
    return {
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      closeTimeout: 50,
      logger: false,
      onConnect: (_session, done) => done(this.#refuses('connect')),
      onAuth: (auth, _session, done) => {
        const refused = this.#refuses('auth')
        if (refused) return done(refused)
        if (auth.username !== this.user || auth.password !== this.password) return done(answer(535, '5.7.8 no'))
        return done(null, { user: this.user })
      },
      onMailFrom: (_address, _session, done) => done(this.#refuses('from')),
      onRcptTo: (_address, _session, done) => done(this.#refuses('to')),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const refused = this.#refuses('data')
          if (refused) return done(refused)
          if (this.#takes('cut')) {
            // The mail is there and the server is gone before it says so.
            for (const socket of this.#sockets) socket.destroy()
            return
          }
          const raw = Buffer.concat(chunks).toString('latin1')
          const { mailFrom, rcptTo } = session.envelope
          const accept = () => {
            const from = mailFrom === false ? '' : mailFrom.address
            this.accepted.push({ ...readMail(raw), raw, from, to: rcptTo.map(({ address }) => address) })
            done()
          }
          const delayMs = this.#delayMs
          this.#delayMs = 0
          setTimeout(accept, delayMs)
        })
      },
    }
  }

  #takes(at: Refusal['at']): Refusal | undefined {
    const refusal = this.#next
    if (refusal?.at !== at) return undefined
    this.#next = undefined
    return refusal
  }

  #refuses(at: Refusal['at']): Error | undefined {
    const refusal = this.#takes(at)
    return refusal && answer(refusal.code ?? 550, refusal.words ?? 'no')
  }
}

function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}
