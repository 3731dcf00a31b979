import type { AnswerValue, Statement } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import { dateAt } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import type { Block, Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../domain/outcome.ts'
import type { Tally } from '../../domain/tally.ts'
import { smallCellMin } from '../../domain/tally.ts'
import { saidTo } from '../asking.ts'
import { ownWords } from '../explaining.ts'
import type { Facts, Involvement } from '../state.ts'

/** What came of it, for one person: their own words, how many said alike, what was decided and why, and what comes next. */
export function echo(facts: Facts, ref: string): Message | undefined {
  const { running, involvement, outcome, tally } = facts
  if (!running || !outcome || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const mine = outcome.parts.filter((part) => concerns(part, involvement, outcome, facts.statements))
  const specific = mine.filter((part) => part.concerns.kind !== 'everyone')
  const general = mine.filter((part) => part.concerns.kind === 'everyone')
  const rest = unconcerned(specific, consultation, involvement, outcome, facts.statements)
  return {
    blocks: [
      say('echo-intro', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...sharingWords(specific, outcome, facts.statements).flatMap((parts) => [
        ...parts.slice(0, 1).flatMap((part) => wordsConcerned(part, consultation, outcome, facts.statements)),
        ...parts.flatMap((part) => [...alike(part, tally, outcome), ...partBlocks(part)]),
      ]),
      ...rest,
      ...general.flatMap(partBlocks),
      ...(mine.length === 0 ? [say('echo-no-part', { host: consultation.host.name })] : []),
      say('echo-decided-by', {
        name: outcome.decidedBy.name,
        title: { local: outcome.decidedBy.title },
        on: { on: outcome.decidedOn },
      }),
      ...outcome.milestones.map((milestone) =>
        say('echo-milestone', { what: { local: milestone.what }, dueOn: { on: milestone.dueOn } }),
      ),
      say('heard-question'),
    ],
    buttons: [...heardButtons(consultation, ref), ...ledgerButton(facts)],
  }
}

/** The one tap after each echo. */
export function heardButtons(consultation: Consultation, ref: string): readonly Button[] {
  return (['yes', 'partly', 'no'] as const).map((felt) => ({
    label: text(`button-heard-${felt}`),
    action: { do: 'heard', consultation: consultation.code, echo: codeOf(ref), felt },
  }))
}

export function ledgerButton({ city, running }: Facts): readonly Button[] {
  if (!city.ledgerUrl || !running) return []
  return [{ label: text('button-ledger'), url: `${city.ledgerUrl.replace(/\/$/, '')}/${running.consultation.id}` }]
}

/** Everything the person said, as quotations; for messages that concern all of it. */
export function allOwnWords(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    return value && saysSomething(value) ? ownWords(question, value) : []
  })
}

/** When they last said something. */
export function answeredAt({ answers, invitation }: Involvement): number {
  return Math.max(
    invitation.madeAt,
    ...answers.filter((answer) => saysSomething(answer.value)).map((answer) => answer.at),
  )
}

function concerns(
  part: OutcomePart,
  involvement: Involvement,
  outcome: Outcome,
  statements: readonly Statement[],
): boolean {
  const { concerns: concern } = part
  switch (concern.kind) {
    case 'everyone':
      return true
    case 'choice': {
      const value = saidTo(involvement.answers, concern.question)
      return value !== undefined && includes(value, concern.choice)
    }
    case 'theme':
      return statementsIn(concern.theme, outcome, statements).length > 0
    default:
      return concern satisfies never
  }
}

function wordsConcerned(
  part: OutcomePart,
  consultation: Consultation,
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
    if (!question) return []
    return [say('echo-you-chose'), ...ownWords(question, onlyChoice(question.kind, concern.choice))]
  }
  return []
}

/** Parts that concern the very same words stand together below them, so that nobody reads their own words twice. */
function sharingWords(
  parts: readonly OutcomePart[],
  outcome: Outcome,
  statements: readonly Statement[],
): readonly (readonly OutcomePart[])[] {
  const groups = new Map<string, OutcomePart[]>()
  for (const part of parts) {
    const { concerns: concern } = part
    const key =
      concern.kind === 'theme'
        ? statementsIn(concern.theme, outcome, statements)
            .map(({ number }) => number)
            .join(',')
        : JSON.stringify(concern)
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

/** What they said that no specific part takes up: it is quoted all the same, before what concerns everyone. */
function unconcerned(
  specific: readonly OutcomePart[],
  consultation: Consultation,
  involvement: Involvement,
  outcome: Outcome,
  statements: readonly Statement[],
): readonly Block[] {
  const themes = new Set(specific.flatMap((part) => (part.concerns.kind === 'theme' ? [part.concerns.theme] : [])))
  const told = new Set(
    [...themes].flatMap((theme) => statementsIn(theme, outcome, statements).map((statement) => statement.text)),
  )
  const choices = new Set(
    specific.flatMap((part) =>
      part.concerns.kind === 'choice' ? [`${part.concerns.question}/${part.concerns.choice}`] : [],
    ),
  )
  const left = consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    if (!value || !saysSomething(value)) return []
    const untold = without(
      value,
      (choice) => choices.has(`${question.id}/${choice}`),
      (statement) => told.has(statement),
    )
    return untold && saysSomething(untold) ? ownWords(question, untold) : []
  })
  return left.length > 0 ? [say(specific.length > 0 ? 'echo-you-also-said' : 'echo-you-said'), ...left] : []
}

function without(
  value: AnswerValue,
  choiceTold: (choice: string) => boolean,
  statementTold: (statement: string) => boolean,
): AnswerValue | undefined {
  switch (value.kind) {
    case 'choice':
      return choiceTold(value.choice) ? undefined : value
    case 'choices':
      return { kind: 'choices', choices: value.choices.filter((choice) => !choiceTold(choice)) }
    case 'scale':
      return choiceTold(String(value.value)) ? undefined : value
    case 'open':
      return { kind: 'open', statements: value.statements.filter((statement) => !statementTold(statement)) }
    case 'skipped':
      return undefined
    default:
      return value satisfies never
  }
}

/** How many others said alike; a few stay a few, so that nobody can be counted out. */
function alike(part: OutcomePart, tally: Tally, outcome: Outcome): readonly Block[] {
  const { concerns: concern } = part
  if (concern.kind === 'everyone') return []
  const people =
    concern.kind === 'choice'
      ? (tally.questions[concern.question]?.choices[concern.choice] ?? 0)
      : (tally.themes[concern.theme] ?? 0)
  const theme = concern.kind === 'theme' ? outcome.themes.find((each) => each.id === concern.theme)?.label : undefined
  if (people < smallCellMin) return [{ style: 'note', words: text('alike-few') }]
  if (theme)
    return [{ style: 'note', words: text('alike-theme', { people, others: people - 1, theme: { local: theme } }) }]
  return [{ style: 'note', words: text('alike-choice', { people, others: people - 1 }) }]
}

function partBlocks(part: OutcomePart): readonly Block[] {
  return [
    { style: 'title', words: text(`verdict-${part.verdict}`) },
    { style: 'plain', words: { city: part.decision } },
    say('echo-why', { why: { local: part.why } }),
    ...(part.next ? [say('echo-next', { next: { local: part.next } })] : []),
  ]
}

function statementsIn(theme: string, outcome: Outcome, statements: readonly Statement[]): readonly Statement[] {
  const numbers = outcome.themes.find((each) => each.id === theme)?.statements ?? []
  return statements.filter((statement) => numbers.includes(statement.number))
}

function includes(value: AnswerValue, choice: string): boolean {
  if (value.kind === 'choice') return value.choice === choice
  if (value.kind === 'choices') return value.choices.includes(choice)
  return value.kind === 'scale' && String(value.value) === choice
}

function onlyChoice(kind: string, choice: string): AnswerValue {
  return kind === 'scale' ? { kind: 'scale', value: Number(choice) } : { kind: 'choice', choice }
}
