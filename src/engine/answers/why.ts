import type { AnswerValue } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import { reasonFor } from '../../domain/audience.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation, RunningConsultation, Stage } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { ShownBy } from '../../domain/interest.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Block, Button, TextRef } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Person } from '../../domain/person.ts'
import type { Question } from '../../domain/question.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import type { Instant } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, newestAsked, newestInvolved, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import type { Involvement } from '../state.ts'
import { saidTo } from './ask.ts'

/** Why was I asked, and the frame: what is open, what is settled, who decides and when. */
export function explain(turn: Turn, running: RunningConsultation | undefined): Decision {
  const { state, event, now } = turn
  const about = running ?? newestAsked(state, now) ?? newestInvolved(state)
  if (!about) return reply(event, { blocks: [say('why-nothing')] })
  const involved = involvementIn(state, about.consultation)?.invitation
  const shownBy = state.lookup.of === 'reasons' ? state.lookup.shownBy.get(about.consultation.id) : undefined
  const invitation = involved && shownBy ? { ...involved, shownBy } : involved
  const reason = reasonBlock(about.consultation, state.known.person, invitation, state.city)
  const { code: consultation } = about.consultation
  const next: readonly Button[] = takesAnswers(about, now)
    ? [
        invitation?.progress === 'answered'
          ? { label: text('button-change'), action: { do: 'change', consultation } }
          : { label: text('button-answer'), action: { do: 'begin', consultation }, style: 'primary' },
      ]
    : about.stage.at === 'answered' || about.stage.at === 'archived'
      ? ledgerButton(state.city, about)
      : []
  return reply(event, { blocks: [reason, ...frameBlocks(about.consultation), stageBlock(about)], buttons: next })
}

/** The way to everything that is public about it; nowhere where the record has no address. */
export function ledgerButton(city: City, { consultation }: RunningConsultation): readonly Button[] {
  if (!city.ledgerUrl) return []
  return [{ label: text('button-ledger'), url: `${city.ledgerUrl.replace(/\/$/, '')}/${consultation.id}` }]
}

/** "You get this because …": what they showed an interest by, what the person and the audience share, or how they came. */
export function reasonBlock(
  consultation: Consultation,
  person: Person,
  invitation: Invitation | undefined,
  city: City,
): Block {
  if (!invitation || invitation.by === 'own') return { style: 'note', words: text('reason-own') }
  const shared = reasonFor(consultation.audience, person)
  const names: readonly Localized[] = [
    ...shared.topics.map((id) => city.topics.find((topic) => topic.id === id)?.name),
    ...shared.places.map((id) => city.places.find((place) => place.id === id)?.name),
    ...shared.roles.map((id) => city.roles.find((role) => role.id === id)?.name),
  ].filter((name) => name !== undefined)
  const drawn = consultation.audience.size !== undefined
  if (invitation.shownBy) {
    const lines = [
      shownReason(invitation.shownBy),
      ...(names.length > 0 ? [text('reason-and-shared', { names: { list: names } })] : []),
      ...(drawn ? [text('reason-and-drawn')] : []),
    ]
    return { style: 'note', words: { lines } }
  }
  if (names.length === 0) return { style: 'note', words: text(drawn ? 'reason-drawn' : 'reason-everyone') }
  return { style: 'note', words: text(drawn ? 'reason-drawn-shared' : 'reason-shared', { names: { list: names } }) }
}

/** What they themselves wrote or answered; only they are ever told. */
function shownReason(shownBy: ShownBy): TextRef {
  switch (shownBy.by) {
    case 'statement':
      return text('reason-wrote', { about: shownBy.about, title: { local: shownBy.title } })
    case 'idea':
      return text('reason-idea', { about: shownBy.about, number: shownBy.number })
    case 'answer':
      return text('reason-answered', { title: { local: shownBy.title } })
    default:
      return shownBy satisfies never
  }
}

/** The frame, line by line. */
export function frameBlocks(consultation: Consultation): readonly Block[] {
  const { frame, host } = consultation
  return [
    { style: 'title', words: { city: consultation.title } },
    say('frame-why', { why: { local: frame.why } }),
    say('frame-open', { open: { local: frame.open } }),
    say('frame-settled', { settled: { local: frame.settled } }),
    say('frame-decider', { decider: { local: frame.decider }, on: { on: frame.decisionOn } }),
    say('frame-host', { name: host.name, title: { local: host.title }, answerBy: { on: consultation.answerBy } }),
    ...correctionBlocks(consultation),
  ]
}

/** What was put right since it was launched. */
export function correctionBlocks({ corrections = [] }: Consultation): readonly Block[] {
  return corrections.map(({ on, was, is }) => ({ style: 'note', words: text('corrected', { on: { on }, was, is }) }))
}

/** Where in the process it is. */
export function stageBlock({ consultation, stage }: RunningConsultation): Block {
  return {
    style: 'note',
    words: text(stageKey(stage), {
      closes: { at: consultation.closesAt },
      decision: { on: consultation.frame.decisionOn },
      answerBy: { on: consultation.answerBy },
    }),
  }
}

/** Everything the person said, newest first, in their own words. */
export function listAnswers({ state, event, now }: Turn): Decision {
  const spoken = state.known.involvements
    .filter(({ answers }) => answers.some((answer) => saysSomething(answer.value)))
    .toSorted((one, other) => lastSaid(other) - lastSaid(one))
  const shown = spoken.flatMap((involvement) => {
    const running = runningById(state, involvement.invitation.consultation)
    return running ? [{ involvement, running }] : []
  })
  if (shown.length === 0) return reply(event, { blocks: [say('answers-none')] })
  const changeable = shown.filter(({ running }) => takesAnswers(running, now))
  const buttons: readonly Button[] = changeable.map(({ running }) => ({
    label:
      changeable.length === 1
        ? text('button-change')
        : text('button-change-named', { title: { local: running.consultation.title } }),
    action: { do: 'change', consultation: running.consultation.code },
  }))
  const blocks = shown.flatMap(({ involvement, running }) => [
    { style: 'title', words: { city: running.consultation.title } } as const,
    ...answerBlocks(running.consultation, involvement),
    stageBlock(running),
  ])
  return reply(event, { blocks: [say('answers-intro'), ...blocks], buttons })
}

/** What was said to each question. */
function answerBlocks(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    if (!value || !saysSomething(value)) return []
    return [{ style: 'note', words: { city: question.text } } as const, ...ownWords(question, value)]
  })
}

/** An answer in the words it was given in: the person's own, or the choices' labels. */
export function ownWords(question: Question, value: AnswerValue): readonly Block[] {
  const given = givenTo(question, value)
  return given ? kindOf(question).ownWords(question, given) : []
}

function stageKey(stage: Stage): string {
  return `stage-${stage.at}`
}

function lastSaid({ answers }: Involvement): Instant {
  return Math.max(0, ...answers.map((answer) => answer.at))
}
