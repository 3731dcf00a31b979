import { acts } from './case-acts.js'
import { counted } from './counted.js'
import { el, icon } from './dom.js'
import { explainedNode, lateOf, milestones, politicianNode, promiseNode } from './promises.js'
import { state } from './state.js'
import { number, said, shortDay, t, timeOf } from './texts.js'

/**
 * @import { Consultation, Stage } from '../../../domain/consultation.ts'
 * @import { ShownConsultation } from '../wire.ts'
 */

const road = /** @type {const} */ (['asked', 'reading', 'deciding', 'decided', 'done'])

/**
 * One consultation at the moderator's desk: where it stands, what came in, what is promised, what can be done.
 * @param {ShownConsultation} one
 * @param {boolean} first
 */
export function caseNode(one, first) {
  const { consultation, stage } = one.running
  const open = state.openCases.get(consultation.id) ?? first
  return el(
    'details.case',
    {
      open,
      'data-case': consultation.id,
      ontoggle: (event) => state.openCases.set(consultation.id, event.currentTarget.open),
    },
    el(
      'summary',
      { 'data-key': `case-${consultation.id}` },
      el('h3', {}, said(consultation.title)),
      pill(one),
      el('small', {}, whenOf(consultation, stage)),
    ),
    el(
      'div.case-body',
      {},
      stage.at === 'withdrawn' ? el('p.promise', {}, icon('close'), said(stage.reason)) : roadNode(one),
      figures(one.counts),
      promiseNode(one),
      politicianNode(one),
      explainedNode(one),
      milestones(one),
      latestNews(one),
      acts(one),
      heard(one.counts.heard),
      consultation.questions.map((question, index) => counted(question, one.questions[index])),
    ),
  )
}

/** @param {ShownConsultation} one */
function latestNews({ news }) {
  const last = news.at(-1)
  if (!last) return undefined
  const words = t('news-latest', { day: shortDay(last.at), words: said(last.words) })
  return el('p.promise', {}, icon('chat'), el('span', {}, words))
}

/**
 * @param {Consultation} consultation
 * @param {Stage} stage
 */
function whenOf(consultation, stage) {
  /** @param {number} instant */
  const at = (instant) => `${shortDay(instant)} ${timeOf(instant)}`
  if (stage.at === 'scheduled' || stage.at === 'draft') return t('opens-at', { when: at(consultation.opensAt) })
  if (stage.at === 'open') return t('closes-at', { when: at(consultation.closesAt) })
  if (stage.at === 'closed') return t('closed-at', { when: at(stage.closedAt) })
  if (stage.at === 'answered') return t('answered-at', { when: at(stage.answeredAt) })
  if (stage.at === 'withdrawn') return t('withdrawn-at', { when: at(stage.withdrawnAt) })
  return t('archived-at', { when: at(stage.archivedAt) })
}

/** @type {Readonly<Record<Stage['at'], '' | '.quiet' | '.good'>>} */
const looks = {
  open: '',
  closed: '',
  scheduled: '.quiet',
  draft: '.quiet',
  answered: '.good',
  archived: '.good',
  withdrawn: '.quiet',
}

/** @param {ShownConsultation} one */
function pill(one) {
  const { stage } = one.running
  const late = lateOf(one)
  if (late) return el('span.pill.alarm', {}, t('late'))
  return el(`span.pill${looks[stage.at]}`, {}, t(`stage-${stage.at}`))
}

/**
 * Where in the process we are, in five steps that mean the same for every consultation.
 * @param {ShownConsultation} one
 */
function roadNode({ running, outcome, reports }) {
  const at = running.stage.at
  const finished = outcome?.milestones.every((one) =>
    reports.some((report) => report.milestone === one.id && report.state !== 'delayed'),
  )
  const here =
    at === 'archived' || (at === 'answered' && finished)
      ? 4
      : at === 'answered'
        ? 3
        : at === 'closed'
          ? 1
          : at === 'open'
            ? 0
            : -1
  return el(
    'ol.road',
    { 'aria-label': t('road') },
    road.map((step, index) =>
      el(
        `li${index < here ? '.past' : index === here ? '.here' : ''}`,
        { 'aria-current': index === here ? 'step' : undefined },
        t(`road-${step}`),
      ),
    ),
  )
}

const cells = /** @type {const} */ (['invited', 'delivered', 'answered', 'declined'])

/** @param {ShownConsultation['counts']} counts */
function figures(counts) {
  return el(
    'dl.figures',
    {},
    cells.map((cell) => el('div', {}, el('dt', {}, t(`count-${cell}`)), el('dd', {}, number(counts[cell])))),
  )
}

const smallest = 5

/** @param {ShownConsultation['counts']['heard']} heard */
function heard({ yes, partly, no }) {
  const all = yes + partly + no
  if (all === 0) return undefined
  const words =
    all < smallest ? t('heard-few', { count: all }) : t('heard', { share: Math.round((100 * yes) / all), count: all })
  return el('p.promise', {}, icon('chat'), el('span', {}, words))
}
