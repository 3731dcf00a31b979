import { type Button, say, text } from '../../../domain/message.ts'
import type { Begun, Work } from '../../../domain/work.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { changing } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'

/** Drafts that wait below one another; a moderator does not remember more than these. */
const asideMax = 3

/** Keeps what is written now. Something else that was begun before waits aside until this is sent or dropped. */
export function keep({ state }: Turn, work: Begun): Decision {
  const aside = asideFor(state.work, work)
  const { on, draft } = work
  return changing(
    { kind: 'work.kept', work: { on, draft, ...(aside && { aside }) } as Work },
    { kind: 'dialogue.moved', dialogue: { at: 'working' } },
  )
}

/** What was written is sent or dropped: what waited aside is there again, for when its writer wants to go on. */
export function setDown({ state }: Turn): Decision {
  const aside = state.work?.aside
  return changing(aside ? { kind: 'work.kept', work: aside } : { kind: 'work.dropped' }, {
    kind: 'dialogue.moved',
    dialogue: { at: 'idle' },
  })
}

/** Says that something still waits, with the way back to it. */
export const asideBlock = say('draft-aside')
/** Takes up again the draft that waits aside. */
export const asideButton: Button = {
  label: text('button-go-on'),
  action: citysideAction('resume', '', ''),
  style: 'primary',
}

function asideFor(before: Work | undefined, work: Begun): Work | undefined {
  if (!before) return undefined
  return isSame(before, work) || !isWorthKeeping(before) ? before.aside : cut(before, asideMax)
}

function cut(work: Work, most: number): Work {
  const { aside, ...top } = work
  return aside && most > 1 ? { ...top, aside: cut(aside, most - 1) } : top
}

function isSame(one: Begun, other: Begun): boolean {
  if (one.on !== other.on) return false
  const about = ({ draft }: Begun) =>
    'consultation' in draft
      ? draft.consultation
      : 'idea' in draft
        ? draft.idea
        : 'subject' in draft
          ? JSON.stringify(draft.subject)
          : undefined
  return about(one) === about(other)
}

/** Whether words would be lost. */
function isWorthKeeping(work: Begun): boolean {
  switch (work.on) {
    case 'launch':
      return work.draft.title !== undefined
    case 'outcome':
      return work.draft.parts[0]?.decision !== undefined
    case 'milestone':
      return work.draft.what !== undefined
    case 'reply':
    case 'inquiry':
      return work.draft.words !== undefined
    case 'pass':
      return work.draft.word !== undefined
    case 'note':
    case 'themes':
      return false
    default:
      return work satisfies never
  }
}
