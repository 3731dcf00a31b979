import { beforeAnswering } from '../../../cityside/answering.ts'
import { answersTexts } from '../../../domain/city-text.ts'
import type { DeciderAnswered } from '../../../domain/decider.ts'
import type { Language } from '../../../domain/language.ts'
import { parseAnswers } from '../../../files/answers.ts'
import { yamlOf } from '../../../files/document.ts'
import { isMapping } from '../../../files/draft.ts'
import type { Preview } from '../consultations/preview-ground.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import type { FindWriting } from '../writing/doors.ts'
import type { Fields, FormField } from '../writing/fields.ts'
import { treeOf } from '../writing/tree.ts'
import type { CheckedWriting, Writing } from '../writing/writing.ts'
import { type DeciderRoom, deciderRoom } from './board.ts'
import { answersForm } from './form.ts'

const fileName = 'answers.yaml'

/** The politician's answers, written down by a moderator: the same as the file that `ekko decider --answers` takes. */
export function answersWriting(ground: Preview): FindWriting {
  return async (visit, matter) => {
    const room = await deciderRoom(visit, matter)
    return room && room.board.gathering.answered === undefined && room.ranked.length > 0
      ? writingOf(visit, matter, room, ground)
      : undefined
  }
}

function writingOf(visit: Visit, matter: Matter, room: DeciderRoom, ground: Preview): Writing {
  const { voice } = visit
  const { id } = matter.consultation
  const form = answersForm(room.ranked, room.asked, voice)
  return {
    ...{ matter, tab: 'decider', path: 'decider/answers', name: 'answers', form, ground, begun: {}, concerns: [] },
    subject: `answers:${id}`,
    title: voice.say('deskdecider-answers-title', { name: room.asked.name }),
    ...(room.notYet && { hindrance: room.notYet }),
    check: async (fields, languages) => check(visit, room, form, fields, languages),
    file: (fields, languages) => fileOf(room, form, fields, languages),
    fromFile: async (written) => {
      const read = parseAnswers(written, fileName, contextOf(visit, room, visit.cityside.city.languages))
      return read.ok ? { fields: fieldsOf(read.value) } : { wrong: read.problems.map((problem) => problem.text) }
    },
  }
}

function check(
  visit: Visit,
  room: DeciderRoom,
  form: readonly FormField[],
  fields: Fields,
  languages: readonly [Language, ...Language[]],
): CheckedWriting {
  const written = fileOf(room, form, fields, languages)
  const parsed = parseAnswers(written, fileName, contextOf(visit, room, languages))
  if (!parsed.ok) {
    const names = answersIn(room, form, fields, languages).map(({ question }) => question)
    // The form has a field for each question, the file a list of those that are answered.
    const pathOf = (path: string) =>
      path.replace(/^answers\[(\d+)\]\.answer/, (_, at) => `answers.${names[Number(at)]}`)
    return { ok: false, problems: parsed.problems.map(({ path, text }) => ({ path: pathOf(path), text })) }
  }
  const { value: answered } = parsed
  return {
    ok: true,
    ready: {
      act: { act: 'decider.answered', ...answered },
      texts: answersTexts(answered),
      warnings: parsed.warnings.map((warning) => warning.text),
      look: (language) => beforeAnswering(visit.cityside, room.matter, answered, language),
      ...(room.notYet === undefined && { test: (to) => ({ act: 'decider.tested', ...answered, to }) }),
    },
  }
}

function contextOf({ cityside }: Visit, { matter, board }: DeciderRoom, languages: readonly [Language, ...Language[]]) {
  return {
    city: { ...cityside.city, languages },
    consultation: matter.consultation,
    gathered: board.gathering.gathered,
  }
}

function fileOf(
  room: DeciderRoom,
  form: readonly FormField[],
  fields: Fields,
  languages: readonly [Language, ...Language[]],
): string {
  const { others } = treeOf(form, fields, languages, [])
  const answers = answersIn(room, form, fields, languages)
  return yamlOf({ consultation: room.matter.consultation.id, answers, ...(others !== undefined && { others }) })
}

/** What is answered, in the order in which most people ask it. */
function answersIn(
  { ranked }: DeciderRoom,
  form: readonly FormField[],
  fields: Fields,
  languages: readonly Language[],
): readonly { readonly question: string; readonly answer: unknown }[] {
  const { answers } = treeOf(form, fields, languages, [])
  if (!isMapping(answers)) return []
  return ranked.flatMap(({ id }) => (answers[id] === undefined ? [] : [{ question: id, answer: answers[id] }]))
}

function fieldsOf({ answers, others = {} }: DeciderAnswered): Fields {
  const filled = (name: string, words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([language, own]) => [`${name}.${language}`, own] as const)
  return Object.fromEntries([
    ...answers.flatMap(({ question, words }) => filled(`answers.${question}`, words)),
    ...filled('others', others),
  ])
}
