import type { CitysideNotice } from '../../domain/cityside.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { Theme } from '../../domain/outcome.ts'
import { withoutPersonalData } from '../../domain/personal-data.ts'
import { wordsAs } from '../../domain/questions/open.ts'
import type { Facts, Said } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readAnswersOf } from '../records/answers.ts'
import { readAsking } from '../records/duties.ts'
import { readGuides } from '../records/guides.ts'
import { readIdeas } from '../records/ideas.ts'
import { readUnreadable } from '../records/kept-back.ts'
import { readLetters } from '../records/letters.ts'
import { readStatementsOf } from '../records/statements.ts'
import { readThemes } from '../records/themes.ts'
import { readStatus } from './status.ts'

/** What moderators and staff are shown beside the facts that every message has: how everything stands, and what was said. */
export async function citysideFacts(
  base: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'status' | 'said' | 'themes' | 'idea' | 'ideas' | 'letters' | 'guides' | 'asks'>[]> {
  const shown = items.map(({ notice }) => (notice.kind === 'cityside' ? notice.about : undefined))
  const status = shown.some((about) => about?.show === 'status') ? await readStatus(base) : []
  const waiting = shown.some((about) => about?.show === 'status') ? await readIdeas(base, { openOnly: true }) : []
  const letters = shown.some((about) => about?.show === 'status') ? (await readLetters(base)).owed : []
  const said = new Map<ConsultationId, readonly Said[]>()
  for (const about of shown) {
    const id = about && consultationSaidIn(about)
    if (id !== undefined && !said.has(id)) said.set(id, await readSaid(base, id))
  }
  const themes = new Map<ConsultationId, readonly Theme[]>()
  for (const about of shown) {
    if (about?.show !== 'statements' && about?.show !== 'themes') continue
    if (!themes.has(about.consultation)) themes.set(about.consultation, await readThemes(base, about.consultation))
  }
  const ideas = await ideasFor(base, items)
  const asking = await readAsking(
    base,
    items.filter(isIdeaCard).flatMap(({ person }) => person ?? []),
  )
  const guides = items.some(({ notice }) => mayChooseGuide(notice)) ? await readGuides(base.db) : []
  return shown.map((about, index) => {
    const id = about && consultationSaidIn(about)
    return {
      ...ideas[index],
      ...(asking.has(items[index]?.person ?? 0) && { asks: true as const }),
      ...(guides.length > 0 && { guides }),
      ...(about?.show === 'status' && { status, ideas: waiting, letters }),
      ...(id !== undefined && { said: said.get(id) ?? [], themes: themes.get(id) ?? [] }),
    }
  })
}

/** The idea that each message is about, or those that it lists. */
async function ideasFor(base: Base, items: readonly ClaimedItem[]): Promise<readonly Pick<Facts, 'idea' | 'ideas'>[]> {
  const about = items.map(({ notice }) => (notice.kind === 'idea' ? notice.about : undefined))
  const keys = about.flatMap((each) => (each && 'idea' in each ? [each.idea] : []))
  const named = keys.length === 0 ? [] : await readIdeas(base, { keys })
  const unreadable = await readUnreadable(base, 'ideas', keys)
  const open = about.some((each) => each?.show === 'list' || each?.show === 'gathered')
    ? await readIdeas(base, { openOnly: true })
    : []
  return Promise.all(
    about.map(async (each, index) => {
      if (each?.show === 'list' || each?.show === 'gathered') return { ideas: open }
      const person = items[index]?.person
      if (each?.show === 'own') return { ideas: person === undefined ? [] : await readIdeas(base, { person }) }
      const idea = each && named.find(({ key }) => key === each.idea)
      const author = idea && unreadable.get(idea.key)
      return idea && (author === undefined || author === person) ? { idea } : {}
    }),
  )
}

/** Below an idea that waits, a moderator can begin a question that is made of it. */
function isIdeaCard({ notice }: ClaimedItem): boolean {
  return notice.kind === 'idea' && (notice.about.show === 'new' || notice.about.show === 'due')
}

/** Below what staff read of a thread it can be given to a guide. */
function mayChooseGuide(notice: Notice): boolean {
  if (notice.kind === 'cityside') return notice.about.show === 'guide' || notice.about.show === 'takes-over'
  if (notice.kind === 'idea') return ['new', 'due', 'gathered'].includes(notice.about.show)
  if (notice.kind !== 'inquiry') return false
  return ['answer', 'letter', 'due', 'given', 'left'].includes(notice.about.show)
}

/** The consultation that a notice to moderators or staff is about. */
export function consultationShown(about: CitysideNotice): ConsultationId | undefined {
  return about.show === 'publish' || about.show === 'questions' || about.show === 'answers' || about.show === 'quotes'
    ? about.consultation
    : consultationSaidIn(about)
}

function consultationSaidIn(about: CitysideNotice): ConsultationId | undefined {
  switch (about.show) {
    case 'statements':
    case 'themes':
    case 'coverage':
    case 'echo':
    case 'news':
    case 'along':
    case 'correction':
      return about.consultation
    case 'publish':
      return about.outcome && about.consultation
    default:
      return undefined
  }
}

/** Everything said in one consultation, by respondent, as moderators read it in a chat; nothing here leads to a person. */
async function readSaid(base: Base, id: ConsultationId): Promise<readonly Said[]> {
  const answers = await readAnswersOf(base, id)
  const statements = await readStatementsOf(base, id)
  const said = new Map<number, { answers: Said['answers'][number][]; statements: Said['statements'][number][] }>()
  for (const { respondent, question, value, at } of answers) {
    const one = said.get(respondent) ?? { answers: [], statements: [] }
    one.answers.push({ consultation: id, question, value: wordsAs(value, (words) => withoutPersonalData(words)), at })
    said.set(respondent, one)
  }
  for (const { respondent, number, text, at } of statements)
    said.get(respondent)?.statements.push({ number, text: withoutPersonalData(text), at })
  return [...said].map(([respondent, each]) => ({ respondent, ...each }))
}
