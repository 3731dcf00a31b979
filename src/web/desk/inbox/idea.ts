import { wordingRemarks } from '../../../cityside/wording-check.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { ideaAnswerTexts } from '../../../domain/city-text.ts'
import { type Idea, ideaPassesMax, isOpen, promisedIn } from '../../../domain/idea.ts'
import type { TextRef } from '../../../domain/message.ts'
import { text } from '../../../domain/message.ts'
import { hearOn } from '../../../domain/promised.ts'
import { hasWord } from '../../../domain/understood/sign.ts'
import { newDayRefusal } from '../../../engine/consultation/delay.ts'
import { guideValues } from '../../../engine/guides/blocks.ts'
import { act } from '../deeds.ts'
import { type Answer, deed, look, type Page } from '../door.ts'
import { csrfField, problemsBox, selectField, textField } from '../fields.ts'
import { localizedField, localizedHtml, localizedIn } from '../languages.ts'
import { open, veiled } from '../opened.ts'
import { anyVisitor } from '../rooms.ts'
import { sureName, surePage } from '../sure.ts'
import type { Visit } from '../visit.ts'
import { clock } from './front.ts'
import { followedHtml, giveToGuide, guideForm } from './guide.ts'
import { inboxOf } from './items.ts'
import { ifTheirs, signed } from './theirs.ts'

/** As long as an answer in the chat may be. */
const answerCharactersMax = 2_000
/** As long as a word on the way or a reason may be. */
const wordCharactersMax = 600

/** An idea: what was written, where it has been, and what can be done with it. */
export const ideaDoors = [
  look('inbox/ideas/:key', anyVisitor, async (visit) => ({ ...(await ideaPage(visit)) })),
  deed('inbox/ideas/:key/open', anyVisitor, (visit) =>
    withIdea(visit, ({ key, department }) =>
      open(visit, { of: 'idea', idea: key }, department, `/desk/inbox/ideas/${key}`),
    ),
  ),
  deed('inbox/ideas/:key/answer', anyVisitor, (visit) =>
    withIdea(visit, async (idea) => {
      const words = localizedIn(visit.form, 'words', visit.voice)
      const named = await signed(visit, idea)
      if (Object.keys(words).length === 0) return again(visit, text('inbox-no-words'))
      if (!Object.values(words).every(hasWord)) return again(visit, text('refused-wordless'))
      if (visit.form.get(sureName) !== 'yes') {
        if (visit.form.get(sureName) === 'no') return again(visit)
        return sure(visit, 'answer', {
          lead: visit.voice.say(named.guide === undefined ? 'inbox-answer-sure' : 'guide-answer-sure', {
            number: idea.number,
          }),
          shown: localizedHtml(words, visit.voice),
          remarks: await wordingRemarks(visit.cityside, ideaAnswerTexts(words)),
        })
      }
      const result = await act(visit, { act: 'idea.answered', idea: idea.key, words, ...named })
      return result.ok ? done(visit, 'done-idea-answered', { number: idea.number }) : again(visit, result.why)
    }),
  ),
  deed('inbox/ideas/:key/pass', anyVisitor, (visit) =>
    withIdea(visit, async (idea) => {
      const { form, voice } = visit
      const word = localizedIn(form, 'word', voice)
      const to = voice.city.departments.find(({ id }) => id === form.get('to'))
      if (!to || to.id === idea.department) return again(visit, text('inbox-pass-where'))
      if (Object.keys(word).length === 0) return again(visit, text('inbox-no-words'))
      if (!Object.values(word).every(hasWord)) return again(visit, text('refused-wordless'))
      if (form.get(sureName) !== 'yes') {
        if (form.get(sureName) === 'no') return again(visit)
        const lead = voice.say('idea-pass-sure', { number: idea.number, to: { local: to.name } })
        return sure(visit, 'pass', { lead, shown: localizedHtml(word, voice) })
      }
      const result = await act(visit, {
        act: 'idea.passed',
        idea: idea.key,
        to: to.id,
        word,
        ...(await signed(visit, idea)),
      })
      return result.ok
        ? done(visit, 'done-idea-passed', { number: idea.number, to: { local: to.name } })
        : again(visit, result.why)
    }),
  ),
  deed('inbox/ideas/:key/guide', anyVisitor, (visit) =>
    withIdea(visit, (idea) =>
      giveToGuide(visit, { of: 'idea', idea: idea.key }, `/desk/inbox/ideas/${idea.key}`, (problem) =>
        again(visit, problem),
      ),
    ),
  ),
  deed('inbox/ideas/:key/later', anyVisitor, (visit) =>
    withIdea(visit, async (idea) => {
      const { form, voice, cityside } = visit
      const why = localizedIn(form, 'why', voice)
      const dueOn = form.get('due') ?? ''
      const problem = !Object.values(why).every(hasWord)
        ? text('refused-wordless')
        : dueOn === ''
          ? text('inbox-no-day')
          : newDayRefusal(idea, why, dueOn, cityside.city, cityside.now())
      if (problem) return again(visit, problem)
      if (form.get(sureName) !== 'yes') {
        if (form.get(sureName) === 'no') return again(visit)
        const lead = voice.say('idea-later-sure', { number: idea.number, dueOn: { on: dueOn } })
        return sure(visit, 'later', { lead, shown: localizedHtml(why, voice) })
      }
      const result = await act(visit, {
        act: 'idea.delayed',
        idea: idea.key,
        why,
        dueOn,
        ...(await signed(visit, idea)),
      })
      const heard = hearOn(promisedIn(idea), dueOn, cityside.city, cityside.now())
      return result.ok
        ? done(visit, 'done-idea-delayed', { number: idea.number, dueOn: { on: dueOn }, hearOn: { on: heard } })
        : again(visit, result.why)
    }),
  ),
] as const

/** The idea of the address, where the visitor serves the department that has it, or follows it. */
async function ideaOf(visit: Visit): Promise<Idea | undefined> {
  const { cityside, params } = visit
  return ifTheirs(
    visit,
    (await cityside.store.ideas()).find(({ key }) => key === params.key),
  )
}

async function withIdea(visit: Visit, then: (idea: Idea) => Promise<Answer>): Promise<Answer> {
  const idea = await ideaOf(visit)
  return idea ? then(idea) : { missing: true }
}

function sure(
  visit: Visit,
  what: 'answer' | 'pass' | 'later',
  parts: { readonly lead: string; readonly shown: string; readonly remarks?: readonly TextRef[] },
): Answer {
  const page = surePage(visit, `/desk/inbox/ideas/${visit.params.key}/${what}`, {
    ...parts,
    title: visit.voice.say(`inbox-${what}`),
    room: 'inbox',
    go: visit.voice.say('button-publish'),
  })
  return { page }
}

function done({ voice, params }: Visit, key: string, values: Parameters<typeof voice.plain>[1]): Answer {
  return { to: `/desk/inbox/ideas/${params.key}`, done: voice.plain(key, values) }
}

/** The idea once more, with what was written in its fields and what is wrong with it. */
async function again(visit: Visit, problem?: TextRef): Promise<Answer> {
  const shown = await ideaPage(visit, problem)
  return 'page' in shown ? { page: { ...shown.page, ...(problem && { status: 422 }) } } : shown
}

async function ideaPage(
  visit: Visit,
  problem?: TextRef,
): Promise<{ readonly page: Page } | { readonly missing: true }> {
  const idea = await ideaOf(visit)
  if (!idea) return { missing: true }
  const { voice } = visit
  const { today } = await inboxOf(visit)
  const department = voice.city.departments.find(({ id }) => id === idea.department)
  const problems = problem ? [{ line: voice.text(problem) }] : []
  const { own, note } = await veiled(
    visit,
    { of: 'idea', idea: idea.key },
    [idea.text],
    `/desk/inbox/ideas/${h(idea.key)}/open`,
  )
  const html = `${problemsBox(problems, voice)}
<p class="row">${clock(isOpen(idea) ? idea.dueOn : undefined, today, voice)}<span class="soft">${voice.say('inbox-idea-of', { department: { local: department?.name ?? {} } })} · ${voice.moment(idea.at)}</span></p>
${idea.text === '' ? `<p>${voice.say('inbox-forgotten-how')}</p>` : `<blockquote>${own(idea.text)}</blockquote>${note}`}
${followedHtml('idea', idea, visit)}
${history(idea, visit)}
${isOpen(idea) ? deeds(idea, visit) : ''}
${isOpen(idea) ? await guideForm(visit, { at: `/desk/inbox/ideas/${idea.key}`, guides: idea.guides }) : ''}
<p><a href="/desk/inbox">${voice.say('inbox-back')}</a></p>`
  return { page: { title: voice.say('inquiry-about-idea', { number: idea.number }), room: 'inbox', html } }
}

function history(idea: Idea, { voice }: Visit): string {
  const named = (id: string) => ({ local: voice.city.departments.find((each) => each.id === id)?.name ?? {} })
  const passes = idea.passes.map(
    ({ from, to, word, at }) =>
      `<li>${voice.moment(at)} ${voice.say('inbox-passed', { from: named(from), to: named(to) })}${localizedHtml(word, voice)}</li>`,
  )
  const late = idea.explained ? `<li>${voice.say('inbox-explained')}${localizedHtml(idea.explained, voice)}</li>` : ''
  const answer = idea.answer
    ? `<li>${voice.moment(idea.answer.at)} ${idea.answer.guide ? voice.say('guide-answers', guideValues(idea.answer.guide)) : voice.say('idea-answer-from', { department: named(idea.answer.by) })}${localizedHtml(idea.answer.words, voice)}</li>`
    : ''
  const lines = `${passes.join('')}${late}${answer}`
  return lines === ''
    ? ''
    : `<h2>${voice.say('inbox-history')}</h2><ul class="cards">${lines.replaceAll('<li>', '<li class="card">')}</ul>`
}

function deeds(idea: Idea, visit: Visit): string {
  const { voice, visitor, form } = visit
  const { say } = voice
  const at = `/desk/inbox/ideas/${h(idea.key)}`
  const open = (name: string) => ([...form.keys()].some((key) => key.startsWith(name)) ? ' open' : '')
  const others = voice.city.departments.filter(({ id }) => id !== idea.department)
  const passed =
    idea.passes.length >= ideaPassesMax
      ? ''
      : `<details${open('word')}><summary>${say('inbox-pass')}</summary><form method="post" action="${at}/pass">${csrfField(visitor)}
${selectField({ name: 'to', label: say('idea-pass-where'), value: form.get('to') ?? '', options: [{ value: '', label: say('inbox-choose') }, ...others.map(({ id, name }) => ({ value: id, label: voice.words(name) }))] })}
${localizedField({ name: 'word', label: say('idea-pass-word'), hint: say('idea-pass-word-example'), max: wordCharactersMax, form }, voice)}
<button>${say('deskpage-look')}</button></form></details>`
  return `<h2>${say('inbox-answer')}</h2>
<form method="post" action="${at}/answer" data-keep="idea-${h(idea.key)}">${csrfField(visitor)}
${localizedField({ name: 'words', label: say('idea-answer-write'), hint: say('idea-answer-example'), rows: 5, max: answerCharactersMax, form }, voice)}
<button class="main">${say('deskpage-look')}</button></form>
${passed}
<details${open('why')}><summary>${say('inbox-later')}</summary><form method="post" action="${at}/later">${csrfField(visitor)}
${localizedField({ name: 'why', label: say('idea-later-why', { number: idea.number }), hint: say('note-late-example'), max: wordCharactersMax, form }, voice)}
${textField({ name: 'due', type: 'date', label: say('idea-later-by'), value: form.get('due') ?? '' })}
<button>${say('deskpage-look')}</button></form></details>
<p><a href="/desk/inbox/ask?of=idea&amp;idea=${h(idea.key)}">${say('inbox-ask-more')}</a></p>`
}
