import { askedFreshMs, rangeToken } from '../../domain/unasked.ts'
import { fold } from '../../domain/understood/fold.ts'
import { meant } from '../../domain/understood/match.ts'
import type { Written } from '../conversation/readers.ts'
import { involvementIn, runningById, type Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { type UnaskedAction, unaskedAction } from './action.ts'
import { tapUnasked } from './choose.ts'
import { answerSmallTalk } from './small-talk.ts'

/** Words around a host's name that only say "send it to". */
const wordsAroundMax = 4

/** Where words of theirs are to go, written instead of tapped: a yes takes the way that was offered first. */
export function readSorted({ turn, words, choice }: Written): Decision | undefined {
  const { state, now } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'sorting' || choice || now - dialogue.since > askedFreshMs) return undefined
  const action = actionIn(turn, words)
  return action && tapUnasked(turn, action)
}

/** Thanks, a greeting or a thumb, where nothing waits but what a finished answer could be added to. */
export function readSmallTalk({ turn, words, first, question }: Written): Decision | undefined {
  const { known } = turn.state
  if (first || !resting.includes(known.dialogue.at)) return undefined
  if (known.consents.asked === undefined && known.involvements.every(({ respondent }) => respondent === undefined))
    return undefined
  const finished =
    question && involvementIn(turn.state, question.running.consultation)?.invitation.progress === 'answered'
  return question && (!finished || question.fresh) ? undefined : answerSmallTalk(turn, words)
}

const resting: readonly Turn['state']['known']['dialogue']['at'][] = ['idle', 'answering', 'sorting', 'agreeing']

function actionIn({ state }: Turn, words: string): UnaskedAction | undefined {
  const { dialogue } = state.known
  if (dialogue.at !== 'sorting') return undefined
  const range = rangeToken(dialogue.range)
  const yes = yesOrNo(words, state.understood)
  if (yes === false) return unaskedAction('leave', '', range)
  const way = meant(state.understood.ways, words, state.understood)
  if (way !== undefined && way !== 'host') return unaskedAction(way, '', range)
  const { first } = dialogue
  if (way === 'host' && first?.to !== 'host') return unaskedAction('others', '', range)
  if (first?.to === 'idea') return yes ? unaskedAction('idea', '', range) : undefined
  const running = first && runningById(state, first.consultation)
  if (!first || !running) return undefined
  const named = first.to === 'host' && names(running.consultation.host.name, words)
  return yes || way === 'host' || named ? unaskedAction(first.to, running.consultation.code, range) : undefined
}

/** Whether the words are the host's name with few others around it: "send it to Mette Holm". */
function names(host: string, words: string): boolean {
  const said = fold(words).split(' ')
  const name = fold(host)
  return said.length <= name.split(' ').length + wordsAroundMax && ` ${said.join(' ')} `.includes(` ${name} `)
}
