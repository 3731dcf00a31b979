import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'

/** What was told on the way so far, the newest first. */
export async function toldHtml({ cityside, voice }: Visit, { consultation }: Matter): Promise<string> {
  const sent = await cityside.store.newsOf(consultation.id)
  if (sent.length === 0) return `<p>${voice.say('reading-news-none')}</p>`
  const items = sent.toReversed().map(({ words, link, at }) => {
    const more = link === undefined ? '' : `<p>${h(link)}</p>`
    return `<li class="card"><p class="soft">${voice.moment(at)}</p><p>${voice.words(words)}</p>${more}</li>`
  })
  return `<h2>${voice.say('reading-news-sent')}</h2><ul class="cards" role="list">${items.join('')}</ul>`
}
