import { createTransport } from 'nodemailer'
import { isThisMachine } from '../../src/domain/this-machine.ts'
import { integerIn, textIn } from '../shared/read.ts'
import type { Mail } from './encode.ts'
import { type SmtpFailure, sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** The mail server, as far as it is needed. The only place that knows nodemailer. */
export interface Client {
  /** Hands one mail over, once. Rejects only with SendError; resolves with the mail's Message-ID. */
  deliver(mail: Mail): Promise<string>
  /** Connects and logs in, and sends nothing. Rejects only with SendError. */
  greet(): Promise<void>
}

/** A client of the SMTP server that the settings name; it connects anew for every mail. */
export function createClient(settings: Settings): Client {
  return { deliver: (mail) => deliver(mail, settings), greet: () => greet(settings) }
}

async function deliver(mail: Mail, settings: Settings): Promise<string> {
  const watch = { dataBegun: false }
  const transport = transportTo(settings, watch)
  const { picture, from, to, subject, text, html, messageId, headers } = mail
  try {
    await transport.sendMail({
      ...{ from, to, subject, text, html, messageId, headers: { ...headers } },
      attachments: picture
        ? [
            {
              filename: 'chart.png',
              content: Buffer.from(picture.png),
              contentType: 'image/png',
              cid: picture.cid,
              contentDisposition: 'inline',
            },
          ]
        : [],
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return messageId
  } catch (error) {
    throw sendErrorOf(failureOf(error, watch.dataBegun))
  } finally {
    transport.close()
  }
}

async function greet(settings: Settings): Promise<void> {
  const transport = transportTo(settings, { dataBegun: false })
  try {
    await transport.verify()
  } catch (error) {
    throw sendErrorOf(failureOf(error, false))
  } finally {
    transport.close()
  }
}

/** A transport of its own for each mail, so that it is known how far that one mail came. Digests are few. */
function transportTo(settings: Settings, watch: { dataBegun: boolean }) {
  const { host, port, secure, user, password = '', timeoutMs } = settings
  const quiet = () => {}
  return createTransport({
    ...{ host, port, secure },
    // A password goes over TLS only; a relay of the city's own, without one, may do without.
    ...(user === undefined ? {} : { auth: { user, pass: password }, requireTLS: !secure && !isThisMachine(host) }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    transactionLog: true,
    logger: {
      level: quiet,
      trace: quiet,
      info: quiet,
      warn: quiet,
      error: quiet,
      fatal: quiet,
      // Of what is said to the server only this is looked at, and nothing is kept.
      debug: (about: { readonly tnx?: string }, command: unknown) => {
        if (about.tnx === 'client' && command === 'DATA') watch.dataBegun = true
      },
    },
  })
}

function failureOf(error: unknown, dataBegun: boolean): SmtpFailure {
  const code = textIn(error, 'code')
  const responseCode = integerIn(error, 'responseCode')
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(textIn(error, 'response') ?? '')?.[1]
  const command = textIn(error, 'command')
  return {
    ...(code !== undefined && { code }),
    ...(responseCode !== undefined && { responseCode }),
    ...(status !== undefined && { status }),
    ...(command !== undefined && { command }),
    dataBegun,
  }
}
