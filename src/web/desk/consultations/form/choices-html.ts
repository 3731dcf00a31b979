import { escapeHtml as h } from '../../../../digests/escape.ts'
import { choiceLabelCharactersMax, choicesMax } from '../../../../domain/question.ts'
import type { Path } from '../../../../files/problem.ts'
import { described, notes } from '../../fields.ts'
import { choicesMin } from './lines.ts'
import { at, choicesIn, nameOf, questionsIn } from './tree.ts'
import { type FormGround, saidAt, wordsHtml } from './words-html.ts'

/** The choices of a question, with room for one more; each can be moved and taken out. */
export function choicesHtml(path: Path, label: string, hint: string, ground: FormGround): string {
  const { tree, voice } = ground
  const question = Number(path[1])
  const there = choicesIn(questionsIn(tree)[question] ?? {}).length
  const room = Math.min(Math.max(there + 1, choicesMin), choicesMax)
  const said = { name: nameOf(path), hint, ...saidAt(nameOf(path), ground) }
  const items = Array.from({ length: room }, (_, index) => {
    const here = [...path, index]
    const id = at(tree, [...here, 'id'])
    const kept =
      typeof id === 'string' ? `<input type="hidden" name="${h(nameOf([...here, 'id']))}" value="${h(id)}">` : ''
    const named = voice.say('deskform-choice', { number: index + 1 })
    const words = wordsHtml({ path: [...here, 'label'], label: named, rows: 1 }, ground)
    return `<li id="${h(nameOf(here))}">${kept}${words}${index < there ? moves(question, index, there, named, ground) : ''}</li>`
  })
  return `<fieldset class="field choices" id="${h(nameOf(path))}" tabindex="-1"${described(said)}><legend>${label}</legend>${notes(said)}<ol>${items.join('')}</ol><button name="do" value="show-kind:${question}">${voice.say('deskform-add-choice', { max: choiceLabelCharactersMax })}</button></fieldset>`
}

function moves(question: number, index: number, there: number, named: string, { voice }: FormGround): string {
  const button = (step: string, key: string) =>
    `<button class="quiet" name="do" value="${step}-choice:${question}:${index}" aria-label="${voice.say(key)}: ${named}">${voice.say(key)}</button>`
  return `<div class="row">${index > 0 ? button('up', 'deskform-up') : ''}${index < there - 1 ? button('down', 'deskform-down') : ''}${button('remove', 'deskform-remove')}</div>`
}
