import { act } from './desk.js'
import { el, icon } from './dom.js'
import { openMilestone, openOutcome } from './outcome.js'
import { openSheet, textField } from './sheet.js'
import { state } from './state.js'
import { dateOf, daysUntil, number, said, shortDay, t, timeOf } from './texts.js'

const road = ['asked', 'reading', 'deciding', 'decided', 'done']

/** One consultation at the moderator's desk: where it stands, what came in, what is promised, what can be done. */
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
      explainedNode(one),
      milestones(one),
      acts(one),
      heard(one.counts.heard),
      consultation.questions.map((question, index) => counted(question, one.questions[index])),
    ),
  )
}

function whenOf(consultation, stage) {
  const at = (instant) => `${shortDay(instant)} ${timeOf(instant)}`
  if (stage.at === 'scheduled' || stage.at === 'draft') return t('opens-at', { when: at(consultation.opensAt) })
  if (stage.at === 'open') return t('closes-at', { when: at(consultation.closesAt) })
  if (stage.at === 'closed') return t('closed-at', { when: at(stage.closedAt) })
  if (stage.at === 'answered') return t('answered-at', { when: at(stage.answeredAt) })
  if (stage.at === 'withdrawn') return t('withdrawn-at', { when: at(stage.withdrawnAt) })
  return t('archived-at', { when: at(stage.archivedAt) })
}

function pill(one) {
  const { stage } = one.running
  const late = lateOf(one)
  if (late) return el('span.pill.alarm', {}, t('late'))
  const looks = {
    open: '',
    scheduled: '.quiet',
    draft: '.quiet',
    answered: '.good',
    archived: '.good',
    withdrawn: '.quiet',
  }
  return el(`span.pill${looks[stage.at] ?? ''}`, {}, t(`stage-${stage.at}`))
}

/** A late promise, before all others one of which nobody has said why. */
function lateOf({ commitments, running }) {
  if (running.stage.at === 'withdrawn') return undefined
  const late = commitments.filter(
    (promise) => promise.keptAt === undefined && daysUntil(promise.dueOn, state.clock?.now ?? 0) < 0,
  )
  return late.find((promise) => promise.explained === undefined) ?? late[0]
}

/** Where in the process we are, in five steps that mean the same for every consultation. */
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

function figures(counts) {
  const cells = ['invited', 'delivered', 'answered', 'declined']
  return el(
    'dl.figures',
    {},
    cells.map((cell) => el('div', {}, el('dt', {}, t(`count-${cell}`)), el('dd', {}, number(counts[cell])))),
  )
}

function counted(question, shown) {
  const heading = el('h4', {}, said(question.text))
  if (shown.choices.length === 0) {
    return el('section.counted', {}, heading, el('p', {}, t('statements', { count: shown.statements })))
  }
  if (shown.answered === null) return el('section.counted', {}, heading, el('p', {}, t('too-few')))
  return el(
    'section.counted',
    {},
    heading,
    el(
      'ul.bars',
      {},
      shown.choices.map((choice) => bar(said(choice.label), choice.count, shown.answered)),
    ),
  )
}

function bar(label, count, of) {
  if (count === null) return el('li.few', {}, el('span', {}, label), el('span', {}, t('fewer-than-five')))
  return el(
    'li',
    {},
    el('span', {}, label),
    el('b', {}, number(count)),
    el('meter', { min: 0, max: of, value: count, 'aria-label': label }),
  )
}

function promiseNode({ running, commitments }) {
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
  const words =
    days < 0
      ? t('promise-late', { date: dateOf(dueOn), count: -days })
      : t('promise', { date: dateOf(dueOn), count: days })
  return el(`p.promise${days < 0 ? '.late' : ''}`, {}, icon('promise'), el('span', {}, words))
}

/** What everybody can read about a late promise. */
function explainedNode(one) {
  const { explained } = lateOf(one) ?? {}
  return explained
    ? el('p.promise', {}, icon('chat'), el('span', {}, t('explained', { why: said(explained) })))
    : undefined
}

function milestones(one) {
  const { outcome, reports, commitments, running } = one
  if (!outcome || outcome.milestones.length === 0) return undefined
  return el(
    'section.steps-to-come',
    {},
    el('h4', {}, t('milestones')),
    outcome.milestones.map((milestone) => {
      const report = reports.findLast((each) => each.milestone === milestone.id)
      const dueOn = commitments.find((promise) => promise.milestone === milestone.id)?.dueOn ?? milestone.dueOn
      const over = report?.state === 'done' || report?.state === 'dropped'
      return el(
        'div.step',
        {},
        el('span', {}, said(milestone.what)),
        over
          ? el(`span.pill${report.state === 'done' ? '.good' : '.quiet'}`, {}, t(`milestone-${report.state}`))
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

const smallest = 5

function heard({ yes, partly, no }) {
  const all = yes + partly + no
  if (all === 0) return undefined
  const words =
    all < smallest ? t('heard-few', { count: all }) : t('heard', { share: Math.round((100 * yes) / all), count: all })
  return el('p.promise', {}, icon('chat'), el('span', {}, words))
}

function acts(one) {
  const { consultation, stage } = one.running
  const { id } = consultation
  const buttons = []
  const late = lateOf(one)
  if (late) buttons.push(['explain', late.explained ? 'plain' : 'main', () => openExplain(consultation, late)])
  if (stage.at === 'closed') buttons.push(['publish', 'main', () => openOutcome(consultation)])
  if (stage.at === 'open') buttons.push(['close', 'main', () => openClose(consultation)])
  if (['scheduled', 'open', 'closed'].includes(stage.at))
    buttons.push(['withdraw', 'danger', () => openWithdraw(consultation)])
  if (buttons.length === 0) return undefined
  return el(
    'div.acts',
    {},
    buttons.map(([name, look, onclick]) =>
      el(`button.button.${look}`, { type: 'button', 'data-key': `${name}-${id}`, onclick }, t(`act-${name}`)),
    ),
  )
}

function openExplain({ title }, { key, explained }) {
  openSheet({
    title: t('act-explain'),
    lead: t('explain-why', { title: said(title) }),
    body: textField(
      t('explain-reason'),
      { name: 'why', long: true, required: true, maxlength: 1000, value: said(explained) },
      t('explain-hint'),
    ),
    submit: t('explain'),
    onsubmit: (form) => act('explain', { commitment: key, why: new FormData(form).get('why') }),
  })
}

function openClose({ id, title }) {
  openSheet({
    title: t('act-close'),
    lead: t('close-why', { title: said(title) }),
    body: [],
    submit: t('act-close'),
    onsubmit: () => act('close', { id }),
  })
}

function openWithdraw({ id, title }) {
  openSheet({
    title: t('act-withdraw'),
    lead: t('withdraw-why', { title: said(title) }),
    body: textField(
      t('withdraw-reason'),
      { name: 'reason', long: true, required: true, maxlength: 1000 },
      t('withdraw-hint'),
    ),
    submit: t('act-withdraw'),
    onsubmit: (form) => act('withdraw', { id, reason: new FormData(form).get('reason') }),
  })
}
