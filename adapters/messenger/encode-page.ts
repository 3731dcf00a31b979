import { type Outbound, SendError } from '../../src/adapter.ts'
import { splitText } from '../shared/split.ts'
import type { Call } from './client.ts'
import { messengerLink } from './deeplink.ts'
import { commentCharactersMax, postCharactersMax } from './limits.ts'
import { linkLines, markupOf, sections, withoutMentions } from './markup.ts'

/**
 * What the Page says in public: a post, a post with a picture, a comment under a post, or new words for a post.
 * A Page has no buttons, so each one is a link into Messenger that carries its token as `ref`.
 */
export function encodePage(outbound: Outbound, pageId: string): readonly Call[] {
  if (outbound.to !== `messenger:page/${pageId}`) throw new SendError('rejected', 'not_our_page')
  const links = outbound.buttons.map((button) => ({
    label: button.label,
    url: 'token' in button ? messengerLink(pageId, button.token) : button.url,
  }))
  const message = withoutMentions(sections(markupOf(outbound.blocks), linkLines(links)))
  if (message === '' && outbound.image === undefined) throw new SendError('rejected', 'empty_message')
  if (outbound.editsExternalId !== undefined) return [{ path: pathOf(outbound.editsExternalId), fields: { message } }]
  if (outbound.underExternalId !== undefined) return commentCalls(outbound, outbound.underExternalId, message)
  if (message.length > postCharactersMax) throw new SendError('rejected', 'post_too_long')
  if (outbound.image === undefined) return [{ path: `/${pageId}/feed`, fields: { message } }]
  const { png, alt } = outbound.image
  const file = { name: 'source', png } as const
  return [{ path: `/${pageId}/photos`, fields: { message, alt_text_custom: alt }, file }]
}

/** A comment has no alternative text, so it is said in its words. */
function commentCalls(outbound: Outbound, under: string, message: string): readonly Call[] {
  const path = `${pathOf(under)}/comments`
  const text = sections(withoutMentions(outbound.image?.alt ?? ''), message)
  return splitText(text, commentCharactersMax).map((part, at) => ({
    path,
    fields: { message: part },
    ...(at === 0 && outbound.image !== undefined ? { file: { name: 'source', png: outbound.image.png } as const } : {}),
  }))
}

/** Ids of posts and comments are digits joined by an underscore; anything else must not become part of an address. */
function pathOf(externalId: string): string {
  if (!/^\d+(_\d+)?$/.test(externalId)) throw new SendError('rejected', 'not_a_post')
  return `/${externalId}`
}
