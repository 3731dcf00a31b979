import { sameAnswer, saysSomething } from '../../domain/answer.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import type { Instant } from '../../domain/time.ts'
import type { PersonChange } from '../../engine/decision.ts'
import { counted, recountAnswer, type TallyDeltas } from '../records/tallies.ts'
import type { PartDraft } from './drafts.ts'

type PartChange = Extract<
  PersonChange,
  {
    readonly kind:
      | 'invitation.joined'
      | 'visit.made'
      | 'invitation.declined'
      | 'answer.given'
      | 'answering.finished'
      | 'heard.told'
      | 'news.muted'
  }
>

/** Applies one change to one person's part in one consultation. */
export function changePart(part: PartDraft, change: PartChange, deltas: TallyDeltas): void {
  switch (change.kind) {
    case 'invitation.joined':
      join(part, change.at)
      return
    case 'visit.made':
      join(part, change.at, 'rule')
      return
    case 'invitation.declined':
      moveTo(part, 'declined', deltas)
      return
    case 'answering.finished':
      moveTo(part, 'answered', deltas)
      return
    case 'answer.given':
      give(part, change, deltas)
      return
    case 'heard.told':
      tell(part, change.echo, change.felt, change.at, deltas)
      return
    case 'news.muted':
      mute(part, change.muted)
      return
    default:
      change satisfies never
  }
}

/** They came by themselves, or are asked after a visit; a person who was invited stays invited. */
function join(part: PartDraft, at: Instant, origin: 'own' | 'rule' = 'own'): void {
  part.invitation ??= { madeAt: at, origin, progress: 'waiting', newsMuted: false, isNew: true, changed: false }
}

function moveTo(part: PartDraft, progress: 'answering' | 'answered' | 'declined', deltas: TallyDeltas): void {
  const { invitation } = part
  if (!invitation || invitation.progress === progress) return
  if (invitation.progress === 'declined') counted(deltas, part.consultation, 'declined', -1)
  if (progress === 'declined') counted(deltas, part.consultation, 'declined', 1)
  invitation.progress = progress
  invitation.changed = true
}

function mute({ invitation }: PartDraft, muted: boolean): void {
  if (!invitation || invitation.newsMuted === muted) return
  invitation.newsMuted = muted
  invitation.changed = true
}

type AnswerGiven = Extract<PartChange, { readonly kind: 'answer.given' }>

/** Replaces what was said to this question before. The same answer again changes nothing. */
function give(part: PartDraft, given: AnswerGiven, deltas: TallyDeltas): void {
  const { question, value, at, sources } = given
  const before = part.answers.get(question)?.value
  if (sameAnswer(before, value)) return
  join(part, at)
  recountAnswer(deltas, part.consultation, question, before, value)
  part.answers.set(question, { value, at, ...(sources && { sources }) })
  part.answered.add(question)
  restate(part, question, statementsIn(value), at)
  const pictured = new Set(photosIn(value).map(({ id }) => id))
  part.photosGone.push(...photosIn(before).flatMap(({ id }) => (pictured.has(id) ? [] : [id])))
  if (part.invitation?.progress !== 'answered') moveTo(part, 'answering', deltas)
  if (part.respondent === undefined && !part.speaks && saysSomething(value)) {
    part.speaks = true
    counted(deltas, part.consultation, 'answered', 1)
  }
}

/** Statements that stay the same keep their number; the others are withdrawn, and their numbers are never used again. */
function restate(part: PartDraft, question: string, texts: readonly string[], at: Instant): void {
  const left = [...texts]
  const withdrawn: number[] = []
  const kept = part.statements.filter((statement) => {
    if (statement.question !== question) return true
    const index = left.indexOf(statement.text)
    if (index >= 0) {
      left.splice(index, 1)
      return true
    }
    if (statement.number !== undefined) withdrawn.push(statement.number)
    return false
  })
  part.withdrawn.push(...withdrawn)
  // One for one it is put in other words. Where several change at once, which stands for which is not known.
  const [corrects] = withdrawn.length === 1 && left.length === 1 ? withdrawn : []
  const fresh = (text: string) => ({
    number: undefined,
    question,
    text,
    at,
    ...(corrects !== undefined && { corrects }),
  })
  part.statements = [...kept, ...left.map(fresh)]
}

/** Only people who answered were sent an echo; their last word on it counts. */
function tell(part: PartDraft, echo: string, felt: 'yes' | 'partly' | 'no', at: Instant, deltas: TallyDeltas): void {
  if (part.respondent === undefined && !part.speaks) return
  const before = part.heard.get(echo)?.felt
  if (before === felt) return
  if (before) counted(deltas, part.consultation, 'heard', -1, before)
  counted(deltas, part.consultation, 'heard', 1, felt)
  part.heard.set(echo, { felt, at })
  part.told.add(echo)
}
