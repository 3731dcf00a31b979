import { dateAt } from '../../../domain/calendar.ts'
import { serves } from '../../../domain/duty.ts'
import { awaitsAnswer, type Inquiry, inquiryKeyOf, inquiryQuestionCharactersMax } from '../../../domain/inquiry.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { areaField, csrfField, problemsBox } from '../fields.ts'
import type { Visit } from '../visit.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { groundOf, themeTags } from './statements.ts'

/** One statement at an address of its own, with a way to ask its author more. */
export async function statementPage(visit: Visit, matter: Matter, wrong?: Wrong): Promise<Answer> {
  const { voice, params, cityside } = visit
  const { say } = voice
  const ground = await groundOf(visit, matter)
  const at = ground.statements.findIndex(({ number }) => String(number) === params.number)
  const statement = ground.statements[at]
  if (!statement) return { missing: true }
  const { number, respondent, text, question: asked } = statement
  const question = matter.consultation.questions.find(({ id }) => id === asked)
  const key = inquiryKeyOf({ of: 'answer', consultation: matter.consultation.id, respondent })
  const inquiry = (await cityside.store.inquiries()).find((each) => each.key === key)
  const beside = (by: number, rel: string) => {
    const other = ground.statements[at + by]
    return other
      ? `<a class="button" rel="${rel}" href="${addressOf(matter, `said/statements/${other.number}`)}">${say(`reading-statement-${rel}`)}</a>`
      : ''
  }
  const day = voice.day(dateAt(statement.at, cityside.city.timeZone))
  const html = `<p><a href="${addressOf(matter, 'said/statements')}">${say('reading-all')}</a></p>
<article class="card"><h2>${say('reading-statement', { number })}</h2><p class="soft">${say('reading-of-answer', { number: respondent })} · ${day}</p>${question ? `<p>${voice.words(question.text)}</p>` : ''}<blockquote>${voice.own(text)}</blockquote>${themeTags(number, ground, voice)}</article>
<nav class="row pages" aria-label="${say('reading-pages')}">${beside(-1, 'prev')}${beside(1, 'next')}</nav>
${askHtml(visit, matter, number, inquiry, wrong)}`
  const title = say('reading-statement', { number })
  return { page: matterPage(visit, matter, 'said', { html, title, ...(wrong && { status: 422 }) }) }
}

interface Wrong {
  readonly line: string
  readonly words: string
}

function askHtml(visit: Visit, matter: Matter, number: number, inquiry: Inquiry | undefined, wrong?: Wrong): string {
  const { visitor, voice } = visit
  const { say } = voice
  const head = `<h2 id="ask">${say('reading-ask')}</h2><p class="soft">${say('reading-ask-how')}</p>`
  if (inquiry && !inquiry.ended && awaitsAnswer(inquiry)) return `${head}<p>${say('reading-ask-waits')}</p>`
  // What is answered goes to the chat of the one who asked.
  if (!visitor.contact) return `${head}<p>${say('reading-ask-chat')}</p>`
  const problems = wrong ? problemsBox([{ line: wrong.line, field: 'words' }], voice) : ''
  const field = areaField({
    name: 'words',
    label: say('reading-ask-words'),
    max: inquiryQuestionCharactersMax,
    required: true,
    ...(wrong && { value: wrong.words, problem: wrong.line }),
  })
  return `${problems}<section aria-labelledby="ask">${head}<form method="post" action="${addressOf(matter, `said/statements/${number}/ask`)}">${csrfField(visitor)}${field}<button class="main">${say('reading-ask-send')}</button></form></section>`
}

/** Asks the author of a statement more, through Ekko: neither side learns who the other is. */
export async function askMore(visit: Visit, matter: Matter): Promise<Answer> {
  const { visitor, voice, form, params, cityside } = visit
  const { id, departments } = matter.consultation
  const statement = (await cityside.store.statementsOf(id)).find(({ number }) => String(number) === params.number)
  const words = (form.get('words') ?? '').trim()
  if (!statement || !visitor.contact) return { missing: true }
  if (words === '') return statementPage(visit, matter, { line: voice.say('reading-ask-empty'), words })
  const subject = { of: 'answer', consultation: id, respondent: statement.respondent } as const
  const inquiry = (await cityside.store.inquiries()).find(({ key }) => key === inquiryKeyOf(subject))
  const own = departments.filter((each) => serves(visitor.duties, each))
  const department = own.find((each) => each === inquiry?.department) ?? own[0]
  if (department === undefined) return { missing: true }
  const asked = {
    act: 'inquiry.asked',
    subject,
    statement: statement.number,
    department,
    words,
    asker: visitor.contact,
  } as const
  const result = await act(visit, asked)
  if (!result.ok) return statementPage(visit, matter, { line: voice.text(result.why), words })
  return { to: addressOf(matter, `said/statements/${statement.number}`), done: voice.plain('reading-ask-sent') }
}
