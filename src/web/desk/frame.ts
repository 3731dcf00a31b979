import { escapeHtml as h, languageMarks } from '../../digests/escape.ts'
import type { Page } from './door.ts'
import { csrfField } from './fields.ts'
import { rooms } from './rooms.ts'
import type { Visit, Visitor } from './visit.ts'
import type { Voice } from './voice.ts'

/** The mark of Ekko, as on the public record. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><rect width="64" height="64" rx="18" fill="#0b5d63"/><g fill="none" stroke="#fff" stroke-linecap="round" stroke-width="5"><path d="M29 23.5a12 12 0 0 1 0 17"/><path d="M36 16.5a22 22 0 0 1 0 31" opacity=".72"/><path d="M43 9.5a32 32 0 0 1 0 45" opacity=".42"/></g><circle cx="18.5" cy="32" r="5.5" fill="#ffb59f"/></svg>'

/** A whole page of the desk: the way between its rooms, the languages, what was just done, and the page's own words. */
export function pageHtml(
  page: Page,
  { visitor, voice, here }: Pick<Visit, 'visitor' | 'voice' | 'here'>,
  done = '',
): string {
  return documentHtml(
    page,
    voice,
    `<header class="top"><div>${brand(voice)}
<nav aria-label="${voice.say('deskpage-rooms')}"><ul>${navigation(page, visitor, voice)}</ul></nav>
<div class="own">${languageForm(visitor, voice, here)}<a class="button quiet" href="/desk/sessions">${voice.say('deskdoor-sessions')}</a><form method="post" action="/desk/sign-out">${csrfField(visitor)}<button class="quiet">${voice.say('deskpage-sign-out')}</button></form></div>
</div></header>`,
    done,
  )
}

/** The same for a visitor who is not signed in: nothing leads anywhere. */
export function plainPageHtml(page: Page, voice: Voice): string {
  return documentHtml(page, voice, `<header class="top"><div>${brand(voice)}</div></header>`, '')
}

function documentHtml(
  { title, html, scripts = [], styles = [], onward }: Page,
  voice: Voice,
  header: string,
  done: string,
): string {
  const said = done === '' ? '' : `<p class="done" role="status">${h(done)}</p>`
  const files = ['live.js', 'keep.js', ...scripts].map(
    (name) => `<script type="module" src="/desk/assets/${h(name)}"></script>`,
  )
  const looks = ['desk.css', 'consultations.css', ...styles].map(
    (name) => `<link rel="stylesheet" href="/desk/assets/${h(name)}">`,
  )
  return `<!doctype html>
<html${languageMarks(voice.language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${onward === undefined ? '' : `\n<meta http-equiv="refresh" content="0; url=${h(onward)}">`}
<title>${title} – ${voice.say('deskpage-name')}</title>
<link rel="icon" href="/desk/assets/ekko.svg">
${looks.join('\n')}
${files.join('\n')}
</head>
<body>
<a class="skip" href="#main">${voice.say('deskpage-skip')}</a>
${header}
<main id="main" tabindex="-1">
${said}<h1>${title}</h1>
${html}
</main>
<footer class="foot"><a href="${leafletAt(voice)}">${voice.say('ledger-leaflet')}</a></footer>
</body>
</html>
`
}

/** The data protection leaflet, as this server shows it. */
function leafletAt({ city, language }: Voice): string {
  return language !== city.languages[0] && city.languages.includes(language) ? `/privacy/${language}` : '/privacy'
}

function brand(voice: Voice): string {
  return `<a class="brand" href="/desk">${mark}<span><b>${voice.say('deskpage-name')}</b><span>${voice.words(voice.city.name)}</span></span></a>`
}

function navigation({ room }: Page, visitor: Visitor, voice: Voice): string {
  return rooms
    .filter(({ may }) => may(visitor))
    .map(({ id, path, label }) => {
      const marked = id === room ? ' aria-current="true"' : ''
      return `<li><a href="/desk${path === '' ? '' : `/${path}`}"${marked}>${voice.say(label)}</a></li>`
    })
    .join('')
}

/** Each language by its own name. */
function languageForm(visitor: Visitor, { city, language, say }: Voice, here: string): string {
  const others = city.languages.filter((each) => each !== language)
  if (others.length === 0) return ''
  const buttons = others.map((each) => {
    const name = new Intl.DisplayNames([each], { type: 'language' }).of(each) ?? each
    return `<button class="quiet" name="language" value="${h(each)}" lang="${h(each)}">${h(name)}</button>`
  })
  return `<form method="post" action="/desk/language" aria-label="${say('deskpage-language')}">${csrfField(visitor)}<input type="hidden" name="to" value="${h(here)}">${buttons.join('')}</form>`
}
