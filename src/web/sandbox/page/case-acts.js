import { act, actChecked } from './desk.js'
import { el } from './dom.js'
import { openCorrection, openOutcome } from './outcome.js'
import { lateOf, nextPromise } from './promises.js'
import { openSheet, textField, writtenIn } from './sheet.js'
import { state } from './state.js'
import { dateOf, said, t, townDate } from './texts.js'
import { openThemes } from './themes.js'

/**
 * @import { Consultation } from '../../../domain/consultation.ts'
 * @import { Commitment } from '../../../domain/outcome.ts'
 * @import { ShownConsultation } from '../wire.ts'
 */

/**
 * What the moderator can do with a consultation now.
 * @param {ShownConsultation} one
 */
export function acts(one) {
  const { consultation, stage } = one.running
  const { id } = consultation
  /** @type {['explain' | 'publish' | 'themes' | 'news' | 'correct' | 'close' | 'withdraw', 'plain' | 'main' | 'danger', () => unknown][]} */
  const buttons = []
  const late = lateOf(one)
  const soon = late ?? nextPromise(one)
  if (soon) buttons.push(['explain', late ? 'main' : 'plain', () => openExplain(consultation, soon, Boolean(late))])
  if (stage.at === 'closed') buttons.push(['publish', 'main', () => openOutcome(consultation)])
  if (['open', 'closed'].includes(stage.at) && one.questions.some(({ statements }) => statements > 0))
    buttons.push(['themes', 'plain', () => openThemes(consultation)])
  if (stage.at === 'closed' || (stage.at === 'answered' && one.commitments.some(({ keptAt }) => keptAt === undefined)))
    buttons.push(['news', 'plain', () => openNews(consultation)])
  if (stage.at === 'answered') buttons.push(['correct', 'plain', () => openCorrection(consultation)])
  if (stage.at === 'open') buttons.push(['close', 'main', () => openClose(consultation, one.closing)])
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

/**
 * @param {Consultation} consultation
 * @param {Commitment} promise
 * @param {boolean} isLate
 */
function openExplain({ title }, { key, explained, dueOn }, isLate) {
  const explain = actChecked('explain')
  openSheet({
    title: t('act-explain'),
    lead: t(isLate ? 'explain-why' : 'explain-early', { title: said(title), date: dateOf(dueOn) }),
    body: [
      textField(
        t('explain-reason'),
        { name: 'why', long: true, required: true, maxlength: 1000, value: said(explained) },
        t('explain-hint'),
      ),
      textField(
        t('explain-by'),
        { name: 'dueOn', type: 'date', required: true, min: townDate(state.clock?.now ?? 0) },
        t('explain-by-hint'),
      ),
    ],
    submit: t('explain'),
    onsubmit: (form) => explain({ commitment: key, why: writtenIn(form, 'why'), dueOn: writtenIn(form, 'dueOn') }),
  })
}

/** @param {Consultation} consultation */
function openNews({ id, title }) {
  const send = actChecked('news')
  openSheet({
    title: t('act-news'),
    lead: t('news-why', { title: said(title) }),
    body: [
      textField(
        t('news-words'),
        { name: 'words', long: true, required: true, maxlength: 1000 },
        t('milestone-what-hint'),
      ),
      textField(t('news-link'), { name: 'link', maxlength: 500, placeholder: 'https://' }),
    ],
    submit: t('tell-everyone'),
    onsubmit: (form) => send({ id, words: writtenIn(form, 'words'), link: writtenIn(form, 'link') }),
  })
}

/** @param {Consultation} consultation @param {ShownConsultation['closing']} closing What is said before. */
function openClose({ id, title }, closing) {
  openSheet({
    title: t('act-close'),
    lead: t('close-why', { title: said(title) }),
    ...(closing && { body: el('p.sheet-lead.closing-remark', {}, said(closing)) }),
    submit: t('act-close'),
    onsubmit: () => act('close', { id }),
  })
}

/** @param {Consultation} consultation */
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
    onsubmit: (form) => act('withdraw', { id, reason: writtenIn(form, 'reason') }),
  })
}
