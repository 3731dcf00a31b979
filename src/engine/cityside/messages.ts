import type { CitysideNotice } from '../../domain/cityside.ts'
import { type Message, say } from '../../domain/message.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { deskMessage } from './desk.ts'
import { launchButtons, launchOffer } from './flows/launch/offer.ts'
import { sendButtons } from './flows/send.ts'
import { guideMessage } from './guides.ts'
import { confirmationBlocks } from './preview/confirmation.ts'
import { coverageBlocks } from './preview/coverage.ts'
import { sampleAlong, sampleCorrection, sampleEcho, sampleNews } from './preview/echo-samples.ts'
import { inOneLanguage } from './preview/in-one-language.ts'
import { inert } from './preview/inert.ts'
import { seenBy } from './preview/seen-by.ts'
import { proposal } from './proposal.ts'
import { questionsMessage, sampleAnswers } from './questions.ts'
import { quotesMessage } from './quotes.ts'
import { statementsToAsk, statementsToName } from './statements.ts'
import { statusMessage } from './status.ts'
import { themesSoFar } from './themes.ts'

/** What moderators and staff are shown, from the facts at the moment of sending. */
export function show(about: CitysideNotice, facts: Facts, now: Instant): Message | undefined {
  switch (about.show) {
    case 'sample': {
      const language = facts.person?.language ?? facts.city.languages[0]
      const message = seenBy(about.consultation, facts.city, language)[about.sample]
      return message && inert(message)
    }
    case 'launch':
      return launchOffer(about, facts)
    case 'proposal':
      return proposal(about)
    case 'file':
      return {
        blocks: [say('file-how'), { style: 'plain', words: { own: facts.checked?.file ?? '' } }],
        buttons: launchButtons(about, facts, false),
      }
    case 'written':
      return {
        blocks: [say('file-how'), { style: 'plain', words: { own: facts.file ?? '' } }],
        buttons: sendButtons('outcome' in about ? 'outcome' : 'milestone'),
      }
    case 'status':
      return statusMessage(about, facts, now)
    case 'statements':
      return about.asking
        ? statementsToAsk(facts, about.after)
        : statementsToName(facts, about.after, about.rest === true)
    case 'quotes':
      return quotesMessage(about, facts)
    case 'themes':
      return themesSoFar(facts)
    case 'coverage':
      return { blocks: [...coverageBlocks(facts, about.outcome), say('outcome-intro')] }
    case 'echo': {
      const message = sampleEcho(facts, about.outcome, about.sample)
      return message && inert(message)
    }
    case 'news': {
      const message = sampleNews(facts, about.report)
      return message && inert(message)
    }
    case 'along': {
      const message = sampleAlong(facts, about.news, now)
      return message && inert(message)
    }
    case 'correction': {
      const message = sampleCorrection(facts, about.outcome, now)
      return message ? inert(message) : { blocks: [say('amend-touches-none')] }
    }
    case 'questions':
      return questionsMessage(facts, about.after)
    case 'answers': {
      const message = sampleAnswers(facts, about.answers, about.sample)
      return message && inert(message)
    }
    case 'guide':
    case 'takes-over':
      return guideMessage(about, facts)
    case 'desk':
      return deskMessage(facts)
    case 'wording':
      return wordingRemarks(facts)
    case 'publish':
      return publishOffer(about, facts)
    default:
      return about satisfies never
  }
}

/** Who gets news or a correction, by how many have answered. */
const publishKeys = {
  news: { people: 'publish-news-people', few: 'publish-news-few' },
  amend: { people: 'publish-amend-people', few: 'publish-amend-few' },
  decider: { people: 'publish-decider-people', few: 'publish-decider-few' },
} as const

/** What would make the words easier to read, before the tap that sends them; nothing where they are easy. */
function wordingRemarks({ remarks = [] }: Facts): Message | undefined {
  if (remarks.length === 0) return undefined
  return { blocks: [say('wording-remarks'), { style: 'plain', words: { lines: remarks } }, say('wording-change')] }
}

/** How many will hear of it, and the tap that tells them. */
function publishOffer(about: Extract<CitysideNotice, { show: 'publish' }>, facts: Facts): Message {
  const { what, outcome, translated } = about
  const people = publishableOne(facts.tally?.answered ?? 0)
  const told =
    what === 'news' || what === 'amend' || what === 'decider'
      ? [people === undefined ? say(publishKeys[what].few) : say(publishKeys[what].people, { people })]
      : confirmationBlocks(facts, outcome)
  return {
    blocks: [...told, ...(translated ? [] : inOneLanguage(facts.person?.language, facts))],
    buttons: sendButtons(what),
  }
}
