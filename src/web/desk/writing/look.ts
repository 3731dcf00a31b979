import { createHash } from 'node:crypto'
import type { Shown } from '../../../cityside/preview.ts'
import { wordingRemarks } from '../../../cityside/wording-check.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { type Seen, seenHtml } from '../consultations/preview.ts'
import type { Answer } from '../door.ts'
import { csrfField } from '../fields.ts'
import { addressOf, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { languagesWritten } from './fields.ts'
import { keptFields } from './kept.ts'
import type { CheckedWriting, Ready, Writing } from './writing.ts'

/** What is kept, checked: what would be sent just now. */
export async function readyNow(visit: Visit, writing: Writing): Promise<CheckedWriting> {
  const { fields } = await keptFields(visit, writing.subject, writing.begun)
  return writing.check(fields, languagesWritten(writing.form, fields, visit.cityside.city.languages))
}

/** Stands for what was looked at: nothing else is sent. */
export function markOf({ act }: Ready): string {
  return createHash('sha256').update(JSON.stringify(act)).digest('hex').slice(0, 32)
}

/** What will be sent, as people will get it, and the one button that sends it. */
export async function lookPage(visit: Visit, writing: Writing): Promise<Answer> {
  const { voice, cityside, visitor, query } = visit
  const { say } = voice
  const address = addressOf(writing.matter, writing.path)
  const checked = await readyNow(visit, writing)
  if (!checked.ok) return { to: `${address}?check=1` }
  const { languages } = cityside.city
  const language = languages.find((each) => each === query.get('language')) ?? voice.language
  const look = await checked.ready.look(language)
  const remarks = [...checked.ready.warnings, ...(await wordingRemarks(cityside, checked.ready.texts))]
  const others = languages.map((each) => {
    const name = say('reading-language', { language: { language: each } })
    return `<li><a href="${address}/look?language=${h(each)}"${each === language ? ' aria-current="page"' : ''}>${name}</a></li>`
  })
  const samples = look.samples.map((sample) => `<li>${sampleHtml(sample, language)}</li>`)
  const covered =
    look.covered && look.covered.blocks.length > 0
      ? `<section class="card"><h2>${say('reading-coverage')}</h2>${linesOf(look.covered)}</section>`
      : ''
  const thought =
    remarks.length === 0
      ? ''
      : `<section class="warnings"><h2>${say('reading-remarks')}</h2><ul>${remarks.map((each) => `<li>${voice.text(each)}</li>`).join('')}</ul></section>`
  const send = writing.hindrance
    ? `<p class="warnings">${voice.text(writing.hindrance)}</p>`
    : `<form method="post" action="${address}/send">${csrfField(visitor)}<input type="hidden" name="mark" value="${markOf(checked.ready)}"><button class="main">${say(`reading-send-${writing.name}`)}</button> <a class="button" href="${address}">${say('reading-back')}</a></form>`
  const listed = `<section><h2>${say(writing.name === 'late' ? 'reading-samples-late' : 'reading-samples')}</h2><nav class="parts" aria-label="${say('reading-samples-language')}"><ul>${others.join('')}</ul></nav>${samples.length === 0 ? `<p>${say('reading-samples-none')}</p>` : `<ol class="samples" role="list">${samples.join('')}</ol>`}</section>`
  const html = `<p>${say(`reading-look-${writing.name}`)}</p>
${covered}${thought}
${writing.ground ? await seenHtml(visit, seenIn(visit, checked.ready), writing.ground, `${address}/look`) : listed}${testHtml(visit, writing, checked.ready)}
<section class="card"><h2>${say('reading-confirm')}</h2>${linesOf(look.confirmation)}${send}</section>`
  return { page: matterPage(visit, writing.matter, writing.tab, { html, title: writing.title }) }
}

/** The same as each channel shows it; the reason why it is this one stands above it, in the visitor's language. */
function seenIn({ voice, cityside }: Visit, ready: Ready): Seen {
  return {
    heading: voice.say('reading-samples'),
    languages: cityside.city.languages,
    messages: async (language) => {
      const [{ samples }, own] = await Promise.all([ready.look(language), ready.look(voice.language)])
      return samples.map(({ blocks, buttons }, at) => {
        const [first, ...rest] = blocks
        const note = own.samples[at]?.blocks[0]
        return first?.style === 'note' && note
          ? { shown: { blocks: rest, buttons }, note: note.text }
          : { shown: { blocks, buttons } }
      })
    },
  }
}

/** A test in the visitor's own chat, where there is one. */
function testHtml({ voice, visitor }: Visit, writing: Writing, ready: Ready): string {
  if (!ready.test) return ''
  const { say } = voice
  const inside =
    visitor.contact === undefined
      ? `<p class="soft">${say('desklaunch-test-no-chat')}</p>`
      : `<form method="post" action="${addressOf(writing.matter, writing.path)}/test">${csrfField(visitor)}<p>${say('reading-test-about')}</p><button>${say('desklaunch-test')}</button></form>`
  return `<section class="card"><h2>${say('desklaunch-test-title')}</h2>${inside}</section>`
}

/** A message as it is read in a chat; the reason why it is this one stands above it. */
function sampleHtml({ blocks, buttons }: Shown, language: string): string {
  const [first, ...rest] = blocks
  const isReason = first?.style === 'note'
  const why = isReason ? `<p class="soft">${h(first.text)}</p>` : ''
  const taps = buttons.map(({ label }) => `<span>${h(label)}</span>`)
  const below = taps.length === 0 ? '' : `<p class="taps">${taps.join('')}</p>`
  return `${why}<div class="bubble" lang="${h(language)}">${(isReason ? rest : blocks).map(blockHtml).join('')}${below}</div>`
}

function blockHtml({ style, text }: Shown['blocks'][number]): string {
  switch (style) {
    case 'title':
      return `<p><b>${h(text)}</b></p>`
    case 'quote':
      return `<blockquote>${h(text)}</blockquote>`
    case 'note':
      return `<p class="soft">${h(text)}</p>`
    case 'plain':
      return `<p>${h(text)}</p>`
    default:
      return style satisfies never
  }
}

/** Paragraphs in the visitor's page: what they are about is said by us. */
export function linesOf({ blocks }: Shown): string {
  return blocks.map(({ text }) => `<p class="lines">${h(text)}</p>`).join('')
}
