import { serves } from '../../../domain/duty.ts'
import type { Language } from '../../../domain/language.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import { inOne, type PassDraft, type ReplyDraft, type Work } from '../../../domain/work.ts'
import { plain } from '../../conversation/commands.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { submitLastAct } from '../submit-act.ts'
import { setDown } from './aside.ts'
import { begin } from './proceed.ts'
import { type Flow, slip, taken, written } from './step.ts'

const answerCharactersMax = 2_000
const wordCharactersMax = 600

/** The answer to an idea: words, read once more before they go. */
export const replyFlow: Flow<ReplyDraft> = {
  steps: {
    words: written('idea-answer-write', 'idea-answer-example', answerCharactersMax, (draft, words) => ({
      ...draft,
      words,
    })),
  },
  next: ({ words }) => (words === undefined ? 'words' : undefined),
  sheets: [],
  field: (step) => ({ id: step, label: text(step), required: false, kind: 'text', long: true }),
}

/** Handing an idea on: to whom, and a word to its author about why. */
export const passFlow: Flow<PassDraft> = {
  steps: {
    to: {
      ask: () => [say('idea-pass-where')],
      options: (_, turn) =>
        elsewhere(turn).map(({ name, index }) => ({ option: String(index), label: { city: name } })),
      read: (draft, words, turn) => {
        const found = elsewhere(turn).find(({ name }) =>
          Object.values(name).some((each) => plain(each) === plain(words)),
        )
        return found ? taken({ ...draft, to: found.id }) : slip(say('draft-not-on-list'))
      },
      take: (draft, option, turn) => {
        const found = elsewhere(turn).find(({ index }) => String(index) === option)
        return found ? taken({ ...draft, to: found.id }) : slip(say('draft-not-on-list'))
      },
    },
    word: written('idea-pass-word', 'idea-pass-word-example', wordCharactersMax, (draft, word) => ({ ...draft, word })),
  },
  next: ({ to, word }) => (to === undefined ? 'to' : word === undefined ? 'word' : undefined),
  sheets: [],
  field: (step) => ({ id: step, label: text(step), required: false, kind: 'text', long: true }),
}

/** Shows what goes to the citizen, and asks for one tap: it cannot be taken back. */
export function finishIdea(
  turn: Turn,
  work: Extract<Work, { on: 'reply' | 'pass' }>,
  lead: readonly Block[],
): Decision {
  const { idea, city } = turn.state
  const number = idea?.number ?? 0
  const to = work.on === 'pass' ? city.departments.find(({ id }) => id === work.draft.to) : undefined
  const words = work.on === 'pass' ? work.draft.word : work.draft.words
  return reply(turn.event, {
    blocks: [
      ...lead,
      to ? say('idea-pass-sure', { number, to: { local: to.name } }) : say('idea-answer-sure', { number }),
      { style: 'plain', words: { own: words ?? '' } },
      ...(city.languages.length < 2 ? [] : [readIn(work.draft.language)]),
    ],
    buttons: [
      { label: text('button-publish'), action: citysideAction('confirm', '', ''), style: 'primary' },
      { label: text('button-write-again'), action: citysideAction('again', '', '') },
      { label: text('button-drop'), action: citysideAction('drop', '', work.on) },
    ],
  })
}

/** The answer is not translated: its writer is told so while it can still be written anew. */
function readIn(language: Language): Block {
  return { style: 'note', words: text('idea-in-one', { language }) }
}

/** Begins to answer an idea or to hand it on. Only who serves its department may. */
export function takeUpIdea(turn: Turn, verb: 'answer' | 'pass'): Decision {
  const { state, event } = turn
  const { idea } = state
  if (!idea || !serves(state.duties, idea.department)) return reply(event, { blocks: [say('idea-not-yours')] })
  if (idea.answer) return reply(event, { blocks: [say('idea-is-answered', { number: idea.number })] })
  const draft = { idea: idea.key, language: state.known.person.language }
  return together(
    // Composed as it is sent: a citizen's words are never copied into what was said.
    replyWithNotice(event, { kind: 'idea', about: { show: 'quote', idea: idea.key } }),
    begin(turn, verb === 'answer' ? { on: 'reply', draft } : { on: 'pass', draft }, []),
  )
}

/** Sends what was written, as an act of the department. */
export function confirmIdea(turn: Turn, work: Extract<Work, { on: 'reply' | 'pass' }>): Decision {
  const { idea, duties } = turn.state
  if (!idea || !serves(duties, idea.department)) return reply(turn.event, { blocks: [say('idea-not-yours')] })
  const filed = filing(turn, work)
  if (!filed) return reply(turn.event, { blocks: [say('draft-gone')] })
  return together(filed, setDown(turn))
}

function filing(turn: Turn, work: Extract<Work, { on: 'reply' | 'pass' }>): Decision | undefined {
  if (work.on === 'reply') {
    const { idea, language, words } = work.draft
    return words === undefined
      ? undefined
      : submitLastAct(turn, { act: 'idea.answered', idea, words: inOne(words, language) })
  }
  const { idea, language, to, word } = work.draft
  if (to === undefined || word === undefined) return undefined
  return submitLastAct(turn, { act: 'idea.passed', idea, to, word: inOne(word, language) })
}

/** What waits for the departments that staff serve, or, for a citizen, their own ideas. */
export function showIdeas({ state, event }: Turn): Decision {
  const { duties } = state
  if (duties.length === 0) return replyWithNotice(event, { kind: 'idea', about: { show: 'own' } })
  const departments = duties.some(({ department }) => department === undefined)
    ? undefined
    : duties.flatMap(({ department }) => (department === undefined ? [] : [department]))
  return replyWithNotice(event, { kind: 'idea', about: { show: 'list', ...(departments && { departments }) } })
}

function elsewhere({ state }: Turn) {
  return state.city.departments
    .map(({ id, name }, index) => ({ id, name, index }))
    .filter(({ id }) => id !== state.idea?.department)
}
