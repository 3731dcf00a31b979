import type { Cityside } from '../../../cityside/cityside.ts'
import { type Checked, checkLaunch } from '../../../cityside/launch-check.ts'
import { remarkPlace } from '../../../cityside/remark-place.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { DraftTree } from '../../../domain/desk-draft.ts'
import { inLanguage, type Language } from '../../../domain/language.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { slugOf } from '../../../domain/slug.ts'
import { parseConsultation } from '../../../files/consultation.ts'
import { yamlOf } from '../../../files/document.ts'
import type { Path } from '../../../files/problem.ts'
import { consultationYaml } from '../../../files/write-consultation.ts'
import { type FormFault, fieldFor, fieldNames } from './form/faults.ts'
import { votePlace } from './form/form.ts'
import { linesNotInForm } from './form/lines.ts'
import { choiceName, questionName } from './form/names.ts'
import { statementsAt } from './form/statements.ts'
import { choicesIn, fileTree, languagesOf, leavesOf, put, questionsIn, wordsAt } from './form/tree.ts'

/** A draft read as the file that it is: what stands in its way at the fields of the form, or the consultation. */
export interface DraftRead {
  readonly yaml: string
  readonly faults: readonly FormFault[]
  readonly warnings: readonly FormFault[]
  /** Present where it is one, though the city may still have something against it. */
  readonly consultation?: Consultation
  /** How it stands against the city: its people, its memory, its promises. */
  readonly checked?: Checked
}

/** The fields that settle a problem in writing. */
const settling = { reason: 'readabilityReason', override: 'frame.override' } as const

/** Reads a draft with the checks that a file goes through, and those before a launch. */
export async function readDraft(cityside: Cityside, tree: DraftTree): Promise<DraftRead> {
  const { city, store } = cityside
  const earlier = (await store.consultations()).map(({ consultation }) => consultation)
  const named = withNames(tree, city.languages, new Set(earlier.map(({ id }) => id)))
  const yaml = yamlOf(fileTree(named, city.languages), '../schemas/consultation.json')
  const fields = fieldNames(named, city.languages)
  const filled = leavesOf(named)
  const parsed = parseConsultation(yaml, `${String(named.id)}.yaml`, { city, now: cityside.now(), earlier })
  const faultOf = ({ path, text: what }: { readonly path: string; readonly text: TextRef }): FormFault => {
    const field = isOfVote(path) ? votePlace : fieldFor(path, fields, (name) => filled.get(name) === undefined)
    return { text: what, ...(field !== undefined && { field }) }
  }
  const remarkOf = (what: TextRef): FormFault => faultOf({ path: remarkPlace(what) ?? '', text: what })
  const warnings = parsed.warnings.map(faultOf)
  if (!parsed.ok) return { yaml, faults: parsed.problems.map(faultOf), warnings }
  const checked = await checkLaunch(cityside, parsed.value)
  return {
    yaml: consultationYaml(parsed.value, city, named.opensAt === 'now' ? 'at once' : undefined),
    faults: [
      ...checked.problems.map(remarkOf),
      ...checked.settledBy.map((by) => ({
        text: text('desklaunch-settled-by'),
        field: settlingField(by, named, city.languages),
      })),
    ],
    warnings: [...warnings, ...checked.warnings.map(remarkOf)],
    consultation: parsed.value,
    checked,
  }
}

/** Whether a problem is in a line that is written with the vote, on its own page. */
function isOfVote(path: string): boolean {
  const line = /^questions\[\d+\]\.(\w+)/.exec(path)?.[1]
  return linesNotInForm.some((each) => each === line)
}

function settlingField(by: keyof typeof settling, tree: DraftTree, all: readonly Language[]): string {
  const [first = 'en'] = languagesOf(tree, all)
  return by === 'override' ? `${settling.override}.${first}` : settling.reason
}

/**
 * The same with the short names that a file needs and people do not: of the consultation after its title, of questions and choices
 * after their place. What was named already keeps its name.
 */
function withNames(tree: DraftTree, languages: readonly Language[], taken: ReadonlySet<string>): DraftTree {
  const [first = 'en'] = languagesOf(tree, languages)
  const title = inLanguage(wordsAt(tree, ['title'], languages), first)
  const named = tree.id === undefined ? put(tree, ['id'], distinct(slugOf(title) || 'consultation', taken)) : tree
  return questionsIn(named).reduce((outer, question, index) => {
    const ids = questionsIn(outer).map(({ id }) => String(id))
    const withId =
      question.id === undefined
        ? put(outer, ['questions', index, 'id'], distinct(questionName(index), new Set(ids)))
        : outer
    const withStatements = statementsNamed(withId, ['questions', index, 'statements'])
    return choicesIn(question).reduce((inner, choice, at) => {
      if (choice.id !== undefined) return inner
      const others = choicesIn(questionsIn(inner)[index] ?? {}).map(({ id }) => String(id))
      const label = inLanguage(wordsAt(inner, ['questions', index, 'choices', at, 'label'], languages), first)
      return put(inner, ['questions', index, 'choices', at, 'id'], distinct(choiceName(label, at), new Set(others)))
    }, withStatements)
  }, named)
}

/** Statements are called by their line. */
function statementsNamed(tree: DraftTree, path: Path): DraftTree {
  return statementsAt(tree, path).reduce((each, statement, index) => {
    if (statement.id !== undefined) return each
    const others = statementsAt(each, path).map(({ id }) => String(id))
    return put(each, [...path, index, 'id'], distinct(`s${index + 1}`, new Set(others)))
  }, tree)
}

function distinct(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
