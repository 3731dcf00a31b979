import {
  type Action,
  chatsVerbs,
  citysideVerbs,
  deciderVerbs,
  heldVerbs,
  helpVerbs,
  ideaVerbs,
  inquiryVerbs,
  reactVerbs,
  unaskedVerbs,
} from './action.ts'
import { behalfKinds } from './behalf.ts'
import { newsVerbs } from './news.ts'
import { type InterestKind, interestKinds } from './person.ts'
import { rightVerbs } from './right.ts'
import { venueVerbs } from './venue.ts'

/**
 * Long enough for every action, short enough for every platform: Telegram's callback data holds 64 bytes, its deep links
 * `[A-Za-z0-9_-]`.
 */
export const tokenCharactersMax = 40

const separator = '_'

/**
 * What stands in a button, a form or a link: `ans_k3x9q2_0_1`. It is stateless, so it works years later on any machine.
 * Throws when a part cannot be carried: that is our own mistake.
 */
export function tokenOf(action: Action): string {
  const token = partsOf(action).join(separator)
  if (!isToken(token)) {
    throw new Error(
      `The button token "${token}" does not fit ${tokenCharactersMax} characters of A-Z, a-z, 0-9, _ and -.`,
    )
  }
  return token
}

/** The action behind a token, or undefined for anything that is not one of ours. */
export function actionOf(token: string): Action | undefined {
  if (!isToken(token)) return undefined
  const [verb, one = '', two = '', three = '', four = ''] = token.split(separator)
  switch (verb) {
    case 'start':
      return { do: 'start' }
    case 'con':
      if ((one !== 'asked' && one !== 'told') || (two !== 'y' && two !== 'n')) return undefined
      return { do: 'consent', purpose: one, given: two === 'y', wording: three }
    case 'beg':
      return { do: 'begin', consultation: one }
    case 'ans':
    case 'tog':
      if (!isIndex(two) || !isIndex(three)) return undefined
      return {
        do: verb === 'ans' ? 'answer' : 'toggle',
        consultation: one,
        question: Number(two),
        choice: Number(three),
      }
    case 'fin':
    case 'wri':
    case 'skp':
      if (!isIndex(two)) return undefined
      return {
        do: verb === 'fin' ? 'finish' : verb === 'wri' ? 'write' : 'skip',
        consultation: one,
        question: Number(two),
      }
    case 'agn':
      return isIndex(two) ? { do: 'again', consultation: one, question: Number(two) } : undefined
    case 'pnt':
      return isIndex(two) ? { do: 'point', consultation: one, question: Number(two), place: three } : undefined
    case 'pho':
      return isIndex(two) ? { do: 'photos-back', consultation: one, question: Number(two) } : undefined
    case 'rct': {
      const known = reactVerbs.find((each) => each === three)
      if (!isIndex(two) || known === undefined || !(four === '' || isIndex(four))) return undefined
      return { do: 'react', consultation: one, question: Number(two), verb: known, item: four }
    }
    case 'chg':
      return { do: 'change', consultation: one }
    case 'dec':
      return { do: 'decline', consultation: one }
    case 'why':
      return { do: 'why', consultation: one }
    case 'hrd':
      if (three !== 'yes' && three !== 'partly' && three !== 'no') return undefined
      return { do: 'heard', consultation: one, echo: two, felt: three }
    case 'pick':
      if (!isKind(one) || !isIndex(two)) return undefined
      return { do: 'choose', of: one, item: Number(two) }
    case 'done':
      return isKind(one) ? { do: 'chosen', of: one } : undefined
    case 'lang':
      return { do: 'language', language: one }
    case 'pau':
      return isIndex(one) ? { do: 'pause', days: Number(one) } : undefined
    case 'qui':
      return isClock(one) && isClock(two) ? { do: 'quiet', from: clock(one), until: clock(two) } : undefined
    case 'cap':
      return isIndex(one) ? { do: 'cap', perYear: Number(one) } : undefined
    case 'stop':
      return { do: 'stop' }
    case 'forget':
      return { do: 'forget' }
    case 'keep':
      return { do: 'keep' }
    case 'cmd':
      return { do: 'command', name: one }
    case 'rgt': {
      const known = rightVerbs.find((each) => each === one)
      return known && { do: 'right', verb: known }
    }
    case 'form':
      return { do: 'form', form: one, subject: two }
    case 'code':
      return { do: 'code', code: one }
    case 'cht': {
      const known = chatsVerbs.find((each) => each === one)
      return known && { do: 'chats', verb: known, item: two }
    }
    case 'idea': {
      const known = ideaVerbs.find((each) => each === one)
      return known && { do: 'idea', verb: known, idea: two }
    }
    case 'inq': {
      const known = inquiryVerbs.find((each) => each === one)
      return known && { do: 'inquiry', verb: known, subject: two }
    }
    case 'help': {
      const known = helpVerbs.find((each) => each === one)
      return known && { do: 'help', verb: known, consultation: two, wording: three }
    }
    case 'una': {
      const known = unaskedVerbs.find((each) => each === one)
      return known && { do: 'unasked', verb: known, consultation: two, range: three }
    }
    case 'bhf': {
      const known = behalfKinds.find((each) => each === one)
      return known && (three === 'y' || three === 'n')
        ? { do: 'behalf', of: known, subject: two, given: three === 'y' }
        : undefined
    }
    case 'ask': {
      const known = deciderVerbs.find((each) => each === one)
      return known && { do: 'decider', verb: known, consultation: two, question: three }
    }
    case 'held': {
      const known = heldVerbs.find((each) => each === one)
      return known && { do: 'held', verb: known, mark: two }
    }
    case 'open':
      return one === '' || isIndex(one) ? { do: 'open', page: Number(one) } : undefined
    case 'ven': {
      const known = venueVerbs.find((each) => each === one)
      return known && { do: 'venue', verb: known, venue: two, wording: three }
    }
    case 'news': {
      const known = newsVerbs.find((each) => each === one)
      return known && { do: 'news', verb: known, consultation: two }
    }
    case 'read':
    case 'matter':
      return { do: verb, consultation: one }
    case 'hall': {
      const known = citysideVerbs.find((each) => each === one)
      return known && { do: 'cityside', verb: known, consultation: two, item: three }
    }
    default:
      return undefined
  }
}

function partsOf(action: Action): readonly (string | number)[] {
  switch (action.do) {
    case 'start':
    case 'stop':
    case 'forget':
    case 'keep':
      return [action.do]
    case 'consent':
      return ['con', action.purpose, action.given ? 'y' : 'n', action.wording]
    case 'begin':
      return ['beg', action.consultation]
    case 'answer':
      return ['ans', action.consultation, action.question, action.choice]
    case 'toggle':
      return ['tog', action.consultation, action.question, action.choice]
    case 'finish':
      return ['fin', action.consultation, action.question]
    case 'write':
      return ['wri', action.consultation, action.question]
    case 'skip':
      return ['skp', action.consultation, action.question]
    case 'again':
      return ['agn', action.consultation, action.question]
    case 'point':
      return ['pnt', action.consultation, action.question, action.place]
    case 'photos-back':
      return ['pho', action.consultation, action.question]
    case 'react':
      return ['rct', action.consultation, action.question, action.verb, ...(action.item === '' ? [] : [action.item])]
    case 'change':
      return ['chg', action.consultation]
    case 'decline':
      return ['dec', action.consultation]
    case 'why':
      return ['why', action.consultation]
    case 'heard':
      return ['hrd', action.consultation, action.echo, action.felt]
    case 'choose':
      return ['pick', action.of, action.item]
    case 'chosen':
      return ['done', action.of]
    case 'language':
      return ['lang', action.language]
    case 'pause':
      return ['pau', action.days]
    case 'quiet':
      return ['qui', action.from.replace(':', ''), action.until.replace(':', '')]
    case 'cap':
      return ['cap', action.perYear]
    case 'command':
      return ['cmd', action.name]
    case 'right':
      return ['rgt', action.verb]
    case 'form':
      return ['form', action.form, action.subject]
    case 'code':
      return ['code', action.code]
    case 'chats':
      return ['cht', action.verb, action.item]
    case 'idea':
      return ['idea', action.verb, action.idea]
    case 'inquiry':
      return ['inq', action.verb, action.subject]
    case 'help':
      return ['help', action.verb, action.consultation, action.wording]
    case 'unasked':
      return ['una', action.verb, action.consultation, action.range]
    case 'behalf':
      return ['bhf', action.of, action.subject, action.given ? 'y' : 'n']
    case 'decider':
      return ['ask', action.verb, action.consultation, action.question]
    case 'held':
      return ['held', action.verb, action.mark]
    case 'open':
      return action.page === 0 ? ['open'] : ['open', action.page]
    case 'venue':
      return ['ven', action.verb, action.venue, action.wording]
    case 'news':
      return ['news', action.verb, action.consultation]
    case 'read':
    case 'matter':
      return [action.do, action.consultation]
    case 'cityside':
      // Tokens that were sent before carry this word, and work for years.
      return ['hall', action.verb, action.consultation, action.item]
    default:
      return unknownAction(action)
  }
}

function isToken(text: string): boolean {
  return text.length <= tokenCharactersMax && /^[A-Za-z0-9_-]+$/.test(text)
}

function isIndex(part: string): boolean {
  return /^\d{1,4}$/.test(part)
}

function isKind(part: string): part is InterestKind {
  return interestKinds.some((each) => each === part)
}

function isClock(part: string): boolean {
  return /^([01]\d|2[0-3])[0-5]\d$/.test(part)
}

function clock(part: string): string {
  return `${part.slice(0, 2)}:${part.slice(2)}`
}

function unknownAction(action: never): never {
  throw new Error(`No token is known for ${JSON.stringify(action)}.`)
}
