import { Upload } from './specification.ts'

/** The parameters of a call, from JSON or from a multipart upload. Throws when the body is neither. */
export function parametersOf(contentType: string, body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  const boundary = /^multipart\/form-data;.*boundary=("?)([^";]+)\1/.exec(contentType)?.[2]
  if (boundary === undefined) return JSON.parse(body.toString('utf8')) as Record<string, unknown>

  const values: Record<string, string> = {}
  const files: Record<string, Upload> = {}
  for (const part of partsOf(body, boundary)) {
    const name = /name="([^"]+)"/.exec(part.head)?.[1]
    if (name === undefined) throw new Error('A part of the upload has no name.')
    if (/filename=/.test(part.head)) files[name] = new Upload(part.content)
    else values[name] = part.content.toString('utf8')
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, attached(unwritten(name, value), files)]),
  )
}

function partsOf(body: Buffer, boundary: string): readonly { readonly head: string; readonly content: Buffer }[] {
  const mark = Buffer.from(`--${boundary}`)
  const parts: { head: string; content: Buffer }[] = []
  let from = body.indexOf(mark)
  for (;;) {
    const next = body.indexOf(mark, from + mark.length)
    if (from < 0 || next < 0) return parts
    const part = body.subarray(from + mark.length + 2, next - 2)
    const end = part.indexOf('\r\n\r\n')
    parts.push({ head: part.subarray(0, end).toString('utf8'), content: part.subarray(end + 4) })
    from = next
  }
}

/** In an upload everything is text; only words are meant as text. */
function unwritten(name: string, value: string): unknown {
  if (name === 'caption' || name === 'text') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** `attach://name` stands for a file of the same upload, also inside an object. */
function attached(value: unknown, files: Readonly<Record<string, Upload>>): unknown {
  if (typeof value === 'string' && value.startsWith('attach://')) return files[value.slice('attach://'.length)] ?? value
  if (Array.isArray(value)) return value.map((one) => attached(one, files))
  if (typeof value === 'object' && value !== null && !(value instanceof Upload)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, attached(inner, files)]))
  }
  return value
}
