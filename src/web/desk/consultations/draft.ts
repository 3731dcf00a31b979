import { escapeHtml as h } from '../../../digests/escape.ts'
import type { DeskDraft, DraftTree } from '../../../domain/desk-draft.ts'
import { departmentsOf } from '../../../domain/duty.ts'
import { inLanguage } from '../../../domain/language.ts'
import { type Answer, deed, look } from '../door.ts'
import { csrfField, problemsBox, remarksBox } from '../fields.ts'
import { guarded } from '../headers.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { conflictHtml } from './conflict.ts'
import { type DraftRead, readDraft } from './draft-file.ts'
import { type FormFault, labelFor } from './form/faults.ts'
import { formHtml } from './form/form.ts'
import { treeRead } from './form/read.ts'
import { stepDone } from './form/steps.ts'
import { wordsAt } from './form/tree.ts'
import { draftIn } from './found.ts'

/** Writing a consultation by form. */
export const draftDoors = [
  look('drafts/:key', isModerator, async (visit) => {
    const draft = await draftIn(visit)
    if (!draft) return { missing: true }
    const read = visit.query.has('check') ? await readDraft(visit.cityside, draft.tree) : undefined
    return draftPage(visit, draft, { ...(read && { read }) })
  }),
  deed('drafts/:key', isModerator, pressed),
  deed('drafts/:key/keep', isModerator, keepTyped),
  deed('drafts/:key/drop', isModerator, drop),
  look('drafts/:key/file', isModerator, asFile),
]

interface Told {
  /** What the checks say; nothing while they were not asked. */
  readonly read?: DraftRead
  /** What another writer kept meanwhile. */
  readonly theirs?: DeskDraft
}

async function draftPage(
  visit: Visit,
  draft: Pick<DeskDraft, 'key' | 'tree' | 'revision'>,
  { read, theirs }: Told,
): Promise<Answer> {
  const { visitor, voice, cityside } = visit
  const { say } = voice
  const { key, tree, revision } = draft
  const title = inLanguage(wordsAt(tree, ['title'], voice.city.languages), voice.language)
  const early = (await cityside.store.consultations()).flatMap(({ consultation }) =>
    consultation.early ? [consultation] : [],
  )
  const faults = read?.faults ?? []
  const remarks = read?.warnings ?? []
  const form = formHtml({
    ...{ tree, voice, early, own: departmentsOf(visitor.duties), voteAt: `/desk/drafts/${key}/vote` },
    ...{ problems: atFields(faults, visit), remarks: atFields(remarks, visit) },
  })
  const html = `${theirs === undefined ? '' : conflictHtml(tree, theirs.tree, voice)}
${problemsBox(namedLines(faults, voice), voice)}
${remarksBox(say('desklaunch-think'), namedLines(remarks, voice))}
<p class="soft">${say('deskform-how')}</p>
<form method="post" action="/desk/drafts/${h(key)}" class="writing" novalidate data-draft="/desk/drafts/${h(key)}/keep" data-kept="${say('desklaunch-kept')}" data-keeping="${say('desklaunch-keeping')}" data-offline="${say('desklaunch-offline')}" data-conflict="${say('desklaunch-conflict-live')}" data-signed-out="${say('desklaunch-keep-signed-out')}">
<button class="first" name="do" value="save" tabindex="-1" aria-hidden="true">${say('desklaunch-save')}</button>
${csrfField(visitor)}<input type="hidden" name="revision" value="${revision}">
${form}
<div class="bar row"><button class="main" name="do" value="preview">${say('desklaunch-preview')}</button><button name="do" value="save">${say('desklaunch-save')}</button><p class="soft" data-said role="status"></p></div>
</form>
<div class="row"><a class="button" href="/desk/drafts/${h(key)}/file">${say('desklaunch-as-file')}</a>
<details><summary>${say('desklaunch-drop')}</summary><form method="post" action="/desk/drafts/${h(key)}/drop">${csrfField(visitor)}<p>${say('desklaunch-drop-sure')}</p><button class="danger">${say('desklaunch-drop-yes')}</button></form></details></div>`
  const status = theirs !== undefined ? 409 : faults.length > 0 ? 422 : 200
  return {
    page: {
      title: title === '' ? say('desklaunch-new') : voice.own(title),
      room: 'consultations',
      html,
      scripts: ['draft.js'],
      status,
    },
  }
}

/** What the checks say, each line with the way to its field. */
function namedLines(
  said: readonly FormFault[],
  voice: Voice,
): readonly { readonly line: string; readonly field?: string }[] {
  return said.map(({ text, field }) => ({ line: named(text, field, voice), ...(field !== undefined && { field }) }))
}

/** A problem with the name of its field before it, unless it names its place itself. */
function named(what: FormFault['text'], field: string | undefined, voice: Voice): string {
  const label = field === undefined || what.key.startsWith('check-line') ? undefined : labelFor(field)
  return label === undefined ? voice.text(what) : `${voice.say(label)}: ${voice.text(what)}`
}

function atFields(faults: readonly FormFault[], { voice }: Visit): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { text, field } of faults)
    if (field !== undefined) found.set(field, [found.get(field) ?? '', voice.text(text)].join(' ').trim())
  return found
}

/** A button of the form: what was written is kept first, whatever it does. */
async function pressed(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  if (!draft) return { missing: true }
  const { form, voice, cityside } = visit
  const written = treeRead(draft.tree, form, cityside.city)
  const step = stepDone(written, form.get('do') ?? '')
  const tree = step?.tree ?? written
  const kept = await keep(visit, draft, tree)
  if ('theirs' in kept) return draftPage(visit, { ...kept.theirs, tree: written }, { theirs: kept.theirs })
  const here = `/desk/drafts/${draft.key}`
  if (form.get('do') !== 'preview')
    return step?.anchor === undefined
      ? { to: here, done: voice.plain('desklaunch-kept') }
      : { to: `${here}#${step.anchor}` }
  const read = await readDraft(cityside, tree)
  if (read.consultation === undefined) return draftPage(visit, { ...draft, tree, revision: kept.revision }, { read })
  return { to: `${here}/preview` }
}

/** At every keystroke, by the page's script: only that it is kept, or why not. */
async function keepTyped(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  if (!draft) return { missing: true }
  const kept = await keep(visit, draft, treeRead(draft.tree, visit.form, visit.cityside.city))
  const headers = { ...guarded, 'content-type': 'application/json; charset=utf-8' }
  if ('theirs' in kept) return { response: { status: 409, headers, body: '{}' } }
  return { response: { status: 200, headers, body: JSON.stringify({ revision: kept.revision }) } }
}

/** Keeps what was written on the revision that its writer saw; what another kept meanwhile is never overwritten unseen. */
export async function keep(
  { form, cityside, visitor }: Visit,
  draft: DeskDraft,
  tree: DraftTree,
): Promise<{ readonly revision: number } | { readonly theirs: DeskDraft }> {
  const seen = Number(form.get('revision'))
  const unchanged = JSON.stringify(tree) === JSON.stringify(draft.tree)
  if (unchanged) return { revision: draft.revision }
  const { key } = draft
  const changed = { key, tree, revision: seen, changedBy: visitor.actor, changedAt: cityside.now() }
  if (seen === draft.revision && (await cityside.store.keepDeskDraft(changed))) return { revision: seen + 1 }
  return { theirs: (await cityside.store.deskDraft(key)) ?? draft }
}

async function drop(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  if (!draft) return { missing: true }
  await visit.cityside.store.dropDeskDraft(draft.key)
  return { to: '/desk', done: visit.voice.plain('desklaunch-dropped') }
}

/** What `ekko check` accepts where it is complete, and otherwise how far it has come. */
async function asFile(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  if (!draft) return { missing: true }
  const { yaml, consultation } = await readDraft(visit.cityside, draft.tree)
  return yamlFile(yaml, consultation?.id ?? 'draft')
}

/** A consultation's file to keep. */
export function yamlFile(yaml: string, name: string): Answer {
  const headers = {
    ...guarded,
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9-]/g, '')}.yaml"`,
  }
  return { response: { status: 200, headers, body: yaml } }
}
