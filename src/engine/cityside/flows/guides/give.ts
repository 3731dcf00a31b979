import type { GuideDraft } from '../../../../domain/guide-drafts.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import type { Inquirable } from '../../../../domain/inquiry.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { subjectLine } from '../../../../domain/subject-line.ts'
import { reply } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { guideValues } from '../../../guides/blocks.ts'
import { isTheirs } from '../../../guides/theirs.ts'
import { inquirableOf } from '../../subject.ts'
import { sendButtons } from '../send.ts'
import { stepByStep } from '../step-by-step.ts'
import { awayRemark, guideOf, guideStep } from './choose.ts'

/** Giving a thread to a guide: to whom, shown once more with what its citizen is told. */
export const giveFlow = stepByStep<'guide'>({
  on: 'guide',
  about: ({ subject }) => ({ of: 'inquirable', by: { subject } }),
  holdsWords: () => false,
  steps: {
    to: guideStep<GuideDraft>('guide-who', isAnother, (draft, to) => ({ ...draft, to })),
  },
  next: ({ to }) => (to === undefined ? 'to' : undefined),
  preview: ({ to }, turn, lead) => {
    const inquirable = inquirableOf(turn.state)
    const guide = guideOf(turn, to)
    if (!inquirable || !guide) return reply(turn.event, { blocks: [say('draft-gone')] })
    return reply(turn.event, {
      blocks: [
        ...lead,
        { style: 'note', words: subjectLine(inquirable.named) },
        say('guide-give-sure', guideValues(guide)),
        ...awayRemark(guide, turn),
      ],
      buttons: sendButtons('guide'),
    })
  },
  confirm: givenTo,
  parts: ({ to: _, ...draft }) => [{ name: 'to', label: text('guide-part-who'), again: draft }],
})

/** Whether a thread can be given away by this person: their department has it, or they follow it. */
export function mayGive({ state, now }: Turn, inquirable: Inquirable): boolean {
  const { guides, inquiry, departments } = inquirable
  const owners = inquiry ? [inquiry.department] : departments
  return owners.some((department) => isTheirs(state, { department, guides }, now))
}

function isAnother({ key }: { readonly key: string }, { state }: Turn): boolean {
  return inquirableOf(state)?.guides?.[0]?.key !== key
}

function givenTo({ subject, to }: GuideDraft, turn: Turn): CityAct | Block {
  const inquirable = inquirableOf(turn.state)
  if (!inquirable || to === undefined) return say('draft-gone')
  return mayGive(turn, inquirable) ? { act: 'guide.given', subject, guide: to } : say('guide-not-yours')
}
