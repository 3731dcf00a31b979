import type { SignView, WaitingTheme } from '../../../cityside/themes/sign-view.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { partsAround } from '../../../domain/exact.ts'
import { inLanguage } from '../../../domain/language.ts'
import { stances, themeCharactersMax } from '../../../domain/themes.ts'
import type { ThemeExample, ThemeExamples } from '../../../insight/themes/examples.ts'
import { csrfField, textField } from '../fields.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'

/** One theme of those that wait, and where it stands among them. */
export interface SignedNow {
  readonly theme: WaitingTheme
  readonly at: number
  readonly signs: SignView
  readonly examples: ThemeExamples
  /** Whether every statement is shown, and not only some of each kind. */
  readonly all: boolean
}

/** The keys that a side is given with. */
const sideKeys = { for: '+', against: '-', asks: '?', tells: '.' } as const

/** One form does it all, by the keyboard alone and without a script: what is ticked is out. */
export function signForm(visit: Visit, matter: Matter, now: SignedNow): string {
  const { visitor, voice } = visit
  const { say } = voice
  const { theme: waiting, at, signs, all, examples } = now
  const { theme, seen, count } = waiting
  const { typical, different, minority, rest } = examples
  const groups = [
    ['typical', typical],
    ['different', different],
    ['minority', minority],
    ...(all ? ([['rest', rest]] as const) : []),
  ] as const
  const shown = groups.flatMap(([, items]) => items)
  const lists = groups
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => {
      const lines = items.map((each) => exampleItem(visit, matter, each, shown.indexOf(each) + 1))
      return `<section aria-labelledby="kind-${name}"><h3 id="kind-${name}">${say(`signing-${name}`)}</h3><ol class="statements" role="list">${lines.join('')}</ol></section>`
    })
  const along = count - shown.length
  const here = `${addressOf(matter, 'themes/sign')}?${new URLSearchParams({ theme: theme.id })}`
  const whole =
    along > 0
      ? `<p>${say('signing-along', { shown: shown.length, along })} <a href="${h(`${here}&all=1`)}" data-key="v"><kbd aria-hidden="true">v</kbd> ${say('signing-view-all')}</a></p>`
      : ''
  const next = signs.waiting[(at + 1) % signs.waiting.length]
  const later =
    next && next !== waiting
      ? `<a class="button" data-key="n" href="${h(`${addressOf(matter, 'themes/sign')}?${new URLSearchParams({ theme: next.theme.id })}`)}"><kbd aria-hidden="true">n</kbd> ${say('signing-later')}</a>`
      : ''
  const read = shown.map(({ number }) => `<input type="hidden" name="read" value="${number}">`).join('')
  const number = say('signing-which', { number: at + 1, all: signs.waiting.length })
  return `<form method="post" action="${addressOf(matter, 'themes/sign')}" id="sign" class="card">${csrfField(visitor)}<input type="hidden" name="theme" value="${h(theme.id)}"><input type="hidden" name="seen" value="${h(seen)}">${read}
<h2 tabindex="-1" autofocus id="sign-head">${voice.words(theme.label)} <span class="soft">${say('reading-theme-statements', { count })} · ${number}</span></h2>
${theme.why === undefined ? '' : `<p class="soft" id="reason">${say('signing-model-why', { why: theme.why })}</p>`}
${textField({ name: 'label', label: `${say('reading-theme-name')} <kbd aria-hidden="true">t</kbd>`, value: inLanguage(theme.label, voice.language), max: themeCharactersMax, required: true })}
${sideField(visit, waiting)}
${lists.join('\n')}${whole}
${textField({ name: 'to', label: `${say('signing-ticked-to')} <kbd aria-hidden="true">m</kbd>`, hint: say('signing-ticked-hint'), max: themeCharactersMax })}
${mergeField(visit, now)}
<div class="row"><button class="main" name="do" value="sign"><kbd aria-hidden="true">⏎</kbd> ${say('signing-sign')}</button> <button name="do" value="pass" data-key="x"><kbd aria-hidden="true">x</kbd> ${say('signing-pass')}</button> ${later}</div>
<p class="soft">${say('signing-keys')}</p></form>`
}

/** A side is suggested in words, and pressed by a person. */
function sideField({ voice }: Visit, { theme: { stance } }: WaitingTheme): string {
  const { say } = voice
  const options = [undefined, ...stances].map((each) => {
    const id = `side-${each ?? 'none'}`
    const key = each === undefined ? '0' : sideKeys[each]
    const label = say(each === undefined ? 'signing-no-side' : `button-side-${each}`)
    return `<label class="tick" for="${id}"><input type="radio" id="${id}" name="stance" value="${each ?? ''}" data-key="${key}"${each === undefined ? ' checked' : ''}><span>${label} <kbd aria-hidden="true">${key}</kbd></span></label>`
  })
  const hint = stance
    ? `<p class="hint">${say('signing-side-hint', { side: voice.plain(`theme-side-${stance}`) })}</p>`
    : ''
  return `<fieldset class="field"><legend>${say('reading-filter-stance')}</legend>${hint}<div class="row">${options.join('')}</div></fieldset>`
}

function mergeField({ voice }: Visit, { theme, signs }: SignedNow): string {
  const others = signs.waiting.filter((each) => each !== theme)
  if (others.length === 0) return ''
  const options = others.map(
    ({ theme: { id, label }, count }) =>
      `<label class="tick"><input type="checkbox" name="with" value="${h(id)}"><span>${voice.words(label)} (${voice.count(count)})</span></label>`,
  )
  return `<details id="same"><summary><kbd aria-hidden="true">s</kbd> ${voice.say('signing-same')}</summary>${options.join('')}</details>`
}

/** A statement with what speaks for it marked: a part of its own words, cut out of them and of nothing else. */
function exampleItem({ voice }: Visit, matter: Matter, example: ThemeExample, place: number): string {
  const { number, text } = example
  const key = place <= 9 ? String(place) : undefined
  const mark = key === undefined ? '' : `<kbd aria-hidden="true">${key}</kbd> `
  const { before, marked, after } = partsAround(text, example)
  const words = `<bdi>${h(before)}${marked === '' ? '' : `<mark>${h(marked)}</mark>`}${h(after)}</bdi>`
  const name = voice.say('reading-statement', { number })
  return `<li class="card" data-number="${number}"><div class="row pick"><label for="out-${number}"><input type="checkbox" id="out-${number}" name="out" value="${number}"${key === undefined ? '' : ` data-key="${key}"`}> ${mark}<span class="sr">${voice.say('signing-out', { number })}</span></label><a href="${addressOf(matter, `said/statements/${number}`)}">${name}</a></div><blockquote>${words}</blockquote></li>`
}
