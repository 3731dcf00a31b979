import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Draft } from '../draft.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** A vote lies inside one of the times that the city has set for votes, in one year; a city that has set none votes at any time. */
export function voteRemarks(
  draft: Draft<ConsultationFile>,
  { opensAt, closesAt }: { readonly opensAt?: Instant | undefined; readonly closesAt?: Instant | undefined },
  { votes = [], timeZone }: Pick<City, 'votes' | 'timeZone'>,
): readonly Remark[] {
  const isVote = draft.questions?.some((question) => question?.kind === 'ballot') ?? false
  if (!isVote || votes.length === 0 || opensAt === undefined || closesAt === undefined) return []
  const [first, last] = [dateAt(opensAt, timeZone), dateAt(closesAt, timeZone)]
  const year = first.slice(0, 4)
  const fits = votes.some(({ from, to }) => `${year}-${from}` <= first && last <= `${year}-${to}`)
  const windows = votes.map(({ from, to }) => `${from} – ${to}`).join(', ')
  return fits ? [] : [wrong(['opensAt'], text('file-ballot-window', { windows }))]
}
