import type { CitysideNotice } from '../../../../domain/cityside.ts'
import { type Block, type Button, type Message, say, type TextRef, text } from '../../../../domain/message.ts'
import type { Facts } from '../../../state.ts'
import { citysideAction } from '../../buttons.ts'
import { inOneLanguage } from '../../preview/in-one-language.ts'
import { shownMark } from './shown.ts'

/** Under the preview: how many would be asked and when, what the checks say, and what can be done with the draft. */
export function launchOffer(
  { scheduled, consultation }: Extract<CitysideNotice, { show: 'launch' }>,
  facts: Facts,
): Message {
  const { plan = [], problems = [], remarks = [] } = facts.checked ?? {}
  return {
    blocks: [
      ...(plan.length === 0 ? [] : [{ style: 'plain', words: { lines: plan } } as const]),
      say('preview-dates', { opens: { at: consultation.opensAt }, closes: { at: consultation.closesAt } }),
      ...inOneLanguage(Object.keys(consultation.title)[0], facts),
      ...sentences('preview-remarks', remarks),
      ...sentences('preview-problems', problems),
    ],
    buttons: launchButtons({ scheduled, consultation }, facts, true),
  }
}

/** What explaining a late promise settles. */
function isOwed({ key }: TextRef): boolean {
  return key === 'owed-answer' || key === 'owed-milestone'
}

const settlements = { reason: 'button-reason', override: 'button-override' } as const

/** What can be done with the draft; nothing opens while there are problems. */
export function launchButtons(
  { scheduled, consultation }: Pick<Extract<CitysideNotice, { show: 'launch' }>, 'scheduled' | 'consultation'>,
  { checked }: Facts,
  file: boolean,
): readonly Button[] {
  const mark = shownMark(consultation, checked?.remarks ?? [])
  const problems = checked?.problems ?? []
  const ready = problems.length === 0
  const late = problems.some(isOwed)
  const settledBy = checked?.settledBy ?? []
  const opening: readonly Button[] = [
    { label: text('button-open-now'), action: citysideAction('open', '', mark), style: 'primary' },
    {
      label: text(scheduled ? 'button-schedule-as-written' : 'button-schedule'),
      action: citysideAction('schedule', '', mark),
    },
  ]
  return [
    ...(ready ? opening : []),
    { label: text('button-change-part'), action: citysideAction('change', '', '') },
    ...(file ? [{ label: text('button-further'), action: citysideAction('take', '', 'further-open') }] : []),
    ...(late ? [{ label: text('desk-verb-explain'), action: citysideAction('explain', '', '') }] : []),
    ...settledBy.map((by) => ({ label: text(settlements[by]), action: citysideAction('edit', '', by) })),
    ...(file ? [{ label: text('button-as-file'), action: citysideAction('file', '', '') }] : []),
    { label: text('button-drop'), action: citysideAction('drop', '', 'launch') },
  ]
}

/** What the checks say, below what it is. */
function sentences(intro: string, lines: readonly TextRef[]): readonly Block[] {
  if (lines.length === 0) return []
  return [say(intro), ...lines.map((line): Block => ({ style: 'note', words: line }))]
}
