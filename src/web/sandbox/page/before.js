import { blockNode } from './bubble.js'
import { act } from './desk.js'
import { el } from './dom.js'
import { sampleNode } from './sample.js'
import { openSheet } from './sheet.js'
import { said, t } from './texts.js'

/**
 * @import { Consultation } from '../../../domain/consultation.ts'
 * @import { ShownBefore } from '../wire.ts'
 */

/**
 * Shows how much of what was said an outcome answers and the echoes most likely to hurt; then one tap publishes it.
 * @param {Consultation} consultation
 * @param {string} yaml
 * @param {ShownBefore} before
 */
export function openBefore({ id, title }, yaml, { covered, samples, confirmation, warnings }) {
  openSheet({
    title: t('act-publish'),
    lead: t('before-why', { title: said(title) }),
    wide: true,
    body: el(
      'div.before',
      {},
      el('div.covered', {}, covered.map(blockNode)),
      warnings.length > 0
        ? el(
            'ul.sentences',
            {},
            warnings.map((one) => el('li', {}, one)),
          )
        : undefined,
      samples.map((sample) => sampleNode([sample])),
      el('div.confirmation', {}, confirmation.map(blockNode)),
    ),
    submit: t('publish'),
    onsubmit: () => act('publish', { id, yaml }),
  })
}
