import { escapeHtml as h } from '../../../digests/escape.ts'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import { shownText } from '../../../domain/personal-data.ts'
import { nearestAmong } from '../../../domain/reactions/nearest.ts'
import { takesReactions } from '../../../domain/reactions/question.ts'
import {
  type ReadingVerdict,
  readingReasons,
  readWithinMs,
  type StatementToRead,
} from '../../../domain/reactions/reading.ts'
import { reasonTexts } from '../../../domain/reactions/reason-texts.ts'
import { mayTravel, mayTravelVouched, remarksOn } from '../../../engine/cityside/reading.ts'
import { act } from '../deeds.ts'
import type { Answer, Page } from '../door.ts'
import { csrfField } from '../fields.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'
import { reactionsHtml } from './reactions.ts'

/** So many are read at one go, and so many of those that were read are shown below. */
const shownMax = 20

/** Whether what is written is shown to others once it was read. */
export function isRead({ consultation: { questions } }: Pick<RunningConsultation, 'consultation'>): boolean {
  return questions.some((question) => question.kind === 'open' && takesReactions(question))
}

/** What people wrote, before others see it: each statement with what can be said of it, the longest waiting first; below it what was said. */
export async function readingPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, cityside } = visit
  const { say } = voice
  const { store } = cityside
  const { consultation } = matter
  const counts = await store.readingCounts(consultation)
  const waiting = await store.statementsToRead(consultation, { of: 'waiting', from: 0, many: shownMax })
  const read = await store.statementsToRead(consultation, { of: 'read', from: 0, many: shownMax })
  const travelling = await store.travelling(consultation)
  const nearest = new Map(
    consultation.questions.map(({ id }) => [
      id,
      nearestAmong(
        travelling.filter(({ question }) => question === id),
        voice.language,
      ),
    ]),
  )
  const open = matter.stage.at === 'open'
  const items = waiting.map((each) => waitingItem(visit, matter, each, nearest.get(each.question)?.(each)))
  const done = read.map((each) => readItem(visit, matter, each))
  const policy = readingReasons.map((reason) => `<li>${say(reasonTexts[reason])}</li>`).join('')
  const html = `${await saidNavigation(visit, matter, 'reading')}
<p class="soft">${say('travel-lead')}</p>
<details><summary>${say('travel-policy')}</summary><ul>${policy}</ul></details>
<section aria-labelledby="waiting"><h2 id="waiting">${say('travel-waiting', { count: counts.waiting })}</h2>
${open ? '' : `<p class="warnings" role="status">${say('travel-closed')}</p>`}${items.length === 0 ? `<p>${say('travel-waiting-none')}</p>` : `<ol class="statements" role="list">${items.join('')}</ol>`}</section>
${await reactionsHtml(visit, matter, travelling)}
${done.length === 0 ? '' : `<section aria-labelledby="read"><h2 id="read">${say('travel-read', { count: counts.read })}</h2><ol class="statements" role="list">${done.join('')}</ol></section>`}`
  return matterPage(visit, matter, 'said', { html })
}

function waitingItem(visit: Visit, matter: Matter, statement: StatementToRead, nearest?: StatementToRead): string {
  const { voice, cityside } = visit
  const { say, own } = voice
  const { number, at } = statement
  const late = cityside.now() - at > readWithinMs ? ` <span class="tag late">${say('travel-late-tag')}</span>` : ''
  const same = nearest
    ? `<p>${say('travel-nearest', { number: nearest.number })}</p><blockquote>${own(shownText(nearest.text))}</blockquote>`
    : ''
  const taps = canJudge(matter)
    ? verdictForm(visit, matter, statement, [
        ...(mayTravel(statement) ? [button('yes', say('button-travel-let'), 'main')] : []),
        ...(mayTravelVouched(statement) ? [button('yes-vouched', say('button-travel-vouched'))] : []),
        ...(nearest ? [button(`merged-${nearest.number}`, say('button-travel-same'))] : []),
      ])
    : ''
  return `<li class="card" id="s${number}">${head(statement, matter, voice)}<p class="row"><span class="soft">${say('travel-since', { at: { at } })}</span>${late}</p>${quote(statement, voice)}${same}${taps}</li>`
}

function readItem(visit: Visit, matter: Matter, statement: StatementToRead): string {
  const { say } = visit.voice
  const { said } = statement
  if (!said) return ''
  const told =
    said.verdict === 'yes'
      ? `<span class="tag good">${say('travel-is-yes')}</span>`
      : said.verdict === 'merged'
        ? `<span class="tag">${say('travel-is-merged', { number: said.into })}</span>`
        : `<span class="tag off">${say('travel-is-no')}</span> <span>${say(reasonTexts[said.reason])}</span>`
  const change =
    said.verdict === 'yes'
      ? []
      : mayTravel(statement)
        ? [button('yes', say('button-travel-let-after-all'))]
        : mayTravelVouched(statement)
          ? [button('yes-vouched', say('button-travel-vouched'))]
          : []
  const taps = canJudge(matter)
    ? `<details><summary>${say('travel-change')}</summary>${verdictForm(visit, matter, statement, change)}</details>`
    : ''
  return `<li class="card" id="s${statement.number}">${head(statement, matter, visit.voice)}<p class="row">${told}</p>${quote(statement, visit.voice)}${taps}</li>`
}

function canJudge({ runs, stage }: Matter): boolean {
  return runs && stage.at === 'open'
}

function head({ number }: StatementToRead, matter: Matter, { say }: Voice): string {
  return `<h3><a href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a></h3>`
}

/** The words as others see them, and what a moderator is to know beside them. */
function quote(statement: StatementToRead, voice: Voice): string {
  const notes = remarksOn(statement).flatMap(({ words }) =>
    'key' in words ? [`<p class="soft">${voice.text(words)}</p>`] : [],
  )
  return `<blockquote>${voice.own(shownText(statement.text))}</blockquote>${notes.join('')}`
}

/** One tap for each thing that can be said; the reasons are the lines of the policy, so that none is given without one. */
function verdictForm(
  { visitor, voice }: Visit,
  matter: Matter,
  { number }: StatementToRead,
  first: readonly string[],
): string {
  const { say } = voice
  const name = say('reading-statement', { number })
  const open = `<form method="post" action="${addressOf(matter, `said/reading/${number}`)}"`
  const reasons = readingReasons.map((reason) => button(`no-${reason}`, say(`button-travel-${reason}`)))
  const yes = first.length === 0 ? '' : `<p class="row">${first.join('')}</p>`
  return `${open} aria-label="${name}">${csrfField(visitor)}${yes}<fieldset class="field"><legend>${say('travel-no')}</legend><p class="row">${reasons.join('')}</p></fieldset></form>
<details><summary>${say('travel-same')}</summary>${open} class="row" aria-label="${name}">${csrfField(visitor)}<label for="into-${number}">${say('travel-into')}</label><input id="into-${number}" name="into" inputmode="numeric" size="6" pattern="[0-9]{1,9}" required>${button('merged', say('button-travel-same'))}</form></details>`
}

function button(value: string, label: string, style?: 'main'): string {
  return `<button name="verdict" value="${h(value)}"${style ? ` class="${style}"` : ''}>${label}</button>`
}

/** A moderator has read a statement. */
export async function judgeStatement(visit: Visit, matter: Matter): Promise<Answer> {
  const { params, form, voice } = visit
  const statement = numberIn(params.number)
  const said = verdictIn(form)
  if (statement === undefined || !said || !isRead(matter)) return { missing: true }
  const result = await act(visit, { act: 'statement.judged', consultation: matter.consultation.id, statement, ...said })
  const values = { number: statement, ...(said.verdict === 'merged' && { into: said.into }) }
  const done = result.ok ? voice.plain(`done-judged-${said.verdict}`, values) : voice.said(result.why)
  return { to: addressOf(matter, 'said/reading'), done }
}

function verdictIn(form: URLSearchParams): ReadingVerdict | undefined {
  const [verdict, more] = (form.get('verdict') ?? '').split('-')
  if (verdict === 'yes') return { verdict, ...(more === 'vouched' && { vouched: true }) }
  const into = numberIn(more ?? form.get('into') ?? undefined)
  if (verdict === 'merged') return into === undefined ? undefined : { verdict, into }
  const reason = readingReasons.find((each) => each === more)
  return verdict === 'no' && reason ? { verdict, reason } : undefined
}

function numberIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,9}$/.test(written.trim()) ? Number(written) : undefined
}
