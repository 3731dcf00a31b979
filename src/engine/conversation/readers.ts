import type { Command } from '../../domain/command.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { couldBeIdea } from '../../domain/idea.ts'
import { say } from '../../domain/message.ts'
import { namedOptions } from '../../domain/questions/kinds.ts'
import { hourMs } from '../../domain/time.ts'
import { isMarkAlone } from '../../domain/understood/sign.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { showOpen } from '../answers/open-list.ts'
import { isOwnWords, isWordless, optionCalled } from '../answers/read.ts'
import { answerInWords } from '../answers/written.ts'
import { showIdeas } from '../cityside/ideas.ts'
import { continueDraft } from '../cityside/read.ts'
import { readAsked, settleAsking } from '../decider/ask.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { confirmOffer, readOffer, suggestHelp } from '../help/offer.ts'
import { asksForIdeas, dropSuggested, ideaIn, sendAsked, sendIdea, sendSuggested } from '../ideas/send.ts'
import { suggestReply, tapAsked, writeBack } from '../inquiries/reply.ts'
import { recall } from '../memory/memory.ts'
import { recordConsent } from '../person/consent.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { isInterest, readInterest } from '../person/interests.ts'
import { forget, stayKnown } from '../person/leave.ts'
import { chooseLanguage } from '../person/settings.ts'
import { welcome } from '../person/welcome.ts'
import { readLetter } from '../unasked/choose.ts'
import { answerSmallTalk, smallTalkIn } from '../unasked/small-talk.ts'
import { takeIn } from '../unasked/take-in.ts'
import { answerVenue } from '../venues/tap.ts'
import { type Awaited, awaited } from './awaited.ts'
import { commandIn, languageIn, memoryQueryIn } from './commands.ts'
import { obeyCommand } from './obey.ts'
import { reply } from './reply.ts'
import { involvementIn, runningById, type Turn } from './turn.ts'
import { agree, feelHeard, yesOrNo } from './yes-no.ts'

/** What a person wrote, with what the moment tells of it. */
export interface Written {
  readonly turn: Turn
  readonly words: string
  /** Nothing was heard of this person before. */
  readonly first: boolean
  /** The question that plain words answer, if one was asked. */
  readonly question: Awaited | undefined
  /**
   * The words are exactly the label of one of its choices: then they are that choice, whatever else they could mean.
   */
  readonly choice: boolean
  /** Their author has said that they were meant as they stand. */
  readonly meant: boolean
}

/** A yes to "shall I forget you?" that comes later than this is a yes to something else. */
const forgettingMs = hourMs

/** Commands that hold whatever was asked; any other word may be the label of a choice. */
const above: readonly Command[] = ['stop', 'forget', 'start', 'help']

/** "Ideas": a citizen's own, or for staff those that wait. */
export function readIdeasAsked({ turn, words }: Written): Decision | undefined {
  return asksForIdeas(words, turn.state.understood) ? showIdeas(turn) : undefined
}

/** A yes or no, written instead of tapped, to words of theirs that Ekko has shown or asked about. */
export function readYesToShown({ turn, words, choice }: Written): Decision | undefined {
  const yes = choice ? undefined : yesOrNo(words, turn.state.understood)
  if (yes === undefined) return undefined
  const { dialogue } = turn.state.known
  if (dialogue.at === 'agreeing')
    return together(
      changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
      recordConsent(turn, 'told', yes, wordingFor(turn.state, 'told').version),
    )
  if (dialogue.at === 'venue') return answerVenue(turn, dialogue, yes)
  if (dialogue.at === 'asking') return settleAsking(turn, yes)
  if (dialogue.at === 'reading') return feelHeard(turn, dialogue.consultation, words)
  if (dialogue.at === 'replying' && dialogue.words !== undefined)
    return tapAsked(turn, yes ? 'send' : 'keep', dialogue.inquiry)
  return confirmOffer(turn, yes)
}

/** A yes or no to "shall I send this as an idea?". */
export function readSuggestion({ turn, words }: Written): Decision | undefined {
  const yes = turn.state.known.dialogue.at === 'suggesting' ? yesOrNo(words, turn.state.understood) : undefined
  if (yes === undefined) return undefined
  return yes ? sendSuggested(turn) : dropSuggested(turn)
}

/** `/idea …`, and `idea: …` where nothing is asked. */
export function readIdea({ turn, words, question }: Written): Decision | undefined {
  const idea = ideaIn(words, question !== undefined, turn.state.understood)
  return idea !== undefined && turn.state.known.person.standing === 'active' ? sendIdea(turn, idea) : undefined
}

/** What a moderator or staff write for the city; only the commands that hold whatever was asked stand above it. */
export function readDraft({ turn, words }: Written): Decision | undefined {
  if (turn.state.known.dialogue.at !== 'drafting') return undefined
  const command = commandIn(words, turn.state.understood)
  return command !== undefined && above.includes(command) ? undefined : continueDraft(turn, words)
}

/** "What have you asked about …?" */
export function readMemoryQuery({ turn, words, first }: Written): Decision | undefined {
  if (memoryQueryIn(words, turn.state.understood) === undefined) return undefined
  return first ? together(recall(turn, 1), welcome(turn)) : recall(turn)
}

/** "In English", "på dansk". */
export function readLanguage({ turn, words, choice }: Written): Decision | undefined {
  const language = choice ? undefined : languageIn(words, turn.state.understood)
  return language === undefined ? undefined : chooseLanguage(turn, language)
}

/** A command by its name. One that is the label of a choice is that choice, but for stop and the like. */
export function readCommand({ turn, words, first, choice }: Written): Decision | undefined {
  const command = commandIn(words, turn.state.understood)
  if (!command || (choice && !above.includes(command))) return undefined
  if (first && command === 'open') return showOpen(turn, 0, true)
  return first && command === 'start' ? welcome(turn) : obeyCommand(turn, command)
}

/** After stop, everything that is no command gets the same short reply, but for a yes or no to being forgotten. */
export function readStopped({ turn, words }: Written): Decision | undefined {
  const { known, understood } = turn.state
  if (known.person.standing !== 'stopped') return undefined
  const yes = isForgetting(turn) ? yesOrNo(words, understood) : undefined
  if (yes !== undefined) return yes ? forget(turn) : stayKnown(turn)
  return startWithWords(turn, words) ?? reply(turn.event, { blocks: [say('is-stopped')] })
}

/** "Start. There is no bench at the lake": they are back, and the rest is kept and offered on. */
function startWithWords(turn: Turn, words: string): Decision | undefined {
  const { known, understood } = turn.state
  const [, start = '', after = ''] = /^(\p{L}[\p{L} ]{0,39})([.!,:;\n–—-].*)$/su.exec(words.trim()) ?? []
  const rest = after.replace(/^[.!,:;\s–—-]+/u, '')
  if (commandIn(start, understood) !== 'start' || !couldBeIdea(rest)) return undefined
  const back = { ...turn.state, known: { ...known, person: { ...known.person, standing: 'active' as const } } }
  const taken = takeIn({ ...turn, state: back }, { words: rest })
  return taken && together(changing({ kind: 'person.restarted', at: turn.now }), taken)
}

/** They were asked a moment ago whether to be forgotten. */
function isForgetting({ state, now }: Turn): boolean {
  const { dialogue } = state.known
  return dialogue.at === 'forgetting' && now - (dialogue.since ?? now) < forgettingMs
}

/** A yes or no to a consent, or to "did you feel heard?". */
export function readYesToFinished({ turn, words, choice }: Written): Decision | undefined {
  return choice ? undefined : agree(turn, words)
}

/** An answer. */
export function readAnswer({ turn, words, question }: Written): Decision | undefined {
  return question && answerInWords(turn, question, words)
}

/** What Ekko asked about the person themselves, or about words of theirs. */
export function readDialogue({ turn, words }: Written): Decision | undefined {
  const { state, now } = turn
  const { dialogue } = state.known
  switch (dialogue.at) {
    case 'welcoming': {
      const given = yesOrNo(words, state.understood)
      if (given !== undefined) return recordConsent(turn, 'asked', given, wordingFor(state, 'asked').version)
      const elsewhere = answerMeanwhile(turn, words) ?? suggestReply(turn, words)
      return elsewhere ?? (isOwnWords(words, state.understood) ? takeIn(turn, { words }) : undefined) ?? welcome(turn)
    }
    case 'choosing': {
      // Something was asked meanwhile: words that are nothing on the list are an answer to it.
      const meanwhile = isInterest(turn, dialogue.of, words) ? undefined : answerMeanwhile(turn, words)
      return meanwhile ?? readInterest(turn, dialogue.of, words)
    }
    case 'forgetting':
      if (now - (dialogue.since ?? now) >= forgettingMs) return answerMeanwhile(turn, words)
      return yesOrNo(words, state.understood) === true ? forget(turn) : stayKnown(turn)
    case 'replying':
      return dialogue.words === undefined ? writeBack(turn, dialogue.inquiry, words) : undefined
    case 'offering':
      return readOffer(turn, words)
    case 'suggesting':
      return sendAsked(turn, words)
    case 'writing':
      return readLetter(turn, words)
    case 'asking':
      return readAsked(turn, words)
    case 'venue':
    case 'joining':
    case 'reacting':
    case 'sorting':
    case 'missing':
    case 'answering':
    case 'drafting':
    case 'reading':
    case 'agreeing':
    case 'idle':
      return undefined
    default:
      return dialogue satisfies never
  }
}

/** Words for nothing that waits: kept, and asked where they are to go; after a closing in the middle of it, told that first. */
function takeWords(turn: Turn, words: string, first: boolean): Decision | undefined {
  const { dialogue } = turn.state.known
  const running = dialogue.at === 'answering' ? runningById(turn.state, dialogue.consultation) : undefined
  const unfinished = running && involvementIn(turn.state, running.consultation)?.invitation.progress !== 'answered'
  if (running && unfinished && !takesAnswers(running, turn.now)) return takeIn(turn, { words, about: running })
  const kind = first ? undefined : answerSmallTalk(turn, words)
  if (kind && turn.state.known.consents.asked !== undefined) return kind
  return smallTalkIn(words, turn.state.understood) === undefined ? takeIn(turn, { words, first }) : undefined
}

/** Nothing is being asked: what they may have meant is offered, and otherwise it is said kindly. */
export function readUnasked({ turn, words, first }: Written): Decision {
  const { state, event } = turn
  if (!isWordless(words) && !isMarkAlone(words)) {
    const taken = suggestHelp(turn, words) ?? suggestReply(turn, words) ?? takeWords(turn, words, first)
    if (taken) return taken
  }
  if (first || state.known.consents.asked === undefined) return welcome(turn)
  const idle =
    state.known.dialogue.at === 'idle' ? nothing : changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } })
  return together(idle, reply(event, { blocks: [say(saysNothing(words))] }))
}

function saysNothing(words: string): string {
  if (isWordless(words)) return 'slip-no-words'
  return isMarkAlone(words) ? 'sign-alone' : 'nothing-asked'
}

/** Whether these words are one of the choices asked for, and nothing else but politeness. */
export function isChoice({ running, index }: Awaited, words: string, understood: Understood): boolean {
  const question = running.consultation.questions[index]
  return question !== undefined && optionCalled(namedOptions(question), words, understood) !== undefined
}

function answerMeanwhile(turn: Turn, words: string): Decision | undefined {
  const question = awaited({
    ...turn,
    state: { ...turn.state, known: { ...turn.state.known, dialogue: { at: 'idle' } } },
  })
  return question && answerInWords(turn, question, words)
}
