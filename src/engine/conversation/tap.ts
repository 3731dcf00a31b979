import type { Action } from '../../domain/action.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { chooseOne, finishQuestion, skipQuestion, toggleChoice } from '../answers/answer.ts'
import { begin } from '../answers/begin.ts'
import { changeAnswer, changeAnswers } from '../answers/change.ts'
import { decline } from '../answers/decline.ts'
import { answerByForm } from '../answers/form.ts'
import { tapNews } from '../answers/mute-news.ts'
import { showMatter } from '../answers/my-answers.ts'
import { showOpen } from '../answers/open-list.ts'
import { tapPlace } from '../answers/point.ts'
import { readAgain } from '../answers/read-again.ts'
import { explainWhy } from '../answers/why.ts'
import { rewriteAnswer } from '../answers/written.ts'
import { tapBehalf } from '../behalf/behalf.ts'
import { chooseChat } from '../chats/choose.ts'
import { answerJoin } from '../chats/join.ts'
import { tapAsker } from '../cityside/ask-back.ts'
import { draftForm } from '../cityside/buttons.ts'
import { redeem } from '../cityside/duties.ts'
import { beginGiving } from '../cityside/guides.ts'
import { showIdeas, takeUpIdea } from '../cityside/ideas.ts'
import { showOffers } from '../cityside/offers.ts'
import { inquirableOf } from '../cityside/subject.ts'
import { submitCityside, tapCityside } from '../cityside/tap.ts'
import { tapDecider } from '../decider/ask.ts'
import type { Decision } from '../decision.ts'
import { tapHeard } from '../echo/heard.ts'
import { tapHelp } from '../help/offer.ts'
import { dropSuggested, sendSuggested } from '../ideas/send.ts'
import { tapAsked } from '../inquiries/reply.ts'
import { recordConsent } from '../person/consent.ts'
import { finishInterests, toggleInterest } from '../person/interests.ts'
import { forget, stayKnown, stop } from '../person/leave.ts'
import { chooseFewer, chooseLanguage, chooseQuietHours, pause } from '../person/settings.ts'
import { startAgain, welcome } from '../person/welcome.ts'
import { takePhotosBack } from '../photos/take-back.ts'
import { tapReact } from '../reactions/tap.ts'
import { useRight } from '../rights/rights.ts'
import { tapHeld } from '../safety/resolve.ts'
import { tapUnasked } from '../unasked/choose.ts'
import { tapVenue } from '../venues/tap.ts'
import { obeyCommand } from './obey.ts'
import { reply } from './reply.ts'
import { runningByCode, type Turn } from './turn.ts'

/**
 * What a button, a form or a link does. After a stop, only what the person needs to leave, look back, or start again.
 * `first`: the person meets Ekko by it, and is told who it is.
 */
export function tap(turn: Turn, action: Action, first: boolean): Decision {
  const { state, event } = turn
  if (state.known.person.standing === 'stopped' && !worksAfterStop(action))
    return reply(event, { blocks: [say('is-stopped')] })
  switch (action.do) {
    case 'start':
      return first ? welcome(turn) : startAgain(turn)
    case 'consent':
      return recordConsent(turn, action.purpose, action.given, action.wording)
    case 'begin':
    case 'answer':
    case 'toggle':
    case 'finish':
    case 'write':
    case 'skip':
    case 'again':
    case 'point':
    case 'photos-back':
    case 'react':
    case 'change':
    case 'decline':
    case 'why':
    case 'heard':
    case 'news':
      return withConsultation(turn, action.consultation, (running) => tapIn(turn, running, action, first))
    case 'choose':
      return toggleInterest(turn, action.of, action.item)
    case 'chosen':
      return finishInterests(turn, action.of)
    case 'language':
      return chooseLanguage(turn, action.language)
    case 'pause':
      return pause(turn, action.days)
    case 'quiet':
      return chooseQuietHours(turn, action.from, action.until)
    case 'cap':
      return chooseFewer(turn, action.perYear)
    case 'stop':
      return stop(turn)
    case 'forget':
      return forget(turn)
    case 'keep':
      return stayKnown(turn)
    case 'command':
      return obeyCommand(turn, action.name)
    case 'right':
      return useRight(turn, action.verb)
    case 'matter':
      return showMatter(turn, action.consultation)
    case 'read':
      return readAgain(turn, action.consultation)
    case 'code':
      return redeem(turn, action.code)
    case 'chats':
      return tapChats(turn, action)
    case 'idea':
      return tapIdea(turn, action)
    case 'inquiry':
      return tapInquiry(turn, action)
    case 'unasked':
      return tapUnasked(turn, action)
    case 'behalf':
      return tapBehalf(turn, action)
    case 'decider':
      return tapDecider(turn, action)
    case 'help':
      return action.verb === 'list' ? showOffers(turn) : tapHelp(turn, action.verb, action.consultation, action.wording)
    case 'cityside':
      return tapCityside(turn, action)
    case 'held':
      return tapHeld(turn, action.verb, action.mark)
    case 'open':
      return showOpen(turn, action.page, first)
    case 'venue':
      return tapVenue(turn, action, first)
    case 'form':
      if (action.form === draftForm && event.kind === 'form.submitted') return submitCityside(turn, event.fields)
      return submitAnswers(turn, action.subject)
    default:
      return action satisfies never
  }
}

/** A tap about one consultation. */
type ConsultationAction = Extract<
  Action,
  {
    do:
      | 'begin'
      | 'answer'
      | 'toggle'
      | 'finish'
      | 'write'
      | 'skip'
      | 'again'
      | 'point'
      | 'photos-back'
      | 'react'
      | 'change'
      | 'decline'
      | 'why'
      | 'heard'
      | 'news'
  }
>

function tapIn(turn: Turn, running: RunningConsultation, action: ConsultationAction, first: boolean): Decision {
  switch (action.do) {
    case 'begin':
      return begin(turn, running, first)
    case 'answer':
      return chooseOne(turn, running, action.question, action.choice)
    case 'toggle':
      return toggleChoice(turn, running, action.question, action.choice)
    case 'finish':
      return finishQuestion(turn, running, action.question)
    case 'write':
      return rewriteAnswer(turn, running, action.question)
    case 'skip':
      return skipQuestion(turn, running, action.question)
    case 'again':
      return changeAnswer(turn, running, action.question)
    case 'point':
      return tapPlace(turn, running, action.question, action.place)
    case 'photos-back':
      return takePhotosBack(turn, running, action.question)
    case 'react':
      return tapReact(turn, running, action)
    case 'change':
      return changeAnswers(turn, running)
    case 'decline':
      return decline(turn, running)
    case 'why':
      return explainWhy(turn, running)
    case 'heard':
      return tapHeard(turn, running, action.echo, action.felt)
    case 'news':
      return tapNews(turn, running, action.verb)
    default:
      return action satisfies never
  }
}

/** A tap about a person's own chats. */
function tapChats(turn: Turn, { verb, item }: Extract<Action, { do: 'chats' }>): Decision {
  return verb === 'yes' || verb === 'no' ? answerJoin(turn, verb === 'yes') : chooseChat(turn, verb, item)
}

/** A tap about an idea: a citizen's own, or one that waits for a department. */
function tapIdea(turn: Turn, { verb }: Extract<Action, { do: 'idea' }>): Decision {
  switch (verb) {
    case 'send':
      return sendSuggested(turn)
    case 'leave':
      return dropSuggested(turn)
    case 'answer':
    case 'pass':
    case 'later':
      return takeUpIdea(turn, verb)
    case 'guide':
      return turn.state.duties.length === 0
        ? reply(turn.event, { blocks: [say('hall-closed')] })
        : beginGiving(turn, inquirableOf(turn.state))
    case 'list':
      return showIdeas(turn)
    default:
      return verb satisfies never
  }
}

/** A tap about a question back: by the citizen who is asked, or by the staff who ask. */
function tapInquiry(turn: Turn, { verb, subject }: Extract<Action, { do: 'inquiry' }>): Decision {
  switch (verb) {
    case 'reply':
    case 'send':
    case 'keep':
    case 'pass':
    case 'end':
      return tapAsked(turn, verb, subject)
    case 'again':
    case 'close':
    case 'guide':
    case 'idea':
    case 'offer':
      if (turn.state.duties.length === 0) return reply(turn.event, { blocks: [say('hall-closed')] })
      return tapAsker(turn, verb)
    default:
      return verb satisfies never
  }
}

function submitAnswers(turn: Turn, code: string): Decision {
  const { event } = turn
  if (event.kind !== 'form.submitted') {
    return withConsultation(turn, code, (running) => begin(turn, running))
  }
  return withConsultation(turn, code, (running) => answerByForm(turn, running, event.fields))
}

function withConsultation(turn: Turn, code: string, verb: (running: RunningConsultation) => Decision): Decision {
  const running = runningByCode(turn.state, code)
  return running ? verb(running) : reply(turn.event, { blocks: [say('button-unknown')] })
}

/** What works after a stop; taking back an offer of help too, as it is still the citizen's. */
function worksAfterStop(action: Action): boolean {
  if (action.do === 'help') return action.verb === 'back'
  return [
    'start',
    'stop',
    'forget',
    'keep',
    'command',
    'right',
    'language',
    'why',
    'heard',
    'read',
    'matter',
    'news',
    'code',
    'chats',
  ].includes(action.do)
}
