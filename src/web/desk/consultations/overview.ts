import { escapeHtml as h } from '../../../digests/escape.ts'
import { departmentName } from '../../../domain/city.ts'
import type { Localized } from '../../../domain/language.ts'
import { publishableOne } from '../../../domain/publishable.ts'
import type { Tally } from '../../../domain/tally.ts'
import { smallCellMin } from '../../../domain/tally.ts'
import { consultationYaml } from '../../../files/write-consultation.ts'
import { type Answer, type Door, look } from '../door.ts'
import { csrfField } from '../fields.ts'
import { anyVisitor } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { approvalHtml } from './approval.ts'
import { yamlFile } from './draft.ts'
import { type Matter, matterIn } from './found.ts'
import { previewHtml } from './preview.ts'
import type { Preview } from './preview-ground.ts'
import { deedsFor } from './running.ts'
import { promiseLines, stageTag } from './standing.ts'
import { tabsOf } from './tabs.ts'
import { waysHtml } from './ways.ts'

/** The page of one consultation, what citizens see of it, and its file. */
export function overviewDoors(ground: Preview): readonly Door[] {
  return [
    look('consultations/:id', anyVisitor, (visit) => overview(visit, ground)),
    look('consultations/:id/preview', anyVisitor, async (visit) => {
      const matter = await matterIn(visit)
      if (!matter) return { missing: true }
      const { consultation } = matter
      const here = `/desk/consultations/${consultation.id}`
      const html = `${tabsOf(consultation, 'overview', visit.voice)}${await previewHtml(visit, consultation, ground, `${here}/preview`)}`
      return { page: { title: visit.voice.words(consultation.title), room: 'consultations', html } }
    }),
    look('consultations/:id/file', anyVisitor, async (visit) => {
      const matter = await matterIn(visit)
      if (!matter) return { missing: true }
      return yamlFile(consultationYaml(matter.consultation, visit.cityside.city), matter.consultation.id)
    }),
  ]
}

async function overview(visit: Visit, ground: Preview): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter) return { missing: true }
  const { voice, cityside } = visit
  const { consultation, stage } = matter
  const [tally, all] = await Promise.all([cityside.store.tally(consultation.id), cityside.store.commitments()])
  const promises = stage.at === 'withdrawn' ? [] : all.filter((each) => each.consultation === consultation.id)
  const isAsked = stage.at !== 'draft' && stage.at !== 'scheduled'
  const html = [
    tabsOf(consultation, 'overview', voice),
    `<div id="standing" data-live><p>${stageTag(matter, voice)}</p>${promiseLines(promises, cityside.now(), voice)
      .map((line) => `<p>${line}</p>`)
      .join('')}${isAsked ? numbersHtml(tally, voice) : ''}</div>`,
    await approvalHtml(visit, matter),
    deedsHtml(visit, matter, promises.length > 0),
    `<div class="columns"><div>${factsHtml(matter, voice)}</div><div>${await waysHtml(matter, visit, ground)}</div></div>`,
  ]
  return { page: { title: voice.words(consultation.title), room: 'consultations', html: html.join('') } }
}

function numbersHtml(tally: Tally, { say, count }: Voice): string {
  const few = (many: number) => {
    const shown = publishableOne(many)
    return shown === undefined ? say('desklaunch-few', { min: smallCellMin }) : count(shown)
  }
  const number = (label: string, many: string) => `<div><dt>${say(label)}</dt><dd>${many}</dd></div>`
  return `<dl class="numbers">${[
    number('desklaunch-invited', count(tally.invited)),
    number('desklaunch-delivered', count(tally.delivered)),
    number('desklaunch-answered', few(tally.answered)),
    number('desklaunch-declined', few(tally.declined)),
  ].join('')}</dl>`
}

function deedsHtml({ voice, visitor }: Visit, matter: Matter, promises: boolean): string {
  const { say } = voice
  const here = `/desk/consultations/${h(matter.consultation.id)}`
  const isEarly = matter.stage.at === 'draft' || matter.stage.at === 'scheduled'
  const post = (path: string, label: string) =>
    `<form method="post" action="${here}/${path}">${csrfField(visitor)}<button>${say(label)}</button></form>`
  const running = matter.runs
    ? deedsFor(matter, promises).map(
        ({ name }) => `<a class="button" href="${here}/${name}">${say(`desklaunch-deed-${name}`)}</a>`,
      )
    : []
  const links = [
    ...running,
    ...(matter.runs && isEarly ? [post('rewrite', 'desklaunch-rewrite')] : []),
    ...(matter.runs ? [post('copy', 'desklaunch-copy')] : []),
    `<a class="button" href="${here}/preview">${say('desklaunch-seen')}</a>`,
    `<a class="button" href="${here}/file">${say('desklaunch-as-file')}</a>`,
  ]
  return `<div class="row deeds">${links.join('')}</div>`
}

function factsHtml({ consultation }: Matter, voice: Voice): string {
  const { say, words, own, day, moment } = voice
  const { host, departments, frame, questions, opensAt, closesAt, answerBy, corrections = [] } = consultation
  const named = departments.map((id) => words(departmentName(voice.city, id).local)).join(', ')
  const fact = (label: string, said: string) => `<div><dt>${say(label)}</dt><dd>${said}</dd></div>`
  const framed = (label: string, said: Localized) => fact(label, words(said))
  return `<h2>${say('desklaunch-facts')}</h2><dl class="facts">${[
    fact('desklaunch-host', `${h(host.name)}, ${words(host.title)}`),
    fact('desklaunch-departments', named),
    fact('desklaunch-opening', moment(opensAt)),
    fact('desklaunch-closing', moment(closesAt)),
    fact('desklaunch-decision', day(frame.decisionOn)),
    fact('desklaunch-promise', day(answerBy)),
    framed('deskform-frame-why', frame.why),
    framed('deskform-frame-open', frame.open),
    framed('deskform-frame-settled', frame.settled),
    framed('deskform-frame-decider', frame.decider),
    ...questions.map((question, index) =>
      fact('desklaunch-question', words(question.text)).replace('</dt>', ` ${index + 1}</dt>`),
    ),
    ...corrections.map(({ on, was, is }) =>
      fact('desklaunch-corrected', `${day(on)}: <del>${own(was)}</del> → <ins>${own(is)}</ins>`),
    ),
  ].join('')}</dl>`
}
