import { departmentName } from '../../domain/city.ts'
import { followerOf } from '../../domain/guide.ts'
import { type Idea, type IdeaNotice, isOpen } from '../../domain/idea.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { awaitedOf, standingBlocks } from '../lateness/standing.ts'
import type { Facts } from '../state.ts'
import { absenceAlone, followedBlocks, guideValues } from './blocks.ts'

/** To an idea's author: who follows it from now on, by name, or that its department does again. */
export function ideaIsFollowed(idea: Idea, { city }: Facts, now: Instant): Message | undefined {
  if (!isOpen(idea)) return undefined
  const { number, guides, department } = idea
  const [guide] = guides ?? []
  const follower = followerOf(guides, now)
  const standing = standingBlocks(awaitedOf(idea), city, now)
  const followed = followedBlocks('idea', idea, city, now)
  const alone = absenceAlone(guides, city, now)
  const intro: readonly Block[] = alone
    ? [
        say('guide-idea-number', { number }),
        say('guide-away-alone', { ...alone, department: departmentName(city, department) }),
      ]
    : guide && follower?.key === guide.key
      ? [say('guide-idea', { ...guideValues(guide), number })]
      : followed.length > 0
        ? [say('guide-idea-number', { number }), ...followed]
        : [say('guide-idea-left', { number, department: departmentName(city, department) })]
  return {
    blocks: [
      ...intro,
      { style: 'quote', words: { own: idea.text } },
      ...(standing.length > 0 ? standing : [say('guide-idea-due', { dueOn: { on: idea.dueOn } })]),
      ...(follower && !alone
        ? [{ style: 'note', words: text('guide-anonymous', guideValues(follower)) } as const]
        : []),
    ],
  }
}

const staffKeys = {
  given: 'guide-given-idea',
  'given-on': 'guide-given-on-idea',
  left: 'guide-left-idea',
} as const satisfies Partial<Record<IdeaNotice['show'], string>>

/** To a guide whose it is now, to the one whose it was, or to the department that it comes back to. */
export function guideHearsOfIdea(show: keyof typeof staffKeys, idea: Idea, { city }: Facts, now: Instant): Block {
  const follower = followerOf(idea.guides, now)
  const values = { number: idea.number, dueOn: { on: idea.dueOn }, department: departmentName(city, idea.department) }
  const alone = show === 'left' ? absenceAlone(idea.guides, city, now) : undefined
  if (alone) return say('guide-away-idea', { ...values, ...alone })
  if (show === 'given-on' && !follower) return say('guide-given-back-idea', values)
  return say(staffKeys[show], { ...values, ...(follower && guideValues(follower)) })
}
