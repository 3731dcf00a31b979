import { createTransport } from 'nodemailer'
import type { Mail } from './encode.ts'
import { type SmtpFailure, sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** Hands one mail to the server, once. Rejects only with SendError; the mail's Message-ID is its receipt. The only place that knows nodemailer. */
export async function deliver(mail: Mail, settings: Settings): Promise<string> {
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

/** Connects and logs in, and sends nothing. Rejects only with SendError. */
export async function greet(settings: Settings): Promise<void> {
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
    // Whoever logs in does so over TLS; a relay of one's own may be without.
    ...(user === undefined ? {} : { auth: { user, pass: password }, requireTLS: !secure && !isLoopback(host) }),
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
  const { code, responseCode, response, command } = error as Readonly<Record<string, unknown>>
  const status = typeof response === 'string' ? /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof responseCode === 'number' && { responseCode }),
    ...(status !== undefined && { status }),
    ...(typeof command === 'string' && { command }),
    dataBegun,
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
