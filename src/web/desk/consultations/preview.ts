import type { Limits, RenderedForm, ShownMessage } from '../../../adapter.ts'
import { formPreview, preview, type Shown } from '../../../cityside/preview.ts'
import { escapeHtml as h, languageMarks } from '../../../digests/escape.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import { channelOf } from '../../../domain/contact.ts'
import type { Language } from '../../../domain/language.ts'
import type { Visit } from '../visit.ts'
import { modalHtml } from './modal.ts'
import type { Preview } from './preview-ground.ts'

/** Channels on which citizens are asked; a mail cannot be tapped. */
const unasked: readonly string[] = ['mail']

/** What is shown of messages before they go out: in which languages, and what is known of each beside its words. */
export interface Seen {
  readonly heading: string
  readonly languages: readonly Language[]
  /** What opens where a channel has forms; absent where none does. */
  readonly form?: (language: Language, limits: Limits) => RenderedForm | undefined
  messages(language: Language): Promise<readonly SeenMessage[]> | readonly SeenMessage[]
}

/** One message, and a line above it for the moderator alone. */
export interface SeenMessage {
  readonly shown: Shown
  readonly note?: string
}

/** Exactly what citizens get of a consultation, message by message. */
export function previewHtml(visit: Visit, consultation: Consultation, ground: Preview, here: string): Promise<string> {
  const { cityside } = visit
  const { city, texts } = cityside
  const seen: Seen = {
    heading: visit.voice.say('desklaunch-seen'),
    languages: city.languages.filter((language) => consultation.title[language] !== undefined),
    messages: (language) => preview(consultation, city, language, texts).map((shown) => ({ shown })),
    form: (language, limits) => formPreview(consultation, limits, language, texts),
  }
  return seenHtml(visit, seen, ground, here)
}

/** Messages in one language, on one channel, in one light; the others are a tap away. */
export async function seenHtml(
  visit: Visit,
  { heading, languages: written, messages, form }: Seen,
  { papers, channels }: Preview,
  here: string,
): Promise<string> {
  const { voice, query, visitor } = visit
  const { say } = voice
  const language =
    [query.get('language'), voice.language].find((each) => each !== null && written.includes(each)) ??
    written[0] ??
    voice.language
  const all = (await papers()).filter(({ channel }) => !unasked.includes(channel))
  const running = (channel: string) => channels.includes(channel)
  const sorted = all.toSorted((one, other) => Number(running(other.channel)) - Number(running(one.channel)))
  const own = visitor.contact === undefined ? undefined : channelOf(visitor.contact)
  const chosen =
    sorted.find(({ channel }) => channel === query.get('channel')) ??
    sorted.find(({ channel }) => channel === own) ??
    sorted[0]
  const dark = query.get('light') === 'dark'
  const shown = (await messages(language)).flatMap(({ shown: message, note }) =>
    (chosen?.shows?.(message) ?? [message]).map((each, at) => bubble(each, visit, at === 0 ? note : undefined)),
  )
  const opened = chosen && form?.(language, chosen.limits)
  const modal = opened && chosen.showsForm?.(opened)
  const way = (changed: Readonly<Record<string, string>>) => {
    const wanted = { language, channel: chosen?.channel ?? '', light: dark ? 'dark' : 'light', ...changed }
    return `${here}?${new URLSearchParams(wanted)}#seen`
  }
  const pills = (
    label: string,
    items: readonly { readonly to: string; readonly name: string; readonly is: boolean }[],
  ) =>
    `<nav class="pills" aria-label="${label}"><ul>${items.map(({ to, name, is }) => `<li><a href="${h(to)}"${is ? ' aria-current="true"' : ''}>${name}</a></li>`).join('')}</ul></nav>`
  return `<section aria-labelledby="seen"><h2 id="seen">${heading}</h2>
${pills(
  say('desklaunch-seen-channel'),
  sorted.map(({ channel }) => ({ to: way({ channel }), name: h(nameOf(channel)), is: channel === chosen?.channel })),
)}
${
  written.length > 1
    ? pills(
        say('deskpage-language'),
        written.map((each) => ({ to: way({ language: each }), name: h(ownName(each)), is: each === language })),
      )
    : ''
}
${pills(say('desklaunch-seen-light'), [
  { to: way({ light: 'light' }), name: say('desklaunch-seen-bright'), is: !dark },
  { to: way({ light: 'dark' }), name: say('desklaunch-seen-dark'), is: dark },
])}
${chosen !== undefined && !running(chosen.channel) ? `<p class="soft">${say('desklaunch-seen-off', { channel: nameOf(chosen.channel) })}</p>` : ''}
<ol class="phone${dark ? ' dark' : ''}"${languageMarks(language)}>${shown.join('')}${modal ? modalHtml(modal, visit) : ''}</ol></section>`
}

function bubble({ blocks, buttons, fleeting }: ShownMessage, { voice }: Visit, above?: string): string {
  const lead = above === undefined ? '' : `<p class="soft"${languageMarks(voice.language)}>${h(above)}</p>`
  const paragraphs = blocks.map(({ style, text }) => {
    if (style === 'quote') return `<blockquote>${h(text)}</blockquote>`
    return `<p>${style === 'title' ? `<strong>${h(text)}</strong>` : h(text)}</p>`
  })
  const taps = buttons.map(({ label }) => `<span>${h(label)}</span>`).join('')
  const note = fleeting
    ? `<p class="soft"${languageMarks(voice.language)}>${voice.say('desklaunch-seen-fleeting')}</p>`
    : ''
  return `<li>${lead}<div class="bubble">${paragraphs.join('')}${taps === '' ? '' : `<p class="taps">${taps}</p>`}</div>${note}</li>`
}

function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}

function nameOf(channel: string): string {
  return channel.slice(0, 1).toUpperCase() + channel.slice(1)
}
