import { escapeHtml as h, languageMarks } from '../../digests/escape.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { within } from '../../domain/direction.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { TextValue } from '../../domain/message.ts'
import { withoutPersonalData } from '../../domain/personal-data.ts'
import type { StandingPhoto } from '../../domain/photo.ts'
import type { Instant } from '../../domain/time.ts'
import { renderText } from '../../texts/render.ts'
import { bundleFor, type Texts } from '../../texts/texts.ts'

/** What the page is made of. */
export interface PhotoPage {
  readonly consultation: Consultation
  readonly photos: readonly StandingPhoto[]
  /** Until when the link to it works. */
  readonly until: Instant
  /** Where one of the pictures is. */
  readonly href: (photo: StandingPhoto) => string
  readonly language: Language
  readonly texts: Texts
}

const verdicts = {
  undecided: 'photos-page-undecided',
  allowed: 'photos-page-allowed',
  denied: 'photos-page-denied',
} as const

/** The page's own style; it loads nothing else. */
export const photoStyle = `body{margin:0 auto;max-width:70rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#13222a;background:#fff}
ul{list-style:none;padding:0;display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr))}
img{display:block;width:100%;height:auto;background:#eef2f4}
p{margin:.4rem 0}.soft{color:#4b5d67}code{overflow-wrap:anywhere}`

/** The pictures of one consultation for its host: question by question, by the number of the answer, without a person. */
export function photoPage({ consultation, photos, until, href, language: asked, texts }: PhotoPage): string {
  const language = bundleFor(texts, asked, 'photos-page').language
  const say = (key: string, values?: Readonly<Record<string, TextValue>>) =>
    h(renderText(values ? { key, with: values } : { key }, language, texts))
  const words = (text: string) => h(within(language, text))
  const title = words(inLanguage(consultation.title, language))
  const item = (photo: StandingPhoto, question: string) => {
    const { id, respondent, width, height, verdict } = photo
    const caption = photo.caption === undefined ? undefined : withoutPersonalData(photo.caption)
    const alt = caption ?? renderText({ key: 'photos-page-answer', with: { number: respondent } }, language, texts)
    const below = caption === undefined ? '' : `<p>${words(caption)}</p>`
    return `<li><img src="${h(href(photo))}" width="${width}" height="${height}" loading="lazy" alt="${h(alt)}">${below}<p class="soft">${say('photos-page-answer', { number: respondent })} · ${question} · ${say(verdicts[verdict])}</p><p class="soft"><code>${h(id)}</code></p></li>`
  }
  const sections = consultation.questions.flatMap(({ id, text }, index) => {
    const own = photos.filter(({ question }) => question === id)
    const number = say('question-place', { number: index + 1, of: consultation.questions.length })
    if (own.length === 0) return []
    const items = own.map((photo) => item(photo, number)).join('')
    return [`<section><h2>${words(inLanguage(text, language))}</h2><ul>${items}</ul></section>`]
  })
  return `<!doctype html>
<html${languageMarks(language)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nosnippet, noimageindex"><title>${say('photos-page')}</title><style>${photoStyle}</style></head>
<body><h1>${title}</h1><p>${say('photos-page-note', { until: { at: until } })}</p>${sections.length > 0 ? sections.join('') : `<p>${say('photos-page-none')}</p>`}</body>
</html>
`
}
