import { type ConsultationId, takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { outcomeRef } from '../../domain/outcome.ts'
import { mayHaveHeard } from '../../domain/result.ts'
import { type Reply, reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { readAnswers } from '../decider/ask.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { matterBlocks, matterButtons, type OwnMatter } from './matter.ts'
import { missedOf } from './missed.ts'
import { ownMatters } from './my-answers.ts'
import { readButton } from './read-button.ts'

/** More at once than this are not read; the rest is one tap away again. */
const readAtOnceMax = 5

/** Shows what came of one matter once more; without a code, of all that the citizen missed, the oldest first. */
export function readAgain(turn: Turn, code: string): Decision {
  const chosen =
    code === ''
      ? mattersMissed(turn).slice(0, readAtOnceMax)
      : ownMatters(turn).filter(({ running }) => running.consultation.code === code)
  if (chosen.length === 0) return reply(turn.event, { blocks: [say(code === '' ? 'missed-none' : 'button-unknown')] })
  return inOrder(chosen.flatMap((matter) => readingsOf(turn, matter, code !== '')))
}

/** All that the citizen missed, below what they were just told. */
export function readMissed(turn: Turn): Decision {
  return inOrder(
    mattersMissed(turn)
      .slice(0, readAtOnceMax)
      .flatMap((matter) => readingsOf(turn, matter, false)),
    1,
  )
}

/** One message of what came of a matter, told from the others by its part. */
type Reading = (part: number) => Decision

function inOrder(readings: readonly Reading[], first = 0): Decision {
  return together(...readings.map((reading, at) => reading(first + at)))
}

/**
 * The echo where there is an outcome, before that how it stands; and the politician's answers, where they were not told or are all
 * there is. One matter that they ask for is told in `whole`, several at once are not.
 */
function readingsOf(turn: Turn, matter: OwnMatter, whole: boolean): readonly Reading[] {
  const { consultation } = matter.running
  const { event } = turn
  const missed = missedOf(turn, matter).map(({ what }) => what)
  const answered = matter.result?.asked?.gathering.answered !== undefined
  const hasOutcome = matter.result?.outcome !== undefined
  const isAll = !hasOutcome && missed.every((what) => what === 'answers')
  const answers: readonly Reading[] =
    answered && (isAll || missed.includes('answers')) ? [(part) => readAnswers(event, consultation, part)] : []
  if (hasOutcome) return [...answers, (part) => readEcho(turn, consultation.id, part, whole)]
  if (answered && isAll) return answers
  const standing: Reading = (part) =>
    reply(event, { blocks: matterBlocks(turn, matter), buttons: matterButtons(turn, matter, true) }, part)
  return [standing, ...answers]
}

function readEcho(turn: Turn, consultation: ConsultationId, part: number, whole: boolean): Decision {
  const mailing = { kind: 'echo', consultation, ref: outcomeRef } as const
  return together(
    reads(turn, consultation),
    replyWithNotice(turn.event, { kind: 'mailing', mailing, ...(whole && { whole }) }, part),
  )
}

/** A plain yes answers the question under the echo now, unless they are in the middle of something. */
function reads({ state }: Turn, consultation: string): Decision {
  const { at } = state.known.dialogue
  return at === 'idle' || at === 'welcoming' || at === 'agreeing' || at === 'reading'
    ? changing({ kind: 'dialogue.moved', dialogue: { at: 'reading', consultation } })
    : nothing
}

/**
 * Names what came while this citizen was not told, and offers it with a tap for each and one for all; `follows` where it comes right
 * below, all but what is too much at once. Undefined where nothing came.
 */
export function missedOffer(turn: Turn, follows = false): Required<Pick<Reply, 'blocks' | 'buttons'>> | undefined {
  const missed = mattersMissed(turn)
  if (missed.length === 0) return undefined
  const shown = missed.slice(0, readAtOnceMax)
  const all: Button = { label: text('button-read-all'), action: { do: 'read', consultation: '' }, style: 'primary' }
  return {
    blocks: [
      say(
        shown.some((matter) => mayHaveHeard(matter.result, missedOf(turn, matter))) ? 'missed-perhaps' : 'missed-intro',
      ),
      ...shown.flatMap((matter) => missedLines(turn, matter)),
    ],
    buttons: follows
      ? missed.slice(readAtOnceMax).map(({ running }) => readButton(running.consultation, false))
      : [
          ...shown.map(({ running }) => readButton(running.consultation, missed.length === 1)),
          ...(missed.length > 1 ? [all] : []),
        ],
  }
}

/** What came of one matter, a line each; the politician's answers have one of their own. */
function missedLines(turn: Turn, matter: OwnMatter): readonly Block[] {
  const { title, deciderQuestions } = matter.running.consultation
  const missed = missedOf(turn, matter).map(({ what }) => what)
  const named = { title: { local: title } }
  return [
    ...(missed.includes('answers') ? [say('missed-answers', { ...named, name: deciderQuestions?.name ?? '' })] : []),
    ...(missed.some((what) => what !== 'answers')
      ? [say(matter.result?.outcome ? 'missed-outcome' : 'missed-news', named)]
      : []),
  ]
}

/** The matters of which something came while this citizen was not told, those that came first above. */
function mattersMissed(turn: Turn): readonly OwnMatter[] {
  return ownMatters(turn)
    .flatMap((matter) => {
      const { running } = matter
      if (takesAnswers(running, turn.now) || running.stage.at === 'withdrawn') return []
      const [first] = missedOf(turn, matter)
      return first ? [{ matter, at: first.at }] : []
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ matter }) => matter)
}
