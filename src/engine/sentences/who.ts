import type { Consultation } from '../../domain/consultation.ts'
import { type Guide, guidesNamed } from '../../domain/guide.ts'
import { type Block, say } from '../../domain/message.ts'
import { framedIn } from '../../domain/understood/phrase.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { guideValues } from '../guides/blocks.ts'
import { stillWaiting } from './still.ts'

/** A human of the city's whom a citizen has read of, and what is told of them. */
interface Known {
  readonly name: string
  readonly told: Block
}

/** "Who is Sofie?": a guide, a host or a politician whose name they have read is told by name and title; what waits goes on waiting. */
export function readWho({ turn, words, question, choice, meant }: Written): Decision | undefined {
  const { state, event } = turn
  if (choice || meant || state.known.person.standing === 'stopped') return undefined
  const asked = framedIn(words, state.understood.who)
  const [found] = asked === undefined ? [] : guidesNamed(asked, humansOf(turn))
  if (!found) return undefined
  const still = stillWaiting(turn, question)
  return reply(event, { blocks: [found.told, ...still.blocks], buttons: still.buttons })
}

/** Those whose name this citizen has read: their guides first, then who asks and who decides. */
function humansOf(turn: Turn): readonly Known[] {
  const { state } = turn
  const { lookup, inquiries = [] } = state
  const ideas = lookup.of === 'results' ? lookup.ideas : []
  const guides = [
    ...ideas.flatMap(({ guides = [], answer }) => [...guides, ...(answer?.guide ? [answer.guide] : [])]),
    ...inquiries.flatMap(({ guides = [], lines }) => [
      ...guides,
      ...lines.flatMap(({ guide }) => (guide ? [guide] : [])),
    ]),
  ]
  const matters = state.consultations
    .filter(({ stage, consultation }) => stage.at === 'open' || involvementIn(state, consultation) !== undefined)
    .map(({ consultation }) => consultation)
  return [...guides.filter(({ agreedAt }) => agreedAt !== undefined).map(guideKnown), ...matters.flatMap(ofMatter)]
}

function guideKnown(guide: Guide): Known {
  return { name: guide.name, told: say('who-guide', guideValues(guide)) }
}

function ofMatter({ host, deciderQuestions, title }: Consultation): readonly Known[] {
  const about = { title: { local: title } }
  const asks: Known = {
    name: host.name,
    told: say('who-host', { ...about, name: host.name, hostTitle: { local: host.title } }),
  }
  if (!deciderQuestions) return [asks]
  const { name, title: hostTitle, answerBy } = deciderQuestions
  const told = say('who-decider', { ...about, name, hostTitle: { local: hostTitle }, answerBy: { on: answerBy } })
  return [asks, { name, told }]
}
