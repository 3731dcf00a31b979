import { escapeHtml as h, languageMarks } from '../../digests/escape.ts'
import { within } from '../../domain/direction.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { Block, TextRef } from '../../domain/message.ts'
import { blocksOf, type Section } from '../../engine/own-data/section.ts'
import { render, renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'
import { dataStyle } from './style.ts'

/** In which language a page is, and with which texts. */
export interface DataVoice {
  readonly language: Language
  readonly texts: Texts
}

/** A page before anything is used: a link that is only looked at shows a button, and no word of any person. */
export function doorPage(secret: string, voice: DataVoice): string {
  const { say } = sayIn(voice)
  const button = (path: string, key: string, style: string) =>
    `<form method="post" action="/mydata/${h(secret)}${path}"><button${style}>${say({ key })}</button></form>`
  return pageOf(
    { key: 'mydata-page-title' },
    `<div class="card"><p>${say({ key: 'mydata-page-door' })}</p>${button('', 'mydata-page-show', ' class="main"')}${button('/file', 'mydata-page-file', '')}</div>`,
    voice,
  )
}

/** Why nothing is shown: the link is used, too old, replaced by another, or was never one. All look alike. */
export function closedPage(voice: DataVoice): string {
  return pageOf(
    { key: 'mydata-page-title' },
    `<div class="card"><p>${sayIn(voice).say({ key: 'mydata-page-closed' })}</p></div>`,
    voice,
  )
}

/** A picture of the person's own. */
export interface OwnPicture {
  readonly jpeg: Uint8Array
  readonly alt: string
}

/** Everything that is stored about a person, to read and to save: the same as data stands in it. */
export function wholePage(
  {
    sections,
    pictures,
    json,
    isFile = false,
  }: {
    readonly sections: readonly Section[]
    readonly pictures: readonly OwnPicture[]
    readonly json: string
    /** It is kept in a chat, and opens as often as its reader likes. */
    readonly isFile?: boolean
  },
  voice: DataVoice,
): string {
  const { say, block } = sayIn(voice)
  const parts = sections.map(
    (section) => `<section><h2>${say(section.title)}</h2>${blocksOf(section).map(block).join('')}</section>`,
  )
  const images = pictures.map(
    ({ jpeg, alt }) => `<img src="data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}" alt="${h(alt)}">`,
  )
  const shown =
    images.length === 0 ? '' : `<section><h2>${say({ key: 'mydata-page-pictures' })}</h2>${images.join('')}</section>`
  const href = `data:application/json;base64,${Buffer.from(json).toString('base64')}`
  const file = `<section><h2>${say({ key: 'mydata-page-json' })}</h2><p><a class="button" download="ekko-my-data.json" href="${href}">${say({ key: 'mydata-page-save' })}</a></p><details><summary>${say({ key: 'mydata-page-look' })}</summary><pre dir="ltr">${h(json)}</pre></details></section>`
  const intro = isFile ? '' : `<p>${say({ key: 'mydata-page-once' })}</p>`
  return pageOf({ key: 'mydata-page-title' }, intro + parts.join('') + shown + file, voice)
}

function sayIn({ language, texts }: DataVoice) {
  const say = (text: TextRef) => h(within(language, renderText(text, language, texts)))
  const block = (each: Block) => {
    const [rendered] = render({ blocks: [each] }, language, texts).blocks
    const words = h(rendered?.text ?? '')
    if (each.style === 'quote' || 'own' in each.words) return `<blockquote dir="auto">${words}</blockquote>`
    if (each.style === 'title') return `<h3>${words}</h3>`
    return `<p${each.style === 'note' ? ' class="soft"' : ''}>${words}</p>`
  }
  return { say, block }
}

function pageOf(title: TextRef, html: string, voice: DataVoice): string {
  const { language, texts } = voice
  const { say } = sayIn(voice)
  const sender = h(within(language, inLanguage(texts.city.sender, language)))
  return `<!doctype html>
<html${languageMarks(language)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nosnippet, noarchive"><meta name="referrer" content="no-referrer"><title>${say(title)} – ${sender}</title><style>${dataStyle}</style></head>
<body><header>${sender}</header><main><h1>${say(title)}</h1>${html}</main><footer><p>${say({ key: 'mydata-page-foot' })}</p></footer></body>
</html>
`
}
