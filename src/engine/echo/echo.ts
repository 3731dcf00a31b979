import type { Statement } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import { dateAt } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import type { Block, Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../domain/outcome.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { saidTo } from '../answers/ask.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts, Involvement } from '../state.ts'
import { alikeBlocks } from './alike.ts'
import { concerns, groupByWords, statementsIn, wordsNotTakenUp } from './concerns.ts'
import { presentBlocks } from './present.ts'

/**
 * The echo of an outcome to one citizen: their own words, how many said alike, what was decided and why, and what comes
 * next. Undefined where they said nothing or nothing is decided.
 */
export function echo(facts: Facts, ref: string): Message | undefined {
  const { running, involvement, outcome, tally } = facts
  if (!running || !outcome || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const mine = outcome.parts.filter((part) => concerns(part, involvement, outcome, facts.statements))
  const specific = mine.filter((part) => part.concerns.kind !== 'everyone')
  const general = mine.filter((part) => part.concerns.kind === 'everyone')
  const rest = wordsNotTakenUp(specific, consultation, involvement, outcome, facts.statements)
  return {
    blocks: [
      say('echo-intro', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...groupByWords(specific, outcome, facts.statements).flatMap((parts) => [
        ...parts
          .slice(0, 1)
          .flatMap((part) => wordsConcerned(part, consultation, involvement, outcome, facts.statements)),
        ...saidOnce(parts.flatMap((part) => [...alikeBlocks(part, consultation, tally, outcome), ...partBlocks(part)])),
      ]),
      ...rest,
      ...general.flatMap(partBlocks),
      ...(mine.length === 0 ? [say('echo-no-part', { host: consultation.host.name })] : []),
      say('echo-decided-by', {
        name: outcome.decidedBy.name,
        title: { local: outcome.decidedBy.title },
        on: { on: outcome.decidedOn },
      }),
      ...presentBlocks(outcome, facts.reports),
      say('heard-question'),
    ],
    buttons: [...heardButtons(consultation, ref), ...ledgerButton(facts)],
    newsAbout: consultation.title,
  }
}

/** Notes about the very same words are said once; verdicts and decisions are said however often they are taken. */
function saidOnce(blocks: readonly Block[]): readonly Block[] {
  const notes = new Set<string>()
  return blocks.filter((block) => {
    const note = block.style === 'note' ? JSON.stringify(block) : undefined
    if (note !== undefined && notes.has(note)) return false
    if (note !== undefined) notes.add(note)
    return true
  })
}

/** "Did you feel heard?", one tap after each echo. */
export function heardButtons(consultation: Consultation, ref: string): readonly Button[] {
  return (['yes', 'partly', 'no'] as const).map((felt) => ({
    label: text(`button-heard-${felt}`),
    action: { do: 'heard', consultation: consultation.code, echo: codeOf(ref), felt },
  }))
}

/** When the citizen last said something in this consultation. */
export function answeredAt({ answers, invitation }: Involvement): number {
  return Math.max(
    invitation.madeAt,
    ...answers.filter((answer) => saysSomething(answer.value)).map((answer) => answer.at),
  )
}

function wordsConcerned(
  part: OutcomePart,
  consultation: Consultation,
  involvement: Involvement,
  outcome: Outcome,
  statements: readonly Statement[],
): readonly Block[] {
  const { concerns: concern } = part
  if (concern.kind === 'theme') {
    const own = statementsIn(concern.theme, outcome, statements)
    return [
      say('echo-you-wrote'),
      ...own.map((statement): Block => ({ style: 'quote', words: { own: statement.text } })),
    ]
  }
  if (concern.kind === 'choice') {
    const question = consultation.questions.find((each) => each.id === concern.question)
    const said = question && givenTo(question, saidTo(involvement.answers, question.id))
    return question && said ? kindOf(question).concerned(question, said, concern.choice) : []
  }
  return []
}

function partBlocks(part: OutcomePart): readonly Block[] {
  return [
    { style: 'title', words: text(`verdict-${part.verdict}`) },
    { style: 'plain', words: { city: part.decision } },
    say('echo-why', { why: { local: part.why } }),
    ...(part.next ? [say('echo-next', { next: { local: part.next } })] : []),
  ]
}
