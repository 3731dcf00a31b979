import type { RunningConsultation } from '../../domain/consultation.ts'
import { say, text } from '../../domain/message.ts'
import type { NewsVerb } from '../../domain/news.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'

/**
 * One tap for no more news of a matter, and one to hear them again. What is decided, what becomes of promises and that
 * the city is late is told all the same.
 */
export function tapNews(turn: Turn, { consultation }: RunningConsultation, verb: NewsVerb): Decision {
  const { state, event, now } = turn
  const involvement = involvementIn(state, consultation)
  if (!involvement) return reply(event, { blocks: [say('button-unknown')] })
  const muted = verb === 'mute'
  const isSo = (involvement.invitation.newsMuted === true) === muted
  return together(
    isSo ? nothing : changing({ kind: 'news.muted', consultation: consultation.id, muted, at: now }),
    reply(event, {
      blocks: [say(muted ? 'news-muted' : 'news-heard-again', { title: { local: consultation.title } })],
      ...(muted && {
        buttons: [
          { label: text('button-news-hear'), action: { do: 'news', verb: 'hear', consultation: consultation.code } },
        ],
      }),
    }),
  )
}
