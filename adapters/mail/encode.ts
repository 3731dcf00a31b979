import { createHash } from 'node:crypto'
import { type Outbound, type RenderedBlock, SendError } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { shortened } from '../shared/split.ts'
import { limits, subjectCharactersMax } from './limits.ts'
import { markupOf } from './markup.ts'
import { type Settings, senderDomain } from './settings.ts'

/** One mail, as any SMTP library takes it. */
export interface Mail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
  readonly picture?: { readonly png: Uint8Array; readonly cid: string }
}

/** A link of a mail. */
export interface Link {
  readonly label: string
  readonly url: string
}

/** One message as a mail with a text part and an HTML part. Throws SendError `rejected` for what a mail cannot be. */
export function encode(outbound: Outbound, { from }: Pick<Settings, 'from'>): Mail {
  const to = platformIdOf(outbound.to)
  if (channelOf(outbound.to) !== 'mail' || !to.includes('@')) throw new SendError('rejected', 'foreign_address')
  const { image, blocks, language } = outbound
  const links = linksOf(outbound)
  const domain = senderDomain({ from })
  const id = createHash('sha256').update(`${outbound.key}\n${outbound.to}`).digest('hex').slice(0, 40)
  const cid = `picture.${id}@${domain}`
  return {
    from,
    to,
    subject: subjectOf(blocks),
    text: textOf(blocks, links, image?.alt),
    html: markupOf(blocks, links, language, image && { cid, alt: image.alt }),
    // Derived from the key: the same message at a second try is the same mail, and readers can tell.
    messageId: `<${id}@${domain}>`,
    headers: {
      'List-Id': `<ekko.${domain}>`,
      // RFC 3834: so that no holiday answer comes back.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
    },
    ...(image && { picture: { png: image.png, cid } }),
  }
}

function linksOf({ buttons }: Outbound): readonly Link[] {
  if (buttons.length > limits.buttonsMax) throw new SendError('rejected', 'too_many_links')
  return buttons.map((button) => {
    if (!('url' in button)) throw new SendError('rejected', 'nothing_to_tap')
    return { label: button.label, url: button.url }
  })
}

function subjectOf(blocks: readonly RenderedBlock[]): string {
  const first = blocks.find(({ style }) => style === 'title') ?? blocks[0]
  const line = (first?.text ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? 'Ekko' : shortened(line, subjectCharactersMax)
}

function textOf(blocks: readonly RenderedBlock[], links: readonly Link[], alt: string | undefined): string {
  const parts = blocks.map(({ style, text }) => {
    if (style === 'title') return text.toUpperCase()
    return style === 'quote' ? `“${text}”` : text
  })
  return [...parts, ...(alt === undefined ? [] : [alt]), ...links.map(({ label, url }) => `${label}: ${url}`)].join(
    '\n\n',
  )
}
