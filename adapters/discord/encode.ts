import { createHash } from 'node:crypto'
import { type Outbound, SendError } from '../../src/adapter.ts'
import type { Document } from '../../src/domain/message.ts'
import { shortened } from '../shared/split.ts'
import { buttonsOf } from './buttons.ts'
import { limits, nonceCharactersMax, threadNameCharactersMax } from './limits.ts'
import { markupOf } from './markup.ts'

/** One Discord message, without what depends on the way it is sent. */
export interface Content {
  readonly content: string
  /** Always empty lists of what may be mentioned: citizens' words ring no phone. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user?: false }
  readonly flags: number
  readonly components: readonly object[]
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description?: string }[]
}

/** A content with its file, as many as it takes to say everything. Files go with the first, buttons with the last. */
export interface Part {
  readonly body: Content
  readonly file?: Document
}

/** Message flag (resources/message, 1 << 2): an address in a citizen's words must not grow into a preview of a foreign page. */
const suppressEmbedsFlag = 4

/** The name a picture travels under. */
const imageName = 'ekko.png'

/** Blocks, buttons and picture as Discord messages. Throws SendError `rejected` for what no message can hold. */
export function encode(
  outbound: Pick<Outbound, 'blocks' | 'buttons' | 'image' | 'document'>,
): readonly [Part, ...Part[]] {
  const { image, document } = outbound
  const file = image === undefined ? document : { name: imageName, mediaType: 'image/png', bytes: image.png }
  const rows = buttonsOf(outbound.buttons)
  const texts = markupOf(outbound.blocks, limits.textCharactersMax)
  const [first, ...others] = texts.length === 0 ? [''] : texts
  if (first === undefined || (first === '' && file === undefined)) throw new SendError('rejected', 'nothing_to_say')
  const last = others.length
  const part = (content: string, index: number): Part => ({
    body: {
      content,
      allowed_mentions: { parse: [] },
      flags: suppressEmbedsFlag,
      components: index === last ? rows : [],
      ...(index === 0 && file !== undefined ? { attachments: [attachmentOf(file.name, image?.alt)] } : {}),
    },
    ...(index === 0 && file !== undefined ? { file } : {}),
  })
  return [part(first, 0), ...others.map((content, index) => part(content, index + 1))]
}

function attachmentOf(
  filename: string,
  alt: string | undefined,
): { id: string; filename: string; description?: string } {
  const described = alt === undefined ? {} : { description: shortened(alt, limits.altTextCharactersMax) }
  return { id: '0', filename, ...described }
}

/** The same for the same message at every try, so that Discord can tell a repetition: 25 characters of a SHA-256. */
export function nonceOf(key: string, part: number): string {
  return createHash('sha256').update(`${key}\n${part}`).digest('base64url').slice(0, nonceCharactersMax)
}

/** What a thread about this message is called: its first line, without markup, since names have none. */
export function threadNameOf(outbound: Pick<Outbound, 'blocks' | 'key'>): string {
  const titles = outbound.blocks.filter((block) => block.style === 'title')
  const line = [...titles, ...outbound.blocks]
    .map((block) => block.text.trim().split('\n')[0] ?? '')
    .find((each) => each !== '')
  return shortened(line ?? outbound.key, threadNameCharactersMax)
}
