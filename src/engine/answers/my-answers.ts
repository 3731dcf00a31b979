import { consentsTo } from '../../domain/consent.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import { runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { ideaBlocks } from '../ideas/messages.ts'
import { stageBlocks } from '../lateness/standing.ts'
import { consentBlock, consentButtons, wordingFor } from '../person/consent-wording.ts'
import { isAnswered, matterBlocks, matterButtons, type OwnMatter } from './matter.ts'

/** Matters told in full at once; older ones are a line and a button each. */
const mattersInFullMax = 3

/**
 * "My answers": everything the citizen said, newest first, and what came of it. What is open can be changed, what is
 * decided read again.
 */
export function listAnswers(turn: Turn): Decision {
  const matters = ownMatters(turn)
  const { lookup, city } = turn.state
  const ideas = lookup.of === 'results' ? lookup.ideas.flatMap((idea) => ideaBlocks(idea, city, turn.now)) : []
  if (matters.length === 0) return reply(turn.event, { blocks: ideas.length > 0 ? ideas : [say('answers-none')] })
  const full = matters.slice(0, mattersInFullMax)
  const older = matters.slice(mattersInFullMax)
  const offer = offerToTell(turn, matters)
  const alone = matters.length === 1
  const tapped = older.map(({ running: { consultation } }, index) => ({
    label: text('answers-older', {
      number: mattersInFullMax + index + 1,
      title: { local: consultation.title },
    }),
    action: { do: 'matter', consultation: consultation.code } as const,
  }))
  return reply(turn.event, {
    blocks: [
      say('answers-intro'),
      ...full.flatMap((matter) => matterBlocks(turn, matter)),
      ...(older.length > 0
        ? [say('answers-earlier'), ...older.flatMap((matter, index) => olderBlocks(turn, matter, index))]
        : []),
      ...ideas,
      ...(offer.length > 0 ? [consentBlock('told')] : []),
    ],
    buttons: [...full.flatMap((matter) => matterButtons(turn, matter, alone)), ...tapped, ...offer].slice(
      0,
      turn.state.surface.buttonsMax,
    ),
  })
}

/** One of the older matters in full. */
export function showMatter(turn: Turn, code: string): Decision {
  const running = runningByCode(turn.state, code)
  const matter = ownMatters(turn).find((each) => each.running === running)
  if (!matter) return reply(turn.event, { blocks: [say('button-unknown')] })
  return reply(turn.event, { blocks: matterBlocks(turn, matter), buttons: matterButtons(turn, matter, true) })
}

/** Everything this citizen said something in, or asked the politician something, the newest first. */
export function ownMatters({ state }: Turn): readonly OwnMatter[] {
  const { lookup, known } = state
  return known.involvements
    .flatMap((involvement): readonly OwnMatter[] => {
      const id = involvement.invitation.consultation
      const running = runningById(state, id)
      const result = lookup.of === 'results' ? lookup.results.get(id) : undefined
      const isOwn = isAnswered(involvement) || (result?.asked?.own.length ?? 0) > 0
      return running && isOwn ? [{ running, involvement, result }] : []
    })
    .toSorted((one, other) => lastSaid(other) - lastSaid(one))
}

function olderBlocks({ state, now }: Turn, { running, result }: OwnMatter, index: number): readonly Block[] {
  const title = { local: running.consultation.title }
  return [
    say('answers-older', { number: mattersInFullMax + index + 1, title }),
    ...stageBlocks(running, result?.commitments ?? [], result?.outcome, state.city, now),
  ]
}

/** A citizen who did not want to be told, or never said, can still say yes while there is something to tell. */
function offerToTell({ state, now }: Turn, matters: readonly OwnMatter[]): readonly Button[] {
  const { consents, person } = state.known
  if (consentsTo(consents, 'told') || person.standing === 'stopped') return []
  if (!matters.some(({ running, result }) => takesAnswers(running, now) || isUnfinished(running.stage.at, result)))
    return []
  return consentButtons('told', wordingFor(state, 'told').version).slice(0, 1)
}

function isUnfinished(stage: OwnMatter['running']['stage']['at'], result: OwnMatter['result']): boolean {
  return stage === 'closed' || (result?.commitments.some(({ keptAt }) => keptAt === undefined) ?? false)
}

function lastSaid({ involvement: { answers }, result }: OwnMatter): Instant {
  return Math.max(0, ...answers.map((answer) => answer.at), ...(result?.asked?.own ?? []).map(({ at }) => at))
}
