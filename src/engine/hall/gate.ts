import type { Action } from '../../domain/action.ts'
import { asks } from '../../domain/duty.ts'
import { say, text } from '../../domain/message.ts'
import type { Decision } from '../decision.ts'
import type { Turn } from '../finding.ts'
import { reply } from '../replying.ts'
import { type HallCommand, hallCommandIn, saysDrop } from './commands.ts'
import { redeem } from './granting.ts'
import { edit, launchDraft, newDraft, offerEdits, showFile } from './launch-finish.ts'
import { begin, drop, hallAction, openSheet, proceed, readWork, takeOption, takeSheet } from './working.ts'

/** Words that are meant for the city's side; undefined for everything else. */
export function atHall(turn: Turn, words: string): Decision | undefined {
  const code = /^\s*\/(?:code|kode)\b[\s:]*(.*)$/isu.exec(words)?.[1]
  if (code !== undefined) return redeem(turn, code)
  const { state } = turn
  if (!asks(state.duties)) return undefined
  const command = hallCommandIn(words)
  if (command) return command_(turn, command)
  if (state.known.dialogue.at === 'working' && saysDrop(words)) return drop(turn)
  return undefined
}

/** Plain words of someone who is writing for the city; undefined when there is nothing begun any more. */
export function continueWork(turn: Turn, words: string): Decision | undefined {
  const { state } = turn
  if (!state.work || !asks(state.duties)) return undefined
  return readWork(turn, state.work, words)
}

/** A tap on a button of the city's side. After a duty was taken back its buttons do nothing. */
export function tapAtHall(turn: Turn, action: Extract<Action, { do: 'hall' }>): Decision {
  const { state, event } = turn
  if (!asks(state.duties)) return reply(event, { blocks: [say('hall-closed')] })
  switch (action.verb) {
    case 'example':
      return reply(event, { blocks: [say('example-only')] })
    case 'new':
      return begin(turn, { on: 'launch', draft: newDraft(turn) }, [say('draft-intro')])
    case 'drop':
      return drop(turn)
    default:
      return withWork(turn, action)
  }
}

function withWork(turn: Turn, { verb, item }: Extract<Action, { do: 'hall' }>): Decision {
  const { work } = turn.state
  if (!work) return reply(turn.event, { blocks: [say('draft-gone')] })
  switch (verb) {
    case 'take': {
      const [step = '', option = ''] = item.split(/-(.*)/s)
      return takeOption(turn, work, step, option)
    }
    case 'sheet':
      return openSheet(turn, work)
    case 'resume':
      return proceed(turn, work)
    default:
      break
  }
  const { draft } = work
  switch (verb) {
    case 'open':
      return launchDraft(turn, draft, 'now')
    case 'schedule':
      return draft.opensAt === 'now' ? edit(turn, draft, 'opens') : launchDraft(turn, draft, 'written')
    case 'change':
      return offerEdits(turn)
    case 'edit':
      return edit(turn, draft, item)
    case 'file':
      return showFile(turn, draft)
    default:
      return reply(turn.event, { blocks: [say('button-unknown')] })
  }
}

/** A form of the city's side that was sent. */
export function submitAtHall(turn: Turn, fields: Readonly<Record<string, string | readonly string[]>>): Decision {
  const { state, event } = turn
  if (!asks(state.duties)) return reply(event, { blocks: [say('hall-closed')] })
  return state.work ? takeSheet(turn, state.work, fields) : reply(event, { blocks: [say('draft-gone')] })
}

function command_(turn: Turn, command: HallCommand): Decision {
  const { work } = turn.state
  switch (command) {
    case 'new':
      if (!work) return begin(turn, { on: 'launch', draft: newDraft(turn) }, [say('draft-intro')])
      return reply(turn.event, {
        blocks: [say('draft-there')],
        buttons: [
          { label: text('button-go-on'), action: hallAction('resume', '', ''), style: 'primary' },
          { label: text('button-begin-anew'), action: hallAction('new', '', '') },
        ],
      })
    case 'drop':
      return drop(turn)
    default:
      return command satisfies never
  }
}
