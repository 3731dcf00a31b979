import { voteIn } from '../../domain/ballots/told.ts'
import { consentsTo } from '../../domain/consent.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Block, Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import { photosIn, photosMaxOf } from '../../domain/questions/pictures.ts'
import { roundAfter } from '../../domain/tryout.ts'
import { askDeciderBlocks, askDeciderButton } from '../decider/buttons.ts'
import { helpButton } from '../help/buttons.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import { backButtons } from '../photos/messages.ts'
import { reactedBeside } from '../reactions/beside.ts'
import { othersOffer } from '../reactions/message.ts'
import type { Facts, Involvement } from '../state.ts'
import { introduction, saidTo } from './ask.ts'

/** Whether all that was asked is a vote: it is counted, and holds no words to be read. */
function isVoteAlone(consultation: Consultation): boolean {
  return consultation.questions.length === 1 && voteIn(consultation) !== undefined
}

/**
 * The receipt: which answer it was, by when the citizen hears what came of it, also if it is a no; and, the first time,
 * whether Ekko may come back to them at all.
 */
export function receipt(
  facts: Facts,
  { consentWording, untold, hello, offers, note }: Extract<Notice, { readonly kind: 'receipt' }>,
): Message | undefined {
  const { running, involvement, consents } = facts
  if (!running || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const last = consultation.questions.at(-1)
  const wroteLast = last && takesStatements(last) && givenTo(last, saidTo(involvement.answers, last.id)) !== undefined
  const help = helpOf(consultation, offers)
  const react = othersOffer(facts)
  const noted = repeatedWords(consultation, involvement)
  const sent = consultation.questions.map(({ id }) => photosIn(saidTo(involvement.answers, id)).length)
  const photos = sent.reduce((sum, each) => sum + each, 0)
  const pictured = sent.findIndex((each) => each > 0)
  // Messenger keeps three buttons under a message for good; with a fourth all of them go with the next one.
  const crowded = consentWording !== undefined && (help !== undefined || react !== undefined)
  const buttons: readonly Button[] = [
    ...(consentWording ? consentButtons('told', consentWording) : []),
    ...(untold ? consentButtons('told', untold).slice(0, 1) : []),
    ...(help ? [helpButton(consultation)] : []),
    ...(noted.length > 0 && !crowded ? [changeButton(consultation)] : []),
    ...(photos > 0 && !consentWording ? backButtons(consultation, pictured) : []),
    ...(react ? [react.button] : []),
    ...(consentWording ? [] : askDeciderButton(consultation)),
  ]
  return {
    blocks: [
      ...(hello ? [introduction()] : []),
      ...(note ? [note] : []),
      say(isVoteAlone(consultation) ? 'receipt-vote' : 'receipt', {
        number: involvement.respondent,
        title: { local: consultation.title },
        host: consultation.host.name,
      }),
      ...(involvement.invitation.onBehalf ? [say('behalf-you')] : []),
      ...(photos > 0 ? [say('receipt-photos', { count: photos })] : []),
      ...(noted.length > 0 ? [say('receipt-noted'), ...noted, ...(crowded ? [say('receipt-change-how')] : [])] : []),
      // Before the yes to hearing of it, it is the city that has promised; after it, Ekko has.
      say(consentWording ? 'receipt-promise-asks' : untold ? 'receipt-not-told' : 'receipt-promise', {
        answerBy: { on: consultation.answerBy },
        decider: { local: consultation.frame.decider },
      }),
      ...nextRound(consultation, consentsTo(consents, 'asked')),
      ...(wroteLast ? [say(photosMaxOf(last) > 0 ? 'receipt-add-photos' : 'receipt-add')] : []),
      ...(help ? [help] : []),
      ...(react ? react.blocks : []),
      ...askDeciderBlocks(consultation, 'receipt-questions'),
      ...(consentWording ? [consentBlock('told')] : []),
    ],
    ...(buttons.length > 0 && { buttons }),
  }
}

/** When the same is asked again. */
function nextRound({ tryout, closesAt }: Consultation, willBeAsked: boolean): readonly Block[] {
  const next = tryout && roundAfter(tryout, closesAt)
  return next ? [say(willBeAsked ? 'tryout-again' : 'tryout-again-open', { from: { at: next.from } })] : []
}

/** What is said back, so that a slip of the finger is seen while it can be put right. */
function repeatedWords({ questions }: Consultation, { answers }: Involvement): readonly Block[] {
  return questions.flatMap((question) => {
    const said = givenTo(question, saidTo(answers, question.id))
    const repeated = said ? kindOf(question).repeated(question, said) : []
    const words = repeated.length > 0 || !said ? repeated : kindOf(question).ownWords(question, said)
    return [...words, ...reactedBeside(question, answers)]
  })
}

/**
 * What the receipt says about helping: what kind the city wants, where it wants any. A citizen who offered help in an
 * answer is shown the way even where the city did not think of it.
 */
function helpOf({ help, host }: Consultation, offers: true | undefined): Block | undefined {
  if (offers) return say('receipt-help-said')
  if (!help) return undefined
  return help.wanted
    ? say('receipt-help-wanted', { wanted: { local: help.wanted } })
    : say('receipt-help', { host: host.name })
}

/** What was noted can be put right while it is still in front of the citizen. */
function changeButton({ code }: Consultation): Button {
  return { label: text('button-change-noted'), action: { do: 'change', consultation: code } }
}
