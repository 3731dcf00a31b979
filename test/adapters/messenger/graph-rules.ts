/** A refusal as Graph words it: the status, and the error object's numbers. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly subcode: number | undefined

  constructor(status: number, code: number, message: string, subcode?: number) {
    super(message)
    this.status = status
    this.code = code
    this.subcode = subcode
  }
}

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What a person sees of one message, once it has passed the rules of the Send API. */
export interface Shown {
  readonly text: string
  readonly image: boolean
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[]
  readonly buttons: readonly SeenTemplateButton[]
}

export type SeenTemplateButton =
  | { readonly title: string; readonly payload: string }
  | { readonly title: string; readonly url: string }

/** Checks one message by the documented limits, and refuses as Graph does: error 100, whatever is wrong. */
export function shownOf(message: Fields, uploaded: boolean, knowsAttachment: (id: string) => boolean): Shown {
  const attachment = fieldsOf(message.attachment)
  const payload = fieldsOf(attachment.payload)
  const text = textOf(message.text) ?? textOf(payload.text) ?? ''
  if (message.text !== undefined && message.attachment !== undefined) invalid('text and attachment exclude one another')
  if (message.text !== undefined && (text === '' || text.length >= 2000)) invalid('text must have 1 to 1999 characters')
  if ((textOf(message.metadata) ?? '').length >= 1000) invalid('metadata is longer than 999 characters')
  const type = textOf(attachment.type)
  if (message.text === undefined && type === undefined) invalid('the message is empty')
  const image = type === 'image'
  if (image) checkImage(payload, uploaded, knowsAttachment)
  const buttons = type === 'template' ? buttonsOf(payload) : []
  return { text, image, quickReplies: quickRepliesOf(message), buttons }
}

function checkImage(payload: Fields, uploaded: boolean, knowsAttachment: (id: string) => boolean): void {
  const id = textOf(payload.attachment_id)
  if (id !== undefined ? !knowsAttachment(id) : !uploaded && textOf(payload.url) === undefined) {
    invalid('the image has no file, no url and no known attachment_id')
  }
}

function buttonsOf(payload: Fields): readonly SeenTemplateButton[] {
  if (payload.template_type !== 'button') invalid('only the button template is known here')
  const text = textOf(payload.text) ?? ''
  if (text === '' || text.length > 640) invalid('a button template has 1 to 640 characters')
  const buttons = listOf(payload.buttons).map(fieldsOf)
  if (buttons.length < 1 || buttons.length > 3) invalid('a button template has 1 to 3 buttons')
  return buttons.map((button) => {
    const title = textOf(button.title) ?? ''
    if (title === '' || title.length > 20) invalid('a button title has 1 to 20 characters')
    const url = textOf(button.url)
    if (button.type === 'web_url' && url !== undefined) return { title, url }
    const token = textOf(button.payload) ?? ''
    if (button.type !== 'postback' || token === '' || token.length > 1000) invalid('a button is a url or a postback')
    return { title, payload: token }
  })
}

function quickRepliesOf(message: Fields): Shown['quickReplies'] {
  const replies = listOf(message.quick_replies).map(fieldsOf)
  if (replies.length > 13) invalid('there are more than 13 quick replies')
  return replies.map((reply) => {
    const title = textOf(reply.title) ?? ''
    const payload = textOf(reply.payload) ?? ''
    if (reply.content_type !== 'text' || title === '' || payload === '' || payload.length > 1000) {
      invalid('a quick reply has a title and a payload')
    }
    // Graph cuts a longer title by itself; here it is refused, because we promise never to rely on that.
    if (title.length > 20) invalid('a quick reply title has at most 20 characters')
    return { title, payload }
  })
}

/** Error 100 with a reason for whoever reads the test's output. */
export function invalid(why: string): never {
  throw new Refusal(400, 100, `(#100) Invalid parameter: ${why}`)
}
