import type { HeldVerb } from '../../domain/action.ts'
import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { type Held, type HeldPart, markOf, wordsIn } from '../../domain/held.ts'
import { say } from '../../domain/message.ts'
import type { AnsweredPhoto } from '../../domain/photo.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn } from '../../domain/questions/pictures.ts'
import { hourMs } from '../../domain/time.ts'
import type { WayOut } from '../../domain/understood/leaving.ts'
import { saidToEkko } from '../../domain/understood/sentences.ts'
import { saidTo } from '../answers/ask.ts'
import { askNext } from '../answers/next.ts'
import { recordAnswer } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { explainWhy } from '../answers/why.ts'
import { addStatement, afterStatement } from '../answers/written.ts'
import { awaited } from '../conversation/awaited.ts'
import { isChoice } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, runningById, type Turn } from '../conversation/turn.ts'
import { readWords } from '../conversation/words.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { offerWords } from '../help/offer.ts'
import { writeToHost } from '../inquiries/letter.ts'
import { answerToEkko } from '../sentences/answer.ts'
import { followPlace } from '../sentences/lives.ts'
import { offerHeld } from '../spoken/offer.ts'
import { dropSpoken, takeSpoken } from '../spoken/settle.ts'
import { dropHeld } from './danger.ts'
import { leave } from './leaving.ts'
import { isOutranked } from './outranked.ts'
import { beforeRest, keepable, leftOutBlock, storable, storedBlocks } from './personal.ts'

/** A yes or no to words that are held longer than this is a yes or no to something else. */
const repliedMs = hourMs

const released = changing({ kind: 'words.released' })

/** What a person says with a tap about words of theirs that Ekko holds. An old button says nothing any more. */
export function tapHeld(turn: Turn, verb: HeldVerb, mark: string): Decision {
  const { held } = turn.state.known
  if (held?.why === 'spoken' && markOf(held) !== mark) return offerHeld(turn, held)
  if (!held || markOf(held) !== mark) return reply(turn.event, { blocks: [say('held-gone')] })
  return settle(turn, held, verb)
}

/** The same, written instead of tapped: yes or no, where nothing else was asked since. */
export function settleInWords(turn: Turn, words: string): Decision | undefined {
  const { held } = turn.state.known
  if (!held || turn.now - held.since > repliedMs || isOutranked(turn.state, held)) return undefined
  const yes = yesOrNo(words, turn.state.understood)
  if ((held.why === 'stop' || held.why === 'forget') && yes !== undefined)
    return yes ? together(released, leave(turn, held.why)) : settle(turn, held, 'meant')
  if (held.why === 'stop' || held.why === 'forget') return undefined
  if (held.why === 'lives') return yes === undefined ? undefined : settle(turn, held, yes ? 'meant' : 'drop')
  if (held.consultation === undefined && held.why !== 'spoken') return undefined
  const question = awaited(turn)
  const asked = question?.running.consultation.questions[question.index]?.id
  const waits =
    held.consultation === question?.running.consultation.id &&
    (asked === undefined || held.parts.some((part) => part.question === asked))
  if (yes === undefined || !waits) return undefined
  // What may be a choice is one: they were shown the choices since.
  if (held.why === 'unfit' && question && isChoice(question, words, turn.state.understood)) return undefined
  return settle(turn, held, verbs[held.why][yes ? 'yes' : 'no'])
}

const verbs: Readonly<
  Record<Exclude<Held['why'], WayOut | 'lives'>, { readonly yes: HeldVerb; readonly no: HeldVerb }>
> = {
  danger: { yes: 'meant', no: 'drop' },
  asking: { yes: 'meant', no: 'ask' },
  card: { yes: 'help', no: 'drop' },
  forwarded: { yes: 'meant', no: 'drop' },
  sign: { yes: 'drop', no: 'drop' },
  personal: { yes: 'leave', no: 'keep' },
  spoken: { yes: 'meant', no: 'drop' },
  place: { yes: 'meant', no: 'drop' },
  unfit: { yes: 'host', no: 'drop' },
}

/** What a person left open by going on: it stays out, and they are told so. */
export function leaveOut({ event }: Turn, { parts }: Pick<Held, 'parts'>): Decision {
  const leftOut = parts.flatMap(({ words }) => storable(words).leftOut)
  return together(released, reply(event, { blocks: [leftOutBlock(leftOut)] }, beforeRest))
}

function settle(turn: Turn, held: Held, verb: HeldVerb): Decision {
  const running = held.consultation === undefined ? undefined : runningById(turn.state, held.consultation)
  switch (verb) {
    case 'leave':
    case 'keep':
      return held.why === 'personal'
        ? together(released, settlePersonal(turn, held, running, verb === 'keep'))
        : gone(turn)
    case 'drop':
      if (held.why === 'spoken') return dropSpoken(turn, held)
      if (held.why === 'lives' || held.why === 'unfit')
        return together(
          released,
          reply(turn.event, { blocks: [say(held.why === 'lives' ? 'lives-left' : 'unfit-left')] }),
        )
      return together(released, dropHeld(turn, running && takesAnswers(running, turn.now) ? running : undefined))
    case 'ask':
      return together(released, answerAsked(turn, held, running))
    case 'help':
      return together(released, offerWords(turn, held.parts[0]?.words ?? ''))
    case 'meant':
      if (held.why === 'spoken') return takeSpoken(turn, held)
      if (held.why === 'sign') return settle(turn, held, 'drop')
      if (held.why === 'lives') return together(released, followPlace(turn, wordsIn(held)))
      return held.why === 'personal' ? gone(turn) : together(released, takeAsMeant(turn, held, running))
    case 'host':
      return running
        ? together(released, writeToHost(turn, running.consultation, { words: wordsIn(held) }))
        : gone(turn)
    default:
      return verb satisfies never
  }
}

/** What their author meant as a question to Ekko. */
function answerAsked(turn: Turn, held: Held, running: RunningConsultation | undefined): Decision {
  const said = saidToEkko(wordsIn(held), turn.state.understood.sentences)
  return said ? answerToEkko(turn, said.kinds, awaited(turn)) : explainWhy(turn, running)
}

function gone({ event }: Turn): Decision {
  return reply(event, { blocks: [say('held-gone')] })
}

/** The words are what they were written as: the answer that waited, or whatever else they mean. */
function takeAsMeant(turn: Turn, { parts }: Held, running: RunningConsultation | undefined): Decision {
  const [part, ...more] = parts
  if (!part) return nothing
  if (!running) {
    const { consents, involvements } = turn.state.known
    return readWords(turn, part.words, consents.asked === undefined && involvements.length === 0, { meant: true })
  }
  const said = parts.flatMap(({ words, question: id }) => {
    const question = running.consultation.questions.find((each) => each.id === id)
    return question ? [{ question, choices: [], statements: [words] }] : []
  })
  const refusal = refusalOf(turn, running, said)
  if (refusal) return refusal
  const indexOf = ({ question }: HeldPart) => running.consultation.questions.findIndex(({ id }) => id === question)
  if (more.length === 0) return addStatement(turn, running, indexOf(part), part.words, part.fresh === true, part.from)
  const { consultation } = running
  const given = parts.flatMap(({ words, question: id }) => {
    const question = consultation.questions.find((each) => each.id === id)
    const { words: kept } = storable(words)
    if (!question || !takesStatements(question) || kept === undefined) return []
    const before = saidTo(answersTo(turn.state, consultation), question.id)
    return [{ question, value: answerIn(question, [...statementsIn(before), kept], photosIn(before)) }]
  })
  const after = [
    ...answersTo(turn.state, consultation).filter(
      ({ question }) => !given.some((each) => each.question.id === question),
    ),
    ...given.map(({ question, value }) => ({
      ...{ consultation: consultation.id, question: question.id, value, at: turn.now },
    })),
  ]
  return together(
    ...given.map(({ question, value }) => recordAnswer(turn, consultation, question, value)),
    askNext(turn, consultation, after, consultation.questions.length),
  )
}

/** Puts the number back where its author wants it; then goes on where the asking was. */
function settlePersonal(turn: Turn, held: Held, running: RunningConsultation | undefined, keep: boolean): Decision {
  const stored = held.parts.map(({ words, kept }) => (keep ? keepable(words) : kept))
  const shown = reply(
    turn.event,
    {
      blocks: [
        say(keep ? 'personal-kept' : 'personal-left-out'),
        ...(keep && held.parts.some(({ words }) => keepable(words) !== words) ? [say('personal-cpr')] : []),
        ...storedBlocks(stored.filter((words) => words !== undefined)),
      ],
    },
    beforeRest,
  )
  if (held.idea !== undefined) return together(keep ? reword(held, stored[0]) : nothing, shown)
  if (!running) return shown
  const { consultation } = running
  const refusal = keep ? refusalOf(turn, running) : undefined
  if (refusal) return refusal
  const given = held.parts.flatMap((part, at) => {
    const index = consultation.questions.findIndex(({ id }) => id === part.question)
    const question = consultation.questions[index]
    const words = stored[at]
    if (!question || !takesStatements(question)) return []
    const before = saidTo(answersTo(turn.state, consultation), question.id)
    const photos = photosIn(before).map((each) => captioned(each, part.kept, words))
    const value = answerIn(question, putBack(statementsIn(before), part.kept, words), photos)
    return [{ index, question, value, words: words ?? '', from: part.from }]
  })
  const recorded = keep
    ? given.map(({ question, value, from }) => recordAnswer(turn, consultation, question, value, from))
    : []
  const last = given.at(-1)
  const isFinished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  const goesOn =
    last !== undefined && last.value.statements.length > 0 && !isFinished && takesAnswers(running, turn.now)
  return together(
    ...recorded,
    shown,
    goesOn ? afterStatement(turn, running, last.index, last.value, { fresh: false, words: last.words }) : nothing,
  )
}

/** The statements with these words where they stood without the number; at the end where nothing stood. */
function putBack(before: readonly string[], kept: string | undefined, words: string | undefined): readonly string[] {
  if (words === undefined) return before
  const at = kept === undefined ? -1 : before.lastIndexOf(kept)
  return at < 0 ? [...before, words] : before.map((each, index) => (index === at ? words : each))
}

/** The picture whose caption these words are has them without what was left out, or with it. */
function captioned(photo: AnsweredPhoto, kept: string | undefined, words: string | undefined): AnsweredPhoto {
  return photo.caption === undefined || photo.caption !== kept || words === undefined
    ? photo
    : { ...photo, caption: words }
}

function reword({ idea }: Held, text: string | undefined): Decision {
  return idea === undefined || text === undefined ? nothing : changing({ kind: 'idea.reworded', idea, text })
}
