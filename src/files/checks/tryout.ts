import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Round, Tryout } from '../../domain/tryout.ts'
import type { Draft } from '../draft.ts'
import { dayOf, momentOf } from '../moments.ts'
import { type Path, type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'
import type { Timing } from './timing.ts'

/** The rounds of a tryout, present when all of its moments could be read and follow one another. */
export interface TryoutRead {
  readonly is?: Tryout
  readonly remarks: readonly Remark[]
}

/** Reads the moments of a tryout and holds them against each other and against the consultation's own. */
export function tryoutRead(
  draft: Draft<ConsultationFile>,
  { opensAt, closesAt, decisionOn }: Timing,
  { timeZone }: Pick<City, 'timeZone'>,
  now: Instant,
): TryoutRead {
  const { tryout, afterVisit } = draft
  if (tryout === undefined) return { remarks: [] }
  const remarks: Remark[] = []
  const at = (written: string | undefined, path: Path): Instant | undefined => {
    if (written === undefined) return undefined
    const read = momentOf(written, timeZone, now)
    if ('is' in read) return read.is
    remarks.push(wrong(path, read.unclear))
    return undefined
  }
  const { before, during, after, stockOn } = tryout
  const moments: readonly (readonly [Path, Instant | undefined])[] = [
    [['opensAt'], opensAt],
    [['tryout', 'before', 'until'], at(before?.until, ['tryout', 'before', 'until'])],
    ...(during === undefined
      ? []
      : ([
          [['tryout', 'during', 'from'], at(during.from, ['tryout', 'during', 'from'])],
          [['tryout', 'during', 'until'], at(during.until, ['tryout', 'during', 'until'])],
        ] as const)),
    [['tryout', 'after', 'from'], at(after?.from, ['tryout', 'after', 'from'])],
    [['closesAt'], closesAt],
  ]
  const disordered = moments.find(([, moment], index) => {
    const earlier = moments[index - 1]?.[1]
    return moment !== undefined && earlier !== undefined && moment <= earlier
  })
  if (disordered) remarks.push(wrong(disordered[0], text('file-tryout-order')))
  const stock = stockOn === undefined ? undefined : dayOf(stockOn, timeZone, now)
  if (stock && 'unclear' in stock) remarks.push(wrong(['tryout', 'stockOn'], stock.unclear))
  const day = stock && 'is' in stock ? stock.is : undefined
  const last = moments.at(-2)?.[1]
  const isEarly = day !== undefined && last !== undefined && day < dateAt(last, timeZone)
  const isLate = day !== undefined && decisionOn !== undefined && day > decisionOn
  if (isEarly || isLate) remarks.push(wrong(['tryout', 'stockOn'], text('file-tryout-stock-day')))
  if (afterVisit !== undefined) remarks.push(wrong(['tryout'], text('file-tryout-visit')))
  const rounds = roundsIn(moments.map(([, moment]) => moment))
  return { ...(rounds && day !== undefined && { is: { rounds, stockOn: day } }), remarks }
}

/** Each round from one moment to the next. */
function roundsIn(moments: readonly (Instant | undefined)[]): Tryout['rounds'] | undefined {
  const [a, b, c, d, e, f] = moments
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  const before: Round = { name: 'before', from: a, until: b }
  if (moments.length === 4) return [before, { name: 'after', from: c, until: d }]
  if (e === undefined || f === undefined) return undefined
  return [before, { name: 'during', from: c, until: d }, { name: 'after', from: e, until: f }]
}
