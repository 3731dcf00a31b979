import type { Image } from '../../src/domain/message.ts'

/** One POST to Graph, before the token is put to it. */
export interface GraphCall {
  /** Below the version: `/123/messages`. */
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Sent as a file beside the fields, under the name this endpoint expects. */
  readonly file?: { readonly name: 'filedata' | 'source'; readonly png: Image['png'] }
}
