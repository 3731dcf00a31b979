import { saysSomething } from '../../domain/answer.ts'
import { dateAt } from '../../domain/calendar.ts'
import { consentsTo } from '../../domain/consent.ts'
import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { firstSentence } from '../../domain/language.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { type PresentMilestone, presentMilestones } from '../../domain/present.ts'
import type { Result } from '../../domain/result.ts'
import { saidBy } from '../../domain/shared-parts.ts'
import type { Instant } from '../../domain/time.ts'
import { asWhole } from '../../domain/tryout.ts'
import type { Turn } from '../conversation/turn.ts'
import { askedBlocks, askedButtons } from '../decider/asked.ts'
import { verdictText } from '../echo/parts.ts'
import { milestoneBlocks } from '../echo/present.ts'
import { questionWords } from '../echo/round-label.ts'
import { partsForEveryone, type TakenUp, takenUp, thingsSaid } from '../echo/things.ts'
import { awaitedIn, stageBlocks, standingBlocks } from '../lateness/standing.ts'
import { reactedBeside } from '../reactions/beside.ts'
import type { Involvement } from '../state.ts'
import { saidTo } from './ask.ts'
import { missedOf } from './missed.ts'
import { ownWords } from './own-words.ts'
import { readButton } from './read-button.ts'

/** One matter a citizen said something in, with what came of it as far as it is known. */
export interface OwnMatter {
  readonly running: RunningConsultation
  readonly involvement: Involvement
  readonly result: Result | undefined
}

/** What the citizen said, where it stands, what was decided about their words, what is to come, and the latest news. */
export function matterBlocks(turn: Turn, matter: OwnMatter): readonly Block[] {
  const { running, involvement, result } = matter
  const { consultation } = running
  return [
    { style: 'title', words: { city: consultation.title } },
    ...answerBlocks(consultation, involvement),
    ...placeBlocks(turn, matter),
    ...askedBlocks(running, result, turn.state.city, turn.now),
    ...(result?.outcome ? decidedBlocks(turn, matter, result) : []),
    ...newsBlocks(turn, matter),
    ...(isUntold(turn, matter) ? [{ style: 'note', words: text('answers-not-told') } as const] : []),
  ]
}

/** What can be done with a matter: changed while it is open, read once more when it is decided. */
export function matterButtons(
  turn: Turn,
  { running, involvement, result }: OwnMatter,
  alone: boolean,
): readonly Button[] {
  const { consultation } = running
  const title = { local: consultation.title }
  const said = isAnswered(involvement)
  if (takesAnswers(running, turn.now) && said)
    return [
      {
        label: alone ? text('button-change') : text('button-change-named', { title }),
        action: { do: 'change', consultation: consultation.code },
      },
    ]
  const again: readonly Button[] = involvement.invitation.newsMuted
    ? [{ label: text('button-news-hear'), action: { do: 'news', verb: 'hear', consultation: consultation.code } }]
    : []
  return [
    ...(result?.outcome ? [readButton(consultation, alone)] : []),
    ...askedButtons(running, result, said, turn.now),
    ...(alone && said ? again : []),
  ]
}

/** Where it is in its life. Who answered nothing and asked the politician alone waits for those answers, and for no decision. */
function placeBlocks({ state, now }: Turn, { running, involvement, result }: OwnMatter): readonly Block[] {
  const commitments = result?.commitments ?? []
  if (isAnswered(involvement) || takesAnswers(running, now) || running.stage.at === 'withdrawn')
    return stageBlocks(running, commitments, result?.outcome, state.city, now)
  return commitments.flatMap((each) => standingBlocks(awaitedIn(each, running.consultation), state.city, now))
}

/** Whether they said something to a question of the city's. */
export function isAnswered({ answers }: Involvement): boolean {
  return answers.some((answer) => saysSomething(answer.value))
}

/** Whether it came of it while they want to be told, and they were not yet. */
function isUntold(turn: Turn, matter: OwnMatter): boolean {
  const { result } = matter
  return (
    (result?.outcome !== undefined || result?.asked?.gathering.answered !== undefined) &&
    consentsTo(turn.state.known.consents, 'told') &&
    missedOf(turn, matter).some(({ what }) => what !== 'late')
  )
}

/** Each question that was answered, and the answer below it. */
export function answerBlocks(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return asWhole(consultation).questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    const own = value && saysSomething(value) ? ownWords(question, value) : []
    const said = [...own, ...reactedBeside(question, involvement.answers)]
    if (said.length === 0) return []
    return [{ style: 'note', words: questionWords(consultation, question) } as const, ...said]
  })
}

/** What became of the citizen's own words, a line for each decision about them, and the promises as they stand now. */
export function decidedBlocks(
  { state, now }: { readonly state: Pick<Turn['state'], 'city'>; readonly now: Instant },
  { running, involvement }: OwnMatter,
  result: Result,
): readonly Block[] {
  const { outcome, reports, commitments, statements } = result
  if (!outcome) return []
  const { consultation } = running
  const things = thingsSaid(consultation, involvement.answers, statements)
  const taken = takenUp(things, outcome).map(({ by }) => by)
  const unanswered = taken.filter((by) => by.length === 0).length
  const present = presentMilestones(outcome, reports, commitments)
  const late = new Set(
    commitments
      .filter((each) => standingBlocks(awaitedIn(each, consultation, outcome), state.city, now).length > 0)
      .map(({ milestone }) => milestone),
  )
  return [
    ...firstOfEach(taken.flat()).map((each) => decisionLine(each, present)),
    ...(unanswered === 0 ? [] : [say(unanswered === things.length ? 'answers-no-part' : 'answers-no-part-rest')]),
    ...partsForEveryone(things, outcome).map(({ decision }) =>
      say('answers-for-all', { decision: { local: firstSentence(decision) } }),
    ),
    // How a promise stands that is late or was moved is told with the stage.
    ...present.filter(({ milestone, state: is }) => !(isOpen(is) && late.has(milestone.id))).flatMap(milestoneBlocks),
  ]
}

/** Each decision once, from the side of what was said first: their own words stand before what they said to others. */
function firstOfEach(taken: readonly TakenUp[]): readonly TakenUp[] {
  const first = new Map<string, TakenUp>()
  for (const each of taken) if (!first.has(saidBy(each.part))) first.set(saidBy(each.part), each)
  return [...first.values()]
}

function isOpen(state: PresentMilestone['state']): boolean {
  return state === 'promised' || state === 'delayed'
}

/** A yes of which something was given up since is no plain yes any more: what became of it follows. */
function decisionLine({ part, stance }: TakenUp, present: readonly PresentMilestone[]): Block {
  const { verdict, decision } = part
  const words = { local: firstSentence(decision) }
  const isYes = verdict === 'adopted' || verdict === 'in-part'
  return isYes && present.some(({ state }) => state === 'dropped')
    ? say('memory-since-decided', { decision: words })
    : say('answers-decided', { verdict: verdictText(verdict, stance), decision: words })
}

/** The latest news; what was said on the way to a decision is no news once it is there. */
function newsBlocks({ state }: Turn, { running, result, involvement: { invitation } }: OwnMatter): readonly Block[] {
  const decidedAt = running.stage.at === 'answered' ? running.stage.answeredAt : 0
  const last = result?.news.filter(({ at }) => at > decidedAt).at(-1)
  const muted: readonly Block[] = invitation.newsMuted ? [{ style: 'note', words: text('answers-news-muted') }] : []
  if (!last) return muted
  const on = last.on ?? dateAt(last.at, state.city.timeZone)
  const words = { local: last.words }
  return [
    last.link === undefined
      ? say('answers-news', { on: { on }, words })
      : say('answers-news-more', { on: { on }, words, link: last.link }),
    ...muted,
  ]
}
