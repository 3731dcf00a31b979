import { escapeHtml as h } from '../../../digests/escape.ts'
import type { DraftTree } from '../../../domain/desk-draft.ts'
import type { Voice } from '../voice.ts'
import { leavesOf } from './form/tree.ts'

/** Two wrote at the same time: what the other one kept stands beside the field, and the next press decides. */
export function conflictHtml(mine: DraftTree, theirs: DraftTree, { say, own }: Voice): string {
  const [here, there] = [leavesOf(mine), leavesOf(theirs)]
  const names = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name))
  const lines = names.map((name) => {
    const said = there.get(name)
    const words = said === undefined ? say('desklaunch-conflict-nothing') : own(said)
    return `<li><a href="#${h(name)}"><code>${h(name)}</code></a>: ${words}</li>`
  })
  return `<div class="problems" role="alert" tabindex="-1"><h2>${say('desklaunch-conflict')}</h2><p>${say('desklaunch-conflict-how')}</p><ul>${lines.join('')}</ul></div>`
}
