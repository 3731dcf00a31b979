import { dateAt } from '../../domain/calendar.ts'
import { type City, departmentName } from '../../domain/city.ts'
import { canGuide, isFollowedBy } from '../../domain/guide.ts'
import { type Idea, type IdeaAnswer, type IdeaNotice, isOpen } from '../../domain/idea.ts'
import { type Block, type Button, type Message, say, type TextRef, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { wasBehalfButton } from '../behalf/buttons.ts'
import { citysideAction } from '../cityside/buttons.ts'
import { becameQuestion } from '../consultation/beginnings.ts'
import { followedBlocks, guideValues } from '../guides/blocks.ts'
import { guideHearsOfIdea, ideaIsFollowed } from '../guides/idea-messages.ts'
import { ideaLateness } from '../lateness/notice.ts'
import { awaitedOf, standingBlocks } from '../lateness/standing.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Facts } from '../state.ts'
import { ideaButtons, presses } from './buttons.ts'
import { tellGathered } from './gathered.ts'
import { ideaOutOfVote, ideaPut, ideaVoted } from './voted.ts'

/** Ideas in one message at most: each has three buttons, and quick replies hold thirteen. */
const listedMax = 4

/** What is said about an idea, to its author or to the staff whose department has it. Staff never see who it was. */
export function tellIdea(about: IdeaNotice, facts: Facts, now: Instant): Message | undefined {
  const { city, idea } = facts
  switch (about.show) {
    case 'receipt':
      return idea && receipt(idea, city, about.consentWording)
    case 'answer':
      return idea?.answer && answered(idea, idea.answer, city)
    case 'late':
      return idea && ideaLateness(idea, facts, now)
    case 'taken-up':
      return idea && (ideaPut(idea, facts) ?? becameQuestion(idea, facts))
    case 'voted':
      return idea && ideaVoted(idea, facts)
    case 'out-of-vote':
      return idea && ideaOutOfVote(idea, facts)
    case 'passed': {
      const pass = idea?.passes[about.pass - 1]
      return idea && pass && passedOn(idea, pass, city, now)
    }
    case 'new':
    case 'due':
      return idea && isOpen(idea) ? toStaff(idea, about.show, facts, now) : undefined
    case 'gathered':
      return tellGathered(about, facts, now, (idea) => toStaff(idea, about.of, facts, now))
    case 'given':
    case 'given-on':
    case 'left':
      return idea && isOpen(idea) ? toGuide(idea, about.show, facts, now) : undefined
    case 'guide':
      return idea && ideaIsFollowed(idea, facts, now)
    case 'quote':
      return idea && { blocks: [say('idea-number', { number: idea.number }), quote(idea)] }
    case 'list':
      return listed(facts.ideas ?? [], about, city, now)
    case 'own':
      return own(facts.ideas ?? [], city, now)
    default:
      return about satisfies never
  }
}

/**
 * With their first receipt the author is asked whether they may be written to again: without a yes, staff cannot ask
 * more.
 */
function receipt(idea: Idea, city: City, consentWording: string | undefined): Message {
  return {
    blocks: [
      say('idea-receipt', {
        number: idea.number,
        department: departmentName(city, idea.department),
        dueOn: { on: idea.dueOn },
      }),
      quote(idea),
      { style: 'note', words: text('idea-receipt-anonymous') },
      ...behalfNote(idea, 'behalf-you'),
      ...(consentWording === undefined ? [] : [consentBlock('told')]),
    ],
    buttons: [
      ...(consentWording === undefined ? [] : consentButtons('told', consentWording)),
      ...(idea.onBehalf ? [] : [wasBehalfButton('idea', idea.key)]),
    ],
  }
}

function answered(idea: Idea, { by, words, guide }: NonNullable<Idea['answer']>, city: City): Message {
  return {
    blocks: [
      say('idea-answer-intro', { number: idea.number, asked: { on: dateAt(idea.at, city.timeZone) } }),
      quote(idea),
      ...behalfNote(idea, 'behalf-you'),
      guide
        ? say('guide-answers', guideValues(guide))
        : say('idea-answer-from', { department: departmentName(city, by) }),
      { style: 'plain', words: { city: words } },
    ],
  }
}

function passedOn(idea: Idea, pass: Idea['passes'][number], city: City, now: Instant): Message {
  const standing = standingBlocks(awaitedOf(idea), city, now)
  return {
    blocks: [
      say(standing.length > 0 ? 'idea-passed-late' : 'idea-passed', {
        number: idea.number,
        from: departmentName(city, pass.from),
        to: departmentName(city, pass.to),
        dueOn: { on: idea.dueOn },
      }),
      quote(idea),
      passWord(pass, city),
      ...standing,
      ...followedBlocks('idea', idea, city, now),
    ],
  }
}

/** The word with which it was handed on, of the guide who wrote it or of the department. */
function passWord({ from, word, guide }: Idea['passes'][number], city: City): Block {
  return guide
    ? say('guide-says', { ...guideValues(guide), why: { local: word } })
    : say('idea-passed-word', { from: departmentName(city, from), word: { local: word } })
}

function toStaff(idea: Idea, show: 'new' | 'due', { city, guides = [], asks }: Facts, now: Instant): Message {
  const late = dateAt(now, city.timeZone) > idea.dueOn
  const values = { number: idea.number, department: departmentName(city, idea.department), dueOn: { on: idea.dueOn } }
  const intro = show === 'new' ? say('idea-new', values) : late ? say('idea-late', values) : say('idea-due', values)
  const passes = idea.passes.map((pass) => passWord(pass, city))
  return {
    blocks: [intro, quote(idea), ...behalfNote(idea, 'behalf-theirs'), ...passes, ...followed(idea, city, now)],
    buttons: [
      ...ideaButtons(idea, show === 'due'),
      ...(guides.some(canGuide) ? [guideButton(idea)] : []),
      ...(asks ? [questionButton(idea)] : []),
    ],
  }
}

/** To a guide, or to the department that the idea comes back to. What is another's now has no buttons. */
function toGuide(idea: Idea, show: 'given' | 'given-on' | 'left', facts: Facts, now: Instant): Message {
  const intro = guideHearsOfIdea(show, idea, facts, now)
  if (show === 'given-on') return { blocks: [intro] }
  return {
    blocks: [intro, quote(idea), ...behalfNote(idea, 'behalf-theirs')],
    buttons: ideaButtons(idea, true),
  }
}

function listed(
  ideas: readonly Idea[],
  { departments, guide }: Extract<IdeaNotice, { readonly show: 'list' }>,
  city: City,
  now: Instant,
): Message {
  const mine = ideas
    .filter(
      (idea) =>
        isOpen(idea) && ((departments?.includes(idea.department) ?? true) || isFollowedBy(idea.guides, guide, now)),
    )
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.number - other.number))
  if (mine.length === 0) return { blocks: [say('ideas-none')] }
  const shown = mine.slice(0, listedMax)
  return {
    blocks: [say('ideas-waiting', { ideas: mine.length }), ...shown.flatMap((idea) => ideaBlocks(idea, city, now))],
    buttons: shown.flatMap((idea) => ideaButtons(idea, shown.length < listedMax && presses(idea, city, now))),
  }
}

/** The citizen's own ideas, with what became of each. */
function own(ideas: readonly Idea[], city: City, now: Instant): Message {
  if (ideas.length === 0) return { blocks: [say('ideas-own-none')] }
  return { blocks: ideas.flatMap((idea) => ideaBlocks(idea, city, now)) }
}

/** One idea, to its author or to staff who have it: the answer to it, or when it comes, and how that promise stands where it is late. */
export function ideaBlocks(idea: Idea, city: City, now: Instant): readonly Block[] {
  const { number, answer } = idea
  if (answer)
    return [
      { style: 'note', words: answeredBy(idea, answer, city) },
      quote(idea),
      { style: 'plain', words: { city: answer.words } },
    ]
  const standing = standingBlocks(awaitedOf(idea), city, now)
  const values = { number, department: departmentName(city, idea.department), dueOn: { on: idea.dueOn } }
  return [
    { style: 'note', words: standing.length > 0 ? text('idea-own-waiting', values) : text('idea-line', values) },
    quote(idea),
    ...standing,
    ...followedBlocks('idea', idea, city, now),
  ]
}

function answeredBy({ number }: Idea, { by, guide }: IdeaAnswer, city: City): TextRef {
  return guide
    ? text('guide-answered', { number, ...guideValues(guide) })
    : text('idea-own-answered', { number, department: departmentName(city, by) })
}

/** Who follows it, as its department's staff read it. */
function followed(idea: Idea, city: City, now: Instant): readonly Block[] {
  return followedBlocks('idea', idea, city, now).map(({ words }) => ({ style: 'note', words }))
}

function guideButton({ key, number }: Idea): Button {
  return { label: text('button-idea-guide', { number }), action: { do: 'idea', verb: 'guide', idea: key } }
}

/** A moderator begins a consultation that is made of it. */
function questionButton({ number }: Idea): Button {
  return { label: text('button-idea-question'), action: citysideAction('new', '', `idea-${number}`) }
}

/** That it was written for another person; to its author, or to the staff who read it. */
function behalfNote({ onBehalf }: Idea, key: 'behalf-you' | 'behalf-theirs'): readonly Block[] {
  return onBehalf ? [{ style: 'note', words: text(key) }] : []
}

function quote({ text: own }: Idea): Block {
  return { style: 'quote', words: { own } }
}
