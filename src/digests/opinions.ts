import type { Localized } from '../domain/language.ts'
import { hostWords, type WordedOpinions, worded } from '../domain/opinions/worded.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { takesReactions } from '../domain/reactions/question.ts'
import { releaseOpinions } from '../domain/release/opinions.ts'
import type { ConsultationSource } from './source.ts'

/** Words of the host's, or of a citizen. */
export type StatementWords = { readonly host: Localized } | { readonly citizen: string }

/** Who agrees on what in one question. */
export interface OpinionsDigest extends WordedOpinions<StatementWords> {
  readonly question: string
  readonly text: Localized
}

/** What may leave of the votes of each question; citizens' statements in their words, while their authors have nothing against it. */
export function opinionsDigests({ running, opinions = [], statements }: ConsultationSource): readonly OpinionsDigest[] {
  const said = new Map(statements.flatMap((each) => (each.unquoted ? [] : [[String(each.number), each.text] as const])))
  // In a tryout numbers stand round beside round alone.
  if (running.consultation.tryout) return []
  return running.consultation.questions.filter(takesReactions).flatMap((question) => {
    const kept = opinions.find((each) => each.question === question.id)
    const released = kept && releaseOpinions(kept)
    if (!released) return []
    const host = hostWords(question)
    const wordsOf = (key: string): StatementWords | undefined => {
      const [ours, theirs] = [host(key), said.get(key)]
      if (ours) return { host: ours }
      return theirs === undefined || theirs === '' ? undefined : { citizen: withoutPersonalData(theirs) }
    }
    return [{ ...worded(released, wordsOf), question: question.id, text: question.text }]
  })
}
