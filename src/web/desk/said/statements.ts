import { foundStatements, type StatementGround } from '../../../cityside/found-statements.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import type { SignedQuotes } from '../../../domain/quotes.ts'
import type { StatementRow } from '../../../store/records/statements.ts'
import type { Page } from '../door.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { filterForm, filterIn, isNarrowed } from './filter.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'
import { pageOf } from './pages.ts'
import { signTag } from './quote-tag.ts'
import { newAfter } from './seen.ts'

/** Everything that was written, by number, with ways to look for it. What leads to its author is left out; who asked reads it on its own page. */
export async function statementsPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, query } = visit
  const ground = await groundOf(visit, matter)
  const signed = await visit.cityside.store.quotesSigned(matter.consultation.id)
  const last = ground.statements.at(-1)?.number ?? 0
  const newFrom = await newAfter(visit, matter, last)
  const filter = filterIn(query, ground, newFrom)
  const found = foundStatements(ground, filter)
  const path = addressOf(matter, 'said/statements')
  const head = `${await saidNavigation(visit, matter, 'statements')}
${filterForm(path, filter, ground, voice, newFrom)}`
  if (!found.ok)
    return matterPage(visit, matter, 'said', {
      html: `${head}<p class="warnings" role="status">${voice.say('reading-few')}</p>`,
    })
  const { shown, way } = pageOf(found.statements, path, query, voice)
  const all = isNarrowed(filter) ? ` · <a href="${path}">${voice.say('reading-all')}</a>` : ''
  const items = shown.map((statement) => statementItem(statement, matter, ground, voice, newFrom, signed))
  const list = items.length === 0 ? '' : `<ol class="statements" role="list">${items.join('')}</ol>`
  const html = `${head}
<div id="found" data-live><p role="status">${voice.say('reading-found', { count: found.statements.length, all: ground.statements.length })}${all}</p>${list}${way}</div>`
  return matterPage(visit, matter, 'said', { html })
}

/** What statements are looked for in. */
export async function groundOf(
  { cityside: { store, city } }: Visit,
  { consultation }: Matter,
): Promise<StatementGround> {
  const { id } = consultation
  const [statements, answers, kept, tally] = await Promise.all([
    store.statementsOf(id),
    store.answersOf(id),
    store.themesSet(id),
    store.tally(id),
  ])
  return { consultation, city, statements, answers, kept, tally }
}

function statementItem(
  { number, text, respondent }: StatementRow,
  matter: Matter,
  ground: StatementGround,
  voice: Voice,
  newFrom: number | undefined,
  signed: SignedQuotes,
): string {
  const { say, own } = voice
  const fresh = newFrom !== undefined && number > newFrom ? ` <span class="tag good">${say('reading-new')}</span>` : ''
  const sign = signed.get(number)
  const quoted = sign ? ` ${signTag(sign, voice)}` : ''
  return `<li class="card" id="s${number}"><p class="row"><a href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a> <span class="soft">${say('reading-of-answer', { number: respondent })}</span>${fresh}${quoted}</p><blockquote>${own(withoutPersonalData(text))}</blockquote>${themeTags(number, ground, voice)}</li>`
}

/** The themes that a statement has. */
export function themeTags(number: number, { kept }: Pick<StatementGround, 'kept'>, { words, say }: Voice): string {
  const own = kept.assignments.filter(({ statement }) => statement === number).map(({ theme }) => theme)
  const tags = kept.themes
    .filter(({ id }) => own.includes(id))
    .map(({ label }) => `<li class="tag">${words(label)}</li>`)
  if (tags.length === 0) return kept.themes.length === 0 ? '' : `<p class="soft">${say('reading-no-theme')}</p>`
  return `<ul class="tags" aria-label="${say('reading-themes-of')}">${tags.join('')}</ul>`
}
