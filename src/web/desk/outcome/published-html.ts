import type { Outcome } from '../../../domain/outcome.ts'
import { isToCome, presentMilestones } from '../../../domain/present.ts'
import { isOverdue } from '../../../domain/promised.ts'
import { sharedParts } from '../../../domain/shared-parts.ts'
import type { Answer } from '../door.ts'
import { csrfField } from '../fields.ts'
import { addressOf, type Matter, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { concernedIn } from './concerned.ts'

/** What was decided, with what was promised; or that nothing is yet. */
export async function publishedPage(visit: Visit, matter: Matter): Promise<Answer> {
  const { voice, cityside } = visit
  const outcome = await cityside.store.outcome(matter.consultation.id)
  const html = outcome
    ? `<div id="published" data-live>${await publishedHtml(visit, matter, outcome)}</div>${correctForm(visit, matter)}`
    : `<p>${voice.say('reading-undecided')}</p>`
  return { page: matterPage(visit, matter, 'outcome', { html: `${await promiseHtml(visit, matter)}${html}` }) }
}

/** The promise of an answer, where it is not kept: when it is due, and a way to say why it takes longer. */
export async function promiseHtml({ cityside, voice }: Visit, matter: Matter): Promise<string> {
  const { city, store, now } = cityside
  const { id } = matter.consultation
  const promise = (await store.commitments()).find(
    (each) => each.consultation === id && each.kind === 'outcome' && each.keptAt === undefined,
  )
  if (!promise || matter.stage.at === 'withdrawn') return ''
  const late = isOverdue(promise, city.timeZone, now())
  const explain = matter.runs
    ? ` <a href="${addressOf(matter, 'outcome/late')}">${voice.say('reading-late-say')}</a>`
    : ''
  const line = voice.say(late ? 'reading-promise-late' : 'reading-promise', { day: { on: promise.dueOn } })
  return `<p class="${late ? 'problems' : 'soft'}">${line}${explain}</p>`
}

async function publishedHtml({ cityside, voice }: Visit, matter: Matter, outcome: Outcome): Promise<string> {
  const { store, city, now } = cityside
  const { say, words } = voice
  const { consultation } = matter
  const [reports, commitments] = await Promise.all([store.milestoneReports(consultation.id), store.commitments()])
  const own = commitments.filter((each) => each.consultation === consultation.id)
  const options = concernedIn(consultation, outcome.themes, voice)
  const labelOf = (code: string) => options.find((each) => each.code === code)?.label ?? code
  const parts = sharedParts(outcome.parts).map((part) => {
    const whom = part.concerns.map((concern) =>
      labelOf(
        concern.kind === 'theme'
          ? `theme/${concern.theme}`
          : concern.kind === 'choice'
            ? `choice/${concern.question}/${concern.choice}`
            : 'everyone',
      ),
    )
    const next = part.next ? `<p>${words(part.next)}</p>` : ''
    return `<li class="card"><p class="row">${whom.map((each) => `<span class="tag">${each}</span>`).join(' ')}</p><h3>${say(`verdict-${part.verdict}`)}</h3><p>${words(part.decision)}</p><p>${say('echo-why', { why: { local: part.why } })}</p>${next}</li>`
  })
  const steps = presentMilestones(outcome, reports, commitments).map((present) => {
    const { milestone, state, dueOn } = present
    const promise = own.find((each) => each.milestone === milestone.id)
    const late = promise !== undefined && isToCome(present) && isOverdue(promise, city.timeZone, now())
    const ways =
      matter.runs && promise?.keptAt === undefined && isToCome(present)
        ? `<p class="row"><a class="button" href="${addressOf(matter, `milestones/${milestone.id}`)}">${say('reading-milestone-tell')}</a> <a href="${addressOf(matter, `milestones/${milestone.id}/late`)}">${say('reading-late-say')}</a></p>`
        : ''
    const look = late ? 'late' : state === 'done' ? 'good' : state === 'dropped' ? 'off' : ''
    return `<li class="card${late ? ' late' : ''}"><p class="row"><span class="tag ${look}">${say(late ? 'reading-step-late' : `reading-step-is-${state}`)}</span> ${voice.day(dueOn)}</p><p>${words(milestone.what)}</p>${present.why ? `<p>${say('echo-why', { why: { local: present.why } })}</p>` : ''}${ways}</li>`
  })
  const by = say('reading-decided-by', {
    name: outcome.decidedBy.name,
    title: { local: outcome.decidedBy.title },
    on: { on: outcome.decidedOn },
  })
  const corrected = outcome.correction
    ? `<p class="warnings">${say('reading-corrected', { why: { local: outcome.correction } })}</p>`
    : ''
  const promised =
    steps.length === 0
      ? ''
      : `<h2>${say('reading-list-milestones')}</h2><ul class="cards" role="list">${steps.join('')}</ul>`
  return `${corrected}<h2>${say('reading-list-parts')}</h2><p>${by}</p><ul class="cards" role="list">${parts.join('')}</ul>${promised}`
}

function correctForm({ visitor, voice }: Visit, matter: Matter): string {
  if (!matter.runs || matter.stage.at === 'withdrawn') return ''
  return `<form method="post" action="${addressOf(matter, 'outcome/correct')}">${csrfField(visitor)}<p class="soft">${voice.say('reading-correct-how')}</p><button>${voice.say('reading-correct')}</button></form>`
}
