import { escapeHtml as h } from '../../../../digests/escape.ts'
import type { DeskDraft } from '../../../../domain/desk-draft.ts'
import { serves } from '../../../../domain/duty.ts'
import { type Idea, isOpen } from '../../../../domain/idea.ts'
import { inLanguage, type Language } from '../../../../domain/language.ts'
import { couldIdentify } from '../../../../domain/personal/identifiable.ts'
import { withoutPersonalData } from '../../../../domain/personal-data.ts'
import { moneyCharactersMax } from '../../../../domain/questions/ballot.ts'
import { readingReasons } from '../../../../domain/reactions/reading.ts'
import type { Answer } from '../../door.ts'
import { csrfField, problemsBox, selectField, textField } from '../../fields.ts'
import type { Visit } from '../../visit.ts'
import type { Voice } from '../../voice.ts'
import { languagesOf } from '../form/tree.ts'
import { type VoteFault, votingFaults } from './faults.ts'
import { type Gathered, type Gathering, places } from './gathering.ts'

/** As long as a proposal's name is shown in a list to choose from. */
const nameShownMax = 40
/** As long as a name reads well on a phone. */
const nameCharactersMax = 200

/** What the page is drawn from. */
export interface VotePage {
  readonly draft: Pick<DeskDraft, 'key' | 'revision' | 'tree'>
  readonly vote: Gathering
  /** Every idea that waits or is in the vote, by number. */
  readonly ideas: ReadonlyMap<number, Idea>
  /** What stands in its way is said once it was asked for. */
  readonly checked: boolean
  /** A colleague kept something meanwhile: what is shown is theirs. */
  readonly conflict?: true
}

/** Ideas that become a vote: what each proposal is called and costs beside the words of its authors, and where each idea belongs. */
export function votePage(visit: Visit, on: VotePage): Answer {
  const { voice, visitor } = visit
  const { say } = voice
  const { draft, vote, ideas, checked, conflict } = on
  const languages = languagesOf(draft.tree, voice.city.languages)
  const first = languages.includes(voice.language) ? voice.language : (languages[0] ?? voice.language)
  const ground: Ground = { ...on, visit, languages, first }
  const faults = checked ? votingFaults(vote, first) : []
  const said = faults.map(({ text, field }) => ({
    line: `${nameAt(field, vote, voice)}${voice.text(text)}`,
    ...(field !== undefined && { field }),
  }))
  const placed = new Set([...vote.proposals.flatMap((each) => each.ideas), ...vote.leftOut.map(({ idea }) => idea)])
  const waiting = [...ideas.values()].filter((idea) => !placed.has(idea.number) && isOpen(idea))
  const list = (numbers: readonly number[], is: string | ((idea: number) => string)) =>
    `<ul class="cards">${numbers.map((idea) => `<li class="card">${ideaHtml(idea, typeof is === 'string' ? is : is(idea), ground)}</li>`).join('')}</ul>`
  const outs = new Map(vote.leftOut.map(({ idea, reason }) => [idea, `${places.out}${reason}`]))
  const html = `${conflict ? `<div class="problems" role="alert" tabindex="-1"><p>${say('deskvote-conflict')}</p></div>` : ''}${problemsBox(said, voice)}
<p class="soft">${say('deskvote-lead')}</p>
<form method="post" action="/desk/drafts/${h(draft.key)}/vote" class="writing" novalidate>
<button class="first" name="do" value="save" tabindex="-1" aria-hidden="true">${say('desklaunch-save')}</button>
${csrfField(visitor)}<input type="hidden" name="revision" value="${draft.revision}">
${ruleHtml(ground, faults)}
<h2>${say('deskvote-proposals', { count: vote.proposals.length })}</h2>
${vote.proposals.map((each, at) => proposalHtml(each, at, ground, faults)).join('')}
${
  waiting.length === 0
    ? ''
    : `<h2>${say('deskvote-waiting', { count: waiting.length })}</h2><p class="soft">${say('deskvote-waiting-hint')}</p>${list(
        waiting.map(({ number }) => number),
        places.wait,
      )}`
}
${outs.size === 0 ? '' : `<h2>${say('deskvote-out', { count: outs.size })}</h2><p class="soft">${say('deskvote-out-hint')}</p>${list([...outs.keys()], (idea) => outs.get(idea) ?? '')}`}
<div class="bar row"><button class="main" name="do" value="on">${say('deskvote-on')}</button><button name="do" value="save">${say('desklaunch-save')}</button></div>
</form>`
  return {
    page: {
      ...{ title: say('deskvote-title'), room: 'consultations', html },
      status: conflict ? 409 : faults.length > 0 ? 422 : 200,
    },
  }
}

interface Ground extends VotePage {
  readonly visit: Visit
  readonly languages: readonly Language[]
  readonly first: Language
}

/** Before what is wrong with a proposal stands which one it is. */
function nameAt(field: string | undefined, { proposals }: Gathering, { say }: Voice): string {
  const within = (field ?? '').replace(/^(?:cost|words)-/, '')
  const at = proposals.findIndex(({ id }) => within === id || within.replace(/-[a-z]+$/, '') === id)
  return at < 0 ? '' : `${say('deskvote-proposal', { number: at + 1 })}: `
}

function problemAt(field: string, faults: readonly VoteFault[], voice: Voice): { readonly problem?: string } {
  const found = faults.filter((fault) => fault.field === field).map(({ text }) => voice.text(text))
  return found.length === 0 ? {} : { problem: found.join(' ') }
}

/** By what it is decided: money to share, or how many are chosen. */
function ruleHtml({ vote, visit: { voice } }: Ground, faults: readonly VoteFault[]): string {
  const { say } = voice
  const field = (name: 'budget' | 'money' | 'choose', max: number) =>
    textField({
      ...{ name, label: say(`deskvote-${name}`), hint: say(`deskvote-${name}-hint`), max },
      value: String(vote[name] ?? ''),
      ...problemAt(name, faults, voice),
    })
  return `<section class="card" aria-labelledby="rule"><h2 id="rule">${say('deskvote-how')}</h2>${field('budget', amountCharactersMax)}${field('money', moneyCharactersMax)}${field('choose', amountCharactersMax)}</section>`
}

/** Nine digits and what some write between them. */
const amountCharactersMax = 12

function proposalHtml(
  { id, text, cost, ideas }: Gathered,
  at: number,
  ground: Ground,
  faults: readonly VoteFault[],
): string {
  const { visit, languages, first, vote } = ground
  const { voice } = visit
  const { say } = voice
  const named = say('deskvote-proposal', { number: at + 1 })
  const words = [first, ...languages.filter((each) => each !== first)].map((language) => {
    const name = `words-${id}-${language}`
    const label =
      languages.length === 1
        ? say('deskvote-words')
        : say('deskpage-in-language', { label: say('deskvote-words'), language: { language } })
    return textField({
      ...{ name, label, value: text[language] ?? '', max: nameCharactersMax },
      ...(language === first && { hint: say('deskvote-words-hint') }),
      ...problemAt(name, faults, voice),
    })
  })
  const price =
    vote.budget === undefined && cost === undefined
      ? ''
      : textField({
          ...{ name: `cost-${id}`, label: say('deskvote-cost'), value: String(cost ?? ''), max: amountCharactersMax },
          ...problemAt(`cost-${id}`, faults, voice),
        })
  const made = ideas.map((idea) => ideaHtml(idea, `${places.to}${id}`, ground)).join('')
  return `<section class="card" id="${h(id)}" aria-label="${named}" tabindex="-1"><h3>${named}</h3>${words.join('')}${price}${made}</section>`
}

/** The words of an idea as its author wrote them, without what leads to a person, and where it belongs. */
function ideaHtml(number: number, value: string, { visit, ideas, vote }: Ground): string {
  const { voice, visitor } = visit
  const { say } = voice
  const idea = ideas.get(number)
  const label = say('deskvote-idea', { number })
  const mine = idea !== undefined && serves(visitor.duties, idea.department)
  const own = idea?.text ?? ''
  const words =
    own === '' || !mine
      ? `<p class="soft">${say(own === '' ? 'deskvote-gone' : 'deskvote-elsewhere')}</p>`
      : `<blockquote>${voice.own(withoutPersonalData(own))}</blockquote>${couldIdentify(own) ? `<p class="soft">${say('deskvote-leads')}</p>` : ''}`
  const to = vote.proposals.map((each) => ({
    value: `${places.to}${each.id}`,
    label: `${places.to}${each.id}` === value ? say('deskvote-here') : togetherWith(each, voice),
  }))
  const isAlone = vote.proposals.some(({ ideas: members }) => members.length === 1 && members.includes(number))
  const options = [
    ...to,
    ...(isAlone ? [] : [{ value: places.own, label: say('deskvote-own') }]),
    ...readingReasons.map((reason) => ({ value: `${places.out}${reason}`, label: say(`deskvote-out-${reason}`) })),
    { value: places.wait, label: say('deskvote-wait') },
  ]
  const link = mine && idea ? `<a href="/desk/inbox/ideas/${idea.key}">${label}</a>` : label
  return `<p class="row">${link}</p>${words}${selectField({ name: `idea-${number}`, label: say('deskvote-where', { number }), value, options })}`
}

/** Another proposal by its name, or by the first of its ideas while it has none. */
function togetherWith({ text, ideas }: Gathered, { language, say }: Voice): string {
  const words = inLanguage(text, language)
  if (words === '') return say('deskvote-with-idea', { number: ideas[0] ?? 0 })
  return say('deskvote-with', { name: words.length > nameShownMax ? `${words.slice(0, nameShownMax)}…` : words })
}
