import { explanationTexts } from '../../../domain/city-text.ts'
import { inLanguage, type Language, type Localized } from '../../../domain/language.ts'
import type { Commitment } from '../../../domain/outcome.ts'
import type { LocalDate } from '../../../domain/time.ts'
import { newDayRefusal } from '../../../engine/consultation/delay.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import type { FindWriting } from '../writing/doors.ts'
import { treeOf } from '../writing/tree.ts'
import type { Look, Writing } from '../writing/writing.ts'
import { lateForm } from './form.ts'

/** Why a promise of this kind takes longer and by which new day it is kept, for the public and for those who wait. */
export function lateWriting(kind: Commitment['kind']): FindWriting {
  return (visit, matter) => writingOf(visit, matter, kind)
}

async function writingOf(visit: Visit, matter: Matter, kind: Commitment['kind']): Promise<Writing | undefined> {
  const { cityside, voice, params } = visit
  const { id, title, questions, deciderQuestions } = matter.consultation
  const commitment = (await cityside.store.commitments()).find(
    (each) =>
      each.consultation === id &&
      each.kind === kind &&
      each.milestone === params.milestone &&
      each.keptAt === undefined,
  )
  if (!commitment) return undefined
  const outcome = commitment.milestone === undefined ? undefined : await cityside.store.outcome(id)
  const step = outcome?.milestones.find((each) => each.id === commitment.milestone)
  return {
    ...{
      matter,
      tab: kind === 'decider' ? 'decider' : 'outcome',
      path: `${pathOf(commitment)}/late`,
      name: 'late',
      form: lateForm,
      begun: {},
      concerns: [],
    },
    subject: `late:${commitment.key}`,
    title:
      kind === 'decider'
        ? voice.say('deskdecider-late-title', { name: deciderQuestions?.name ?? '' })
        : voice.say('reading-late-title', { what: { local: step?.what ?? title } }),
    check: async (fields, languages) => {
      const { why, dueOn } = treeOf(lateForm, fields, languages, questions)
      // What is missing is found by the form itself.
      if (why === undefined || typeof dueOn !== 'string') return { ok: false, problems: [] }
      const words = why as Localized
      const refused = newDayRefusal(commitment, words, dueOn, cityside.city, cityside.now())
      if (refused) return { ok: false, problems: [{ path: 'dueOn', text: refused }] }
      return {
        ok: true,
        ready: {
          act: { act: 'delay.explained', commitment: commitment.key, why: words, dueOn },
          texts: explanationTexts(words),
          warnings: [],
          look: async (language) => ({
            samples: [{ blocks: publicBlocks(words, dueOn, language, voice), buttons: [] }],
            confirmation: { blocks: [], buttons: [] },
          }),
        },
      }
    },
  }
}

/** Where a promise has its page, below its consultation. */
export function pathOf({ kind, milestone }: Commitment): string {
  if (kind === 'decider') return kind
  return milestone === undefined ? 'outcome' : `milestones/${milestone}`
}

/** What is explained, as the public reads it. */
function publicBlocks(
  why: Localized,
  dueOn: LocalDate,
  language: Language,
  { plain }: Visit['voice'],
): Look['samples'][number]['blocks'] {
  return [
    { style: 'plain', text: inLanguage(why, language) },
    { style: 'plain', text: plain('reading-late-day', { day: { on: dueOn } }) },
  ]
}
