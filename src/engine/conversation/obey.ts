import { type Command, commands, deskCommand } from '../../domain/command.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { readAloud } from '../answers/aloud.ts'
import { listAnswers } from '../answers/my-answers.ts'
import { showOpen } from '../answers/open-list.ts'
import { explainWhy } from '../answers/why.ts'
import { offerCode } from '../chats/offer.ts'
import { linkToDesk } from '../cityside/desk.ts'
import { citysideHelp } from '../cityside/help.ts'
import { leafletBlocks } from '../consultation/ledger.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import { askForIdea } from '../ideas/send.ts'
import { askWhatToRecall } from '../memory/memory.ts'
import { changeInterests } from '../person/interests.ts'
import { askWhetherToForget, stop } from '../person/leave.ts'
import { offerFewer, offerLanguages, offerPause, offerQuiet } from '../person/settings.ts'
import { startAgain } from '../person/welcome.ts'
import { giveData, showRights } from '../rights/rights.ts'
import { reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** A command by name; an unknown name gets the list of what there is. */
export function obeyCommand(turn: Turn, name: string): Decision {
  const command = commands.find((each) => each === name)
  switch (command) {
    case 'start':
      return startAgain(turn)
    case 'open':
      return showOpen(turn, 0)
    case 'stop':
      return stop(turn)
    case 'pause':
      return offerPause(turn)
    case 'topics':
      return changeInterests(turn)
    case 'answers':
      return listAnswers(turn)
    case 'why':
      return explainWhy(turn, undefined)
    case 'idea':
      return askForIdea(turn)
    case 'forget':
      return askWhetherToForget(turn)
    case 'language':
      return offerLanguages(turn)
    case 'quiet':
      return offerQuiet(turn)
    case 'fewer':
      return offerFewer(turn)
    case 'memory':
      return askWhatToRecall(turn)
    case 'aloud':
      return readAloud(turn)
    case 'mydata':
      return giveData(turn)
    case 'rights':
      return showRights(turn)
    case 'link':
      return offerCode(turn)
    case 'help':
    case undefined:
      if (name === 'home') return showHome(turn.event)
      if (name === deskCommand) return linkToDesk(turn)
      // The tap that reopens a reply window: what was held for this moment is on its way already.
      if (name === 'news') return nothing
      return help(turn)
    default:
      return command satisfies never
  }
}

const homeCommands: readonly Command[] = ['open', 'answers', 'topics', 'pause', 'help', 'stop']

/** What stands on a channel's home page, for people who have not met Ekko too: looking is not starting. */
export function showHome(event: ContactEvent): Decision {
  return reply(event, { blocks: [say('home')], buttons: homeCommands.map(commandButton) })
}

function commandButton(name: Command): Button {
  return { label: text(`command-${name}`), action: { do: 'command', name } }
}

function help({ state, event }: Turn): Decision {
  const shown: readonly Command[] = [
    // Staff have buttons of their own, and thirteen are all that fit.
    ...(state.duties.length === 0 ? (['open'] as const) : []),
    'answers',
    'why',
    ...(state.duties.length === 0 ? (['idea'] as const) : []),
    'topics',
    'pause',
    'quiet',
    'fewer',
    'language',
    'memory',
    ...(state.duties.length === 0 ? (['aloud'] as const) : []),
    'stop',
    'forget',
  ]
  const contact = state.city.privacyContact
  const hall = citysideHelp(state)
  return reply(event, {
    blocks: [
      ...hall.blocks,
      say('help'),
      say('help-rights'),
      ...(contact ? [{ style: 'note', words: text('help-privacy', { contact }) } as const] : []),
      ...leafletBlocks(state.city, state.known.person.language),
    ],
    buttons: [...hall.buttons, ...shown.map(commandButton)].slice(0, state.surface.buttonsMax),
  })
}
