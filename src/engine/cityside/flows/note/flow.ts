import { explanationTexts } from '../../../../domain/city-text.ts'
import type { NoteDraft } from '../../../../domain/draft.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import type { Localized } from '../../../../domain/language.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { reply } from '../../../conversation/reply.ts'
import { runningById, type Turn } from '../../../conversation/turn.ts'
import { together } from '../../../decision.ts'
import { citysideAction } from '../../buttons.ts'
import { dayNow, type Part, wordsNow } from '../parts.ts'
import { ifMayRun } from '../send.ts'
import { stepByStep } from '../step-by-step.ts'
import { remarkOnWords } from '../wording.ts'
import { lateIn } from './late-promise.ts'
import { noteSteps, translatedIn } from './steps.ts'
import { inAllWritten, languageLeft, wordsParts } from './translations.ts'

/** What a consultation under way needs a few words for: taking it back, extending, correcting, explaining why a promise is late. */
export const noteFlow = stepByStep<'note'>({
  on: 'note',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  // A note is short, and written at one go.
  holdsWords: () => false,
  steps: noteSteps,
  next: (draft, turn) => {
    switch (draft.verb) {
      case 'withdraw':
        return draft.reason === undefined ? 'reason' : languageLeft(draft, turn) && 'other'
      case 'explain':
        if (draft.commitment === undefined && lateIn(draft, turn).length > 1) return 'promise'
        if (draft.reason === undefined) return 'late'
        return draft.dueOn === undefined ? 'by' : languageLeft(draft, turn) && 'other'
      case 'extend':
        return draft.closesAt === undefined ? 'closes' : undefined
      case 'correct':
        return draft.wrong === undefined ? 'wrong' : draft.right === undefined ? 'right' : undefined
      default:
        return draft satisfies never
    }
  },
  // Says what is about to happen, and asks for one tap.
  preview: (draft, turn, lead) => {
    const title = { local: runningById(turn.state, draft.consultation)?.consultation.title ?? {} }
    const shown = reply(turn.event, {
      blocks: [...lead, summary(draft, title), ...inOthers(draft), ...newDayOf(draft)],
      buttons: [
        { label: text('button-confirm'), action: citysideAction('confirm', '', ''), style: 'primary' },
        { label: text('button-write-again'), action: citysideAction('again', '', '') },
        { label: text('button-drop'), action: citysideAction('drop', '', 'note') },
      ],
    })
    return draft.verb === 'explain' || draft.verb === 'withdraw'
      ? together(remarkOnWords(turn, explanationTexts(inAllWritten(draft))), shown)
      : shown
  },
  confirm: (draft, turn) => ifMayRun(turn, actOf(draft, turn)),
  parts: partsOf,
})

/** What of a note can be told again. */
function partsOf(draft: NoteDraft, turn: Turn): readonly Part<NoteDraft>[] {
  switch (draft.verb) {
    case 'withdraw':
      return wordsParts(draft, text('draft-name-wording'), turn)
    case 'explain': {
      const { commitment: _, ...otherPromise } = draft
      const { dueOn, ...withoutDay } = draft
      return [
        ...(draft.commitment === undefined
          ? []
          : [{ name: 'promise', label: text('news-name-which'), again: otherPromise }]),
        ...wordsParts(draft, text('outcome-name-why'), turn),
        { name: 'by', label: text('news-name-due'), ...dayNow(dueOn), again: withoutDay },
      ]
    }
    case 'extend': {
      const { closesAt, ...without } = draft
      return [{ name: 'closes', label: text('draft-name-closes'), ...dayNow(closesAt), again: without }]
    }
    case 'correct': {
      const { right = '', ...withoutRight } = draft
      const { wrong = '', ...without } = withoutRight
      return [
        { name: 'wrong', label: text('note-name-wrong'), ...wordsNow(wrong), again: without },
        { name: 'right', label: text('note-name-right'), ...wordsNow(right), again: withoutRight },
      ]
    }
    default:
      return draft satisfies never
  }
}

/** The act that a complete note stands for. */
function actOf(draft: NoteDraft, turn: Turn): CityAct | undefined {
  const { consultation } = draft
  switch (draft.verb) {
    case 'withdraw':
      return draft.reason === undefined
        ? undefined
        : { act: 'consultation.withdrawn', consultation, reason: inAllWritten(draft) }
    case 'explain': {
      const [late] = lateIn(draft, turn)
      return draft.reason === undefined || draft.dueOn === undefined || !late
        ? undefined
        : { act: 'delay.explained', commitment: late.key, why: inAllWritten(draft), dueOn: draft.dueOn }
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

function summary(draft: NoteDraft, title: { readonly local: Localized }): Block {
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

/** The new day, and who hears of it. */
function newDayOf(draft: NoteDraft): readonly Block[] {
  return draft.verb === 'explain' && draft.dueOn !== undefined
    ? [say('note-explain-by', { dueOn: { on: draft.dueOn } })]
    : []
}

/** The same in the other languages, as it was written. */
function inOthers(draft: NoteDraft): readonly Block[] {
  return Object.values(translatedIn(draft)?.others ?? {}).map((own) => ({ style: 'plain', words: { own } }))
}
