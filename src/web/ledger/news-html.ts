import { escapeHtml as h } from '../../digests/escape.ts'
import type { Account } from './record.ts'
import type { Voice } from './voice.ts'

/** What the city told on the way, the newest first. */
export function newsHtml({ news }: Account, voice: Voice): string {
  if (news.length === 0) return ''
  const { say, paragraphs } = voice
  const items = news.map(({ on, words, link }) => {
    const more = link === undefined ? '' : `<p><a href="${h(link)}" rel="nofollow">${say('button-news-link')}</a></p>`
    return `<li><strong>${say('ledger-news-on', { on: { on } })}</strong>${paragraphs(words)}${more}</li>`
  })
  return `<section aria-labelledby="news"><h2 id="news">${say('ledger-news')}</h2><ol class="history">${items.join('')}</ol></section>`
}
