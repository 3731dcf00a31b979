import { escapeHtml as h } from '../../../../digests/escape.ts'
import type { DraftTree } from '../../../../domain/desk-draft.ts'
import { questionsMax } from '../../../../domain/question.ts'
import { lineHtml } from './html.ts'
import { has, lines, notInForm, questionLines, type Section, sections } from './lines.ts'
import { nameOf, placesOf, questionsIn } from './tree.ts'
import type { FormGround } from './words-html.ts'

/** Every line of a consultation's file as a form, part by part. Buttons and what is kept beside it come with the page. */
export function formHtml(ground: FormGround): string {
  return sections
    .map((section) => {
      const { say } = ground.voice
      const inside = section === 'questions' ? questionsHtml(ground) : sectionHtml(section, ground)
      return `<section class="card" aria-labelledby="part-${section}"><h2 id="part-${section}">${say(`deskform-section-${section}`)}</h2>${inside}</section>`
    })
    .join('')
}

function sectionHtml(section: Section, ground: FormGround): string {
  const mine = lines.filter((line) => line.section === section).filter(({ at }) => isOf(at, ground))
  const drawn = (seldom: boolean) =>
    mine
      .filter((line) => (line.seldom === true) === seldom)
      .flatMap((line) => placesOf(line, ground.tree).map((path) => lineHtml(line, path, ground)))
      .join('')
  return drawn(false) + seldomHtml(drawn(true), mine.flatMap((line) => placesOf(line, ground.tree)).map(nameOf), ground)
}

/** Nothing to choose where the city speaks one language, has no venues, or asked nothing early. */
function isOf(at: string, { voice, early }: FormGround): boolean {
  if (at === 'language') return voice.city.languages.length > 1
  if (at.startsWith('afterVisit')) return (voice.city.venues ?? []).length > 0
  return !['startedFrom.consultation', 'startedFrom.answers'].includes(at) || early.length > 0
}

/** What most do without is folded away, unless something is said of it. */
function seldomHtml(inside: string, names: readonly string[], { voice, problems, remarks }: FormGround): string {
  if (inside === '') return ''
  const isSaid = [...problems.keys(), ...remarks.keys()].some((name) => names.some((each) => name.startsWith(each)))
  return `<details${isSaid ? ' open' : ''}><summary>${voice.say('deskform-seldom')}</summary>${inside}</details>`
}

function questionsHtml(ground: FormGround): string {
  const { tree, voice } = ground
  const questions = questionsIn(tree)
  const all = questions.map((question, index) => {
    const isVote = notInForm.some((each) => each === question.kind)
    const own = questionLines.filter((line) => has(line, question.kind ?? 'choice') && !(isVote && line.at === kindAt))
    const drawn = (seldom: boolean) =>
      own
        .filter((line) => (line.seldom === true) === seldom)
        .map((line) => lineHtml(line, ['questions', index, ...line.at.split('.').slice(2)], ground))
        .join('')
    const names = own.map((line) => nameOf(['questions', index, ...line.at.split('.').slice(2)]))
    const named = voice.say('deskform-question', { number: index + 1 })
    return `<section class="question" id="question-${index}" aria-label="${named}" tabindex="-1"><div class="row"><h3 class="grow">${named}</h3>${moves(index, questions.length, named, ground)}</div>${drawn(false)}${isVote ? voteHtml(question, ground) : `<button class="follows-kind" name="do" value="show-kind:${index}">${voice.say('deskform-show-kind')}</button>`}${seldomHtml(
      drawn(true),
      names.filter((name) => !name.endsWith('.text')),
      ground,
    )}</section>`
  })
  const more =
    questions.length < questionsMax
      ? `<button name="do" value="add-question">${voice.say('deskform-add-question', { max: questionsMax })}</button>`
      : ''
  return all.join('') + more
}

/** The line that says which kind a question is; of a vote it is settled. */
const kindAt = 'questions.*.kind'
/** At which part of the form it is said what is wrong with a vote. */
export const votePlace = 'vote'

/** A vote is written on a page of its own: how many proposals there are, and the way there. */
function voteHtml({ proposals }: DraftTree, { voice, voteAt, problems }: FormGround): string {
  const count = Array.isArray(proposals) ? proposals.length : 0
  const wrong = problems.get(votePlace)
  return `<p id="${votePlace}"${wrong === undefined ? '' : ' class="problem"'}>${voice.say('deskvote-in-form', { count })} <a class="button" href="${h(voteAt)}">${voice.say('deskvote-write')}</a></p>`
}

function moves(index: number, many: number, named: string, { voice }: FormGround): string {
  const button = (step: string, key: string) =>
    `<button class="quiet" name="do" value="${step}-question:${index}" aria-label="${voice.say(key)}: ${named}">${voice.say(key)}</button>`
  return [
    index > 0 ? button('up', 'deskform-up') : '',
    index < many - 1 ? button('down', 'deskform-down') : '',
    many > 1 ? button('remove', 'deskform-remove') : '',
  ].join('')
}
