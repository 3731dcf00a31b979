import { type SignView, signExamples, signView, type WaitingTheme } from '../../../cityside/themes/sign-view.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { inLanguage } from '../../../domain/language.ts'
import type { ModelAsk } from '../../../domain/model.ts'
import type { ThemesStep } from '../../../domain/themes.ts'
import type { Page } from '../door.ts'
import { csrfField } from '../fields.ts'
import { addressOf, type Matter, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { mayChange, themesAddress } from './room.ts'
import { signForm } from './sign-form.ts'
import { modelHtml, suggestForms } from './sign-model.ts'

/** Proposed themes are signed off here one after the other: name, side, and what was said. */
export async function signPage(visit: Visit, matter: Matter): Promise<Page> {
  const { cityside, visitor, query, voice } = visit
  const { id } = matter.consultation
  const [kept, statements, proposed, asked, last] = await Promise.all([
    cityside.store.themesSet(id),
    cityside.store.statementsOf(id),
    cityside.store.themesProposed(id),
    cityside.store.modelAsked(id),
    cityside.store.lastThemesStep(id, visitor.actor),
  ])
  const open = mayChange(matter)
  const signs = signView(kept, statements, proposed)
  const sought = signs.waiting.findIndex(({ theme }) => theme.id === query.get('theme'))
  const at = Math.max(0, sought)
  const theme = signs.waiting[at]
  const stands = open ? '' : `<p class="warnings">${voice.say('reading-themes-stand')}</p>`
  const work = !open
    ? ''
    : theme
      ? signForm(visit, matter, {
          ...{ theme, at, signs, all: query.get('all') !== null },
          examples: signExamples(theme.theme, statements),
        })
      : nothingWaits(visit, matter, signs, asked)
  const html = `${stands}${standing(visit, matter, signs)}${open ? modelHtml(visit, asked, proposed) : ''}${work}${open ? undoForm(visit, matter, last) : ''}${signedHtml(visit, matter, signs)}${othersHtml(visit, matter, signs, theme)}`
  return matterPage(visit, matter, 'themes', { html, ...(open && { scripts: ['sign.js'] }) })
}

/** How far the work is; what has no theme is always a number. */
function standing(
  { voice }: Visit,
  matter: Matter,
  { statements, unassigned, waiting, through, by }: SignView,
): string {
  const { say } = voice
  const words = say('signing-progress', { done: through, all: through + waiting.length })
  const all = through + waiting.length
  const meter =
    all === 0 ? '' : `<progress max="${all}" value="${through}" aria-label="${words}"></progress> <span>${words}</span>`
  const none = `<a href="${h(themesAddress(matter, new URLSearchParams({ theme: 'none' })))}">${say('signing-unassigned', { count: unassigned, all: statements })}</a>`
  const found = by === undefined ? '' : `<p class="soft">${say(`signing-by-${by}`)}</p>`
  return `<div class="progress">${meter}</div><p id="unassigned">${none}</p>${found}`
}

/** Themes are looked for where there are none, and again in what is left. */
function nothingWaits(
  visit: Visit,
  matter: Matter,
  { unassigned, through }: SignView,
  asked: ModelAsk | undefined,
): string {
  const { say } = visit.voice
  if (unassigned === 0) return `<p role="status">${say('signing-all-done')}</p>`
  const lead = say(through === 0 ? 'signing-begin' : 'signing-again')
  return `<p>${lead}</p>${suggestForms(visit, matter, asked)}`
}

function undoForm({ visitor, voice }: Visit, matter: Matter, last: ThemesStep | undefined): string {
  if (!last) return ''
  return `<form method="post" action="${addressOf(matter, 'themes/sign')}" id="undo">${csrfField(visitor)}<button name="do" value="undo"><kbd aria-hidden="true">u</kbd> ${voice.say('reading-undo')}</button></form>`
}

function signedHtml({ voice }: Visit, matter: Matter, { signed }: SignView): string {
  if (signed.length === 0) return ''
  const items = signed.map(({ theme, read, cameAlong }) => {
    const way = h(themesAddress(matter, new URLSearchParams({ theme: theme.id })))
    const side = theme.stance ? ` <span class="tag off">${voice.say(`button-side-${theme.stance}`)}</span>` : ''
    return `<li><a href="${way}">${voice.words(theme.label)}</a>${side} <span class="soft">${voice.say('signing-read', { read, along: cameAlong })}</span></li>`
  })
  return `<section aria-labelledby="signed-head"><h2 id="signed-head">${voice.say('signing-signed')}</h2><ul>${items.join('')}</ul></section>`
}

/** The first screen has those that are in most statements; the others are one press further. */
const shownMax = 12

function othersHtml({ voice }: Visit, matter: Matter, { waiting }: SignView, theme: WaitingTheme | undefined): string {
  const { say } = voice
  const others = waiting.filter((each) => each !== theme)
  if (others.length === 0) return ''
  const items = others.map(({ theme: { id, label }, count }) => {
    const way = `${addressOf(matter, 'themes/sign')}?${new URLSearchParams({ theme: id })}`
    return `<li><a href="${h(way)}">${h(inLanguage(label, voice.language))}</a> <span class="soft">${say('reading-theme-statements', { count })}</span></li>`
  })
  const more = items.slice(shownMax)
  const rest =
    more.length === 0
      ? ''
      : `<details><summary>${say('signing-more', { count: more.length })}</summary><ul>${more.join('')}</ul></details>`
  return `<section aria-labelledby="others-head"><h2 id="others-head">${say('signing-waiting')}</h2><ul>${items.slice(0, shownMax).join('')}</ul>${rest}</section>`
}
