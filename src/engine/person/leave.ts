import { say, text } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { releaseHosts } from '../inquiries/promise.ts'

/**
 * Stop works at once, on every contact, until the person starts again. Their answers stay and still count; words that waited for a tap
 * are let go.
 */
export function stop(turn: Turn): Decision {
  return together(
    stopWithoutWord(turn),
    reply(turn.event, {
      blocks: [say('stopped')],
      buttons: [{ label: text('button-start-again'), action: { do: 'start' } }],
    }),
  )
}

/** The same where Ekko has no place to say so. */
export function stopWithoutWord(turn: Turn): Decision {
  const { known } = turn.state
  const already = known.person.standing === 'stopped'
  return together(
    already
      ? nothing
      : changing({ kind: 'person.stopped', at: turn.now }, { kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
    known.held ? changing({ kind: 'words.released' }) : nothing,
    releaseHosts(turn),
  )
}

/** "Forget me": asks once whether the person is sure, because it cannot be undone. */
export function askWhetherToForget({ state, event, now }: Turn): Decision {
  const { chats = 1 } = state.known
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'forgetting', since: now } }),
    reply(event, {
      blocks: [say('forget-sure'), ...(chats > 1 ? [say('forget-sure-chats')] : [])],
      buttons: [
        { label: text('button-forget'), action: { do: 'forget' } },
        { label: text('button-keep'), action: { do: 'keep' }, style: 'primary' },
      ],
    }),
  )
}

/** Unties the person from everything and erases their words. What was counted stays counted, without them. */
export function forget({ event, now, state }: Turn): Decision {
  return together(
    changing(
      { kind: 'person.forgotten', at: now },
      // Whose it was is nowhere any more.
      { kind: 'act.audited', by: 'citizen', act: 'rights.erased', subject: '', at: now },
    ),
    // Which language they spoke is forgotten too when the message goes.
    reply(event, {
      blocks: [{ style: 'plain', words: { key: 'forgotten', in: state.known.person.language } }],
    }),
  )
}

/** A no to "shall I forget you?": nothing is erased. */
export function stayKnown({ event }: Turn): Decision {
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
    reply(event, { blocks: [say('kept')] }),
  )
}
