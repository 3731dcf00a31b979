import type { ContactEvent } from '../../domain/inbox.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { namedOptions } from '../../domain/questions/kinds.ts'
import { hourMs } from '../../domain/time.ts'
import { isWordless } from '../answers/read.ts'
import { explain, listAnswers } from '../answers/why.ts'
import { read } from '../answers/write.ts'
import { citysideHelp, continueWork, readCityside } from '../cityside/entry.ts'
import { showIdeas } from '../cityside/flows/idea.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { decideOffer, offerToHelp, readOffer } from '../help/offer.ts'
import { askForIdea, asksForIdeas, ideaIn, leave, send, sendAsked, sendSuggested, suggest } from '../ideas/send.ts'
import { offerReply, tapAsked, writeBack } from '../inquiries/reply.ts'
import { askWhatToRecall, recall } from '../memory/memory.ts'
import { answerConsent } from '../person/consent.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { chooseAgain, isOnList, readChoosing } from '../person/interests.ts'
import { askForget, forget, keep, stop } from '../person/leave.ts'
import { offerFewer, offerLanguages, offerPause, offerQuiet, speak } from '../person/settings.ts'
import { startAgain, welcome } from '../person/welcome.ts'
import { type Awaited, awaited } from './awaited.ts'
import { type Command, commandIn, commands, languageIn, memoryQueryIn, plain } from './commands.ts'
import { reply } from './reply.ts'
import type { Turn } from './turn.ts'
import { agree, yesOrNo } from './yes-no.ts'

/** A yes to "shall I forget you?" that comes later than this is a yes to something else. */
const forgettingMs = hourMs

/** Commands that hold whatever was asked; any other word may be the label of a choice. */
const above: readonly Command[] = ['stop', 'forget', 'start', 'help']

/** Plain words: a command first, then whatever the conversation is waiting for. */
export function readWords(turn: Turn, words: string, first: boolean): Decision {
  const { state, event, now } = turn
  const { dialogue } = state.known
  const question = awaited(turn)
  const hall = readCityside(turn, words)
  if (hall) return hall
  if (asksForIdeas(words)) return showIdeas(turn)
  const decided = question && isChoice(question, words) ? undefined : decideWritten(turn, words)
  if (decided) return decided
  if (dialogue.at === 'suggesting' && yesOrNo(words) !== undefined)
    return yesOrNo(words) ? sendSuggested(turn) : leave(turn)
  const idea = ideaIn(words, question !== undefined)
  if (idea !== undefined && state.known.person.standing === 'active') return send(turn, idea)
  const working = dialogue.at === 'working' && !holds(words) ? continueWork(turn, words) : undefined
  if (working) return working
  if (memoryQueryIn(words) !== undefined) return first ? together(recall(turn, 1), welcome(turn)) : recall(turn)
  const language = languageIn(words)
  if (language !== undefined && !(question && isChoice(question, words))) return speak(turn, language)
  const command = commandIn(words)
  if (command && !(question && isChoice(question, words) && !above.includes(command)))
    return first && command === 'start' ? welcome(turn) : obey(turn, command)
  if (state.known.person.standing === 'stopped') return reply(event, { blocks: [say('is-stopped')] })
  const agreed = agree(turn, words)
  if (agreed && !(question && isChoice(question, words))) return agreed
  if (question) return read(turn, question, words)
  switch (dialogue.at) {
    case 'welcoming': {
      const given = yesOrNo(words)
      if (given !== undefined) return answerConsent(turn, 'asked', given, wordingFor(state, 'asked').version)
      return answerMeanwhile(turn, words) ?? welcome(turn)
    }
    case 'choosing': {
      // Something was asked meanwhile: words that are nothing on the list are an answer to it.
      const meanwhile = isOnList(turn, dialogue.of, words) ? undefined : answerMeanwhile(turn, words)
      return meanwhile ?? readChoosing(turn, dialogue.of, words)
    }
    case 'forgetting':
      if (now - (dialogue.since ?? now) >= forgettingMs)
        return answerMeanwhile(turn, words) ?? atRest(turn, words, first)
      return yesOrNo(words) === true ? forget(turn) : keep(turn)
    case 'replying':
      return dialogue.words === undefined ? writeBack(turn, dialogue.inquiry, words) : atRest(turn, words, first)
    case 'offering':
      return readOffer(turn, words)
    case 'suggesting':
      return sendAsked(turn, words) ?? atRest(turn, words, first)
    case 'answering':
    case 'working':
    case 'agreeing':
    case 'idle':
      return atRest(turn, words, first)
    default:
      return dialogue satisfies never
  }
}

/** A yes or no, written instead of tapped, to words of theirs that Ekko has shown or asked about. */
function decideWritten(turn: Turn, words: string): Decision | undefined {
  const { dialogue } = turn.state.known
  const yes = yesOrNo(words)
  if (yes === undefined) return undefined
  if (dialogue.at === 'agreeing')
    return together(
      changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
      answerConsent(turn, 'told', yes, wordingFor(turn.state, 'told').version),
    )
  if (dialogue.at === 'replying' && dialogue.words !== undefined)
    return tapAsked(turn, yes ? 'send' : 'keep', dialogue.inquiry)
  return decideOffer(turn, yes)
}

/** Whether it is one of the commands that hold whatever was asked. */
function holds(words: string): boolean {
  const command = commandIn(words)
  return command !== undefined && above.includes(command)
}

function answerMeanwhile(turn: Turn, words: string): Decision | undefined {
  const question = awaited({
    ...turn,
    state: { ...turn.state, known: { ...turn.state.known, dialogue: { at: 'idle' } } },
  })
  return question && read(turn, question, words)
}

/** Whether these words are exactly one of the choices asked for. */
function isChoice({ running, index }: Awaited, words: string): boolean {
  const question = running.consultation.questions[index]
  return (
    question !== undefined &&
    namedOptions(question).some(({ label }) => Object.values(label).some((each) => plain(each) === plain(words)))
  )
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
    case 'idea':
      return askForIdea(turn)
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
    // Whoever answers ideas has a button for them already, and thirteen are all that fit.
    ...(state.duties.length === 0 ? (['idea'] as const) : []),
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
  const hall = citysideHelp(state.duties)
  return reply(event, {
    blocks: [
      ...hall.blocks,
      say('help'),
      ...(contact ? [{ style: 'note', words: text('help-privacy', { contact }) } as const] : []),
    ],
    buttons: [...hall.buttons, ...shown.map(commandButton)].slice(0, state.surface.buttonsMax),
  })
}

/** Nothing is being asked: say so, kindly, and what they can do. */
function atRest(turn: Turn, words: string, first: boolean): Decision {
  const { state, event } = turn
  const suggested = isWordless(words)
    ? undefined
    : (offerToHelp(turn, words) ?? offerReply(turn, words) ?? suggest(turn, words, first))
  if (suggested) return suggested
  if (first || state.known.consents.asked === undefined) return welcome(turn)
  const idle =
    state.known.dialogue.at === 'idle' ? nothing : changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } })
  return together(idle, reply(event, { blocks: [say(isWordless(words) ? 'slip-no-words' : 'nothing-asked')] }))
}
