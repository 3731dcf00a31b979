import { opinionsNow } from '../../../cityside/opinions.ts'
import type { KeptOpinions } from '../../../domain/opinions/opinions.ts'
import { hostWords, letterOf, worded } from '../../../domain/opinions/worded.ts'
import { shownText } from '../../../domain/personal-data.ts'
import { mayStandInPublic } from '../../../domain/questions/open.ts'
import { type ReactQuestion, takesReactions } from '../../../domain/reactions/question.ts'
import type { StatementKey } from '../../../domain/reactions/vote.ts'
import { opinionsInside, releaseOpinions } from '../../../domain/release/opinions.ts'
import { act } from '../deeds.ts'
import type { Answer, Page } from '../door.ts'
import { votesLinks } from '../overview/export-votes.ts'
import type { Visit } from '../visit.ts'
import { groupsHtml } from './groups-html.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'

/** Whether people say of statements here whether they agree. */
export function isVotedOn({ consultation: { questions } }: Pick<Matter, 'consultation'>): boolean {
  return questions.some(takesReactions)
}

/** Who agrees on what, as votes come in, and what groups are called: all through the gate, for those who read every answer. */
export async function groupsPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, cityside } = visit
  const kept = await opinionsNow(cityside, matter)
  const wordsOf = await wordsIn(visit, matter)
  const questions = matter.consultation.questions.filter(takesReactions).map((question) => {
    const found = kept.find((each) => each.question === question.id)
    return `<section aria-labelledby="${question.id}"><h2 id="${question.id}">${voice.words(question.text)}</h2>${questionHtml(visit, matter, found, wordsOf(question))}</section>`
  })
  const html = `${await saidNavigation(visit, matter, 'groups')}
<p class="soft">${voice.say('groups-lead')}</p>
<div id="groups" class="opinions" data-live>${questions.join('\n')}</div>
${await unquotedHtml(visit, matter, kept)}${votesLinks(matter.consultation, voice)}`
  return matterPage(visit, matter, 'said', { html, styles: ['reading.css', 'groups.css'] })
}

/** What clearing a statement for quoting would give the city's page, with the way to those of which it shows the number alone. */
async function unquotedHtml(
  { voice: { say }, cityside: { store } }: Visit,
  matter: Matter,
  kept: readonly KeptOpinions[],
): Promise<string> {
  const cleared = await store.quotesPublic(matter.consultation.id)
  if (!matter.runs || cleared === undefined) return ''
  const known = new Set(cleared.map(({ number }) => number))
  const open = matter.consultation.questions.filter(mayStandInPublic).map(({ id }) => id)
  const named = kept.filter(({ question }) => open.includes(question)).flatMap((each) => statementsNamed(each))
  const waiting = [...new Set(named.map(Number))].filter((number) => !known.has(number))
  if (waiting.length === 0) return ''
  const links = waiting
    .toSorted((one, other) => one - other)
    .map(
      (number) =>
        `<a class="button" href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a>`,
    )
  return `<section aria-labelledby="unquoted"><h2 id="unquoted">${say('groups-unquoted')}</h2><p class="soft">${say('groups-unquoted-why', { count: waiting.length })}</p><p class="row">${links.join('')}</p></section>
`
}

/** The statements that the city's page names of one question, once it is closed. */
function statementsNamed(kept: KeptOpinions): readonly StatementKey[] {
  const told = releaseOpinions({ ...kept, final: true })
  if (!told) return []
  return [
    ...[...told.groups.flatMap(({ typical }) => typical), ...told.shared, ...told.divided, ...told.against].map(
      ({ statement }) => statement,
    ),
    ...told.unsure,
  ]
}

type WordsOf = (statement: StatementKey) => string | undefined

/** Statements in their words, safe to stand in HTML: the host's, and those of citizens with the way to each. */
async function wordsIn({ voice, cityside }: Visit, matter: Matter): Promise<(question: ReactQuestion) => WordsOf> {
  const travelling = await cityside.store.travelling(matter.consultation)
  const written = new Map(travelling.map(({ number, text }) => [String(number), { number, text }]))
  return (question) => {
    const host = hostWords(question)
    return (statement) => {
      const ours = host(statement)
      if (ours) return voice.words(ours)
      const theirs = question.kind === 'open' ? written.get(statement) : undefined
      if (!theirs) return undefined
      const link = `<a href="${addressOf(matter, `said/statements/${theirs.number}`)}">${voice.say('reading-statement', { number: theirs.number })}</a>`
      return `${voice.own(shownText(theirs.text))} <small>${link}</small>`
    }
  }
}

function questionHtml(visit: Visit, matter: Matter, kept: KeptOpinions | undefined, wordsOf: WordsOf): string {
  const inside = kept && opinionsInside(kept)
  if (!kept || !inside) return `<p>${visit.voice.say('groups-none-yet')}</p>`
  const { agreed, open, contested, 'agreed-against-a-group': against } = inside.quadrants
  const inWords = (each: (typeof agreed)[number]) => {
    const words = wordsOf(each.statement)
    return words === undefined ? [] : [{ words, says: each.says }]
  }
  return groupsHtml(visit, matter, {
    kept,
    inside,
    told: worded(inside, wordsOf),
    quadrants: {
      agreed: agreed.flatMap(inWords),
      'agreed-against-a-group': against.flatMap(inWords),
      contested: contested.flatMap(inWords),
      open: open.flatMap(inWords),
    },
  })
}

/** A moderator gives a group a name, another one, or takes it away. */
export async function nameGroup(visit: Visit, matter: Matter): Promise<Answer> {
  const { params, form, voice } = visit
  const { id, questions } = matter.consultation
  const question = questions.filter(takesReactions).find((each) => encodeURIComponent(each.id) === params.question)
  const group = /^\d$/.test(params.group ?? '') ? Number(params.group) : undefined
  if (!question || group === undefined) return { missing: true }
  const name = form.get('do') === 'away' ? undefined : (form.get('name') ?? '')
  const named = { consultation: id, question: question.id, group, ...(name !== undefined && { name }) }
  const result = await act(visit, { act: 'group.named', ...named })
  const letter = voice.plain('opinions-group-letter', { letter: letterOf(group) })
  const done = result.ok
    ? voice.plain(name === undefined ? 'groups-unnamed-done' : 'groups-named-done', {
        group: letter,
        ...(name !== undefined && { name: name.trim() }),
      })
    : voice.said(result.why)
  return { to: `${addressOf(matter, 'said/groups')}#${fieldOf(question.id, group)}`, done }
}

/** The id of the field in which a group is named. */
export function fieldOf(question: string, group: number): string {
  return `name-${question}-${group}`
}
