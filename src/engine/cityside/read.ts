import type { Draft } from '../../domain/draft.ts'
import { asks, codeAlone } from '../../domain/duty.ts'
import { askedFor, ideaAnswered, ideaToAnswer } from '../../domain/inquiry.ts'
import { say } from '../../domain/message.ts'
import { afterOpening } from '../../domain/understood/phrase.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { awaited } from '../conversation/awaited.ts'
import { afterSlash } from '../conversation/commands.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { isWriting } from '../sentences/still.ts'
import { askAbout } from './ask-back.ts'
import { commands, showStatus } from './commands/commands.ts'
import { type CitysideCommand, citysideCommandIn, saysDrop } from './commands/words.ts'
import { asksForDesk, linkToDesk } from './desk.ts'
import { drop } from './drafts/drop.ts'
import { readDraft } from './drafts/write.ts'
import { redeem } from './duties.ts'
import { readGuideWords } from './guides.ts'
import { answerNumbered, takeUpIdea } from './ideas.ts'
import { ideasIn, offerLaunch } from './launch.ts'
import { asksForOffers, showOffers } from './offers.ts'
import { inquirableOf } from './subject.ts'

/** Words that are meant for the city's side; undefined for everything else. */
export function readCityside(turn: Turn, words: string): Decision | undefined {
  const { state } = turn
  const { understood } = state
  const code = codeIn(words, understood)
  if (code !== undefined) return code === '' ? reply(turn.event, { blocks: [say('to-ekko-code')] }) : redeem(turn, code)
  const command = citysideCommandIn(words, understood)
  const slashed = words.trimStart().startsWith('/')
  if (state.duties.length === 0) {
    if (slashed && command) return refuse(turn, 'hall-closed')
    return slashed && asksForDesk(words, understood) ? linkToDesk(turn) : undefined
  }
  if (command && (asks(state.duties) || isForStaff(command))) return obey(turn, command)
  if (command && slashed) return refuse(turn, 'hall-moderators')
  const asked = askedFor(words, understood)
  const taken = ideaToAnswer(words, understood)
  if (taken !== undefined) return takeUpIdea(turn, 'answer', taken)
  const guiding = readGuideWords(turn, words)
  if (guiding) return guiding
  const answered = state.draft || isWriting(turn) || awaited(turn) ? undefined : ideaAnswered(words, understood)
  if (answered) return answerNumbered(turn, answered)
  if (asked) return asked.of === 'any' ? showStatus(turn, 'ask') : askAbout(turn, inquirableOf(state))
  const ideas = asks(state.duties) ? ideasIn(words, understood) : []
  if (ideas.length > 0) return offerLaunch(turn, ideas)
  if (asksForOffers(words, understood)) return showOffers(turn)
  if (asksForDesk(words, understood)) return linkToDesk(turn)
  if (state.known.dialogue.at === 'drafting' && saysDrop(words, understood)) return drop(turn)
  return undefined
}

/** Plain words of a moderator or a member of staff who is writing; undefined when nothing is begun any more. */
export function continueDraft(turn: Turn, words: string): Decision | undefined {
  const { draft, duties } = turn.state
  if (!draft || duties.length === 0) return undefined
  return readDraft<Draft['on']>(turn, draft, words)
}

/** The code that words bring: after the command, after its word alone, or pasted without one. It is a secret, so it is nothing else. */
function codeIn(words: string, { cityside }: Understood): string | undefined {
  const asked = afterSlash(words, cityside.code)?.replace(/^[\s:：]+/, '')
  const named = afterOpening(words.trim(), cityside.code)?.replace(/^[\s:：]+/, '')
  return asked ?? codeAlone(named ?? words) ?? (named !== undefined && couldBeCode(named) ? named : undefined)
}

/** Named as a code and with a digit in it: one that is cut short, or another's, is no answer and no idea either. */
function couldBeCode(named: string): boolean {
  return /^[\p{L}\p{Pd}]*\d[\p{L}\d\p{Pd}]{0,30}$/u.test(named.trim())
}

/** A command that is not theirs is no answer either. */
function refuse({ event }: Turn, why: 'hall-closed' | 'hall-moderators'): Decision {
  return reply(event, { blocks: [say(why)] })
}

function isForStaff(command: CitysideCommand): boolean {
  return command !== 'new' && command !== 'drop' && commands[command].staffToo === true
}

function obey(turn: Turn, command: CitysideCommand): Decision {
  switch (command) {
    case 'new':
      return offerLaunch(turn)
    case 'drop':
      return drop(turn)
    default:
      return showStatus(turn, command)
  }
}
