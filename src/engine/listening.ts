import type { RunningConsultation } from '../domain/consultation.ts'
import type { ContactEvent } from '../domain/inbox.ts'
import type { Button } from '../domain/message.ts'
import { say, text } from '../domain/message.ts'
import { offerFewer, offerLanguages, offerPause, offerQuiet } from './adjusting.ts'
import { chooseAgain, isOnList, readChoosing } from './choosing.ts'
import { type Command, commandIn, commands, memoryQueryIn, plain } from './commanding.ts'
import { answerConsent } from './consenting.ts'
import type { Decision } from './decision.ts'
import { changing, nothing, together } from './decision.ts'
import { explain, listAnswers } from './explaining.ts'
import { answersTo, newestAsked, nextQuestion, runningById, type Turn } from './finding.ts'
import { atHall } from './hall/gate.ts'
import { askForget, forget, keep, stop } from './leaving.ts'
import { askWhatToRecall, recall } from './recollecting.ts'
import { reply } from './replying.ts'
import { startAgain, welcome } from './welcoming.ts'
import { wordingFor } from './wording.ts'
import { read } from './writing.ts'

const yes: readonly string[] = ['yes', 'ja', 'jep', 'ok', 'okay', 'sure', 'gerne', 'ja tak', 'yes please']
const no: readonly string[] = ['no', 'nej', 'nej tak', 'no thanks', 'no thank you', 'helst ikke']

/** Plain words: a command first, then whatever the conversation is waiting for. */
export function listen(turn: Turn, words: string, first: boolean): Decision {
  const { state, event, now } = turn
  const { dialogue } = state.known
  const hall = atHall(turn, words)
  if (hall) return hall
  if (memoryQueryIn(words) !== undefined) return first ? together(recall(turn, 1), welcome(turn)) : recall(turn)
  const command = commandIn(words)
  if (command) return first && command === 'start' ? welcome(turn) : obey(turn, command)
  if (state.known.person.standing === 'stopped') return reply(event, { blocks: [say('is-stopped')] })
  switch (dialogue.at) {
    case 'welcoming': {
      const given = yes.includes(plain(words)) ? true : no.includes(plain(words)) ? false : undefined
      return given === undefined
        ? welcome(turn)
        : answerConsent(turn, 'asked', given, wordingFor(state, 'asked').version)
    }
    case 'choosing': {
      // Something was asked meanwhile: words that are nothing on the list are an answer to it.
      const asked = isOnList(turn, dialogue.of, words) ? undefined : newestAsked(state, now)
      return asked ? answerWith(turn, asked, words, first) : readChoosing(turn, dialogue.of, words)
    }
    case 'forgetting':
      if (yes.includes(plain(words))) return forget(turn)
      return keep(turn)
    case 'answering': {
      const running = runningById(state, dialogue.consultation)
      const index = running?.consultation.questions.findIndex((question) => question.id === dialogue.question) ?? -1
      if (running && index >= 0) return read(turn, running, index, words, dialogue.misses, dialogue.fresh)
      return atRest(turn, words, first)
    }
    case 'idle': {
      const asked = newestAsked(state, now)
      return asked ? answerWith(turn, asked, words, first) : atRest(turn, words, first)
    }
    default:
      return dialogue satisfies never
  }
}

function answerWith(turn: Turn, { consultation, stage }: RunningConsultation, words: string, first: boolean): Decision {
  const index = nextQuestion(consultation, answersTo(turn.state, consultation))
  return index === undefined ? atRest(turn, words, first) : read(turn, { consultation, stage }, index, words, 0, false)
}

/** A command by name; an unknown name gets the list of what there is. */
export function obey(turn: Turn, name: string): Decision {
  const command = commands.find((each) => each === name)
  switch (command) {
    case 'start':
      return startAgain(turn)
    case 'stop':
      return stop(turn)
    case 'pause':
      return offerPause(turn)
    case 'topics':
      return chooseAgain(turn)
    case 'answers':
      return listAnswers(turn)
    case 'why':
      return explain(turn, undefined)
    case 'forget':
      return askForget(turn)
    case 'language':
      return offerLanguages(turn)
    case 'quiet':
      return offerQuiet(turn)
    case 'fewer':
      return offerFewer(turn)
    case 'memory':
      return askWhatToRecall(turn)
    case 'help':
    case undefined:
      if (name === 'home') return home(turn.event)
      // The tap that reopens a reply window: what was held for this moment is on its way already.
      if (name === 'news') return nothing
      return help(turn)
    default:
      return command satisfies never
  }
}

const homeCommands: readonly Command[] = ['answers', 'topics', 'pause', 'help', 'stop']

/** What stands on a channel's home page, for people who have not met Ekko too: looking is not starting. */
export function home(event: ContactEvent): Decision {
  return reply(event, { blocks: [say('home')], buttons: homeCommands.map(commandButton) })
}

function commandButton(name: Command): Button {
  return { label: text(`command-${name}`), action: { do: 'command', name } }
}

function help({ state, event }: Turn): Decision {
  const shown: readonly Command[] = [
    'answers',
    'why',
    'topics',
    'pause',
    'quiet',
    'fewer',
    'language',
    'memory',
    'stop',
    'forget',
  ]
  const contact = state.city.privacyContact
  return reply(event, {
    blocks: [say('help'), ...(contact ? [{ style: 'note', words: text('help-privacy', { contact }) } as const] : [])],
    buttons: shown.slice(0, state.surface.buttonsMax).map(commandButton),
  })
}

/** Nothing is being asked: say so, kindly, and what they can do. */
function atRest(turn: Turn, words: string, first: boolean): Decision {
  const { state, event } = turn
  if (first || state.known.consents.asked === undefined) return welcome(turn)
  const idle =
    state.known.dialogue.at === 'idle' ? nothing : changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } })
  return together(idle, reply(event, { blocks: [say(words.trim() === '' ? 'slip-no-words' : 'nothing-asked')] }))
}
