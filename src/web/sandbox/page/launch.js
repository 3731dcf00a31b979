import { act, ask } from './desk.js'
import { el, icon, toast } from './dom.js'
import { sampleNode } from './sample.js'
import { openSheet } from './sheet.js'
import { state } from './state.js'
import { dateOf, said, shortDay, t, timeOf } from './texts.js'

/** Picks one of the files, shows what it would mean, and launches it. */
export async function openLaunch() {
  let examples
  try {
    examples = await ask('examples')
  } catch {
    toast(t('not-arrived'))
    return
  }
  const preview = el('div.preview', { 'aria-live': 'polite' })
  let chosen
  const sheet = openSheet({
    title: t('new-consultation'),
    lead: t('launch-why'),
    wide: true,
    body: [examplesNode(examples, (file) => pick(file)), preview],
    submit: t('launch'),
    onsubmit: () => (chosen === undefined ? [t('pick-one')] : act('launch', { file: chosen })),
  })
  const pick = async (file) => {
    chosen = file
    const found = await ask('preview', { file, language: state.language }).catch(() => undefined)
    if (chosen !== file) return
    if (!found) return toast(t('not-arrived'))
    sheet.send.disabled = found.problems.length > 0
    preview.replaceChildren(...previewNodes(found))
  }
  sheet.send.disabled = true
  const first = examples[0]
  if (first) await pick(first.file)
}

function examplesNode(examples, pick) {
  return el(
    'fieldset.field',
    {},
    el('legend', {}, t('files')),
    el(
      'div.options',
      {},
      examples.map((example, index) =>
        el(
          'label.option',
          {},
          el('input', {
            type: 'radio',
            name: 'file',
            value: example.file,
            checked: index === 0,
            onchange: () => pick(example.file),
          }),
          el('span', {}, said(example.title), el('small', {}, example.file)),
        ),
      ),
    ),
  )
}

function previewNodes({ consultation, plan = [], messages, problems, warnings, yaml }) {
  return [
    problems.length > 0
      ? el(
          'ul.sentences.alarm',
          {},
          problems.map((one) => el('li', {}, one)),
        )
      : '',
    warnings.length > 0
      ? el(
          'ul.sentences',
          {},
          warnings.map((one) => el('li', {}, one)),
        )
      : '',
    ...(consultation ? consultationNodes(consultation, plan, messages) : []),
    el('details.file', {}, el('summary', {}, t('show-file')), el('pre', { tabindex: 0 }, yaml)),
  ]
}

function consultationNodes(consultation, plan, messages) {
  const { frame, host } = consultation
  const at = (instant) => `${shortDay(instant)} ${timeOf(instant)}`
  const cell = (name, words, across = false) =>
    el(`div${across ? '.across' : ''}`, {}, el('dt', {}, t(name)), el('dd', {}, words))
  return [
    el('h3', {}, said(consultation.title)),
    plan.length === 0
      ? undefined
      : el(
          'div.asks',
          {},
          icon('people'),
          el(
            'div',
            {},
            plan.map((one) => el('p', {}, one)),
          ),
        ),
    messages
      ? sampleNode(messages)
      : el(
          'ol.asked',
          {},
          consultation.questions.map((question) => el('li', {}, said(question.text))),
        ),
    el(
      'dl.frame',
      {},
      cell('frame-why', said(frame.why), true),
      cell('frame-open', said(frame.open)),
      cell('frame-settled', said(frame.settled)),
      cell('frame-decider', `${said(frame.decider)}, ${dateOf(frame.decisionOn)}`),
      cell('frame-host', `${host.name}, ${said(host.title)}`),
      cell('frame-runs', `${at(consultation.opensAt)} – ${at(consultation.closesAt)}`),
      cell('frame-answer', dateOf(consultation.answerBy)),
    ),
  ]
}
