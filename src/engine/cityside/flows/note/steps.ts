import { addDays, dateAt, instantOf } from '../../../../domain/calendar.ts'
import type { NoteDraft, Translated } from '../../../../domain/draft.ts'
import { say } from '../../../../domain/message.ts'
import { type SpellingFault, spelledRight, wordsIn } from '../../../consultation/spelling.ts'
import { runningById, type Turn } from '../../../conversation/turn.ts'
import { dayIn, dayOption, momentIn, readAs, whenSlip } from '../day-options.ts'
import { asked, type Option, type Steps, slip, type Taken, taken, written } from '../step.ts'
import { lateIn, newDayStep, promiseStep } from './late-promise.ts'
import { otherStep } from './translations.ts'

const reasonCharactersMax = 600
const wordsCharactersMax = 100
const closesClock = '20:00'

/** What the notes ask for: each takes only what belongs to its own. */
export const noteSteps: Steps<NoteDraft> = {
  reason: written(
    'note-reason',
    'note-reason-example',
    reasonCharactersMax,
    (draft, reason) => (draft.verb === 'withdraw' ? { ...draft, reason } : draft),
    'citizen',
  ),
  promise: promiseStep,
  late: {
    ...written<NoteDraft>(
      'note-late',
      'note-late-example',
      reasonCharactersMax,
      (draft, reason) => (draft.verb === 'explain' ? { ...draft, reason } : draft),
      'citizen',
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
  by: newDayStep,
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
    read: (draft, words, turn) => extended(draft, momentIn(words, turn, closesClock), turn, words),
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
      if (!saidIn(draft, turn).some((each) => each.includes(wrong))) return slip(say('note-wrong-nowhere'))
      return taken({ ...draft, wrong })
    },
    names: (draft, words, turn) => saidIn(draft, turn).some((each) => each.includes(words.trim())),
  },
  right: {
    ask: () => asked('note-right', 'note-right-example'),
    read: (draft, words, turn) => {
      const right = words.trim()
      const running = runningById(turn.state, draft.consultation)
      if (draft.verb !== 'correct' || draft.wrong === undefined || !running) return slip(say('button-unknown'))
      const spelled = spelledRight(running.consultation, draft.wrong, right, {
        city: turn.state.city,
        words: turn.state.understood.spelling,
      })
      return typeof spelled === 'string' ? slip(say(farSlips[spelled])) : taken({ ...draft, right })
    },
  },
}

const farSlips: Readonly<Record<SpellingFault, string>> = {
  nowhere: 'note-wrong-nowhere',
  meaning: 'note-right-far',
  choices: 'note-right-choices',
}

function saidIn({ consultation }: NoteDraft, { state }: Turn): readonly string[] {
  const running = runningById(state, consultation)
  return running ? wordsIn(running.consultation) : []
}

/** A note that can be written in several languages. */
export function translatedIn(draft: NoteDraft): Translated | undefined {
  return draft.verb === 'withdraw' || draft.verb === 'explain' ? draft : undefined
}

function extended(draft: NoteDraft, closesAt: number | undefined, turn: Turn, words?: string): Taken<NoteDraft> {
  const running = runningById(turn.state, draft.consultation)
  if (draft.verb !== 'extend' || !running) return slip(say('button-unknown'))
  if (closesAt === undefined) return slip(whenSlip(words ?? '', turn, closesClock))
  const { consultation } = running
  if (closesAt <= consultation.closesAt) return slip(say('note-closes-earlier'))
  if (dateAt(closesAt, turn.state.city.timeZone) > consultation.frame.decisionOn)
    return slip(say('note-closes-late', { decision: { on: consultation.frame.decisionOn } }))
  return taken({ ...draft, closesAt }, words === undefined ? undefined : readAs(closesAt))
}
