import { el } from './dom.js'
import { number, said, t } from './texts.js'

/**
 * @import { Question } from '../../../domain/question.ts'
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
  if (shown.choices.length === 0) {
    return el('section.counted', {}, heading, el('p', {}, t('statements', { count: shown.statements })))
  }
  const { answered } = shown
  if (answered === null) return el('section.counted', {}, heading, el('p', {}, t('too-few')))
  return el(
    'section.counted',
    {},
    heading,
    el(
      'ul.bars',
      {},
      shown.choices.map((choice) => bar(said(choice.label), choice.count, answered)),
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
