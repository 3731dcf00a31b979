import type { Checked } from '../../../cityside/launch-check.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { needsSecondPerson } from '../../../domain/approval.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { DeskDraft } from '../../../domain/desk-draft.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { readMark, unread } from '../../../engine/cityside/flows/launch/shown.ts'
import { act } from '../deeds.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { csrfField, problemsBox, remarksBox } from '../fields.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { type DraftRead, readDraft } from './draft-file.ts'
import { draftIn } from './found.ts'
import { previewHtml } from './preview.ts'
import type { Preview } from './preview-ground.ts'

/** What a draft will be for citizens, a test of it in one's own chat, and its launch. */
export function launchDoors(ground: Preview): readonly Door[] {
  return [
    look('drafts/:key/preview', isModerator, async (visit) => {
      const draft = await draftIn(visit)
      return draft ? previewPage(visit, draft, ground) : { missing: true }
    }),
    deed('drafts/:key/test', isModerator, test),
    deed('drafts/:key/launch', isModerator, (visit) => launch(visit, ground)),
  ]
}

async function previewPage(
  visit: Visit,
  draft: DeskDraft,
  ground: Preview,
  ...refused: readonly TextRef[]
): Promise<Answer> {
  const { voice, cityside } = visit
  const { say } = voice
  const here = `/desk/drafts/${draft.key}`
  const read = await readDraft(cityside, draft.tree)
  const { consultation, checked } = read
  if (!consultation || !checked) return { to: `${here}?check` }
  const faults = [...refused.map((each) => ({ text: each })), ...read.faults]
  const html = `<p><a href="${h(here)}">${say('desklaunch-go-on-writing')}</a></p>
${toForm(problemsBox(linesOf(faults, visit), voice), here)}
${toForm(remarksBox(voice.say('desklaunch-think'), linesOf(read.warnings, visit)), here)}
<div class="columns">${await previewHtml(visit, consultation, ground, `${here}/preview`)}
<div>${planHtml(checked, visit)}${launchHtml(visit, draft, consultation, read)}</div></div>`
  const title = say('desklaunch-preview-of', { title: { local: consultation.title } })
  return { page: { title, room: 'consultations', html, ...(refused.length > 0 && { status: 422 }) } }
}

/** What the checks say, each line once, with the field it belongs to. */
function linesOf(
  faults: DraftRead['faults'],
  { voice }: Visit,
): readonly { readonly line: string; readonly field?: string }[] {
  const lines = faults.map(({ text: what, field }) => [voice.text(what), field] as const)
  return [...new Map(lines)].map(([line, field]) => ({ line, ...(field !== undefined && { field }) }))
}

/** The fields stand in the form, on another page. */
function toForm(box: string, here: string): string {
  return box.replaceAll('href="#', `href="${h(here)}?check#`)
}

/** The send plan, what was asked before on the same matter, and what others ask the same people meanwhile. */
function planHtml({ plan, before, meanwhile }: Checked, visit: Visit): string {
  return [
    listBox('desklaunch-plan', plan, visit),
    listBox('desklaunch-before', before, visit),
    listBox('desklaunch-meanwhile', meanwhile, visit),
  ].join('')
}

function listBox(heading: string, lines: readonly TextRef[], { voice }: Visit): string {
  if (lines.length === 0) return ''
  const said = [...new Set(lines.map(voice.text))]
  return `<section class="card"><h2>${voice.say(heading)}</h2><ul>${said.map((line) => `<li>${line}</li>`).join('')}</ul></section>`
}

function launchHtml(
  { voice, visitor, cityside }: Visit,
  { key, revision }: DeskDraft,
  consultation: Consultation,
  { faults, warnings }: DraftRead,
): string {
  const { say } = voice
  const two = needsSecondPerson(cityside.city, consultation)
  const posting = (path: string, inside: string) =>
    `<form method="post" action="/desk/drafts/${h(key)}/${path}">${csrfField(visitor)}<input type="hidden" name="revision" value="${revision}">${inside}</form>`
  const test =
    visitor.contact === undefined
      ? `<p class="soft">${say('desklaunch-test-no-chat')}</p>`
      : posting('test', `<p>${say('desklaunch-test-about')}</p><button>${say('desklaunch-test')}</button>`)
  const opens =
    consultation.opensAt <= cityside.now()
      ? say('desklaunch-launch-now')
      : say('desklaunch-launch-later', { opens: { at: consultation.opensAt } })
  const read = `<input type="hidden" name="read" value="${h(readMark(warnings.map((each) => each.text)))}">`
  const go =
    faults.length === 0
      ? posting(
          'launch',
          `${read}<p>${two ? say('desklaunch-launch-two') : opens}</p><button class="main">${say(two ? 'desklaunch-submit' : 'desklaunch-launch')}</button>`,
        )
      : `<p>${say('desklaunch-launch-not-yet')}</p>`
  return `<section class="card"><h2>${say('desklaunch-test-title')}</h2>${test}</section><section class="card"><h2>${say('desklaunch-launch-title')}</h2>${go}</section>`
}

/** The draft as it was looked at; undefined where it was changed since. */
async function seenDraft(visit: Visit): Promise<{ readonly draft: DeskDraft; readonly same: boolean } | undefined> {
  const draft = await draftIn(visit)
  return draft && { draft, same: Number(visit.form.get('revision')) === draft.revision }
}

async function test(visit: Visit): Promise<Answer> {
  const seen = await seenDraft(visit)
  const { contact } = visit.visitor
  if (!seen || contact === undefined) return { missing: true }
  const { consultation } = await readDraft(visit.cityside, seen.draft.tree)
  const here = `/desk/drafts/${seen.draft.key}`
  if (!consultation) return { to: `${here}?check` }
  const result = await act(visit, { act: 'consultation.tested', consultation, to: contact })
  return {
    to: `${here}/preview`,
    done: result.ok ? visit.voice.plain('desklaunch-test-sent') : visit.voice.said(result.why),
  }
}

async function launch(visit: Visit, ground: Preview): Promise<Answer> {
  const seen = await seenDraft(visit)
  if (!seen) return { missing: true }
  const { draft, same } = seen
  if (!same) return previewPage(visit, draft, ground, text('desklaunch-changed-since'))
  const { consultation, faults, warnings } = await readDraft(visit.cityside, draft.tree)
  if (!consultation) return { to: `/desk/drafts/${draft.key}?check` }
  if (faults.length > 0) return previewPage(visit, draft, ground, text('desklaunch-launch-not-yet'))
  const since = unread(visit.form.get('read') ?? '', { problems: [], remarks: warnings.map((each) => each.text) })
  if (since.length > 0) return previewPage(visit, draft, ground, text('desklaunch-remark-since'), ...since)
  const result = await act(visit, { act: 'consultation.submitted', consultation })
  if (!result.ok) return previewPage(visit, draft, ground, result.why)
  await visit.cityside.store.dropDeskDraft(draft.key)
  const two = needsSecondPerson(visit.cityside.city, consultation)
  return {
    to: `/desk/consultations/${consultation.id}`,
    done: visit.voice.plain(two ? 'desklaunch-submitted' : 'desklaunch-launched', {
      title: { local: consultation.title },
    }),
  }
}
