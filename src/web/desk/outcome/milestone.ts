import { isMilestone, outcomeFrom } from '../../../cityside/files.ts'
import { beforeReporting } from '../../../cityside/publishing.ts'
import { reportTexts } from '../../../domain/city-text.ts'
import { text } from '../../../domain/message.ts'
import { yamlOf } from '../../../files/document.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { treeOf } from '../writing/tree.ts'
import type { Writing } from '../writing/writing.ts'
import { milestoneForm } from './form.ts'

/** What became of a later step that was promised: done, late with a new day, or given up, with why. */
export async function milestoneWriting(visit: Visit, matter: Matter): Promise<Writing | undefined> {
  const { cityside, voice, params } = visit
  const { id, questions } = matter.consultation
  const [outcome, commitments] = await Promise.all([cityside.store.outcome(id), cityside.store.commitments()])
  const milestone = outcome?.milestones.find((each) => each.id === params.milestone)
  const promise = commitments.find((each) => each.consultation === id && each.milestone === params.milestone)
  if (!milestone || !promise || promise.keptAt !== undefined) return undefined
  return {
    ...{ matter, tab: 'outcome', path: `milestones/${milestone.id}`, name: 'milestone', form: milestoneForm },
    subject: `milestone:${id}:${milestone.id}`,
    title: voice.words(milestone.what),
    begun: {},
    concerns: [],
    check: async (fields, languages) => {
      const tree = { consultation: id, milestone: milestone.id, ...treeOf(milestoneForm, fields, languages, questions) }
      const read = { ...cityside, city: { ...cityside.city, languages } }
      const parsed = await outcomeFrom(read, matter, yamlOf(tree, '../schemas/milestone.json'))
      if (!parsed.ok) return { ok: false, problems: parsed.problems }
      const { value: report } = parsed
      if (!isMilestone(report)) return { ok: false, problems: [{ path: '', text: text('file-is-outcome') }] }
      return {
        ok: true,
        ready: {
          act: { act: 'milestone.reported', report },
          texts: reportTexts(report),
          warnings: parsed.warnings.map((warning) => warning.text),
          look: (language) => beforeReporting(cityside, matter, report, language),
        },
      }
    },
  }
}
