import { escapeHtml as h } from '../../digests/escape.ts'
import type { TextRef } from '../../domain/message.ts'
import type { Page } from './door.ts'
import { csrfField, csrfName } from './fields.ts'
import type { Visit } from './visit.ts'

/** The field that says whether what is posted was looked at once more: `yes`, or `no` to go back to writing. */
export const sureName = 'sure'

/** What is asked before something is done that people will read. Everything but the remarks is already escaped. */
export interface Asked {
  readonly title: string
  readonly room: string
  /** What it means: who gets it, when. */
  readonly lead: string
  /** What they will read. */
  readonly shown: string
  /** What would make it easier to read; it can go as it is. */
  readonly remarks?: readonly TextRef[]
  /** What the button says that does it. */
  readonly go: string
}

/** A page that shows what is about to go out, and does it with one more tap; what was written goes along and is lost nowhere. */
export function surePage({ visitor, voice, form }: Visit, action: string, asked: Asked): Page {
  const { say } = voice
  const kept = [...form]
    .filter(([name]) => name !== csrfName && name !== sureName)
    .map(([name, value]) => `<input type="hidden" name="${h(name)}" value="${h(value)}">`)
  const remarks = asked.remarks ?? []
  const listed = remarks.map((remark) => `<li>${voice.text(remark)}</li>`).join('')
  return {
    title: asked.title,
    room: asked.room,
    html: `<p>${asked.lead}</p>
${asked.shown}
${remarks.length === 0 ? '' : `<div class="warnings"><h2>${say('deskpage-remarks')}</h2><ul>${listed}</ul></div>`}
<form method="post" action="${h(action)}">${csrfField(visitor)}${kept.join('')}
<div class="row"><button class="main" name="${sureName}" value="yes">${asked.go}</button>
<button name="${sureName}" value="no">${say('deskpage-write-on')}</button></div></form>`,
  }
}
