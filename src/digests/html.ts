import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { renderText } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'
import { saysAnything } from './build.ts'
import type { Chart } from './charts/chart.ts'
import { placesChart, questionChart } from './charts/plan.ts'
import type { ConsultationDigest, Digest, DuePromise, QuestionDigest } from './digest.ts'
import { escapeHtml as h } from './escape.ts'
import { ideasHtml } from './idea-lines.ts'
import {
  askedLine,
  dilemmaLine,
  groupLines,
  heardLine,
  otherLine,
  promiseLine,
  type Say,
  shownLines,
  stageLine,
  whatLine,
} from './lines.ts'
import { offerLines } from './offers.ts'
import { minorityHtml, themesHtml } from './quotes-html.ts'
import { digestStyle } from './style.ts'

/** Charts by their keys; a question without one shows its numbers as a table. */
type Charts = ReadonlyMap<string, Chart>

/** The digest as one HTML page that loads nothing from anywhere. */
export function digestHtml(digest: Digest, language: Language, texts: Texts, charts: Charts = new Map()): string {
  const t: Say = (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
  const department = digest.city.departments.find((each) => each.id === digest.department)
  const title = t('digest-title', { name: { local: department?.name ?? digest.city.name } })
  const promises =
    digest.promises.length === 0
      ? `<p>${h(t('digest-promises-none'))}</p>`
      : `<ul class="promises">${digest.promises.map((promise) => promiseHtml(promise, t)).join('')}</ul>`
  const kept = digest.kept.map(
    (promise) => `<p class="kept">${h(t('digest-kept', { what: whatLine(promise, t) }))}</p>`,
  )
  const others = digest.others.map((other) => `<li>${h(otherLine(other, digest.city, t))}</li>`)
  const body = saysAnything(digest)
    ? `<section><h2>${h(t('digest-promises'))}</h2>${promises}${kept.join('')}</section>${ideasHtml(digest.ideas, t)}${offersHtml(digest, t)}${digest.consultations.map((each) => consultationHtml(each, language, t, charts)).join('')}${others.length === 0 ? '' : `<section class="consultation"><h2>${h(t('digest-others'))}</h2><ul>${others.join('')}</ul></section>`}`
    : `<p>${h(t('digest-empty'))}</p>`
  return `<!doctype html>
<html lang="${h(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${h(title)}</title><style>${digestStyle}</style></head>
<body><main><header><h1>${h(title)}</h1><p class="made">${h(t('digest-made', { at: { at: digest.now } }))}</p></header>${body}</main></body></html>
`
}

function offersHtml({ offers }: Digest, t: Say): string {
  return offerLines(offers, t)
    .map((line) => `<section class="consultation"><p>${h(line)}</p></section>`)
    .join('')
}

/** What is late shouts; why it is late is there to be read. */
function promiseHtml(promise: DuePromise, t: Say): string {
  const { explained, ...commitment } = promise.commitment
  const why = explained ? `<p class="why">${h(t('digest-promise-explained', { why: { local: explained } }))}</p>` : ''
  const line = promiseLine({ ...promise, commitment }, t)
  return `<li class="${promise.daysLeft < 0 ? 'overdue' : 'due'}">${h(line)}${why}</li>`
}

function consultationHtml(digest: ConsultationDigest, language: Language, t: Say, charts: Charts): string {
  const { consultation } = digest.running
  const notes = [
    askedLine(digest, t),
    ...(digest.added === undefined ? [] : [t('digest-added', { added: digest.added })]),
    ...(digest.capped > 0 ? [t('digest-capped', { capped: digest.capped })] : []),
    ...(digest.heard ? [heardLine(digest.heard, t)] : []),
  ]
  return `<section class="consultation"><h2>${h(inLanguage(consultation.title, language))}</h2>
<p class="stage"><span class="at ${digest.running.stage.at}">${h(stageLine(digest.running, t))}</span> ${h(t('digest-host', { name: consultation.host.name, title: { local: consultation.host.title } }))}</p>
${notes.map((note) => `<p>${h(note)}</p>`).join('')}
${digest.questions.map((question) => questionHtml(question, language, t, charts.get(questionChart(consultation.id, question.id)))).join('')}
${outcomeHtml(digest, language, t)}${groupsHtml(digest, t, charts.get(placesChart(consultation.id)))}</section>`
}

function questionHtml(question: QuestionDigest, language: Language, t: Say, chart: Chart | undefined): string {
  const people =
    question.answered === undefined ? t('digest-few') : t('digest-question-people', { people: question.answered })
  const { shown, few } = shownLines(question, t)
  const most = Math.max(1, ...shown.map((line) => line.people))
  const rows = shown.map(
    (line) =>
      `<tr><th scope="row">${h(inLanguage(line.label, language))}</th><td class="number">${line.people}</td><td class="bar"><meter min="0" max="${most}" value="${line.people}" aria-hidden="true"></meter></td></tr>`,
  )
  const average = question.average
    ? `<p>${h(t('digest-average', { average: question.average.value, to: question.average.to }))}</p>`
    : ''
  const dilemma = dilemmaLine(question, t)
  const quotes = question.statements.map((each) => `<li value="${each.number}"><q>${h(each.text)}</q></li>`).join('')
  return `<h3>${h(inLanguage(question.text, language))} <small>${h(people)}</small></h3>
${figure(chart)}${rows.length > 0 ? `<table${chart ? ' class="spoken"' : ''}>${rows.join('')}</table>` : ''}${few === undefined ? '' : `<p class="few">${h(few)}</p>`}${average}
${dilemma === undefined ? '' : `<p class="dilemma">${h(dilemma)}</p>`}${themesHtml(question.themes, t)}${minorityHtml(question.minority, language, t)}
${question.withheld === 0 ? '' : `<p class="few">${h(t('digest-withheld', { statements: question.withheld }))}</p>`}
${quotes === '' ? '' : `<details${question.statements.length <= 12 ? ' open' : ''}><summary>${h(t('digest-statements-more', { statements: question.statements.length }))}</summary><ol>${quotes}</ol></details>`}`
}

/** The picture for those who see it; its own description and the table below it are for those who do not. */
function figure(chart: Chart | undefined): string {
  return chart ? `<figure>${chart.svg}</figure>` : ''
}

function outcomeHtml(digest: ConsultationDigest, language: Language, t: Say): string {
  if (!digest.outcome) return ''
  const parts = digest.outcome.parts.map(
    (part) =>
      `<li><strong>${h(t(`verdict-${part.verdict}`))}.</strong> ${h(inLanguage(part.decision, language))} <span class="why">${h(t('echo-why', { why: { local: part.why } }))}</span></li>`,
  )
  return `<h3>${h(t('digest-outcome'))}</h3><ul class="outcome">${parts.join('')}</ul>`
}

function groupsHtml(digest: ConsultationDigest, t: Say, chart: Chart | undefined): string {
  if (digest.groups.length === 0) return ''
  return `<h3>${h(t('digest-missing'))}</h3>${figure(chart)}<ul class="groups">${groupLines(digest.groups, t)
    .map((line) => `<li>${h(line)}</li>`)
    .join('')}</ul>`
}
