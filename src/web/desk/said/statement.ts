import { dateAt } from '../../../domain/calendar.ts'
import { serves } from '../../../domain/duty.ts'
import { inquiryKeyOf } from '../../../domain/inquiry.ts'
import { bearsStatements } from '../../../domain/questions/open.ts'
import type { Answer } from '../door.ts'
import { open, veiled } from '../opened.ts'
import type { Visit } from '../visit.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { signTag } from './quote-tag.ts'
import { signForm } from './quotes.ts'
import { groundOf, themeTags } from './statements.ts'

/** One statement at an address of its own, with the way to ask its author more, and for who asked to open what is hidden in it. */
export async function statementPage(visit: Visit, matter: Matter): Promise<Answer> {
  const { voice, params, cityside } = visit
  const { say } = voice
  const { id, questions } = matter.consultation
  const ground = await groundOf(visit, matter)
  const at = ground.statements.findIndex(({ number }) => String(number) === params.number)
  const statement = ground.statements[at]
  if (!statement) return { missing: true }
  const { number, respondent, text, question: asked } = statement
  const question = questions.find((each) => each.id === asked)
  const key = inquiryKeyOf({ of: 'answer', consultation: id, respondent })
  const isAsked = (await cityside.store.inquiries()).some((each) => each.key === key)
  const beside = (by: number, rel: string) => {
    const other = ground.statements[at + by]
    return other
      ? `<a class="button" rel="${rel}" href="${addressOf(matter, `said/statements/${other.number}`)}">${say(`reading-statement-${rel}`)}</a>`
      : ''
  }
  const day = voice.day(dateAt(statement.at, cityside.city.timeZone))
  const asking = `/desk/inbox/ask?${new URLSearchParams({ consultation: id, statement: String(number) })}`
  const exchange = isAsked
    ? `<a class="button" href="/desk/inbox/exchanges/${encodeURIComponent(key)}">${say('reading-exchange')}</a>`
    : `<a class="button" href="${asking.replace('&', '&amp;')}">${say('reading-ask')}</a>`
  const sign = (await cityside.store.quotesSigned(id)).get(number)
  const quoting = matter.runs && question && bearsStatements(question)
  const { staysHere } = statement
  const tag = staysHere ? signTag({ verdict: 'kept', reason: 'author' }, voice) : sign ? signTag(sign, voice) : ''
  const form = staysHere ? '' : signForm(visit, matter, statement)
  const quoted = quoting
    ? `<section aria-labelledby="quoting"><h2 id="quoting">${say('quotes-may')}</h2>${tag === '' ? '' : `<p>${tag}</p>`}${form}</section>`
    : ''
  const here = addressOf(matter, `said/statements/${number}`)
  const what = { of: 'statement', consultation: id, number } as const
  const { own, note } = await veiled(visit, what, [text], matter.runs ? `${here}/open` : undefined)
  const html = `<p><a href="${addressOf(matter, 'said/statements')}">${say('reading-all')}</a></p>
<article class="card">${question ? `<h2>${voice.words(question.text)}</h2>` : ''}<p class="soft">${say('reading-of-answer', { number: respondent })} · ${day}</p><blockquote>${own(text)}</blockquote>${note}${themeTags(number, ground, voice)}</article>
${quoted}
<p>${exchange} <span class="soft">${say('reading-ask-how')}</span></p>
<nav class="row pages" aria-label="${say('reading-pages')}">${beside(-1, 'prev')}${beside(1, 'next')}</nav>`
  const title = say('reading-statement', { number })
  return { page: matterPage(visit, matter, 'said', { html, title }) }
}

/** A moderator of who asked opens what is hidden in a statement. */
export async function openStatement(visit: Visit, matter: Matter): Promise<Answer> {
  const number = Number(visit.params.number)
  const { id, departments } = matter.consultation
  const { statements } = await groundOf(visit, matter)
  if (!statements.some((each) => each.number === number)) return { missing: true }
  const department = departments.find((each) => serves(visit.visitor.duties, each)) ?? departments[0]
  const to = addressOf(matter, `said/statements/${number}`)
  return open(visit, { of: 'statement', consultation: id, number }, department, to)
}
