import { harmless } from '../../domain/direction.ts'
import type { TextValue } from '../../domain/message.ts'
import { letterOf, steadyTexts, type WordedLevels, type WordedSaid } from '../../domain/opinions/worded.ts'
import type { OpinionsShown as Opinions, StatementShown } from './question-record.ts'
import type { Voice } from './voice.ts'

const sides = ['agree', 'disagree'] as const
const quotesTexts = { unasked: 'opinions-unquoted', uncleared: 'opinions-uncleared' } as const

/** Who agrees on what: the groups, what all see alike, and where they part; empty where no votes were asked for. */
export function opinionsHtml(opinions: Opinions | undefined, voice: Voice): string {
  if (!opinions) return ''
  const { say } = voice
  const { groups, shared, divided, against, unsure, steady, quotes } = opinions
  const found =
    groups.length === 0
      ? say('opinions-none')
      : `${say('opinions-found', { groups: groups.length })}${steady ? ` ${say(steadyTexts[steady])}` : ''}`
  const parts = [
    groups.map((group, at) => groupHtml(group, at, voice)).join(''),
    listHtml(say(groups.length === 0 ? 'opinions-shared-all' : 'opinions-shared'), sharedItems(shared, voice)),
    levelsHtml(say('opinions-divided'), divided, groups, voice),
    ...sides.map((side) => {
      const rows = against.filter(({ says }) => says === side)
      return levelsHtml(say(`opinions-against-${side}`), rows, groups, voice)
    }),
    listHtml(
      say('opinions-unsure'),
      unsure.map((each) => statementHtml(each, voice)),
    ),
  ]
  const notes = [...(quotes ? [say(quotesTexts[quotes])] : []), ...(groups.length > 0 ? [say('opinions-how')] : [])]
  return `<h4>${say('opinions')}</h4><p>${found}</p>${parts.join('')}${notes.map((note) => `<p class="soft">${note}</p>`).join('')}`
}

/** A statement inside a sentence: the host's words, or a citizen's with their number; the number alone where the words are not for all. */
function inSentence(shown: StatementShown, { plain }: Voice): TextValue {
  if ('host' in shown) return { local: shown.host }
  const { number, themes, words } = shown
  if (words !== undefined) return plain('opinions-quoted', { words: harmless(words), number })
  if (themes.length === 0) return plain('opinions-numbered', { number })
  return plain('opinions-numbered-about', { number, themes: { list: themes } })
}

function statementHtml(shown: StatementShown, voice: Voice): string {
  if ('host' in shown) return voice.words(shown.host)
  return voice.name(String(inSentence(shown, voice)))
}

function groupHtml({ people, typical, ...group }: Opinions['groups'][number], at: number, voice: Voice): string {
  const head = voice.say('opinions-group', { group: groupName(group, at, voice), people })
  return listHtml(head, saidItems(typical, voice), true)
}

function groupName({ name }: Pick<Opinions['groups'][number], 'name'>, at: number, { plain }: Voice): string {
  return name ?? plain('opinions-group-letter', { letter: letterOf(at) })
}

function saidItems(said: readonly WordedSaid<StatementShown>[], voice: Voice): readonly string[] {
  return said.map((each) => voice.say(`opinions-says-${each.says}`, { statement: inSentence(each.words, voice) }))
}

function sharedItems(shared: readonly WordedSaid<StatementShown>[], voice: Voice): readonly string[] {
  return shared.map((each) => voice.say(`opinions-shared-${each.says}`, { statement: inSentence(each.words, voice) }))
}

/** A heading with a list below it; a group without one keeps its heading. */
function listHtml(head: string, items: readonly string[], always = false): string {
  if (items.length === 0) return always ? `<p><strong>${head}</strong></p>` : ''
  return `<p><strong>${head}</strong></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

/** A row for each statement, a column for each group. */
function levelsHtml(
  caption: string,
  rows: readonly WordedLevels<StatementShown>[],
  groups: Opinions['groups'],
  voice: Voice,
): string {
  if (rows.length === 0 || groups.length === 0) return ''
  const { say, name } = voice
  const heads = groups.map((group, at) => `<th scope="col">${name(groupName(group, at, voice))}</th>`)
  const lines = rows.map(({ words: statement, agree }) => {
    const cells = agree.map((level) => `<td>${say(`opinions-cell-${level}`)}</td>`)
    return `<tr><th scope="row">${statementHtml(statement, voice)}</th>${cells.join('')}</tr>`
  })
  return `<table class="levels"><caption>${caption}</caption><thead><tr><th scope="col">${say('opinions-statement')}</th>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
