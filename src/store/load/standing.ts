import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { Words } from '../../domain/message.ts'
import type { KeptOpinions } from '../../domain/opinions/opinions.ts'
import { hostWords } from '../../domain/opinions/worded.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import { shownText } from '../../domain/personal-data.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import type { StatementKey } from '../../domain/reactions/vote.ts'
import { standpointOf } from '../../domain/release/standpoint.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readOpinions } from '../records/opinions.ts'
import { readTravellingWords } from '../records/reactions.ts'

const tellsOfStanding: readonly string[] = ['closing', 'echo']

/** For what is told of a closing or a decision: where each person stands among those who voted, from what was found and kept before. */
export async function standingFacts(
  base: Base,
  items: readonly ClaimedItem[],
  found: readonly Pick<Facts, 'running' | 'involvement' | 'statements'>[],
): Promise<readonly Pick<Facts, 'standing'>[]> {
  const told = items.map(({ notice }, at) => {
    const consultation = found[at]?.running?.consultation
    const tells = notice.kind === 'mailing' && tellsOfStanding.includes(notice.mailing.kind)
    return tells && consultation?.questions.some(takesReactions) ? consultation : undefined
  })
  const consultations = new Map(told.flatMap((each) => (each ? [[each.id, each] as const] : [])))
  const opinions = await readOpinions(base, [...consultations.keys()])
  const words = new Map<ConsultationId, ReadonlyMap<number, string>>()
  for (const [id, kept] of opinions) words.set(id, await readTravellingWords(base, id, numbersIn(kept)))
  return told.map((consultation, at) => {
    const { involvement, statements = [] } = found[at] ?? {}
    const respondent = involvement?.respondent
    if (!consultation || respondent === undefined) return {}
    const own = statements.map(({ number }) => String(number))
    const standing = (opinions.get(consultation.id) ?? []).flatMap(
      (kept) => standpointOf(kept, respondent, own, wordsIn(consultation, kept, words.get(consultation.id))) ?? [],
    )
    return standing.length === 0 ? {} : { standing }
  })
}

/** Citizens' statements by their number; the host's have other ids. */
function numbersIn(kept: readonly KeptOpinions[]): readonly number[] {
  const told = kept.flatMap(({ found }) => [...found.shared, ...found.groups.flatMap(({ typical }) => typical)])
  return [...new Set(told.map(({ statement }) => Number(statement)))].filter(Number.isInteger)
}

function wordsIn({ questions }: Consultation, kept: KeptOpinions, own: ReadonlyMap<number, string> = new Map()) {
  const question = questions.find(({ id }) => id === kept.question)
  const hosts = question ? hostWords(question) : () => undefined
  return (key: StatementKey): Words | undefined => {
    const [host, words] = [hosts(key), own.get(Number(key))]
    return host ? { city: host } : words === undefined ? undefined : { own: shownText(words) }
  }
}
