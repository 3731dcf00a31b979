import type { Block, Field } from '../../../domain/message.ts'
import type { Work } from '../../../domain/work.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { finishIdea, passFlow, replyFlow } from './idea.ts'
import { finishInquiry, inquiryFlow } from './inquiry.ts'
import { finishLaunch } from './launch/finish.ts'
import { launchFlow } from './launch/flow.ts'
import { milestoneFlow } from './milestone.ts'
import { finishNote, noteFlow } from './note.ts'
import { outcomeFlow } from './outcome.ts'
import { finishMilestone, finishOutcome } from './outcome-preview.ts'
import type { Flow, Option, Taken } from './step.ts'

/** Everything that is written step by step; themes are named in words of their own. */
export type Written = Exclude<Work, { readonly on: 'themes' }>

/** A draft and its way as one: what is asked next, and what an answer makes of it. */
export interface Session {
  readonly on: Written['on']
  next(): string | undefined
  ask(step: string): readonly Block[]
  options(step: string): readonly Option[]
  read(step: string, words: string): Taken<Written>
  /** Undefined when nothing can be tapped there. */
  take(step: string, option: string): Taken<Written> | undefined
  /** From a form: a choice by its option, anything else as words. */
  fill(step: string, value: string): Taken<Written> | undefined
  /** The steps that are still open on the sheet that this step belongs to. */
  sheet(step: string): { readonly name: string; readonly fields: readonly Field[] } | undefined
  finish(lead: readonly Block[]): Decision
}

/** What has been begun, ready to go on. */
export function sessionOf(work: Written, turn: Turn): Session {
  switch (work.on) {
    case 'launch': {
      const { draft } = work
      return session(
        launchFlow,
        draft,
        turn,
        (next) => ({ on: 'launch', draft: next }),
        (lead) => finishLaunch(turn, draft, lead),
      )
    }
    case 'note': {
      const { draft } = work
      return session(
        noteFlow,
        draft,
        turn,
        (next) => ({ on: 'note', draft: next }),
        (lead) => finishNote(turn, draft, lead),
      )
    }
    case 'outcome': {
      const { draft } = work
      return session(
        outcomeFlow,
        draft,
        turn,
        (next) => ({ on: 'outcome', draft: next }),
        (lead) => finishOutcome(turn, draft, lead),
      )
    }
    case 'milestone': {
      const { draft } = work
      return session(
        milestoneFlow,
        draft,
        turn,
        (next) => ({ on: 'milestone', draft: next }),
        (lead) => finishMilestone(turn, draft, lead),
      )
    }
    case 'reply': {
      const { draft } = work
      return session(
        replyFlow,
        draft,
        turn,
        (next) => ({ on: 'reply', draft: next }),
        (lead) => finishIdea(turn, work, lead),
      )
    }
    case 'pass': {
      const { draft } = work
      return session(
        passFlow,
        draft,
        turn,
        (next) => ({ on: 'pass', draft: next }),
        (lead) => finishIdea(turn, work, lead),
      )
    }
    case 'inquiry': {
      const { draft } = work
      return session(
        inquiryFlow,
        draft,
        turn,
        (next) => ({ on: 'inquiry', draft: next }),
        (lead) => finishInquiry(turn, draft, lead),
      )
    }
    default:
      return work satisfies never
  }
}

function session<D>(
  way: Flow<D>,
  draft: D,
  turn: Turn,
  wrap: (draft: D) => Written,
  finish: (lead: readonly Block[]) => Decision,
): Session {
  const stepAt = (name: string) => {
    const step = way.steps[name]
    if (!step) throw new Error(`There is no step "${name}".`)
    return step
  }
  const wrapped = (result: Taken<D>): Taken<Written> =>
    result.as === 'taken' ? { as: 'taken', draft: wrap(result.draft) } : result
  return {
    on: wrap(draft).on,
    next: () => way.next(draft, turn),
    ask: (step) => stepAt(step).ask(draft, turn),
    options: (step) => stepAt(step).options?.(draft, turn) ?? [],
    read: (step, words) => wrapped(stepAt(step).read(draft, words, turn)),
    take: (step, option) => {
      const result = way.steps[step]?.take?.(draft, option, turn)
      return result && wrapped(result)
    },
    fill: (step, value) => {
      const found = way.steps[step]
      if (!found) return undefined
      const option = found.options?.(draft, turn).find((each) => each.option === value)
      const result = option && found.take ? found.take(draft, value, turn) : found.read(draft, value, turn)
      return wrapped(result)
    },
    sheet: (step) => {
      const sheet = way.sheets.find(({ steps }) => steps.includes(step))
      if (!sheet) return undefined
      const open = sheet.steps.slice(sheet.steps.indexOf(step))
      return { name: sheet.name, fields: open.map((each) => way.field(each, draft, turn)) }
    },
    finish,
  }
}
