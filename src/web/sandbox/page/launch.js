import { act, ask } from './desk.js'
import { el, icon, toast } from './dom.js'
import { sampleNode } from './sample.js'
import { openSheet, textField, writtenIn } from './sheet.js'
import { state } from './state.js'
import { dateOf, said, shortDay, t, timeOf } from './texts.js'

/**
 * @import { Consultation } from '../../../domain/consultation.ts'
 * @import { Example, Preview } from '../wire.ts'
 */

/** Picks one of the files, shows what it would mean, and launches it. */
export async function openLaunch() {
  /** @type {readonly Example[]} */
  let examples
  try {
    examples = await ask('examples')
  } catch {
    toast(t('not-arrived'))
    return
  }
  const preview = el('div.preview', { 'aria-live': 'polite' })
  /** @type {string | undefined} */
  let chosen
  const sheet = openSheet({
    title: t('new-consultation'),
    lead: t('launch-why'),
    wide: true,
    body: [examplesNode(examples, (file) => pick(file)), preview],
    submit: t('launch'),
    onsubmit: (form) =>
      chosen === undefined ? [t('pick-one')] : act('launch', { file: chosen, override: writtenIn(form, 'override') }),
  })
  /** @param {string} file */
  const pick = async (file) => {
    chosen = file
    const found = await ask('preview', { file, language: state.language }).catch(() => undefined)
    if (chosen !== file) return
    if (!found) return toast(t('not-arrived'))
    sheet.allow(found.problems.length === 0 || found.overridable === true)
    preview.replaceChildren(...previewNodes(found))
  }
  sheet.allow(false)
  const first = examples[0]
  if (first) await pick(first.file)
}

/**
 * @param {readonly Example[]} examples
 * @param {(file: string) => void} pick
 */
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

/** @param {Preview} preview */
function previewNodes({ consultation, plan = [], messages, problems, overridable, warnings, yaml }) {
  return [
    ...sentences('ul.sentences.alarm', problems),
    ...(overridable
      ? [textField(t('launch-override'), { name: 'override', long: true, maxlength: 600 }, t('launch-override-hint'))]
      : []),
    ...sentences('ul.sentences', warnings),
    ...(consultation ? consultationNodes(consultation, plan, messages) : []),
    el('details.file', {}, el('summary', {}, t('show-file')), el('pre', { tabindex: 0 }, yaml)),
  ]
}

/**
 * @param {'ul.sentences' | 'ul.sentences.alarm'} tag
 * @param {readonly string[]} lines
 */
function sentences(tag, lines) {
  return lines.length === 0
    ? []
    : [
        el(
          tag,
          {},
          lines.map((one) => el('li', {}, one)),
        ),
      ]
}

/**
 * @param {Consultation} consultation
 * @param {readonly string[]} plan
 * @param {Preview['messages']} messages
 */
function consultationNodes(consultation, plan, messages) {
  const { frame, host } = consultation
  /** @param {number} instant */
  const at = (instant) => `${shortDay(instant)} ${timeOf(instant)}`
  /**
   * @param {`frame-${'why' | 'open' | 'settled' | 'decider' | 'host' | 'runs' | 'answer'}`} name
   * @param {string} words
   */
  const cell = (name, words, across = false) =>
    el(`div${across ? '.across' : ''}`, {}, el('dt', {}, t(name)), el('dd', {}, words))
  return [
    el('h3', {}, said(consultation.title)),
    ...(plan.length === 0 ? [] : [asksNode(plan)]),
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

/** @param {readonly string[]} plan */
function asksNode(plan) {
  return el(
    'div.asks',
    {},
    icon('people'),
    el(
      'div',
      {},
      plan.map((one) => el('p', {}, one)),
    ),
  )
}
