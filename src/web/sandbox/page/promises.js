import { el, icon } from './dom.js'
import { openMilestone } from './outcome.js'
import { state } from './state.js'
import { dateOf, daysUntil, said, shortDay, t } from './texts.js'

/** @import { ShownConsultation } from '../wire.ts' */

/**
 * A late promise, before all others one that the department has not explained.
 * @param {ShownConsultation} one
 */
export function lateOf({ commitments, running }) {
  if (running.stage.at === 'withdrawn') return undefined
  const late = commitments.filter(
    (promise) => promise.keptAt === undefined && daysUntil(promise.dueOn, state.clock?.now ?? 0) < 0,
  )
  return late.find((promise) => promise.explained === undefined) ?? late[0]
}

/**
 * The promise that is to be kept next, once answers are in: that it takes longer can be said before its day.
 * @param {ShownConsultation} one
 */
export function nextPromise({ commitments, running }) {
  if (running.stage.at !== 'closed' && running.stage.at !== 'answered') return undefined
  return commitments.filter((promise) => promise.keptAt === undefined)[0]
}

/**
 * The promise to come back with the outcome.
 * @param {ShownConsultation} one
 */
export function promiseNode({ running, commitments }) {
  const promise = commitments.find((one) => one.kind === 'outcome')
  const dueOn = promise?.dueOn ?? running.consultation.answerBy
  const days = daysUntil(dueOn, state.clock?.now ?? 0)
  if (running.stage.at === 'withdrawn') return undefined
  if (promise?.keptAt !== undefined) {
    return el(
      'p.promise.kept',
      {},
      icon('promise'),
      el('span', {}, t('promise-kept', { day: shortDay(promise.keptAt) })),
    )
  }
  const first = promise?.firstDueOn ?? dueOn
  const over = -daysUntil(first, state.clock?.now ?? 0)
  const words =
    over > 0
      ? `${t('promise-late', { date: dateOf(first), count: over })}${days < 0 ? '' : ` ${t('new-date', { date: dateOf(dueOn) })}`}`
      : t('promise', { date: dateOf(dueOn), count: days })
  return el(`p.promise${over > 0 ? '.late' : ''}`, {}, icon('promise'), el('span', {}, words))
}

/**
 * What the politician owes whom people can ask, and where it is worked on.
 * @param {ShownConsultation} one
 */
export function politicianNode({ running, commitments }) {
  const asked = running.consultation.deciderQuestions
  const promise = commitments.find((one) => one.kind === 'decider')
  if (!asked || !promise || running.stage.at === 'withdrawn') return undefined
  const { name } = asked
  if (promise.keptAt !== undefined)
    return el('p.promise.kept', {}, icon('promise'), el('span', {}, t('politician-done', { name })))
  const late = daysUntil(promise.dueOn, state.clock?.now ?? 0) < 0
  const words = t(late ? 'politician-late' : 'politician-owes', { name, date: dateOf(promise.dueOn) })
  return el(`p.promise${late ? '.late' : ''}`, {}, icon('promise'), el('span', {}, words))
}

/**
 * What every citizen can read about a late promise.
 * @param {ShownConsultation} one
 */
export function explainedNode(one) {
  const { explained } = lateOf(one) ?? nextPromise(one) ?? {}
  return explained
    ? el('p.promise', {}, icon('chat'), el('span', {}, t('explained', { why: said(explained) })))
    : undefined
}

/**
 * The later steps that are promised, and how to report on each.
 * @param {ShownConsultation} one
 */
export function milestones(one) {
  const { outcome, reports, commitments, running } = one
  if (!outcome || outcome.milestones.length === 0) return undefined
  return el(
    'section.steps-to-come',
    {},
    el('h4', {}, t('milestones')),
    outcome.milestones.map((milestone) => {
      const report = reports.findLast((each) => each.milestone === milestone.id)
      const dueOn = commitments.find((promise) => promise.milestone === milestone.id)?.dueOn ?? milestone.dueOn
      const over = report?.state === 'done' || report?.state === 'dropped' ? report.state : undefined
      return el(
        'div.step',
        {},
        el('span', {}, said(milestone.what)),
        over
          ? el(`span.pill${over === 'done' ? '.good' : '.quiet'}`, {}, t(`milestone-${over}`))
          : el(
              'button.button',
              {
                type: 'button',
                'data-key': `step-${milestone.id}`,
                onclick: () => openMilestone(running.consultation, milestone),
              },
              t('report'),
            ),
        el('small', {}, t(report?.state === 'delayed' ? 'delayed-until' : 'promised-for', { date: dateOf(dueOn) })),
      )
    }),
  )
}
