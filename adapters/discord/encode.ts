import { createHash } from 'node:crypto'
import { type Outbound, type RenderedButton, SendError } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { limits, nonceCharactersMax, rowButtonsMax, threadNameCharactersMax } from './limits.ts'
import { partsOf } from './markup.ts'
import { componentTypes } from './modal.ts'

/** One Discord message, without what depends on the way it is sent. */
export interface Content {
  readonly content: string
  /** Always empty lists of what may be mentioned: citizens' words ring nobody's phone. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user?: false }
  readonly flags: number
  readonly components: readonly object[]
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[]
}

/** A content with its picture, as many as it takes to say everything. Pictures go with the first, buttons with the last. */
export interface Part {
  readonly body: Content
  readonly png?: Uint8Array
}

/** Message flag (resources/message, 1 << 2): an address in somebody's words must not grow into a preview of a foreign page. */
const suppressEmbedsFlag = 4

/** The name a picture travels under. */
const imageName = 'ekko.png'

/** Blocks, buttons and picture as Discord messages. Throws SendError `rejected` for what no message can hold. */
export function encode(outbound: Pick<Outbound, 'blocks' | 'buttons' | 'image'>): readonly [Part, ...Part[]] {
  const { image } = outbound
  const rows = rowsOf(outbound.buttons)
  const texts = partsOf(outbound.blocks, limits.textCharactersMax)
  const [first, ...others] = texts.length === 0 ? [''] : texts
  if (first === undefined || (first === '' && image === undefined)) throw new SendError('rejected', 'nothing_to_say')
  const last = others.length
  const part = (content: string, index: number): Part => ({
    body: {
      content,
      allowed_mentions: { parse: [] },
      flags: suppressEmbedsFlag,
      components: index === last ? rows : [],
      ...(index === 0 && image !== undefined
        ? {
            attachments: [
              { id: '0', filename: imageName, description: shortened(image.alt, limits.altTextCharactersMax) },
            ],
          }
        : {}),
    },
    ...(index === 0 && image !== undefined ? { png: image.png } : {}),
  })
  return [part(first, 0), ...others.map((content, index) => part(content, index + 1))]
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

function rowsOf(buttons: readonly RenderedButton[]): readonly object[] {
  if (buttons.length > limits.buttonsMax) throw new SendError('rejected', 'too_many_buttons')
  const rows: object[] = []
  for (let start = 0; start < buttons.length; start += rowButtonsMax) {
    const components = buttons.slice(start, start + rowButtonsMax).map(buttonOf)
    rows.push({ type: componentTypes.row, components })
  }
  return rows
}

/** Button styles (components/reference): 1 primary, 2 secondary, 5 link. */
function buttonOf(button: RenderedButton): object {
  const label = shortened(button.label, limits.buttonLabelCharactersMax)
  if ('url' in button) return { type: componentTypes.button, style: 5, label, url: button.url }
  if (button.token.length > limits.tokenBytesMax) throw new SendError('rejected', 'token_too_long')
  return { type: componentTypes.button, style: button.style === 'primary' ? 1 : 2, label, custom_id: button.token }
}
