import { addDays, dateAt, instantOf } from '../../../domain/calendar.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import { isTypo } from '../../../domain/typo.ts'
import type { NoteDraft, Translated } from '../../../domain/work.ts'
import { wordsIn } from '../../consultation/amend.ts'
import { reply } from '../../conversation/reply.ts'
import { runningById, type Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { momentRead } from './days.ts'
import { lateIn, promiseStep } from './late-promise.ts'
import { asked, dayIn, dayOption, type Flow, type Option, slip, type Taken, taken, written } from './step.ts'
import { inAllWritten, languageLeft, otherStep } from './translations.ts'

const reasonCharactersMax = 600
const wordsCharactersMax = 100
const closesClock = '20:00'

/** What a consultation under way needs a few words for. */
export const noteFlow: Flow<NoteDraft> = {
  steps: {
    reason: written('note-reason', 'note-reason-example', reasonCharactersMax, (draft, reason) =>
      draft.verb === 'withdraw' ? { ...draft, reason } : draft,
    ),
    promise: promiseStep,
    late: {
      ...written<NoteDraft>('note-late', 'note-late-example', reasonCharactersMax, (draft, reason) =>
        draft.verb === 'explain' ? { ...draft, reason } : draft,
      ),
      ask: (draft, turn) => [
        ...(draft.verb === 'explain'
          ? lateIn(draft, turn)
              .slice(0, 1)
              .map(({ block }) => block)
          : []),
        ...asked('note-late', 'note-late-example'),
      ],
    },
    other: otherStep<NoteDraft>(reasonCharactersMax, translatedIn, (draft, changed) =>
      draft.verb === 'explain' || draft.verb === 'withdraw' ? { ...draft, ...changed } : draft,
    ),
    closes: {
      ask: (draft, turn) => {
        const running = runningById(turn.state, draft.consultation)
        const closes = running ? [say('note-closes-now', { closes: { at: running.consultation.closesAt } })] : []
        return [...closes, ...asked('note-closes', 'draft-closes-example')]
      },
      options: (draft, turn): readonly Option[] => {
        const running = runningById(turn.state, draft.consultation)
        if (!running) return []
        const last = dateAt(running.consultation.closesAt, turn.state.city.timeZone)
        const { decisionOn } = running.consultation.frame
        return [3, 7, 14]
          .map((days) => addDays(last, days))
          .filter((day) => day <= decisionOn)
          .map(dayOption)
      },
      read: (draft, words, turn) =>
        extended(draft, momentRead(words, turn.now, turn.state.city.timeZone, closesClock), turn),
      take: (draft, option, turn) =>
        extended(draft, instantOf(dayIn(option), closesClock, turn.state.city.timeZone), turn),
    },
    wrong: {
      ask: () => asked('note-wrong', 'note-wrong-example'),
      read: (draft, words, turn) => {
        const running = runningById(turn.state, draft.consultation)
        const wrong = words.trim()
        if (draft.verb !== 'correct' || !running) return slip(say('button-unknown'))
        if (wrong === '' || wrong.length > wordsCharactersMax)
          return slip(say('note-wrong-long', { max: wordsCharactersMax }))
        if (!wordsIn(running.consultation).some((each) => each.includes(wrong))) return slip(say('note-wrong-nowhere'))
        return taken({ ...draft, wrong })
      },
    },
    right: {
      ask: () => asked('note-right', 'note-right-example'),
      read: (draft, words) => {
        const right = words.trim()
        if (draft.verb !== 'correct' || draft.wrong === undefined) return slip(say('button-unknown'))
        return isTypo(draft.wrong, right) ? taken({ ...draft, right }) : slip(say('note-right-far'))
      },
    },
  },
  next: (draft, turn) => {
    switch (draft.verb) {
      case 'withdraw':
        return draft.reason === undefined ? 'reason' : languageLeft(draft, turn) && 'other'
      case 'explain':
        if (draft.commitment === undefined && lateIn(draft, turn).length > 1) return 'promise'
        return draft.reason === undefined ? 'late' : languageLeft(draft, turn) && 'other'
      case 'extend':
        return draft.closesAt === undefined ? 'closes' : undefined
      case 'correct':
        return draft.wrong === undefined ? 'wrong' : draft.right === undefined ? 'right' : undefined
      default:
        return draft satisfies never
    }
  },
  sheets: [],
  field: (step) => ({ id: step, label: text(step), required: false, kind: 'text', long: false }),
}

/** Says what is about to happen, and asks for one tap. */
export function finishNote(turn: Turn, draft: NoteDraft, lead: readonly Block[]): Decision {
  const running = runningById(turn.state, draft.consultation)
  const title = { local: running?.consultation.title ?? {} }
  return reply(turn.event, {
    blocks: [...lead, summary(draft, title), ...inOthers(draft)],
    buttons: [
      { label: text('button-confirm'), action: citysideAction('confirm', '', ''), style: 'primary' },
      { label: text('button-drop'), action: citysideAction('drop', '', 'note') },
    ],
  })
}

/** The act that a complete note stands for. */
export function actOf(draft: NoteDraft, turn: Turn): CityAct | undefined {
  const { consultation } = draft
  switch (draft.verb) {
    case 'withdraw':
      return draft.reason === undefined
        ? undefined
        : { act: 'consultation.withdrawn', consultation, reason: inAllWritten(draft) }
    case 'explain': {
      const [late] = lateIn(draft, turn)
      return draft.reason === undefined || !late
        ? undefined
        : { act: 'delay.explained', commitment: late.key, why: inAllWritten(draft) }
    }
    case 'extend':
      return draft.closesAt === undefined
        ? undefined
        : { act: 'consultation.extended', consultation, closesAt: draft.closesAt }
    case 'correct':
      return draft.wrong === undefined || draft.right === undefined
        ? undefined
        : { act: 'consultation.corrected', consultation, wrong: draft.wrong, right: draft.right }
    default:
      return draft satisfies never
  }
}

function summary(draft: NoteDraft, title: { readonly local: Readonly<Record<string, string>> }): Block {
  switch (draft.verb) {
    case 'withdraw':
      return say('note-withdraw', { title, reason: draft.reason ?? '' })
    case 'explain':
      return say('note-explain', { title, reason: draft.reason ?? '' })
    case 'extend':
      return say('note-extend', { title, closes: { at: draft.closesAt ?? 0 } })
    case 'correct':
      return say('note-correct', { wrong: draft.wrong ?? '', right: draft.right ?? '' })
    default:
      return draft satisfies never
  }
}

/** The same in the other languages, as it was written. */
function inOthers(draft: NoteDraft): readonly Block[] {
  return Object.values(translatedIn(draft)?.others ?? {}).map((own) => ({ style: 'plain', words: { own } }))
}

function translatedIn(draft: NoteDraft): Translated | undefined {
  return draft.verb === 'withdraw' || draft.verb === 'explain' ? draft : undefined
}

function extended(draft: NoteDraft, closesAt: number | undefined, turn: Turn): Taken<NoteDraft> {
  const running = runningById(turn.state, draft.consultation)
  if (draft.verb !== 'extend' || !running) return slip(say('button-unknown'))
  if (closesAt === undefined) return slip(say('draft-day-slip'))
  const { consultation } = running
  if (closesAt <= consultation.closesAt) return slip(say('note-closes-earlier'))
  if (dateAt(closesAt, turn.state.city.timeZone) > consultation.frame.decisionOn)
    return slip(say('note-closes-late', { decision: { on: consultation.frame.decisionOn } }))
  return taken({ ...draft, closesAt })
}
