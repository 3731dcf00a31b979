import type { LaunchCheck } from '../../../../domain/cityside.ts'
import { type Consultation, codeOf } from '../../../../domain/consultation.ts'
import type { TextRef } from '../../../../domain/message.ts'

/** What the checks say of a launch: what stops it, and what is to be thought about. */
export type LaunchSaid = Pick<LaunchCheck, 'problems' | 'remarks'>

/** A button's token has room for so many remarks; among more, one that is new is not told apart. */
const remarksMax = 8
/** The characters that stand for one remark. */
const remarkCharacters = 2
/** Stands behind the remarks where there were more. */
const more = '_'

/** What a moderator was shown: the consultation, all but when it opens, which a tap may still decide, and each remark on it. */
export function shownMark({ opensAt, tryout, ...others }: Consultation, remarks: readonly TextRef[]): string {
  // The first round of a tryout begins as it opens.
  const rounds = tryout?.rounds.map((round) => (round.from === opensAt ? { ...round, from: 0 } : round))
  const shown = { ...others, ...(tryout && { tryout: { ...tryout, rounds } }) }
  const marks = [...new Set(remarks.map(remarkMark))]
  return `${codeOf(JSON.stringify(shown))}-${marks.slice(0, remarksMax).join('')}${marks.length > remarksMax ? more : ''}`
}

/** Each remark that was shown, where there is room for all of them: at the desk. */
export function readMark(remarks: readonly TextRef[]): string {
  return `-${[...new Set(remarks.map(remarkMark))].join('')}`
}

/** Whether a mark is of this consultation as it is now. A tap without one is on what is there. */
export function isShown(mark: string, consultation: Consultation): boolean {
  return mark === '' || mark.split('-')[0] === shownMark(consultation, []).split('-')[0]
}

/** What the checks say now and a moderator has not read: all that stops the launch, and each new remark. */
export function unread(mark: string, { problems, remarks }: LaunchSaid): readonly TextRef[] {
  const [, read = more] = mark.split('-')
  if (read.endsWith(more)) return problems
  const known = new Set(read.match(/../g) ?? [])
  return [...problems, ...remarks.filter((remark) => !known.has(remarkMark(remark)))]
}

/** One person more or less makes no new remark of it. */
function remarkMark(remark: TextRef): string {
  const withoutNumbers = JSON.stringify(remark, (_, value: unknown) => (typeof value === 'number' ? 0 : value))
  return codeOf(withoutNumbers).slice(-remarkCharacters)
}
