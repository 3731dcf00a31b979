import type { Consultation } from '../../domain/consultation.ts'
import { type Button, type Message, say, text } from '../../domain/message.ts'
import type { SentNews } from '../../domain/news.ts'
import type { Facts } from '../state.ts'

/** What the city tells on the way, to a citizen who answered: why they get it, and one tap to hear no more of it. */
export function news(facts: Facts): Message | undefined {
  const { running, involvement, news: sent } = facts
  if (!running || !sent || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  return {
    blocks: [...newsBlocks(consultation, sent), { style: 'note', words: text('news-because') }],
    buttons: [...linkButton(sent), muteButton(consultation)],
    newsAbout: consultation.title,
  }
}

/** The same under the post in a community, where it is for all. */
export function postNews({ running, news: sent }: Facts): Message | undefined {
  return running && sent && { blocks: newsBlocks(running.consultation, sent), buttons: linkButton(sent) }
}

function newsBlocks({ title }: Consultation, { words, on }: SentNews): Message['blocks'] {
  return [
    { style: 'title', words: text('news-title', { title: { local: title } }) },
    { style: 'plain', words: { city: words } },
    ...(on ? [say('news-on', { on: { on } })] : []),
  ]
}

function linkButton({ link }: SentNews): readonly Button[] {
  return link === undefined ? [] : [{ label: text('button-news-link'), url: link }]
}

function muteButton({ code }: Consultation): Button {
  return { label: text('button-news-mute'), action: { do: 'news', verb: 'mute', consultation: code } }
}
