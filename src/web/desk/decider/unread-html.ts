import { escapeHtml as h, languageMarks } from '../../../digests/escape.ts'
import type { DeciderQuestion } from '../../../domain/decider.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { areaField, csrfField, selectField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import type { DeciderRoom } from './board.ts'

/** So long are the words in which all can read what several people asked. */
export const wordsCharactersMax = 200

/** What people sent and nothing was made of yet, each to tick; and what can be made of those that are ticked. */
export function unreadHtml(visit: Visit, room: DeciderRoom): string {
  const { voice } = visit
  const { say } = voice
  const { unread, board } = room
  const head = `<h2 id="unread">${say('deskdecider-unread', { count: unread.length })}</h2>`
  if (board.questions.length === 0) return `<section class="unread">${head}<p>${say('deskdecider-none')}</p></section>`
  const list =
    unread.length === 0
      ? `<p>${say('deskdecider-all-read')}</p>`
      : `<ol class="statements" role="list">${unread.map((each) => questionItem(each, room.open, visit)).join('')}</ol>`
  return `<section class="unread" aria-labelledby="unread">${head}${list}</section>${room.open ? gatherForm(visit, room) : ''}`
}

/** One question in its author's words, to tick where it can still be put elsewhere. */
export function questionItem({ number, text }: DeciderQuestion, open: boolean, { voice, form }: Visit): string {
  const name = voice.say('deskdecider-number', { number })
  const ticked = form.getAll('question').includes(String(number)) ? ' checked' : ''
  const head = open
    ? `<label class="tick" for="q${number}"><input type="checkbox" form="gather" name="question" value="${number}" id="q${number}"${ticked}><span>${name}</span></label>`
    : `<p class="soft">${name}</p>`
  return `<li class="card">${head}<blockquote>${voice.own(withoutPersonalData(text))}</blockquote></li>`
}

function gatherForm(visit: Visit, room: DeciderRoom): string {
  const { voice, visitor, form } = visit
  const { say } = voice
  const { matter, ranked } = room
  const into =
    ranked.length === 0
      ? ''
      : `<div class="row choose">${selectField({
          name: 'into',
          label: say('deskdecider-into'),
          value: form.get('into') ?? '',
          options: ranked.map(({ id, words }) => ({ value: id, label: voice.words(words) })),
        })}<button name="do" value="into">${say('deskdecider-put-into')}</button></div>`
  return `<form method="post" action="${addressOf(matter, 'decider')}" id="gather" class="card">${csrfField(visitor)}<h3>${say('deskdecider-make')}</h3>
${wordFields('words', askedWords, visit)}<p><button class="main" name="do" value="together">${say('deskdecider-together')}</button></p>${into}
<details${form.get('do') === 'aside' ? ' open' : ''}><summary>${say('deskdecider-aside')}</summary>${wordFields('why', reasonWords, visit)}<button name="do" value="aside">${say('deskdecider-set-aside')}</button></details></form>`
}

/** What a field asks for, by its texts. */
interface FieldTexts {
  readonly label: string
  readonly hint: string
}

/** The words in which all can read a question. */
export const askedWords: FieldTexts = { label: 'deskdecider-words', hint: 'deskdecider-words-hint' }
const reasonWords: FieldTexts = { label: 'deskdecider-why', hint: 'deskdecider-why-hint' }

/** The same words in each of the city's languages; one is enough to begin with. */
export function wordFields(name: string, { label, hint }: FieldTexts, { voice, form }: Visit, filled = form): string {
  const { city, say } = voice
  const fields = city.languages.map((language) => {
    const field = `${name}.${language}`
    return areaField({
      name: field,
      label:
        city.languages.length === 1
          ? say(label)
          : say('reading-in-language', { label: voice.plain(label), language: { language } }),
      hint: say(hint),
      value: filled.get(field) ?? '',
      rows: 2,
      max: wordsCharactersMax,
    }).replace('<textarea ', `<textarea${languageMarks(language)} `)
  })
  return `<div class="languages" id="${h(name)}">${fields.join('')}</div>`
}
