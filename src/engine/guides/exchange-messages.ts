import { departmentName } from '../../domain/city.ts'
import { followerOf } from '../../domain/guide.ts'
import type { Inquiry, InquiryLine } from '../../domain/inquiry.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { subjectBlock } from '../inquiries/subject-block.ts'
import type { Facts } from '../state.ts'
import { absenceAlone, followedBlocks, guideValues } from './blocks.ts'

/** Of an exchange, a guide who comes to it is shown this many lines: what was said last. */
const linesShownMax = 6

/** To the citizen of an exchange: who follows it from now on, by name, or that its department does again. */
export function exchangeIsFollowed({ city, inquiry, running }: Facts, now: Instant): Message | undefined {
  if (!inquiry || inquiry.ended || !running) return undefined
  const { title } = running.consultation
  const matter = { local: title }
  const [guide] = inquiry.guides ?? []
  const follower = followerOf(inquiry.guides, now)
  const followed = followedBlocks('exchange', inquiry, city, now)
  const alone = absenceAlone(inquiry.guides, city, now)
  const intro: readonly Block[] = alone
    ? [
        say('guide-exchange-matter', { matter }),
        say('guide-away-alone', { ...alone, department: departmentName(city, inquiry.department) }),
      ]
    : guide && follower?.key === guide.key
      ? [say('guide-exchange', { ...guideValues(guide), matter })]
      : followed.length > 0
        ? [say('guide-exchange-matter', { matter }), ...followed]
        : [say('guide-exchange-left', { matter, department: departmentName(city, inquiry.department) })]
  return {
    blocks: [
      ...intro,
      ...(follower && !alone
        ? [{ style: 'note', words: text('guide-anonymous', guideValues(follower)) } as const]
        : []),
    ],
    newsAbout: title,
  }
}

const staffKeys = {
  given: 'guide-given-exchange',
  'given-on': 'guide-given-on-exchange',
  left: 'guide-left-exchange',
} as const

/** To a guide whose it is now, with what was said so far; to the one whose it was; or to the department it comes back to. */
export function guideHearsOfExchange(show: keyof typeof staffKeys, facts: Facts, now: Instant): readonly Block[] {
  const { city, inquiry, inquirable } = facts
  if (!inquiry || !inquirable) return []
  const follower = followerOf(inquiry.guides, now)
  const values = { department: departmentName(city, inquiry.department) }
  const key = show === 'given-on' && !follower ? 'guide-given-back-exchange' : staffKeys[show]
  const alone = show === 'left' ? absenceAlone(inquiry.guides, city, now) : undefined
  return [
    subjectBlock(inquirable.named),
    alone
      ? say('guide-away-exchange', { ...values, ...alone })
      : say(key, { ...values, ...(follower && guideValues(follower)) }),
    ...(show === 'given-on' ? [] : inquiry.lines.slice(-linesShownMax).flatMap(lineBlocks)),
  ]
}

/** Who asked before, to the one who reads the answer: themselves, a guide by name, or the department. */
export function askedBefore(
  { guides }: Inquiry,
  { guide: writer }: InquiryLine,
  own: 'inquiry-you-asked' | 'letter-you-wrote',
  now: Instant,
): Block {
  const reader = followerOf(guides, now)
  if (!reader || reader.key === writer?.key) return say(own)
  return writer ? say('guide-other-wrote', guideValues(writer)) : say('guide-city-wrote')
}

function lineBlocks({ kind, words, guide }: InquiryLine): readonly Block[] {
  if (words === '') return []
  if (kind === 'asked' || kind === 'replied')
    return [
      guide ? say('guide-other-wrote', guideValues(guide)) : say('guide-city-wrote'),
      { style: 'plain', words: { own: words } },
    ]
  return [say('guide-citizen-wrote'), { style: 'quote', words: { own: words } }]
}
