import type { WebResponse } from '../../../adapter.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { plainPageHtml } from '../frame.ts'
import { secretPageHeaders } from '../headers.ts'
import type { Voice } from '../voice.ts'

/** Leads on as a page of ours does: from there the browser sends what it keeps for our pages alone. */
export function onwardPage(voice: Voice, to: string): WebResponse {
  const html = `<p><a href="${h(to)}">${voice.say('deskdoor-onward')}</a></p>`
  const body = plainPageHtml({ title: voice.say('deskpage-name'), html, onward: to }, voice)
  return { status: 200, headers: secretPageHeaders, body }
}
