import { takesAnswers } from '../../domain/consultation.ts'
import { type Button, say, text } from '../../domain/message.ts'
import { outcomeRef } from '../../domain/outcome.ts'
import { missedIn } from '../../domain/result.ts'
import { type Reply, reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { matterBlocks, matterButtons, type OwnMatter } from './matter.ts'
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
  return together(...chosen.map((matter, part) => readOne(turn, matter, part)))
}

/** The echo where there is an outcome; before that how it stands. */
function readOne(turn: Turn, matter: OwnMatter, part: number): Decision {
  const { id: consultation } = matter.running.consultation
  if (!matter.result?.outcome)
    return reply(turn.event, { blocks: matterBlocks(turn, matter), buttons: matterButtons(turn, matter, true) }, part)
  return replyWithNotice(
    turn.event,
    { kind: 'mailing', mailing: { kind: 'echo', consultation, ref: outcomeRef } },
    part,
  )
}

/** Offers what came while this citizen was not told, a tap for each and one for all; undefined where nothing did. */
export function missedOffer(turn: Turn): Required<Pick<Reply, 'blocks' | 'buttons'>> | undefined {
  const missed = mattersMissed(turn)
  if (missed.length === 0) return undefined
  const shown = missed.slice(0, readAtOnceMax)
  const all: Button = { label: text('button-read-all'), action: { do: 'read', consultation: '' }, style: 'primary' }
  return {
    blocks: [
      say('missed-intro'),
      ...shown.map(({ running, result }) =>
        say(result?.outcome ? 'missed-outcome' : 'missed-news', { title: { local: running.consultation.title } }),
      ),
    ],
    buttons: [
      ...shown.map(({ running }) => readButton(running.consultation, missed.length === 1)),
      ...(missed.length > 1 ? [all] : []),
    ],
  }
}

/** The matters of which something came while this citizen was not told, those that came first above. */
function mattersMissed(turn: Turn): readonly OwnMatter[] {
  const { state, now } = turn
  return ownMatters(turn)
    .flatMap((matter) => {
      const { running, result, involvement } = matter
      if (!result || takesAnswers(running, now) || running.stage.at === 'withdrawn') return []
      const [first] = missedIn(result, state.city.timeZone, now, involvement.invitation.newsMuted === true)
      return first ? [{ matter, at: first.at }] : []
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ matter }) => matter)
}
