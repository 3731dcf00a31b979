import { el } from './dom.js'
import { number, said, t } from './texts.js'

/**
 * @import { Question, ScaleQuestion } from '../../../domain/question.ts'
 * @import { ShownQuestion } from '../wire.ts'
 */

/**
 * What came in for one question.
 * @param {Question} question
 * @param {ShownQuestion | undefined} shown
 */
export function counted(question, shown) {
  if (shown === undefined) return undefined
  const heading = el('h4', {}, said(question.text))
  if (question.kind === 'open') {
    return el('section.counted', {}, heading, el('p', {}, t('statements', { count: shown.statements })))
  }
  const { answered } = shown
  if (answered === null) return el('section.counted', {}, heading, el('p', {}, t('too-few')))
  const labels =
    question.kind === 'scale'
      ? scaleLabels(question)
      : new Map(question.choices.map((one) => [one.id, said(one.label)]))
  return el(
    'section.counted',
    {},
    heading,
    el(
      'ul.bars',
      {},
      shown.choices.map((choice) => bar(labels.get(choice.id) ?? choice.id, choice.count, answered)),
    ),
  )
}

/**
 * @param {string} label
 * @param {number | null} count `null` is fewer than five
 * @param {number} of
 */
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

/**
 * What the two ends of a scale mean; the values between them stand for themselves.
 * @param {ScaleQuestion} question
 */
function scaleLabels({ from, to, low, high }) {
  return new Map([
    [String(from), `${from} · ${said(low)}`],
    [String(to), `${to} · ${said(high)}`],
  ])
}
