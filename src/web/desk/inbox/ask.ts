import { escapeHtml as h } from '../../../digests/escape.ts'
import type { DepartmentId } from '../../../domain/city.ts'
import { serves } from '../../../domain/duty.ts'
import type { GuideLine } from '../../../domain/guide.ts'
import { type InquirySubject, inquiryKeyOf, inquiryQuestionCharactersMax } from '../../../domain/inquiry.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { hasWord } from '../../../domain/understood/sign.ts'
import { act } from '../deeds.ts'
import { type Answer, deed, look } from '../door.ts'
import { areaField, csrfField, problemsBox } from '../fields.ts'
import { anyVisitor } from '../rooms.ts'
import { sureName, surePage } from '../sure.ts'
import type { Visit } from '../visit.ts'
import { askerOf } from './asker.ts'
import { ifTheirs, signed } from './theirs.ts'

/** Asking more about a statement, an idea or an offer, through Ekko: a question, and the way it goes. */
export const askDoors = [
  look('inbox/ask', anyVisitor, (visit) => askPage(visit, visit.query)),
  deed('inbox/ask', anyVisitor, async (visit) => {
    const { form, voice } = visit
    const about = await aboutIn(visit, form)
    if (!about) return { missing: true }
    const words = (form.get('words') ?? '').replace(/\r\n/g, '\n').trim()
    if (words === '') return askPage(visit, form, text('inbox-no-words'))
    if (!hasWord(words)) return askPage(visit, form, text('refused-wordless'))
    if (form.get(sureName) === 'no') return askPage(visit, form)
    if (form.get(sureName) !== 'yes') {
      const page = surePage(visit, '/desk/inbox/ask', {
        title: voice.say('inbox-ask-more'),
        room: 'inbox',
        lead: voice.say((await signed(visit, about)).guide === undefined ? 'inquiry-sure' : 'guide-question-sure'),
        shown: `${about.quote}<blockquote>${voice.own(words)}</blockquote>`,
        go: voice.say('button-publish'),
      })
      return { page }
    }
    const { subject, statement, department } = about
    const named = await signed(visit, about)
    const result = await act(visit, {
      act: 'inquiry.asked',
      ...{ subject, department, words, asker: askerOf(visit.visitor), ...named },
      ...(statement !== undefined && { statement }),
    })
    if (!result.ok) return askPage(visit, form, result.why)
    return { to: `/desk/inbox/exchanges/${inquiryKeyOf(subject)}`, done: voice.plain('done-inquiry-asked') }
  }),
] as const

interface About {
  readonly subject: InquirySubject
  readonly statement?: number
  readonly department: DepartmentId
  readonly guides?: GuideLine
  /** What was said, already escaped. */
  readonly quote: string
  /** How it is called, already escaped. */
  readonly name: string
}

/** What is asked about, where the visitor serves a department that it concerns. */
async function aboutIn(visit: Visit, from: URLSearchParams): Promise<About | undefined> {
  const { cityside, visitor, voice } = visit
  const { store } = cityside
  const quoted = (words: string) => `<blockquote>${voice.own(withoutPersonalData(words))}</blockquote>`
  if (from.get('of') === 'idea') {
    const idea = await ifTheirs(
      visit,
      (await store.ideas()).find(({ key }) => key === from.get('idea')),
    )
    if (!idea) return undefined
    const name = voice.say('inquiry-about-idea', { number: idea.number })
    const { department, guides } = idea
    return {
      subject: { of: 'idea', idea: idea.key },
      department,
      quote: quoted(idea.text),
      name,
      ...(guides && { guides }),
    }
  }
  if (from.get('of') === 'help') {
    const offer = (await store.helpOffers()).find(({ key }) => key === from.get('offer'))
    if (!offer || !serves(visitor.duties, offer.department)) return undefined
    const title = (await store.consultation(offer.consultation))?.consultation.title ?? {}
    const name = voice.say('inquiry-about-help', { number: offer.number, title: { local: title } })
    const quote = offer.words === undefined ? '' : quoted(offer.words)
    return { subject: { of: 'help', offer: offer.key }, department: offer.department, quote, name }
  }
  const running = await store.consultation(from.get('consultation') ?? '')
  const department = running?.consultation.departments.find((each) => serves(visitor.duties, each))
  const number = Number(from.get('statement'))
  const said = running && (await store.statementsOf(running.consultation.id)).find((each) => each.number === number)
  if (!running || !department || !said) return undefined
  const { id: consultation, title } = running.consultation
  return {
    subject: { of: 'answer', consultation, respondent: said.respondent },
    statement: number,
    department,
    quote: quoted(said.text),
    name: voice.say('inquiry-about-statement', { number, title: { local: title } }),
  }
}

async function askPage(visit: Visit, from: URLSearchParams, problem?: TextRef): Promise<Answer> {
  const about = await aboutIn(visit, from)
  if (!about) return { missing: true }
  const { voice, visitor } = visit
  const kept = ['of', 'idea', 'offer', 'consultation', 'statement']
    .flatMap((name) =>
      from.get(name) === null ? [] : [`<input type="hidden" name="${name}" value="${h(from.get(name) ?? '')}">`],
    )
    .join('')
  const problems = problem ? [{ line: voice.text(problem), field: 'words' }] : []
  return {
    page: {
      title: voice.say('inbox-ask-more'),
      room: 'inbox',
      ...(problem && { status: 422 }),
      html: `${problemsBox(problems, voice)}<h2>${about.name}</h2>${about.quote}
<form method="post" action="/desk/inbox/ask">${csrfField(visitor)}${kept}
${areaField({ name: 'words', label: voice.say('inquiry-question'), hint: voice.say('inquiry-question-example'), value: from.get('words') ?? '', rows: 4, max: inquiryQuestionCharactersMax })}
<button class="main">${voice.say('deskpage-look')}</button></form>`,
    },
  }
}
