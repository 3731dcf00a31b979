import type { Action } from '../../domain/action.ts'
import { actionOf, tokenOf } from '../../domain/action.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { Person } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { again, begin, change, choose, decline, finish, skip, toggle } from '../answers/answer.ts'
import { fill } from '../answers/form.ts'
import { legible } from '../answers/read.ts'
import { explain } from '../answers/why.ts'
import { rewrite } from '../answers/write.ts'
import { tapAsker } from '../cityside/ask-back.ts'
import { draftForm } from '../cityside/buttons.ts'
import { redeem } from '../cityside/duties.ts'
import { showIdeas, takeUpIdea } from '../cityside/ideas.ts'
import { showOffers } from '../cityside/offers.ts'
import { submitCityside, tapCityside } from '../cityside/tap.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { hear } from '../echo/heard.ts'
import { tapHelp } from '../help/offer.ts'
import { leave, sendSuggested } from '../ideas/send.ts'
import { tapAsked } from '../inquiries/reply.ts'
import { answerConsent } from '../person/consent.ts'
import { pick, picked } from '../person/interests.ts'
import { forget, keep, stop } from '../person/leave.ts'
import { askFewer, beQuiet, pause, speak } from '../person/settings.ts'
import { startAgain, welcome } from '../person/welcome.ts'
import type { PersonState } from '../state.ts'
import { answerUnderPost, beganUnderPost } from './comment.ts'
import { home, obey } from './obey.ts'
import { reply } from './reply.ts'
import { type KnownState, runningByCode, type Turn } from './turn.ts'
import { readWords } from './words.ts'

/** Opening a channel's home page: people look there before they have met Ekko, and looking is not meeting. */
const homeToken = tokenOf({ do: 'command', name: 'home' })

/** One person's event. Whoever writes for the first time is met first. */
export function decideForPerson(state: PersonState, written: ContactEvent, now: Instant): Decision {
  const event = legible(written)
  if (beganUnderPost(event)) return answerUnderPost(state, event, now)
  if (event.kind === 'contact.stopped') return state.known ? changing({ kind: 'contact.gone', at: now }) : nothing
  if (!state.known && event.kind === 'button.pressed' && event.token === homeToken) return home(event)
  const reached = event.reach ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  if (state.known) return together(reached, respond({ state: { ...state, known: state.known }, event, now }, false))
  const language = languageFor(state, event.locale)
  const met = changing({ kind: 'person.met', language, at: now })
  return together(met, reached, respond({ state: stranger(state, language, now), event, now }, true))
}

function respond(turn: Turn, first: boolean): Decision {
  const { event } = turn
  switch (event.kind) {
    case 'conversation.started': {
      const action = event.ref === undefined ? undefined : actionOf(event.ref)
      if (action && mayBeLinked(action)) return act(turn, action, first)
      return first ? welcome(turn) : startAgain(turn)
    }
    case 'message.received':
      return readWords(turn, event.text, first)
    case 'button.pressed':
    case 'form.submitted': {
      const action = actionOf(event.token)
      if (!action) return reply(event, { blocks: [say('button-unknown')] })
      return act(turn, action, first)
    }
    case 'contact.stopped':
      return nothing
    default:
      return event satisfies never
  }
}

/** What a button does. After a stop, only what the person needs to leave, look back, or start again. */
function act(turn: Turn, action: Action, first: boolean): Decision {
  const { state, event } = turn
  if (state.known.person.standing === 'stopped' && !stillWorks(action))
    return reply(event, { blocks: [say('is-stopped')] })
  switch (action.do) {
    case 'start':
      return first ? welcome(turn) : startAgain(turn)
    case 'consent':
      return answerConsent(turn, action.purpose, action.given, action.wording)
    case 'begin':
      return on(turn, action.consultation, (running) => begin(turn, running, first))
    case 'answer':
      return on(turn, action.consultation, (running) => choose(turn, running, action.question, action.choice))
    case 'toggle':
      return on(turn, action.consultation, (running) => toggle(turn, running, action.question, action.choice))
    case 'finish':
      return on(turn, action.consultation, (running) => finish(turn, running, action.question))
    case 'write':
      return on(turn, action.consultation, (running) => rewrite(turn, running, action.question))
    case 'skip':
      return on(turn, action.consultation, (running) => skip(turn, running, action.question))
    case 'again':
      return on(turn, action.consultation, (running) => again(turn, running, action.question))
    case 'change':
      return on(turn, action.consultation, (running) => change(turn, running))
    case 'decline':
      return on(turn, action.consultation, (running) => decline(turn, running))
    case 'why':
      return on(turn, action.consultation, (running) => explain(turn, running))
    case 'heard':
      return on(turn, action.consultation, (running) => hear(turn, running, action.echo, action.felt))
    case 'choose':
      return pick(turn, action.of, action.item)
    case 'chosen':
      return picked(turn, action.of)
    case 'language':
      return speak(turn, action.language)
    case 'pause':
      return pause(turn, action.days)
    case 'quiet':
      return beQuiet(turn, action.from, action.until)
    case 'cap':
      return askFewer(turn, action.perYear)
    case 'stop':
      return stop(turn)
    case 'forget':
      return forget(turn)
    case 'keep':
      return keep(turn)
    case 'command':
      return obey(turn, action.name)
    case 'code':
      return redeem(turn, action.code)
    case 'idea':
      return onIdea(turn, action)
    case 'inquiry':
      return onInquiry(turn, action)
    case 'help':
      return action.verb === 'list' ? showOffers(turn) : tapHelp(turn, action.verb, action.consultation, action.wording)
    case 'cityside':
      return tapCityside(turn, action)
    case 'form':
      if (action.form === draftForm && event.kind === 'form.submitted') return submitCityside(turn, event.fields)
      return submit(turn, action.subject)
    default:
      return action satisfies never
  }
}

/** What a link may lead to. Anyone can write a link and send it to others, so it opens something and never answers or erases. */
function mayBeLinked(action: Action): boolean {
  return action.do === 'begin' || action.do === 'why' || action.do === 'code'
}

/** A tap about an idea: a citizen's own, or one that waits for a department. */
function onIdea(turn: Turn, { verb }: Extract<Action, { do: 'idea' }>): Decision {
  switch (verb) {
    case 'send':
      return sendSuggested(turn)
    case 'leave':
      return leave(turn)
    case 'answer':
    case 'pass':
      return takeUpIdea(turn, verb)
    case 'list':
      return showIdeas(turn)
    default:
      return verb satisfies never
  }
}

/** A tap about a question back: by whoever is asked, or by whoever asks. */
function onInquiry(turn: Turn, { verb, subject }: Extract<Action, { do: 'inquiry' }>): Decision {
  switch (verb) {
    case 'reply':
    case 'send':
    case 'keep':
    case 'pass':
    case 'end':
      return tapAsked(turn, verb, subject)
    case 'again':
    case 'close':
    case 'idea':
    case 'offer':
      if (turn.state.duties.length === 0) return reply(turn.event, { blocks: [say('hall-closed')] })
      return tapAsker(turn, verb)
    default:
      return verb satisfies never
  }
}

function submit(turn: Turn, code: string): Decision {
  const { event } = turn
  if (event.kind !== 'form.submitted') {
    return on(turn, code, (running) => begin(turn, running))
  }
  return on(turn, code, (running) => fill(turn, running, event.fields))
}

function on(turn: Turn, code: string, verb: (running: RunningConsultation) => Decision): Decision {
  const running = runningByCode(turn.state, code)
  return running ? verb(running) : reply(turn.event, { blocks: [say('button-unknown')] })
}

/** Also to take an offer back: it is theirs. */
function stillWorks(action: Action): boolean {
  if (action.do === 'help') return action.verb === 'back'
  return ['start', 'stop', 'forget', 'keep', 'command', 'language', 'why', 'heard', 'code'].includes(action.do)
}

/** The state as it is right after the first meeting. The store gives the number; nothing in a decision reads it. */
function stranger(state: PersonState, language: Language, now: Instant): KnownState {
  const person: Person = { id: 0, language, topics: [], places: [], roles: [], standing: 'active', metAt: now }
  return { ...state, known: { person, consents: {}, dialogue: { at: 'idle' }, involvements: [] } }
}

/** The platform's guess if the city speaks it, otherwise the city's first language. */
function languageFor({ city }: PersonState, locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0]
  return city.languages.find((language) => language === wanted) ?? city.languages[0]
}
