import type { CityAct, CityEvent } from '../../domain/inbox.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, say, type TextRef } from '../../domain/message.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { Instant } from '../../domain/time.ts'
import { missingStatements, themesToKeep } from '../consultation/themes.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import type { CityState } from '../state.ts'
import { asideBlock, asideButton } from './drafts/aside.ts'
import { themeButtons } from './statements.ts'

/** Says, in the chat an act came from, that it is done or why not. */
export function confirm(state: CityState, event: CityEvent, done: Decision, now: Instant): Decision {
  const { answerTo } = event
  if (!answerTo) return nothing
  const themes = event.act.act === 'themes.labelled'
  const refused = done.changes.find((change) => change.kind === 'act.refused')
  const block = refused ? refusal(event.act, refused.why) : doneBlock(state, event.act, now)
  if (!block) return nothing
  const blocks = [...(refused ? [] : missing(state, event.act)), block, ...(answerTo.aside ? [asideBlock] : [])]
  const buttons = [...(themes ? themeButtons() : []), ...(answerTo.aside ? [asideButton] : [])]
  return {
    changes: [],
    outbox: [
      {
        key: `act:${event.id}`,
        to: answerTo.contact,
        notice: { kind: 'said', message: { blocks, ...(buttons.length > 0 && { buttons }) } },
        priority: 'reply',
        ...(answerTo.via && { via: answerTo.via }),
      },
    ],
  }
}

function refusal(act: CityAct, why: TextRef): Block {
  if (act.act === 'duty.claimed') return say('code-unknown')
  return say('act-refused', { why })
}

/** What a theme was to hold and cannot. */
function missing(state: CityState, act: CityAct): readonly Block[] {
  if (act.act !== 'themes.labelled' || state.about !== 'themes') return []
  const numbers = missingStatements(state, act.themes)
  return numbers.length === 0 ? [] : [say('themes-missing', { numbers: { list: numbers.map(inNoLanguage) } })]
}

function inNoLanguage(number: number): Localized {
  return { en: String(number) }
}

function doneBlock(state: CityState, act: CityAct, now: Instant): Block | undefined {
  const { city } = state
  const about = 'running' in state ? state : undefined
  const title = { local: about?.running?.consultation.title ?? {} }
  const people = publishableOne(about?.tally?.answered ?? 0)
  const number = state.about === 'idea' ? (state.idea?.number ?? 0) : 0
  switch (act.act) {
    case 'duty.claimed': {
      const offer = state.about === 'duty-offer' ? state.offer : undefined
      if (!offer) return undefined
      const department = city.departments.find(({ id }) => id === offer.department)
      return department
        ? say('code-accepted-for', { kind: offer.kind, department: { local: department.name } })
        : say('code-accepted', { kind: offer.kind })
    }
    case 'consultation.submitted': {
      const { title, opensAt } = act.consultation
      return opensAt <= now
        ? say('launched-now', { title: { local: title } })
        : say('launched-later', { title: { local: title }, opens: { at: opensAt } })
    }
    case 'consultation.closed':
      return say('done-closed', { title })
    case 'consultation.withdrawn':
      return say('done-withdrawn', { title })
    case 'consultation.reminded':
      return say('done-reminded', { title })
    case 'consultation.extended':
      return say('done-extended', { title, closes: { at: act.closesAt } })
    case 'consultation.corrected':
      return say('done-corrected', { wrong: act.wrong, right: act.right })
    case 'idea.answered':
      return say('done-idea-answered', { number })
    case 'idea.passed': {
      const department = city.departments.find(({ id }) => id === act.to)
      return say('done-idea-passed', { number, to: { local: department?.name ?? {} } })
    }
    case 'delay.explained':
      return say('done-explained', { title })
    case 'inquiry.asked':
      return say('done-inquiry-asked')
    case 'inquiry.ended':
      return say('done-inquiry-ended')
    case 'news.sent':
      return say('done-news', { title })
    case 'outcome.published':
      if (act.outcome.correction) return say('done-amended', { title })
      return people === undefined ? say('done-published-few', { title }) : say('done-published', { title, people })
    case 'milestone.reported':
      return say('done-reported', { title })
    case 'themes.labelled': {
      const names = state.about === 'themes' ? themesToKeep(state, act.themes).map(({ label }) => label) : []
      return names.length === 0 ? say('themes-none') : say('themes-kept', { themes: { list: names } })
    }
    default:
      return undefined
  }
}
