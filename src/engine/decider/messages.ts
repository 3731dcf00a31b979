import type { City } from '../../domain/city.ts'
import { consentsTo } from '../../domain/consent.ts'
import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { DeciderNotice, DeciderQuestion, GatheredQuestion, Gathering, Support } from '../../domain/decider.ts'
import { type Block, type Message, say, type TextRef, text } from '../../domain/message.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { Instant } from '../../domain/time.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Facts } from '../state.ts'
import { toHostButton } from './buttons.ts'

/** What is said about a question to the politician, to its author. */
export function tellDecider(about: DeciderNotice, facts: Facts, now: Instant): Message | undefined {
  const { running, decider } = facts
  const own = decider?.own.find(({ key }) => key === about.question)
  return running && own && receipt(own, running, facts, about.consentWording, now)
}

/** Its number, its words, what happens with it, and by when its author hears. */
function receipt(
  { key, number, text: own }: DeciderQuestion,
  running: RunningConsultation,
  { consents, involvement }: Facts,
  consentWording: string | undefined,
  now: Instant,
): Message | undefined {
  const { consultation } = running
  const { deciderQuestions } = consultation
  if (!deciderQuestions) return undefined
  const { name, answerBy, answersMin } = deciderQuestions
  const values = { name, number, answerBy: { on: answerBy }, answers: answersMin }
  const silent = consentWording === undefined && !consentsTo(consents, 'told')
  const answered = involvement?.invitation.progress === 'answered'
  const { code } = consultation
  return {
    blocks: [
      say('decider-receipt', values),
      { style: 'quote', words: { own } },
      say(silent ? 'decider-receipt-silent' : 'decider-receipt-next', values),
      { style: 'note', words: text('decider-receipt-anonymous', values) },
      ...(consentWording === undefined ? [] : [consentBlock('told')]),
    ],
    buttons: [
      ...(consentWording === undefined ? [] : consentButtons('told', consentWording)),
      ...(answered || !takesAnswers(running, now)
        ? []
        : [{ label: text('button-answer'), action: { do: 'begin', consultation: code } } as const]),
      {
        label: text('button-decider-back'),
        action: { do: 'decider', verb: 'back', consultation: code, question: key },
      },
    ],
  }
}

/**
 * The politician's answers, to one of those who took part: the questions that were answered, those of their own first, and
 * then what became of each question of theirs that was not.
 */
export function deciderAnswers({ running, decider, city }: Facts): Message | undefined {
  const { consultation } = running ?? {}
  const asked = consultation?.deciderQuestions
  const answered = decider?.gathering.answered
  if (!consultation || !asked || !decider || !answered) return undefined
  const { gathering, own } = decider
  const isOwn = ({ questions }: GatheredQuestion) => own.some(({ number }) => questions.includes(number))
  const all = answered.answers.flatMap(({ question, words }) => {
    const gathered = gathering.gathered.find(({ id }) => id === question)
    return gathered ? [{ gathered, words, own: own.filter(({ number }) => gathered.questions.includes(number)) }] : []
  })
  const ordered = [...all.filter(({ gathered }) => isOwn(gathered)), ...all.filter(({ gathered }) => !isOwn(gathered))]
  const left = own.filter(({ number }) => !all.some(({ gathered }) => gathered.questions.includes(number)))
  const values = { name: asked.name, hostTitle: { local: asked.title }, title: { local: consultation.title } }
  return {
    blocks: [
      say('decider-answers', { ...values, answers: all.length }),
      ...ordered.flatMap(({ gathered, words, own: mine }): readonly Block[] => [
        { style: 'title', words: { city: gathered.words } },
        ...mine.map((each) => say('decider-answer-yours', { question: each.text })),
        { style: 'note', words: supportLine(answered.support[gathered.id], city) },
        { style: 'plain', words: { city: words } },
      ]),
      say('decider-signed', values),
      ...left.flatMap((each) => fateBlocks(each, gathering, values, city)),
    ],
    buttons: [
      ...(left.length > 0 ? [toHostButton(consultation)] : []),
      ...ledgerButton({ city, ...(running && { running }) }),
    ],
    newsAbout: consultation.title,
  }
}

/** What became of a question that was not answered, said plainly. */
function fateBlocks(
  { number, text: own }: DeciderQuestion,
  { gathered, answered }: Gathering,
  values: Readonly<Record<string, string | { readonly local: Consultation['title'] }>>,
  city: City,
): readonly Block[] {
  const inside = gathered.find(({ questions }) => questions.includes(number))
  const lead: readonly Block[] = [say('decider-fate', { ...values, number }), { style: 'quote', words: { own } }]
  if (!inside) return [...lead, say('decider-fate-none', values)]
  if (inside.aside) return [...lead, say('decider-fate-aside', { ...values, why: { local: inside.aside } })]
  return [
    ...lead,
    say('decider-fate-less', { ...values, answers: answered?.answers.length ?? 0, question: { local: inside.words } }),
    { style: 'note', words: supportLine(answered?.support[inside.id], city) },
    ...(answered?.others ? [{ style: 'plain', words: { city: answered.others } } as const] : []),
  ]
}

/** How many people asked, and which places and roles at least five of them share. */
export function supportLine(support: Support | undefined, city: Pick<City, 'places' | 'roles'>): TextRef {
  const people = publishableOne(support?.people ?? 0)
  const names = (support?.groups ?? []).flatMap(({ of, id }) => {
    const found =
      of === 'place' ? city.places.find((each) => each.id === id) : city.roles.find((each) => each.id === id)
    return found ? [found.name] : []
  })
  if (people === undefined) return text('decider-support-few')
  return names.length === 0
    ? text('decider-support', { people })
    : text('decider-support-groups', { people, groups: { list: names } })
}
