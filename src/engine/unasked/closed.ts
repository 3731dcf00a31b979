import type { AnswerValue } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { inLanguage } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import type { ChoiceId, Question } from '../../domain/question.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import type { UnaskedNotice } from '../../domain/unasked.ts'
import { replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { unaskedAction } from './action.ts'
import { takeIn } from './take-in.ts'

/** What the citizen tapped or wrote to a question. */
export interface Said {
  readonly question: Question
  readonly choices: readonly ChoiceId[]
  readonly statements: readonly string[]
}

/** An answer as what was tapped or written; a skip is nothing. */
export function saidIn(question: Question, value: AnswerValue): Said {
  const given = givenTo(question, value)
  return { question, choices: given ? kindOf(given).selected(given) : [], statements: given ? statementsIn(given) : [] }
}

/**
 * What is said where a question takes no answers any more: what became of it, and the ways for what the citizen wanted to
 * say. Nothing they said is turned away.
 */
export function tellClosed(turn: Turn, running: RunningConsultation, said: readonly Said[] = []): Decision {
  const words = said.flatMap((each) => wordsIn(turn, each)).join('\n')
  const first = isNew(turn)
  const tapped = tappedIn(said)
  const taken = words === '' ? undefined : takeIn(turn, { words, about: running, ...(tapped && { tapped }), first })
  return taken ?? tellOnly(turn, running, first)
}

function tellOnly({ event }: Turn, { consultation }: RunningConsultation, first: boolean): Decision {
  const { code, host } = consultation
  return replyWithNotice(event, {
    kind: 'unasked',
    about: {
      closed: consultation.id,
      ...(first && { hello: first }),
      before: [],
      after: [{ style: 'plain', words: text('closed-write', { host: host.name }) }],
      buttons: [{ label: text('button-unasked-write', { host: host.name }), action: unaskedAction('write', code, '') }],
    },
  })
}

/** They came by a link, and were told nothing of Ekko yet. */
function isNew({ state: { known } }: Turn): boolean {
  return known.involvements.length === 0 && known.consents.asked === undefined && known.consents.told === undefined
}

/** What was said, as words: the names of choices in the citizen's language, and statements as they stand. */
function wordsIn({ state }: Turn, { question, choices, statements }: Said): readonly string[] {
  const { language } = state.known.person
  const options = kindOf(question).options(question)
  const names = choices.flatMap((choice) =>
    options.filter(({ id }) => id === choice).map(({ name }) => inLanguage(name, language)),
  )
  return [...names, ...statements].filter((words) => words.trim() !== '')
}

function tappedIn([one, ...more]: readonly Said[]): UnaskedNotice['tapped'] {
  const [choice, ...others] = one?.choices ?? []
  return one && choice !== undefined && more.length + others.length + one.statements.length === 0
    ? { question: one.question.id, choice }
    : undefined
}
