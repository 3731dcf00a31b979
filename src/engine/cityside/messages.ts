import type { City } from '../../domain/city.ts'
import type { CitysideNotice } from '../../domain/cityside.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Language } from '../../domain/language.ts'
import { type Block, type Button, type Message, say, type TextRef, text } from '../../domain/message.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { Instant } from '../../domain/time.ts'
import { ask } from '../answers/ask.ts'
import { receipt } from '../answers/receipt.ts'
import { frameBlocks } from '../consultation/frame.ts'
import { invitation } from '../consultation/invitation.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { doneButtons, statementsShownMax } from './flows/themes.ts'
import { sampleEcho, sampleNews } from './preview/echo-samples.ts'
import { someone } from './preview/example-person.ts'
import { statusMessage } from './status.ts'

/** What city hall is shown, from the facts at the moment of sending. */
export function show(about: CitysideNotice, facts: Facts, now: Instant): Message | undefined {
  switch (about.show) {
    case 'sample': {
      const language = facts.person?.language ?? facts.city.languages[0]
      const message = seenBy(about.consultation, facts.city, language)[about.sample]
      return message && inert(message)
    }
    case 'launch':
      return launchOffer(about, facts)
    case 'file':
      return {
        blocks: [say('file-how'), { style: 'plain', words: { own: facts.checked?.file ?? '' } }],
        buttons: launchButtons(about.scheduled, facts, false),
      }
    case 'status':
      return statusMessage(about, facts, now)
    case 'statements':
      return about.asking ? statementsToAsk(facts, about.after) : statementsShown(facts, about.after)
    case 'echo': {
      const message = sampleEcho(facts, about.outcome, about.sample)
      return message && inert(message)
    }
    case 'news': {
      const message = sampleNews(facts, about.report)
      return message && inert(message)
    }
    case 'publish':
      return publishOffer(about, facts)
    default:
      return about satisfies never
  }
}

/** A consultation as people will see it: the invitation, the further questions, the receipt, and what "why me?" shows. */
export function seenBy(consultation: Consultation, city: City, language: Language): readonly Message[] {
  const at = consultation.opensAt
  const facts = someone(consultation, city, language, at)
  const messages: readonly (Message | undefined)[] = [
    invitation(facts, at),
    ...consultation.questions.slice(1).map((_, index) => ask(consultation, index + 1)),
    receipt(facts, { kind: 'receipt', consultation: consultation.id }),
    { blocks: frameBlocks(consultation) },
  ]
  return messages.flatMap((message) => (message ? [message] : []))
}

/** The same to look at: its buttons say what they are and do nothing else. */
function inert({ blocks, buttons = [] }: Message): Message {
  return {
    blocks,
    // Platforms refuse a message in which two buttons carry the same token.
    buttons: buttons.map((button, index) => ({
      label: button.label,
      action: citysideAction('example', '', String(index)),
    })),
  }
}

function launchOffer({ scheduled, consultation }: Extract<CitysideNotice, { show: 'launch' }>, facts: Facts): Message {
  const { plan = [], problems = [], remarks = [] } = facts.checked ?? {}
  return {
    blocks: [
      ...(plan.length === 0 ? [] : [{ style: 'plain', words: { lines: plan } } as const]),
      say('preview-dates', { opens: { at: consultation.opensAt }, closes: { at: consultation.closesAt } }),
      ...inOneLanguage(Object.keys(consultation.title)[0], facts),
      ...sentences('preview-remarks', remarks),
      ...sentences('preview-problems', problems),
    ],
    buttons: launchButtons(scheduled, facts, true),
  }
}

/** What explaining a late promise settles; a reason settles the rest. */
function isOwed({ key }: TextRef): boolean {
  return key === 'owed-answer' || key === 'owed-milestone'
}

/** What can be done with it; nothing opens while there are problems. */
function launchButtons(scheduled: boolean, { checked }: Facts, file: boolean): readonly Button[] {
  const problems = checked?.problems ?? []
  const ready = problems.length === 0
  const late = problems.some(isOwed)
  const hard = problems.some((problem) => !isOwed(problem))
  const opening: readonly Button[] = [
    { label: text('button-open-now'), action: citysideAction('open', '', ''), style: 'primary' },
    {
      label: text(scheduled ? 'button-schedule-as-written' : 'button-schedule'),
      action: citysideAction('schedule', '', ''),
    },
  ]
  return [
    ...(ready ? opening : []),
    { label: text('button-change-part'), action: citysideAction('change', '', '') },
    ...(late ? [{ label: text('desk-verb-explain'), action: citysideAction('explain', '', '') }] : []),
    ...(hard ? [{ label: text('button-reason'), action: citysideAction('edit', '', 'reason') }] : []),
    ...(file ? [{ label: text('button-as-file'), action: citysideAction('file', '', '') }] : []),
    { label: text('button-drop'), action: citysideAction('drop', '', 'launch') },
  ]
}

/** What the checks say, below what it is. */
function sentences(intro: string, lines: readonly TextRef[]): readonly Block[] {
  if (lines.length === 0) return []
  return [say(intro), ...lines.map((line): Block => ({ style: 'note', words: line }))]
}

/** What people wrote, with the numbers by which themes point at it, and never who. */
function statementsShown({ said = [] }: Facts, after: number): Message {
  const all = said.flatMap(({ statements }) => statements).toSorted((one, other) => one.number - other.number)
  const page = all.slice(after, after + statementsShownMax)
  if (page.length === 0)
    return { blocks: [say(after === 0 ? 'statements-none' : 'statements-end')], buttons: doneButtons().slice(1) }
  return {
    blocks: [
      say('statements-how'),
      ...page.flatMap(({ number, text: words }): readonly Block[] => [
        { style: 'note', words: text('statement-number', { number }) },
        { style: 'quote', words: { own: words } },
      ]),
    ],
    buttons: after + page.length < all.length ? doneButtons() : doneButtons().slice(1),
  }
}

/** The same, to choose whom to ask more. */
function statementsToAsk({ said = [] }: Facts, after: number): Message {
  const all = said.flatMap(({ statements }) => statements).toSorted((one, other) => one.number - other.number)
  const page = all.slice(after, after + statementsShownMax)
  if (page.length === 0) return { blocks: [say(after === 0 ? 'statements-none' : 'statements-end')] }
  return {
    blocks: page.flatMap(({ number, text: words }): readonly Block[] => [
      { style: 'note', words: text('statement-number', { number }) },
      { style: 'quote', words: { own: words } },
    ]),
    ...(after + page.length < all.length && { buttons: doneButtons().slice(0, 1) }),
  }
}

/** How many will hear of it, and the tap that tells them. */
function publishOffer({ what }: Extract<CitysideNotice, { show: 'publish' }>, facts: Facts): Message {
  const { tally, person } = facts
  const people = publishableOne(tally?.answered ?? 0)
  return {
    blocks: [
      people === undefined ? say('publish-few') : say('publish-people', { people }),
      ...inOneLanguage(person?.language, facts),
    ],
    buttons: [
      { label: text('button-publish'), action: citysideAction('confirm', '', ''), style: 'primary' },
      { label: text('button-write-again'), action: citysideAction('again', '', '') },
      { label: text('button-drop'), action: citysideAction('drop', '', what) },
    ],
  }
}

/** Says plainly what readers of other languages get, where the city has several. */
function inOneLanguage(language: Language | undefined, { city }: Facts): readonly Block[] {
  if (language === undefined || city.languages.length < 2) return []
  return [{ style: 'note', words: text('preview-in-one', { language }) }]
}
