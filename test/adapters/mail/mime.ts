/** A mail taken apart, as a mail reader does it: enough of RFC 2045 to 2047 for what is sent here. */
export interface Read {
  /** Lower-case names, decoded words. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
  readonly pictures: readonly { readonly cid: string; readonly type: string; readonly bytes: Buffer }[]
}

/** Takes a raw mail apart. */
export function readMail(raw: string): Read {
  const parts = leavesOf(raw)
  const bodyOf = (type: string) => parts.find((part) => part.type === type)?.body.toString('utf8') ?? ''
  return {
    headers: headersOf(raw),
    text: bodyOf('text/plain').replace(/\r\n/g, '\n').trimEnd(),
    html: bodyOf('text/html'),
    pictures: parts
      .filter(({ type }) => type.startsWith('image/'))
      .map(({ type, headers, body }) => ({
        type,
        bytes: body,
        cid: (headers['content-id'] ?? '').replace(/^<|>$/g, ''),
      })),
  }
}

interface Leaf {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

function leavesOf(entity: string): readonly Leaf[] {
  const headers = headersOf(entity)
  const body = entity.slice(entity.indexOf('\r\n\r\n') + 4)
  const kind = headers['content-type'] ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/.exec(kind)?.[1]
  if (boundary === undefined) return [{ type: kind.split(';')[0]?.trim() ?? '', headers, body: decoded(body, headers) }]
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => leavesOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
}

function headersOf(entity: string): Readonly<Record<string, string>> {
  const head = entity.slice(0, entity.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return Object.fromEntries(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), unworded(line.slice(colon + 1).trim())]
    }),
  )
}

function decoded(body: string, headers: Readonly<Record<string, string>>): Buffer {
  switch (headers['content-transfer-encoding']?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return unquoted(body.replace(/=\r\n/g, ''))
    default:
      return Buffer.from(body, 'latin1')
  }
}

function unquoted(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

/** `=?UTF-8?Q?=C3=A6?=` is æ. */
function unworded(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, how = '', words = '']) =>
          how.toLowerCase() === 'b' ? Buffer.from(words, 'base64') : unquoted(words.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    )
}
