import type { City } from '../../../domain/city.ts'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import type { DeciderAnswered, DeciderBoard, DeciderQuestion, Gathering } from '../../../domain/decider.ts'
import { type Message, text } from '../../../domain/message.ts'
import { publishableOne } from '../../../domain/publishable.ts'
import { answeredWith } from '../../decider/answer.ts'
import { deciderAnswers } from '../../decider/answers.ts'
import { fateOf } from '../../decider/fate.ts'

/** Every kind of reader of a politician's answers, in the order in which they are looked at. */
const kinds = ['others', 'answered', 'joined', 'not-chosen', 'aside'] as const
type Kind = (typeof kinds)[number]

/** Who it is that reads a message, by the text that says so. */
const whyKeys: Readonly<Record<Kind, string>> = {
  others: 'answers-sample-others',
  answered: 'answers-sample-answered',
  joined: 'answers-sample-joined',
  'not-chosen': 'answers-sample-not-chosen',
  aside: 'answers-sample-aside',
}

/** As many messages as can be looked at before answers go out. */
export const answerSamplesMax = kinds.length

/** The answers as each kind of person will get them, each with who that is and how many above it. Nothing says who. */
export function answerSamples(
  {
    running,
    board,
    city,
  }: { readonly running: RunningConsultation; readonly board: DeciderBoard; readonly city: City },
  act: DeciderAnswered,
): readonly Message[] {
  const gathering = answeredWith(board, act, 0)
  return kinds.flatMap((kind) => {
    const own = kind === 'others' ? [] : board.questions.filter((question) => kindOf(question, gathering) === kind)
    if (kind !== 'others' && own.length === 0) return []
    const facts = { city, consents: {}, statements: [], running, decider: { gathering, own: own.slice(0, 1) } }
    const message = deciderAnswers(facts)
    if (!message) return []
    const why = text(whyKeys[kind], { people: publishableOne(askersOf(own, board)) ?? 0 })
    return [{ ...message, blocks: [{ style: 'note', words: why } as const, ...message.blocks] }]
  })
}

function kindOf(question: DeciderQuestion, gathering: Gathering): Kind | undefined {
  const fate = fateOf(question, gathering)
  switch (fate.is) {
    case 'answered':
      return (gathering.answered?.support[fate.as.id]?.people ?? 0) > 1 ? 'joined' : 'answered'
    case 'not-chosen':
    case 'aside':
      return fate.is
    case 'waiting':
    case 'unread':
      return undefined
    default:
      return fate satisfies never
  }
}

/** How many people asked these. */
function askersOf(questions: readonly DeciderQuestion[], { askers }: DeciderBoard): number {
  const numbers = new Set(questions.map(({ number }) => number))
  return new Set(askers.filter(({ number }) => numbers.has(number)).map(({ asker }) => asker)).size
}
