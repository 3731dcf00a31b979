import type { Action, CitysideVerb } from '../../domain/action.ts'
import { asks, type Duty } from '../../domain/duty.ts'
import { askedFor } from '../../domain/inquiry.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { LaunchDraft, Work } from '../../domain/work.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { citysideAction } from './buttons.ts'
import { type CitysideCommand, citysideCommandIn, saysDrop } from './commands.ts'
import { redeem } from './duties.ts'
import { asideBlock, asideButton } from './flows/aside.ts'
import { askAbout, moreToAsk } from './flows/inquiry.ts'
import { edit, launchDraft, newDraft, offerEdits, showFile } from './flows/launch/finish.ts'
import { begin, drop, openSheet, proceed, readWork, takeOption, takeSheet } from './flows/proceed.ts'
import type { Written } from './flows/session.ts'
import { finishThemes, readTheme } from './flows/themes.ts'
import { confirmWork, moreStatements, run, runNow, showStatus } from './manage.ts'
import { asksForOffers, showOffers } from './offers-list.ts'

/** Words that are meant for the city's side; undefined for everything else. */
export function readCityside(turn: Turn, words: string): Decision | undefined {
  const code = /^\s*\/(?:code|kode)\b[\s:]*(.*)$/isu.exec(words)?.[1]
  if (code !== undefined) return redeem(turn, code)
  const { state } = turn
  if (state.duties.length === 0) return undefined
  const command = citysideCommandIn(words)
  if (command && (asks(state.duties) || command === 'ask')) return command_(turn, command)
  const asked = askedFor(words)
  if (asked) return asked.of === 'any' ? showStatus(turn, 'ask') : askAbout(turn, state.inquirable)
  if (asksForOffers(words)) return showOffers(turn)
  if (state.known.dialogue.at === 'working' && saysDrop(words)) return drop(turn)
  return undefined
}

/** What a moderator or staff can do for the city, shown before what a citizen can. */
export function citysideHelp(duties: readonly Duty[]): {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
} {
  if (duties.length === 0) return { blocks: [], buttons: [] }
  const ideas: Button = { label: text('button-ideas'), action: { do: 'idea', verb: 'list', idea: '' } }
  // A moderator has these under the overview, or writes the word: stop and "forget me" must not be crowded out.
  const more: readonly Button[] = [
    { label: text('button-ask-back'), action: citysideAction('ask', '', '') },
    { label: text('button-offers'), action: { do: 'help', verb: 'list', consultation: '', wording: '' } },
  ]
  if (!asks(duties)) return { blocks: [say('help-staff')], buttons: [ideas, ...more] }
  return {
    blocks: [say('help-hall')],
    buttons: [
      { label: text('button-new-consultation'), action: citysideAction('new', '', ''), style: 'primary' },
      { label: text('button-status'), action: citysideAction('status', '', '') },
      ideas,
    ],
  }
}

/** Plain words of a moderator or staff who are writing for the city; undefined when there is nothing begun any more. */
export function continueWork(turn: Turn, words: string): Decision | undefined {
  const { work, duties } = turn.state
  if (!work || duties.length === 0) return undefined
  return work.on === 'themes' ? readTheme(turn, work.draft, words) : readWork(turn, work, words)
}

/** What staff tap too, while they answer an idea or ask back. */
const forAll: readonly CitysideVerb[] = [
  'take',
  'sheet',
  'drop',
  'resume',
  'confirm',
  'again',
  'example',
  'ask',
  'more',
]

/** A tap on a button of the city's side. After a duty was taken back its buttons do nothing. */
export function tapCityside(turn: Turn, action: Extract<Action, { do: 'cityside' }>): Decision {
  const { state, event } = turn
  if (!asks(state.duties) && !(state.duties.length > 0 && forAll.includes(action.verb)))
    return reply(event, { blocks: [say('hall-closed')] })
  switch (action.verb) {
    case 'example':
      return reply(event, { blocks: [say('example-only')] })
    case 'new':
      return action.item === 'anew'
        ? begin(turn, { on: 'launch', draft: newDraft(turn) }, [say('draft-intro')])
        : command_(turn, 'new')
    case 'drop':
      return dropTapped(turn, action.item)
    case 'leave':
      return reply(event, { blocks: [say('left-as-it-is')] })
    case 'close-now':
    case 'remind-now':
      return runNow(turn, action)
    case 'status':
    case 'close':
    case 'withdraw':
    case 'remind':
    case 'extend':
    case 'correct':
    case 'theme':
    case 'outcome':
    case 'milestone':
    case 'explain':
    case 'ask':
      return run(turn, action.verb, action.consultation)
    default:
      return state.work ? onWork(turn, state.work, action) : reply(event, { blocks: [say('draft-gone')] })
  }
}

/** A button drops what it stood under and nothing else: a second tap must not cost what waited below. */
function dropTapped(turn: Turn, item: string): Decision {
  if (item === 'themes') return finishThemes(turn)
  const on = turn.state.work?.on
  if (on !== undefined && item !== '' && item !== on)
    return reply(turn.event, { blocks: [asideBlock], buttons: [asideButton] })
  return drop(turn)
}

function onWork(turn: Turn, work: Work, { verb, item }: Extract<Action, { do: 'cityside' }>): Decision {
  if (verb === 'confirm') return confirmWork(turn, work)
  if (work.on === 'themes')
    return verb === 'more' || verb === 'resume'
      ? moreStatements(turn, work)
      : reply(turn.event, { blocks: [say('button-unknown')] })
  if (work.on === 'inquiry' && verb === 'more') return moreToAsk(turn, work.draft)
  switch (verb) {
    case 'take': {
      const [step = '', option = ''] = item.split(/-(.*)/s)
      return takeOption(turn, work, step, option)
    }
    case 'sheet':
      return openSheet(turn, work)
    case 'resume':
      return proceed(turn, work)
    case 'again':
      return writeAgain(turn, work)
    default:
      return work.on === 'launch'
        ? onLaunch(turn, work.draft, verb, item)
        : reply(turn.event, { blocks: [say('button-unknown')] })
  }
}

function onLaunch(turn: Turn, draft: LaunchDraft, verb: CitysideVerb, item: string): Decision {
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

/** The outcome or the news from the beginning. */
function writeAgain(turn: Turn, work: Written): Decision {
  switch (work.on) {
    case 'outcome': {
      const { consultation, language } = work.draft
      return begin(
        turn,
        { on: 'outcome', draft: { consultation, language, parts: [{ concerns: { kind: 'everyone' } }], promises: [] } },
        [],
      )
    }
    case 'milestone': {
      const { consultation, language } = work.draft
      return begin(turn, { on: 'milestone', draft: { consultation, language } }, [])
    }
    case 'reply':
    case 'pass': {
      const { idea, language } = work.draft
      return begin(turn, { on: work.on, draft: { idea, language } }, [])
    }
    case 'inquiry': {
      const { words: _, ...draft } = work.draft
      return begin(turn, { on: 'inquiry', draft }, [])
    }
    default:
      return proceed(turn, work)
  }
}

/** A form of the city's side that was sent. */
export function submitCitysideForm(turn: Turn, fields: Readonly<Record<string, string | readonly string[]>>): Decision {
  const { state, event } = turn
  if (!asks(state.duties)) return reply(event, { blocks: [say('hall-closed')] })
  const { work } = state
  return work && work.on !== 'themes' ? takeSheet(turn, work, fields) : reply(event, { blocks: [say('draft-gone')] })
}

function command_(turn: Turn, command: CitysideCommand): Decision {
  const { work } = turn.state
  switch (command) {
    case 'new':
      if (!work) return begin(turn, { on: 'launch', draft: newDraft(turn) }, [say('draft-intro')])
      return reply(turn.event, {
        blocks: [say('draft-there')],
        buttons: [
          { label: text('button-go-on'), action: citysideAction('resume', '', ''), style: 'primary' },
          { label: text('button-begin-anew'), action: citysideAction('new', '', 'anew') },
        ],
      })
    case 'drop':
      return drop(turn)
    default:
      return showStatus(turn, command)
  }
}
