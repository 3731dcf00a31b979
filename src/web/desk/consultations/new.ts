import { randomBytes } from 'node:crypto'
import { ideasForVote } from '../../../cityside/vote-ideas.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { dateAt } from '../../../domain/calendar.ts'
import type { DraftTree } from '../../../domain/desk-draft.ts'
import { departmentsOf, serves } from '../../../domain/duty.ts'
import type { Idea } from '../../../domain/idea.ts'
import { inLanguage } from '../../../domain/language.ts'
import { proposalsMin } from '../../../domain/questions/ballot-faults.ts'
import { fileCharactersMax } from '../../../files/document.ts'
import { problemText } from '../../../files/problem.ts'
import { type Answer, deed, look } from '../door.ts'
import { areaField, csrfField, problemsBox } from '../fields.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { copyOf, templatesOf, treeFromFile, treeOf } from './beginnings.ts'
import { put, wordsAt } from './form/tree.ts'
import { looksAt, matterIn } from './found.ts'
import { voteTree } from './vote/gathering.ts'

const keyBytes = 8

/** The ways to begin a consultation: empty, from a pattern, from an earlier one, from a file. */
export const newDoors = [
  look('new', isModerator, (visit) => newPage(visit)),
  deed('new', isModerator, begin),
  deed('new/file', isModerator, beginFromFile),
  deed('consultations/:id/copy', isModerator, copy),
  deed('consultations/:id/rewrite', isModerator, rewrite),
]

/** Keeps a new draft and leads to its form. */
export async function beginDraft({ cityside, visitor }: Visit, tree: DraftTree, at?: 'vote'): Promise<Answer> {
  const key = randomBytes(keyBytes).toString('hex')
  await cityside.store.beginDeskDraft({ key, tree, madeBy: visitor.actor, changedAt: cityside.now() })
  return { to: `/desk/drafts/${key}${at === undefined ? '' : `/${at}`}` }
}

/** The ideas that a vote can be made of, as far as they are this visitor's to read. */
async function ideasHere({ cityside, visitor }: Visit): Promise<readonly Idea[]> {
  return (await ideasForVote(cityside.store)).filter(({ department }) => serves(visitor.duties, department))
}

async function newPage(visit: Visit, wrong: readonly string[] = [], written = ''): Promise<Answer> {
  const { voice, cityside, visitor } = visit
  const { say } = voice
  const [templates, all] = await Promise.all([templatesOf(cityside), cityside.store.consultations()])
  const earlier = all
    .filter((running) => looksAt(visitor, running) && running.stage.at !== 'draft')
    .toSorted((one, other) => other.consultation.opensAt - one.consultation.opensAt)
  const start = (from: string, label: string, about: string, heading = 'h3') =>
    `<li class="card"><${heading}>${label}</${heading}><p>${about}</p><form method="post" action="/desk/new">${csrfField(visitor)}<input type="hidden" name="from" value="${h(from)}"><button aria-label="${say('desklaunch-begin')}: ${label}">${say('desklaunch-begin')}</button></form></li>`
  const ideas = await ideasHere(visit)
  const html = [
    problemsBox(
      wrong.map((line) => ({ line, field: 'yaml' })),
      voice,
    ),
    `<ul class="cards columns">${start('empty', say('desklaunch-begin-empty'), say('desklaunch-begin-empty-about'), 'h2')}${
      ideas.length < proposalsMin
        ? ''
        : start('ideas', say('deskvote-begin'), say('deskvote-begin-about', { count: ideas.length }), 'h2')
    }</ul>`,
    `<h2>${say('desklaunch-begin-template')}</h2><ul class="cards columns">`,
    ...templates.map(({ name, tree }) => start(`template:${name}`, titleOf(tree, voice), h(aboutOf(tree, voice)))),
    '</ul>',
    earlier.length === 0
      ? ''
      : earlierHtml(
          visit,
          earlier.map(({ consultation }) => consultation),
        ),
    `<h2>${say('desklaunch-begin-file')}</h2><form method="post" action="/desk/new/file" data-file-into="yaml">${csrfField(visitor)}`,
    areaField({
      name: 'yaml',
      label: say('desklaunch-file-text'),
      hint: say('desklaunch-file-text-hint'),
      value: written,
      rows: 6,
      max: fileCharactersMax,
      ...(wrong.length > 0 && { problem: wrong[0] ?? '' }),
    }),
    `<p class="field" data-file-choice hidden><label for="file">${say('desklaunch-file-choose')}</label><input type="file" id="file" accept=".yaml,.yml"></p>`,
    `<button>${say('desklaunch-file-begin')}</button></form>`,
  ].join('')
  return {
    page: {
      ...{ title: say('desklaunch-new'), room: 'consultations', html, scripts: ['file-into.js'] },
      ...(wrong.length > 0 && { status: 422 }),
    },
  }
}

function earlierHtml(
  { visitor, voice }: Visit,
  earlier: readonly { readonly id: string; readonly title: Parameters<Voice['words']>[0]; readonly opensAt: number }[],
): string {
  const { say } = voice
  const options = earlier.map(({ id, title, opensAt }) => {
    const on = dateAt(opensAt, voice.city.timeZone)
    return `<option value="copy:${h(id)}">${voice.words(title)} (${say('deskpage-day', { on: { on } })})</option>`
  })
  return `<h2>${say('desklaunch-begin-copy')}</h2><form method="post" action="/desk/new">${csrfField(visitor)}<div class="field"><label for="from">${say('desklaunch-begin-copy-which')}</label><p class="hint" id="from-hint">${say('desklaunch-begin-copy-about')}</p><select id="from" name="from" aria-describedby="from-hint">${options.join('')}</select></div><button>${say('desklaunch-begin-copy-go')}</button></form>`
}

async function begin(visit: Visit): Promise<Answer> {
  const { form, cityside, visitor } = visit
  const [, how = '', name = ''] = /^(empty|ideas|template|copy)(?::(.*))?$/s.exec(form.get('from') ?? '') ?? []
  switch (how) {
    case 'empty':
      return beginDraft(visit, withOwnDepartment(visit, { questions: [{ kind: 'choice' }] }))
    case 'ideas': {
      const ideas = await ideasHere(visit)
      return beginDraft(visit, withOwnDepartment(visit, voteTree(ideas, visit.voice.language)), 'vote')
    }
    case 'template': {
      const found = (await templatesOf(cityside)).find((each) => each.name === name)
      return found ? beginDraft(visit, withOwnDepartment(visit, found.tree)) : { missing: true }
    }
    case 'copy': {
      const running = await cityside.store.consultation(name)
      if (!running || !looksAt(visitor, running)) return { missing: true }
      return beginDraft(visit, copyOf(running.consultation, cityside.city, cityside.now()))
    }
    default:
      return { missing: true }
  }
}

async function beginFromFile(visit: Visit): Promise<Answer> {
  const written = visit.form.get('yaml') ?? ''
  const read = await treeFromFile(visit.cityside, written)
  if ('tree' in read) return beginDraft(visit, read.tree)
  return newPage(visit, read.problems.map(problemText).map(visit.voice.text), written)
}

/** An earlier one is asked again. */
async function copy(visit: Visit): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter) return { missing: true }
  return beginDraft(visit, copyOf(matter.consultation, visit.cityside.city, visit.cityside.now()))
}

/** One that is not open yet is written anew, under the same name: what is launched then takes its place. */
async function rewrite(visit: Visit): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter?.runs || (matter.stage.at !== 'draft' && matter.stage.at !== 'scheduled')) return { missing: true }
  return beginDraft(visit, treeOf(matter.consultation, visit.cityside.city))
}

/** Who asks for one department alone need not say for which. */
function withOwnDepartment({ visitor }: Visit, tree: DraftTree): DraftTree {
  const [own, ...others] = departmentsOf(visitor.duties) ?? []
  if (own === undefined || others.length > 0) return tree
  return put(tree, ['departments'], [own])
}

function titleOf(tree: DraftTree, voice: Voice): string {
  return h(inLanguage(wordsAt(tree, ['title'], voice.city.languages), voice.language))
}

function aboutOf(tree: DraftTree, voice: Voice): string {
  return inLanguage(wordsAt(tree, ['frame', 'why'], voice.city.languages), voice.language)
}
