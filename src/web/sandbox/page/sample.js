import { blockNode } from './bubble.js'
import { el } from './dom.js'
import { t } from './texts.js'

/** @import { Sample } from '../wire.ts' */

/**
 * Messages exactly as citizens will see them, on a phone that only shows.
 * @param {readonly Sample[]} messages
 */
export function sampleNode(messages) {
  return el(
    'figure.sample',
    {},
    el('figcaption', {}, t('as-citizens-see-it')),
    el(
      'div.sample-log',
      { tabindex: 0, role: 'group', 'aria-label': t('as-citizens-see-it') },
      messages.map(({ blocks, buttons }) => [
        el('div.bubble', {}, blocks.map(blockNode)),
        buttons.length > 0
          ? el(
              'div.taps',
              {},
              buttons.map((button) => el('span.tap', {}, button.label)),
            )
          : undefined,
      ]),
    ),
  )
}
