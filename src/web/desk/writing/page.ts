import { wordingRemarks } from '../../../cityside/wording-check.ts'
import type { Answer } from '../door.ts'
import { areaField, csrfField, problemsBox } from '../fields.ts'
import { addressOf, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import type { Fields } from './fields.ts'
import { languagesWritten } from './fields.ts'
import { formHtml } from './form-html.ts'
import { type Clash, keptFields } from './kept.ts'
import { type FieldProblem, problemsIn } from './problems.ts'
import type { Writing } from './writing.ts'

/** What a form is shown again with, after something was not done. */
export interface Again {
  /** What was posted, where it is not what is kept. */
  readonly fields?: Fields
  readonly clashes?: readonly Clash[]
  /** Sentences on the whole, already escaped. */
  readonly lines?: readonly string[]
  /** Says all that is missing. */
  readonly checked?: boolean
}

/** The page on which something is written, with what is to be known of it beside. */
export async function writingPage(visit: Visit, writing: Writing, again: Again = {}): Promise<Answer> {
  const { voice, cityside, visitor, query } = visit
  const { say } = voice
  const kept = await keptFields(visit, writing.subject, writing.begun)
  const fields = again.fields ?? kept.fields
  const { clashes = [] } = again
  const checked = again.checked === true || query.has('check')
  const problems = checked ? await everyProblem(visit, writing, fields) : []
  const lines = again.lines ?? []
  const shown = [
    ...lines.map((line) => ({ line })),
    ...clashes.map(({ name }) => ({ line: say('reading-clash-line'), field: name })),
    ...problems.map(({ name, line }) => ({ line, ...(name !== undefined && { field: name }) })),
  ]
  const filled = {
    fields,
    kept: kept.fields,
    problems,
    clashes,
    languages: cityside.city.languages,
    concerns: writing.concerns,
  }
  const hindrance = writing.hindrance ? `<p class="warnings">${voice.text(writing.hindrance)}</p>` : ''
  const address = addressOf(writing.matter, writing.path)
  const since = kept.at === undefined ? '' : `<p class="soft">${say('reading-kept-at', { at: { at: kept.at } })}</p>`
  const drop =
    kept.version === 0
      ? ''
      : `<form method="post" action="${address}/drop">${csrfField(visitor)}<button class="danger">${say('reading-drop')}</button></form>`
  const html = `${problemsBox(shown, voice)}${writing.above ?? ''}${hindrance}<p>${say(`reading-lead-${writing.name}`)}</p>${since}
<div class="writing"><div>${formHtml(visit, writing, filled)}${drop}</div>
<aside id="beside" aria-label="${say('reading-beside')}">${await besideHtml(visit, writing, fields)}</aside></div>
${fileHtml(visit, writing)}${writing.below ?? ''}`
  const status = clashes.length > 0 ? 409 : shown.length > 0 && !query.has('check') ? 422 : 200
  return {
    page: matterPage(visit, writing.matter, writing.tab, {
      html,
      title: writing.title,
      scripts: ['writing.js', 'chosen-file.js'],
      status,
    }),
  }
}

/** What is not right yet with what was filled in. */
export async function everyProblem(visit: Visit, writing: Writing, fields: Fields): Promise<readonly FieldProblem[]> {
  const languages = languagesWritten(writing.form, fields, visit.cityside.city.languages)
  const checked = await writing.check(fields, languages)
  return problemsIn(writing.form, fields, languages, checked.ok ? [] : checked.problems, visit.voice)
}

/** What stands beside a form while it is written: what it says of itself, and what would make it easier to read. */
export async function besideHtml(visit: Visit, writing: Writing, fields: Fields): Promise<string> {
  const { voice, cityside } = visit
  const languages = languagesWritten(writing.form, fields, cityside.city.languages)
  const checked = await writing.check(fields, languages)
  const own = (await writing.beside?.(fields, languages)) ?? ''
  const remarks = checked.ok
    ? [...checked.ready.warnings, ...(await wordingRemarks(cityside, checked.ready.texts))]
    : []
  const lines = remarks.map((remark) => `<li>${voice.text(remark)}</li>`)
  const box = lines.length === 0 ? '' : `<h2>${voice.say('reading-remarks')}</h2><ul>${lines.join('')}</ul>`
  const left = cityside.city.languages.filter((each) => !languages.includes(each))
  const only =
    left.length === 0 || !checked.ok ? '' : `<p>${voice.say('reading-one-language', { languages: { languages } })}</p>`
  return `${own}${box}${only}`
}

function fileHtml({ voice, visitor }: Visit, writing: Writing): string {
  if (!writing.file) return ''
  const { say } = voice
  const address = addressOf(writing.matter, writing.path)
  return `<details class="card"><summary>${say('reading-file')}</summary><p><a href="${address}/file.yaml" download>${say('reading-file-get')}</a></p><form method="post" action="${address}/file">${csrfField(visitor)}<div class="field" data-file="written" hidden><label for="file">${say('reading-file-choose')}</label><input type="file" id="file" accept=".yaml,.yml"></div>${areaField({ name: 'written', label: say('reading-file-paste'), hint: say('reading-file-how'), rows: 6 })}<button>${say('reading-file-use')}</button></form></details>`
}
