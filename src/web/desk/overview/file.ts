import type { Answer } from '../door.ts'
import { guarded } from '../headers.ts'

/** Saved and never shown: what citizens wrote is in it. */
export function file(name: string, type: string, body: string | Uint8Array): Answer {
  const headers = {
    ...guarded,
    'content-type': typeof body === 'string' ? `${type}; charset=utf-8` : type,
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  }
  return { response: { status: 200, headers, body } }
}
