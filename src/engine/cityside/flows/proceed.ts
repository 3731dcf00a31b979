import { type Block, type Button, type Form, say, text } from '../../../domain/message.ts'
import { reply, replyInPlace } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { changing, together } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { asideBlock, asideButton, keep, setDown } from './aside.ts'
import { type Session, sessionOf, type Written } from './session.ts'
import type { Taken } from './step.ts'

/** Begins something new; what was begun before waits aside. */
export function begin(turn: Turn, work: Written, lead: readonly Block[]): Decision {
  return proceed(turn, work, lead)
}

/** Asks the next thing, or shows what it has become; what there is so far is kept. */
export function proceed(turn: Turn, work: Written, lead: readonly Block[] = []): Decision {
  const session = sessionOf(work, turn)
  const step = session.next()
  return together(
    keep(turn, work),
    step === undefined
      ? session.finish(lead)
      : reply(turn.event, { blocks: [...lead, ...session.ask(step)], buttons: stepButtons(session, step, turn) }),
  )
}

/** Plain words while something is being written. */
export function readWork(turn: Turn, work: Written, words: string): Decision {
  const session = sessionOf(work, turn)
  const step = session.next()
  if (step === undefined) return together(session.finish([]))
  return follow(turn, session, step, session.read(step, words))
}

/** A tap at a step: what is tapped later than it was asked still counts. */
export function takeOption(turn: Turn, work: Written, step: string, option: string): Decision {
  const session = sessionOf(work, turn)
  const result = session.take(step, option)
  if (result === undefined) return reply(turn.event, { blocks: [say('button-unknown')] })
  if (result.as === 'slip') return follow(turn, session, step, result)
  const after = sessionOf(result.draft, turn)
  if (after.next() !== step) return proceed(turn, result.draft)
  // Still at the same step: something was ticked.
  return together(
    keep(turn, result.draft),
    replyInPlace(turn.event, { blocks: after.ask(step), buttons: stepButtons(after, step, turn) }),
  )
}

/** Opens the rest of a sheet as one form. */
export function openSheet(turn: Turn, work: Written): Decision {
  const session = sessionOf(work, turn)
  const step = session.next()
  const form = step === undefined ? undefined : session.sheet(step)
  if (step === undefined || !form) return proceed(turn, work)
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'working' } }),
    reply(turn.event, { blocks: session.ask(step), buttons: stepButtons(session, step, turn), form: formOf(form) }),
  )
}

/** A form that was sent: every field as if it had been written, and the first that does not fit is asked again. */
export function takeSheet(
  turn: Turn,
  work: Written,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Decision {
  let current = work
  let missed: Block | undefined
  for (const [step, value] of Object.entries(fields)) {
    const words = typeof value === 'string' ? value : value.join(', ')
    if (words.trim() === '') continue
    const session = sessionOf(current, turn)
    const result = session.fill(step, words)
    if (result?.as === 'taken') current = result.draft
    else if (result?.as === 'slip') missed ??= result.block
  }
  return proceed(turn, current, missed ? [missed] : [])
}

/** Throws away what was begun. */
export function drop(turn: Turn): Decision {
  const aside = turn.state.work?.aside !== undefined
  return together(
    setDown(turn),
    reply(turn.event, {
      blocks: [say('draft-dropped'), ...(aside ? [asideBlock] : [])],
      ...(aside && { buttons: [asideButton] }),
    }),
  )
}

function follow(turn: Turn, session: Session, step: string, result: Taken<Written>): Decision {
  if (result.as === 'taken') return proceed(turn, result.draft)
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'working' } }),
    reply(turn.event, {
      blocks: [result.block, ...session.ask(step)],
      buttons: stepButtons(session, step, turn),
    }),
  )
}

function stepButtons(session: Session, step: string, { state }: Turn): readonly Button[] {
  const options = session.options(step).map(
    ({ option, label, style }): Button => ({
      label,
      action: citysideAction('take', '', `${step}-${option}`),
      ...(style && { style }),
    }),
  )
  const sheet = state.surface.forms ? session.sheet(step) : undefined
  const fits = sheet !== undefined && sheet.fields.length > 1 && sheet.fields.length <= state.surface.formFieldsMax
  return [
    ...options,
    ...(fits ? [{ label: text('button-as-form'), action: citysideAction('sheet', '', '') }] : []),
    { label: text('button-drop'), action: citysideAction('drop', '', session.on) },
  ]
}

function formOf({ name, fields }: NonNullable<ReturnType<Session['sheet']>>): Form {
  return {
    title: text('draft-form'),
    submit: text('button-send'),
    action: { do: 'form', form: 'work', subject: name },
    fields,
  }
}
