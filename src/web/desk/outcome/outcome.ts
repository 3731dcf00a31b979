import { isMilestone, outcomeFrom } from '../../../cityside/files.ts'
import { beforeCorrecting, beforePublishing } from '../../../cityside/publishing.ts'
import { dateAt } from '../../../domain/calendar.ts'
import { outcomeTexts } from '../../../domain/city-text.ts'
import type { Language } from '../../../domain/language.ts'
import { text } from '../../../domain/message.ts'
import type { Outcome, Theme } from '../../../domain/outcome.ts'
import { stageName } from '../../../engine/cityside/refuse.ts'
import { documentOf, yamlOf } from '../../../files/document.ts'
import { isMapping } from '../../../files/draft.ts'
import { problemText } from '../../../files/problem.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { type Fields, type FormField, itemsIn } from '../writing/fields.ts'
import { fieldsOf, treeOf } from '../writing/tree.ts'
import type { CheckedWriting, Writing } from '../writing/writing.ts'
import { concernedIn } from './concerned.ts'
import { coverageHtml } from './coverage-html.ts'
import { correctionForm, formFor, outcomeForm } from './form.ts'
import { promiseHtml } from './published-html.ts'
import { publishedTree } from './published-tree.ts'

type Languages = readonly [Language, ...Language[]]

/** Themes that came with a file are kept beside what is filled in. */
const themesOfFile = 'themes-of-file'

/** The outcome of a consultation as it is written: for the first time, or in place of the one that was published. */
export async function outcomeWriting(visit: Visit, matter: Matter): Promise<Writing | undefined> {
  const { cityside, voice } = visit
  const { city, store } = cityside
  const { consultation, stage } = matter
  const subject = `outcome:${consultation.id}`
  const [themes, published, kept] = await Promise.all([
    store.themesKept(consultation.id),
    store.outcome(consultation.id),
    store.deskText(subject),
  ])
  if (stage.at === 'withdrawn') return undefined
  // What was published stands, until a correction of it is begun.
  if (published && !kept) return undefined
  const form = formFor(consultation, published !== undefined)
  const tree = (fields: Fields, languages: Languages) => wholeTree(form, fields, languages, matter)
  const written = (fields: Fields, languages: Languages) => yamlOf(tree(fields, languages), '../schemas/outcome.json')
  const known = (fields: Fields) => [
    ...themes,
    ...themesIn(fields).filter(({ id }) => !themes.some((each) => each.id === id)),
  ]
  const begun = published ? correctionOf(published, themes, city.languages) : begunFor(visit, matter)
  return {
    ...{ matter, tab: 'outcome', path: 'outcome', subject, form },
    name: published ? 'correction' : 'outcome',
    title: voice.words(consultation.title),
    above: await promiseHtml(visit, matter),
    begun,
    ...(!published &&
      stage.at !== 'closed' && {
        hindrance: text('refused-not-closed', { title: { local: consultation.title }, stage: stageName(stage.at) }),
      }),
    concerns: concernedIn(consultation, known(kept ? JSON.parse(kept.text) : begun), voice),
    check: (fields, languages) => checked(visit, matter, written(fields, languages), languages),
    beside: (fields, languages) => coverageHtml(visit, matter, tree(fields, languages), known(fields)),
    file: written,
    fromFile: async (file) => {
      const parsed = await outcomeFrom(cityside, matter, file)
      if (!parsed.ok) return { wrong: parsed.problems.map(problemText) }
      if (isMilestone(parsed.value)) return { wrong: [text('file-is-milestone')] }
      // Days that are counted from today, and themes that are named, are what they were read as.
      const { value } = documentOf(file, 'outcome.yaml')
      const added = isMapping(value) && value.themes !== undefined ? { themes: value.themes } : {}
      const { correction } = parsed.value
      const tree = { ...publishedTree(parsed.value), ...added, ...(correction && { correction }) }
      return { fields: filledFrom(form, tree, city.languages) }
    },
  }
}

/** What all who answered are told comes first. */
function begunFor({ cityside }: Visit, { consultation }: Matter): Fields {
  const { city, now } = cityside
  const begun = {
    decidedBy: consultation.host,
    decidedOn: dateAt(now(), city.timeZone),
    parts: [{ concerns: 'everyone' }],
  }
  return fieldsOf(outcomeForm, begun, city.languages)
}

/** What a correction begins with: everything that was published, and the themes that stand nowhere else. */
export function correctionOf(published: Outcome, kept: readonly Theme[], languages: Languages): Fields {
  const themes = published.themes.filter(({ id }) => !kept.some((each) => each.id === id))
  const tree = { ...publishedTree(published), ...(themes.length > 0 && { themes }) }
  return filledFrom(correctionForm, tree, languages)
}

function filledFrom(form: readonly FormField[], tree: Readonly<Record<string, unknown>>, languages: Languages): Fields {
  const fields: Record<string, string> = { ...fieldsOf(form, tree, languages) }
  const milestones: readonly unknown[] = Array.isArray(tree.milestones) ? tree.milestones : []
  for (const [at, key] of itemsIn(fields, 'milestones').entries()) {
    const milestone = milestones[at]
    if (isMapping(milestone) && typeof milestone.id === 'string') fields[`milestones.${key}.id`] = milestone.id
  }
  return tree.themes === undefined ? fields : { ...fields, [themesOfFile]: JSON.stringify(tree.themes) }
}

/** What is filled in with what is known besides: whose outcome it is, the themes of a file, and what later steps are called. */
function wholeTree(form: readonly FormField[], fields: Fields, languages: Languages, { consultation }: Matter) {
  const { milestones, ...tree } = treeOf(form, fields, languages, consultation.questions)
  const keys = itemsIn(fields, 'milestones')
  const steps = (Array.isArray(milestones) ? milestones : []).map((step: object, at) => {
    const key = keys[at] ?? ''
    return { id: fields[`milestones.${key}.id`] ?? `m${key.slice(1)}`, ...step }
  })
  const themes = fields[themesOfFile]
  return {
    consultation: consultation.id,
    ...tree,
    ...(themes !== undefined && { themes: JSON.parse(themes) }),
    ...(steps.length > 0 && { milestones: steps }),
  }
}

/** The themes that came with a file, as far as they are whole. */
function themesIn(fields: Fields): readonly Theme[] {
  const themes: unknown = JSON.parse(fields[themesOfFile] ?? '[]')
  return (Array.isArray(themes) ? themes : []).flatMap((theme: unknown) =>
    isMapping(theme) && typeof theme.id === 'string'
      ? [
          {
            id: theme.id,
            label: isMapping(theme.label) ? (theme.label as Theme['label']) : { any: String(theme.label) },
            statements: Array.isArray(theme.statements)
              ? theme.statements.filter((each) => typeof each === 'number')
              : [],
          },
        ]
      : [],
  )
}

async function checked(visit: Visit, matter: Matter, written: string, languages: Languages): Promise<CheckedWriting> {
  const { cityside } = visit
  // What is written in one language is held against that one; more of them have to be whole.
  const parsed = await outcomeFrom({ ...cityside, city: { ...cityside.city, languages } }, matter, written)
  if (!parsed.ok) return { ok: false, problems: parsed.problems }
  const { value } = parsed
  if (isMilestone(value)) return { ok: false, problems: [{ path: '', text: text('file-is-milestone') }] }
  return {
    ok: true,
    ready: {
      act: { act: 'outcome.published', outcome: value },
      texts: outcomeTexts(value),
      // What is not answered is told by the coverage, with the words that it is about.
      warnings: parsed.warnings
        .filter(({ path }) => path !== 'parts' && !path.startsWith('themes'))
        .map((warning) => warning.text),
      look: (language) =>
        value.correction
          ? beforeCorrecting(cityside, matter, value, cityside.now(), language)
          : beforePublishing(cityside, matter, value, language),
    },
  }
}
