import type { RenderedBlock } from '../../src/adapter.ts'
import { directionOf } from '../../src/domain/language.ts'
import type { Link } from './encode.ts'

/** Mail readers keep little of a page's style, so what matters stands on the elements themselves. */
const styles = {
  body: 'margin:0;padding:24px 16px;background:#ffffff;color:#1c2430;font:16px/1.55 system-ui,-apple-system,Segoe UI,sans-serif',
  main: 'max-width:640px;margin:0 auto',
  title: 'font-size:19px;line-height:1.3;margin:24px 0 6px',
  plain: 'margin:8px 0',
  quote: 'margin:8px 0;padding:2px 12px;border-left:3px solid #0072b2',
  note: 'margin:8px 0;color:#56606d;font-size:14px',
  picture: 'display:block;max-width:100%;height:auto;margin:16px 0',
  link: 'color:#005a8c',
} as const

/**
 * A message as simple HTML that loads nothing. Every word of it is text: what a citizen wrote never becomes markup. Each
 * paragraph runs as its own words do, whatever the mail's language.
 */
export function markupOf(
  blocks: readonly RenderedBlock[],
  links: readonly Link[],
  language: string,
  picture: { readonly cid: string; readonly alt: string } | undefined,
): string {
  const [first, ...rest] = blocks.map(blockHtml)
  const image = picture
    ? `<img src="cid:${escaped(picture.cid)}" alt="${escaped(picture.alt)}" style="${styles.picture}">`
    : ''
  const anchors = links.map(
    ({ label, url }) =>
      `<p style="${styles.plain}"><a href="${escaped(url)}" style="${styles.link}">${escaped(label)}</a></p>`,
  )
  return `<!doctype html><html lang="${escaped(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body style="${styles.body}"><div style="${styles.main}">${[first ?? '', ...rest, image, ...anchors].join('\n')}</div></body></html>`
}

function blockHtml({ style, text }: RenderedBlock): string {
  const words = escaped(text).replace(/\r?\n/g, '<br>')
  switch (style) {
    case 'title':
      return `<h2 dir="auto" style="${styles.title}">${words}</h2>`
    case 'quote':
      return `<blockquote dir="auto" style="${styles.quote}">${words}</blockquote>`
    case 'note':
      return `<p dir="auto" style="${styles.note}">${words}</p>`
    case 'plain':
      return `<p dir="auto" style="${styles.plain}">${words}</p>`
    default:
      return style satisfies never
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
