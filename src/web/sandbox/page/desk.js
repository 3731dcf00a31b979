import { changed, state } from './state.js'
import { t } from './texts.js'

/** @import { ActAnswer, DeskActs, DeskAnswers, Refused, ShownBefore, ShownClock } from '../wire.ts' */

/**
 * Asks the desk for something.
 * @template {keyof DeskAnswers} Path
 * @param {Path} path
 * @param {Record<string, string>} query
 * @returns {Promise<DeskAnswers[Path]>}
 */
export async function ask(path, query = {}) {
  const response = await fetch(`/sandbox/desk/${path}?${new URLSearchParams(query)}`)
  if (!response.ok) throw new Error(`The desk answered ${response.status}.`)
  return response.json()
}

/**
 * Does something at the desk. Resolves with the sentences that stand in the way; an empty list means done.
 * @template {keyof DeskActs} Path
 * @param {Path} path
 * @param {DeskActs[Path]} body
 * @returns {Promise<readonly string[]>}
 */
export async function act(path, body) {
  try {
    const response = await fetch(`/sandbox/desk/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, language: state.language }),
    })
    /** @type {ActAnswer | Refused} */
    const done = await response.json()
    if ('problem' in done) return [done.problem]
    if ('ok' in done && !done.ok) return done.problems
    return response.ok ? [] : [t('not-arrived')]
  } catch {
    return [t('not-arrived')]
  }
}

/**
 * The same with words for citizens: the first time they are sent, what would make them easier to read stands in the way; sent
 * once more as they are, they go out.
 * @template {'publish' | 'milestone' | 'explain' | 'news'} Path
 * @param {Path} path
 * @returns {(body: DeskActs[Path]) => Promise<readonly string[]>}
 */
export function actChecked(path) {
  let shown = ''
  return async (body) => {
    const words = JSON.stringify(body)
    const check = words !== shown
    shown = words
    return act(path, { ...body, check })
  }
}

/**
 * What is looked at before an outcome is published, or the sentences that stand in the way.
 * @param {DeskActs['before']} body
 * @returns {Promise<ShownBefore | readonly string[]>}
 */
export async function look(body) {
  try {
    const response = await fetch('/sandbox/desk/before', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, language: state.language }),
    })
    /** @type {ActAnswer | Refused} */
    const found = await response.json()
    if ('problem' in found) return [found.problem]
    if ('ok' in found) return found.ok ? [] : found.problems
    return 'samples' in found ? found : [t('not-arrived')]
  } catch {
    return [t('not-arrived')]
  }
}

/** Loads what the desk shows, and again whenever it says that something changed. */
export async function followDesk() {
  await refresh()
  const stream = new EventSource('/sandbox/desk/stream')
  stream.addEventListener('changed', refresh)
  stream.addEventListener('open', refresh)
}

const askAgainMs = 300

/**
 * Resolves with the town's clock once people live there.
 * @param {string} [other] the town that was there before, which does not count
 */
export async function townSettled(other) {
  for (;;) {
    const clock = await ask('clock').catch(() => undefined)
    if (clock && !clock.settling && (other === undefined || clock.town !== other)) return clock
    await new Promise((resolve) => setTimeout(resolve, askAgainMs))
  }
}

let refreshing = false
let again = false

/** Loads what the desk shows. One refresh at a time; many changes meanwhile are one more. */
export async function refresh() {
  if (refreshing) {
    again = true
    return
  }
  refreshing = true
  try {
    do {
      again = false
      const [consultations, clock] = await Promise.all([ask('consultations'), ask('clock')])
      setClock(clock)
      state.consultations = consultations
      state.deskVersion += 1
      changed('hall', 'clock', 'guide')
    } while (again)
  } catch {
    // The server is away; the stream opens again by itself and asks anew.
  } finally {
    refreshing = false
  }
}

/**
 * Takes over the town's time.
 * @param {ShownClock} clock
 */
export function setClock(clock) {
  state.clock = clock
  state.clockAheadMs = clock.now - Date.now()
  changed('clock')
}
