import { escapeHtml as h, languageMarks } from '../../digests/escape.ts'
import type { Language } from '../../domain/language.ts'
import type { LeafletSection } from '../../domain/leaflet.ts'
import type { TextRef } from '../../domain/message.ts'
import { renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Body } from './page.ts'
import type { Voice } from './voice.ts'

/** The leaflet as a page. `spoken` is the language it is written in: the page's own, or the one that takes its place. */
export function leafletBody(
  sections: readonly LeafletSection[],
  { say, language }: Voice,
  spoken: Language,
  texts: Texts,
): Body {
  const said = (ref: TextRef) => h(renderText(ref, spoken, texts))
  const marks = spoken === language ? '' : languageMarks(spoken)
  return {
    title: say('ledger-leaflet'),
    html: `<div${marks}><h1>${said({ key: 'leaflet-title' })}</h1>
<p class="lead">${said({ key: 'leaflet-lead' })}</p>
${sections.map((section, at) => sectionHtml(section, `part-${at + 1}`, said)).join('\n')}</div>`,
  }
}

function sectionHtml(
  { heading, paragraphs, points }: LeafletSection,
  id: string,
  said: (ref: TextRef) => string,
): string {
  const list = points.length === 0 ? '' : `<ul>${points.map((point) => `<li>${said(point)}</li>`).join('')}</ul>`
  return `<section aria-labelledby="${id}"><h2 id="${id}">${said(heading)}</h2>
${paragraphs.map((each) => `<p>${said(each)}</p>`).join('')}${list}</section>`
}
