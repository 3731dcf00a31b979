import { type Outbound, type RenderedButton, SendError } from '../../src/adapter.ts'
import { splitText } from '../shared/split.ts'
import type { Call } from './client.ts'
import {
  metadataCharactersMax,
  quickRepliesMax,
  templateButtonsMax,
  templateTextCharactersMax,
  textCharactersMax,
} from './limits.ts'
import { linkLines, markupOf, sections, spelledOut, titleOf } from './markup.ts'

type Recipient = { readonly id: string } | { readonly comment_id: string }
type TokenButton = Extract<RenderedButton, { readonly token: string }>
type LinkButton = Extract<RenderedButton, { readonly url: string }>

/**
 * A private message: the picture, the text in as few parts as fit, the buttons on the last. Up to three buttons stand
 * in a button template, which stays in the thread and still works in a year, with those that are fleeting as quick replies beside
 * it; more tokens become quick replies all of them, which vanish at the first tap or message, and then addresses are lines in the text.
 */
export function encodePrivate(outbound: Outbound, recipient: Recipient, pageId: string): readonly Call[] {
  const messages = messagesOf(outbound)
  const metadata = outbound.key.slice(0, metadataCharactersMax)
  return messages.map(({ message, file }, at) => ({
    path: `/${pageId}/messages`,
    fields: {
      recipient,
      messaging_type: outbound.reply ? 'RESPONSE' : 'UPDATE',
      // Only the last part carries the key: its echo proves that all of it arrived.
      message: at === messages.length - 1 ? { ...message, metadata } : message,
    },
    ...(file === undefined ? {} : { file }),
  }))
}

interface Part {
  readonly message: Readonly<Record<string, unknown>>
  readonly file?: Call['file']
}

function messagesOf(outbound: Outbound): readonly Part[] {
  const { buttons } = outbound
  const tokens = buttons.filter((button): button is TokenButton => 'token' in button)
  if (tokens.length > quickRepliesMax) throw new SendError('rejected', 'too_many_buttons')
  const pieces = textParts(outbound.blocks, buttons, outbound.image?.alt)
  if (pieces.length === 0 && buttons.length > 0) throw new SendError('rejected', 'buttons_without_text')
  const parts = [...picture(outbound), ...withButtons(pieces, buttons, tokens)]
  if (parts.length === 0) throw new SendError('rejected', 'empty_message')
  return parts
}

/** All that is said in words, in as few parts as fit: what stands for a picture, the text, labels and addresses that need room. */
export function textParts(blocks: Outbound['blocks'], buttons: readonly RenderedButton[], alt = ''): readonly string[] {
  const asTemplate = templateOf(buttons).length > 0
  const tokens = buttons.filter((button) => 'token' in button)
  const links = buttons.filter((button): button is LinkButton => 'url' in button)
  const text = sections(
    alt.trim(),
    markupOf(blocks),
    spelledOut(asTemplate ? buttons : tokens),
    asTemplate ? '' : linkLines(links),
  )
  if (text === '') return []
  return asTemplate ? withShortEnd(text) : splitText(text, textCharactersMax)
}

/** The buttons that stand in a template: all of up to three, or those that are not fleeting if there are no more; else none. */
function templateOf(buttons: readonly RenderedButton[]): readonly RenderedButton[] {
  const lasting = buttons.filter((button) => !('fleeting' in button))
  return [buttons, lasting].find(({ length }) => length <= templateButtonsMax) ?? []
}

function picture(outbound: Outbound): readonly Part[] {
  if (outbound.image === undefined) return []
  const attachment = { type: 'image', payload: { is_reusable: false } }
  return [{ message: { attachment }, file: { name: 'filedata', png: outbound.image.png } }]
}

function withButtons(
  pieces: readonly string[],
  buttons: readonly RenderedButton[],
  tokens: readonly TokenButton[],
): readonly Part[] {
  return pieces.map((piece, at) => {
    if (at < pieces.length - 1) return { message: { text: piece } }
    const lasting = templateOf(buttons)
    const quick = tokens.filter((button) => !lasting.includes(button)).map(quickReply)
    const replies = quick.length === 0 ? {} : { quick_replies: quick }
    if (lasting.length > 0) return { message: { attachment: template(piece, lasting), ...replies } }
    return { message: { text: piece, ...replies } }
  })
}

/** Parts of which the last is short enough for a button template. */
function withShortEnd(text: string): readonly string[] {
  const parts = splitText(text, textCharactersMax)
  const last = parts.at(-1) ?? ''
  if (last.length <= templateTextCharactersMax) return parts
  const pieces = splitText(last, templateTextCharactersMax)
  return [...parts.slice(0, -1), pieces.slice(0, -1).join(''), pieces.at(-1) ?? '']
}

function template(text: string, buttons: readonly RenderedButton[]): Readonly<Record<string, unknown>> {
  const shown = buttons.map((button) =>
    'token' in button
      ? { type: 'postback', title: titleOf(button.label), payload: button.token }
      : { type: 'web_url', title: titleOf(button.label), url: button.url },
  )
  return { type: 'template', payload: { template_type: 'button', text, buttons: shown } }
}

function quickReply(button: TokenButton): Readonly<Record<string, string>> {
  return { content_type: 'text', title: titleOf(button.label), payload: button.token }
}
