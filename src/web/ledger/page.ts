import { escapeHtml as h, languageMarks } from '../../digests/escape.ts'
import { inLanguage } from '../../domain/language.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { Place } from './addresses.ts'
import { ledgerPolicy, ledgerStyle, picturesPolicy } from './style.ts'
import type { Voice } from './voice.ts'

/** A page of the record before its frame is put around it. */
export interface Body {
  /** Already escaped. */
  readonly title: string
  readonly html: string
  /** It shows pictures that a moderator has allowed. */
  readonly pictures?: boolean
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><rect width="64" height="64" rx="18" fill="#0b5d63"/><g fill="none" stroke="#fff" stroke-linecap="round" stroke-width="5"><path d="M29 23.5a12 12 0 0 1 0 17"/><path d="M36 16.5a22 22 0 0 1 0 31" opacity=".72"/><path d="M43 9.5a32 32 0 0 1 0 45" opacity=".42"/></g><circle cx="18.5" cy="32" r="5.5" fill="#ffb59f"/></svg>'
const icon = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`

/** The whole page: the city's name, the languages, the words, and where the same stands as news and as data. */
export function pageHtml({ title, html, pictures }: Body, place: Place, voice: Voice, on: LocalDate): string {
  const { language, city, href, say } = voice
  const front = href({ at: 'front', language })
  const others = city.languages.map((each) => ({
    each,
    to: href(place.at === 'data' ? place : { ...place, language: each }),
  }))
  const sender = voice.words(city.sender)
  return `<!doctype html>
<html${languageMarks(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${h(pictures ? picturesPolicy : ledgerPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${voice.name(inLanguage(city.sender, language))}</title>
<link rel="icon" href="${icon}">
<link rel="alternate" type="application/atom+xml" title="${say('ledger-feed')}" href="${h(href({ at: 'feed', language }))}">
${others
  .filter(({ each }) => each !== language)
  .map(({ each, to }) => `<link rel="alternate" hreflang="${h(each)}" href="${h(to)}">`)
  .join('\n')}
<style>${ledgerStyle}</style>
</head>
<body>
<a class="skip" href="#content">${say('ledger-skip')}</a>
<header class="top"><div>
<a class="brand" href="${h(front)}">${mark}<span><b>${sender}</b> <span>${say('ledger-name')}</span></span></a>
${languagesNav(others, voice)}
</div></header>
<main id="content" tabindex="-1">
${html}
</main>
<footer><div>
<p>${say('ledger-small')}</p>
<ul aria-label="${say('ledger-follow')}">
<li><a href="${h(href({ at: 'feed', language }))}">${say('ledger-feed')}</a></li>
<li><a href="${h(href({ at: 'data' }))}">${say('ledger-data')}</a></li>
<li><a href="${h(href({ at: 'privacy', language }))}">${say('ledger-leaflet')}</a></li>
${city.privacyContact === undefined ? '' : `<li>${say('ledger-privacy', { contact: city.privacyContact })}</li>`}
</ul>
<p>${say('ledger-made', { on: { on } })}</p>
</div></footer>
</body>
</html>
`
}

function languagesNav(
  others: readonly { readonly each: string; readonly to: string }[],
  { language, say }: Voice,
): string {
  if (others.length < 2) return ''
  const links = others.map(({ each, to }) => {
    const name = h(new Intl.DisplayNames([each], { type: 'language' }).of(each) ?? each)
    const current = each === language ? ' aria-current="true"' : ''
    return `<li><a href="${h(to)}"${languageMarks(each)} hreflang="${h(each)}"${current}>${capitalized(name)}</a></li>`
  })
  return `<nav aria-label="${say('ledger-languages')}"><ul>${links.join('')}</ul></nav>`
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
