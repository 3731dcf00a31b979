import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { DeciderAnswer, DeciderQuestion, GatheredQuestion, Gathering } from '../../domain/decider.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts } from '../state.ts'
import { toHostButton } from './buttons.ts'
import { fateOf } from './fate.ts'
import { joinedLine, supportLine } from './support.ts'

type Answered = NonNullable<Gathering['answered']>

/**
 * The politician's answers, to one of those who took part: the questions that were answered, those of their own first, and
 * then what became of each question of theirs that was not.
 */
export function deciderAnswers({ running, decider, city }: Facts): Message | undefined {
  const { consultation } = running ?? {}
  const answered = decider?.gathering.answered
  if (!consultation?.deciderQuestions || !decider || !answered) return undefined
  const { gathering, own } = decider
  const all = answeredIn(gathering, answered)
  const isOwn = ({ gathered }: AnsweredQuestion) => own.some(({ number }) => gathered.questions.includes(number))
  const left = own.filter(({ number }) => !all.some(({ gathered }) => gathered.questions.includes(number)))
  const values = valuesOf(consultation)
  return {
    blocks: [
      say('decider-answers', { ...values, answers: all.length }),
      ...[...all.filter(isOwn), ...all.filter((each) => !isOwn(each))].flatMap((each) =>
        answerBlocks(each, own, answered, city),
      ),
      say('decider-signed', values),
      ...left.flatMap((each) => fateBlocks(each, gathering, consultation, city)),
    ],
    buttons: [
      ...(left.length > 0 ? [toHostButton(consultation)] : []),
      ...ledgerButton({ city, ...(running && { running }) }),
    ],
    newsAbout: consultation.title,
  }
}

/** The same under a post in a community, where all read it: no question in the words of one person. */
export function postAnswers({ running, decider, city }: Facts): Message | undefined {
  const { consultation } = running ?? {}
  const answered = decider?.gathering.answered
  if (!consultation?.deciderQuestions || !decider || !answered) return undefined
  const all = answeredIn(decider.gathering, answered)
  const values = valuesOf(consultation)
  return {
    blocks: [
      say('post-decider-answers', { ...values, answers: all.length }),
      ...all.flatMap((each) => answerBlocks(each, [], answered, city)),
      say('decider-signed', values),
    ],
    buttons: ledgerButton({ city, ...(running && { running }) }),
  }
}

interface AnsweredQuestion {
  readonly gathered: GatheredQuestion
  readonly words: DeciderAnswer['words']
}

function answeredIn({ gathered }: Gathering, { answers }: Answered): readonly AnsweredQuestion[] {
  return answers.flatMap(({ question, words }) => {
    const found = gathered.find(({ id }) => id === question)
    return found ? [{ gathered: found, words }] : []
  })
}

function answerBlocks(
  { gathered, words }: AnsweredQuestion,
  own: readonly DeciderQuestion[],
  { support }: Answered,
  city: City,
): readonly Block[] {
  const mine = own.filter(({ number }) => gathered.questions.includes(number))
  const joined = mine.length > 0 ? joinedLine(support[gathered.id]) : undefined
  return [
    { style: 'title', words: { city: gathered.words } },
    ...(joined ? [{ style: 'plain', words: joined } as const] : []),
    ...mine.map((each) => say('decider-answer-yours', { question: each.text })),
    { style: 'note', words: supportLine(support[gathered.id], city) },
    { style: 'plain', words: { city: words } },
  ]
}

/** What became of a question that was not answered, said plainly. */
function fateBlocks(
  question: DeciderQuestion,
  gathering: Gathering,
  consultation: Consultation,
  city: City,
): readonly Block[] {
  const { number, text: own } = question
  const { answered } = gathering
  const values = valuesOf(consultation)
  const lead: readonly Block[] = [say('decider-fate', { ...values, number }), { style: 'quote', words: { own } }]
  const fate = fateOf(question, gathering)
  if (fate.is === 'aside') return [...lead, say('decider-fate-aside', { ...values, why: { local: fate.why } })]
  if (fate.is !== 'not-chosen') return [...lead, say('decider-fate-none', values)]
  const answers = answered?.answers.length ?? 0
  return [
    ...lead,
    say('decider-fate-less', { ...values, answers, question: { local: fate.as.words } }),
    { style: 'note', words: supportLine(answered?.support[fate.as.id], city) },
    ...(answered?.others ? [{ style: 'plain', words: { city: answered.others } } as const] : []),
  ]
}

function valuesOf({ title, deciderQuestions }: Consultation) {
  return {
    name: deciderQuestions?.name ?? '',
    hostTitle: { local: deciderQuestions?.title ?? {} },
    title: { local: title },
  }
}
