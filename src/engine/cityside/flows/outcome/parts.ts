import type { OutcomeDraft, PartDraft, PromiseDraft, ReasonDraft } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { hostNow } from '../host.ts'
import { dayNow, type Part, wordsNow } from '../parts.ts'
import { concernLabel, concernsLeft, unexplained } from './concerns.ts'
import { credited, creditOffer } from './credit.ts'
import { sameConcern } from './current.ts'
import { successLabels, successVerdicts } from './success.ts'

/** What of an outcome can be told again: one verdict, one reason, one promise; a part can be added or left out. */
export function outcomeParts(draft: OutcomeDraft, turn: Turn): readonly Part<OutcomeDraft>[] {
  const { reasons = [], promises, decidedBy } = draft
  const { decidedBy: _, ...undecided } = draft
  const { told: __, ...open } = draft
  const { explained: ___, ...unexplaining } = draft
  const { promised: ____, ...promising } = draft
  const addReason = unexplained(draft, turn).length > 0
  return [
    {
      name: 'part',
      label: text('outcome-name-parts'),
      ask: [say('outcome-which-part')],
      parts: [
        ...draft.parts.map((part, at) => partOf(part, at, draft, turn)),
        ...(concernsLeft(draft, turn).length > 0
          ? [{ name: 'part-add', label: text('button-another-part'), again: open }]
          : []),
      ],
    },
    ...(reasons.length > 0 || addReason
      ? [
          {
            name: 'reason',
            label: text('outcome-name-reasons'),
            ask: [say('outcome-which-reason')],
            parts: [
              ...reasons.map((reason, at) => reasonPart(reason, at, draft, turn)),
              ...(addReason ? [{ name: 'reason-add', label: text('button-another-reason'), again: unexplaining }] : []),
            ],
          },
        ]
      : []),
    ...creditPart(draft, turn),
    ...successPart(draft),
    {
      name: 'decided',
      label: text('outcome-name-decided'),
      now: hostNow(decidedBy && { name: decidedBy.name, title: decidedBy.title[draft.language] ?? '' }),
      again: undecided,
    },
    {
      name: 'promise',
      label: text('outcome-name-promises'),
      ask: [say('outcome-which-promise')],
      parts: [
        ...promises.map((promise, at) => promisePart(promise, at, draft)),
        { name: 'promise-add', label: text('button-another-promise'), again: promising },
      ],
    },
  ]
}

/** Which answers changed something, where people wrote any. */
function creditPart(draft: OutcomeDraft, turn: Turn): readonly Part<OutcomeDraft>[] {
  return creditOffer(draft, turn).map(({ label }) => ({
    ...{ name: 'credit', label },
    ...(draft.parts.length === 1 ? wordsNow(draft.parts[0]?.credit) : {}),
    again: credited(draft),
  }))
}

/** Whether what was to count as a success came true, and how it went. */
function successPart(draft: OutcomeDraft): readonly Part<OutcomeDraft>[] {
  const { success } = draft
  if (!success) return []
  const { words, verdict } = success
  const other = successVerdicts.filter((each) => each !== verdict)
  return [
    {
      name: 'success',
      label: text('outcome-name-success'),
      ask: [say('draft-what-to-change')],
      parts: [
        ...other.map((each) => ({
          name: `success-${each}`,
          label: successLabels[each],
          again: { ...draft, success: { ...success, verdict: each } },
        })),
        {
          name: 'success-words',
          label: text('outcome-name-why'),
          ...wordsNow(words),
          again: { ...draft, success: { verdict } },
        },
      ],
    },
  ]
}

function partOf(part: PartDraft, at: number, draft: OutcomeDraft, turn: Turn): Part<OutcomeDraft> {
  const name = `part-${at + 1}`
  const label = concernLabel(part.concerns, turn)
  const { verdict: _, ...otherVerdict } = part
  const { decision = '', ...withoutDecision } = part
  const { why = '', ...withoutWhy } = part
  const { next = '', ...withoutNext } = part
  const changed = (next: PartDraft): OutcomeDraft => ({ ...draft, parts: draft.parts.with(at, next) })
  return {
    ...{ name, label },
    ask: [{ style: 'title', words: label }, say('draft-what-to-change')],
    parts: [
      { name: `${name}-verdict`, label: text('outcome-name-verdict'), again: changed(otherVerdict) },
      {
        name: `${name}-decision`,
        label: text('outcome-name-decision'),
        ...wordsNow(decision),
        again: changed(withoutDecision),
      },
      { name: `${name}-why`, label: text('outcome-name-why'), ...wordsNow(why), again: changed(withoutWhy) },
      {
        name: `${name}-next`,
        label: text('outcome-name-next'),
        ...wordsNow(next),
        again: changed(withoutNext),
      },
      // What all are told stays: it can be changed, and not be missing.
      ...(part.concerns.kind === 'everyone'
        ? []
        : [{ name: `${name}-remove`, label: text('button-remove-part'), again: withoutPart(draft, at) }]),
    ],
  }
}

function withoutPart(draft: OutcomeDraft, at: number): OutcomeDraft {
  const gone = draft.parts[at]
  const promises = draft.promises.map((promise): PromiseDraft => {
    const { concerns = [] } = promise
    return { ...promise, concerns: concerns.filter((each) => !gone || !sameConcern(each, gone.concerns)) }
  })
  return { ...draft, parts: draft.parts.filter((_, index) => index !== at), promises }
}

function reasonPart(
  { concerns, why = '' }: ReasonDraft,
  at: number,
  draft: OutcomeDraft,
  turn: Turn,
): Part<OutcomeDraft> {
  const name = `reason-${at + 1}`
  const { reasons = [] } = draft
  const label = concerns.kind === 'everyone' ? text('button-everything-else') : concernLabel(concerns, turn)
  return {
    ...{ name, label },
    ask: [{ style: 'title', words: label }, say('draft-what-to-change')],
    parts: [
      {
        name: `${name}-why`,
        label: text('outcome-name-why'),
        ...wordsNow(why),
        again: { ...draft, reasons: reasons.with(at, { concerns }) },
      },
      {
        name: `${name}-remove`,
        label: text('button-remove-part'),
        again: { ...draft, reasons: reasons.filter((_, index) => index !== at) },
      },
    ],
  }
}

function promisePart(promise: PromiseDraft, at: number, draft: OutcomeDraft): Part<OutcomeDraft> {
  const name = `promise-${at + 1}`
  const { dueOn, ...undated } = promise
  const { whose: _, concerns: __, ...ofAll } = promise
  const changed = (next: PromiseDraft): OutcomeDraft => ({ ...draft, promises: draft.promises.with(at, next) })
  return {
    ...{ name, label: { own: promise.what } },
    ask: [{ style: 'quote', words: { own: promise.what } }, say('draft-what-to-change')],
    parts: [
      {
        name: `${name}-what`,
        label: text('draft-name-wording'),
        ...wordsNow(promise.what),
        again: changed({ ...promise, what: '' }),
      },
      {
        name: `${name}-due`,
        label: text('outcome-name-due'),
        ...dayNow(dueOn),
        again: changed(undated),
      },
      { name: `${name}-whose`, label: text('outcome-name-whose'), again: changed(ofAll) },
      {
        name: `${name}-remove`,
        label: text('button-remove-part'),
        again: { ...draft, promises: draft.promises.filter((_, index) => index !== at) },
      },
    ],
  }
}
