import type { CitysideNotice } from '../../../domain/cityside.ts'
import { codeOf } from '../../../domain/consultation.ts'
import { inOne, type ThemesDraft } from '../../../domain/draft.ts'
import { type Block, say } from '../../../domain/message.ts'
import type { Theme } from '../../../domain/outcome.ts'
import { fold } from '../../../domain/understood/fold.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { statementsShownMax, themeButtons } from '../statements.ts'
import { matterOf } from '../subject.ts'
import { submitAct } from '../submit-act.ts'
import type { Flow, Move } from './flow.ts'
import { saysNothing } from './short-answers.ts'

const themeCharactersMax = 60

/**
 * Naming what citizens wrote. It has no steps: statements are shown a few at a time, each line the moderator writes names
 * some of them and is an act at once, and it is over when the moderator says so.
 */
export const themesFlow: Flow<'themes'> = {
  on: 'themes',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  // Every name is kept with the consultation as it is written.
  holdsWords: () => false,
  show: showStatements,
  read: (draft, words, turn) => ({ as: 'answer', answer: readTheme(draft, words, turn) }),
  verbs: { more: nextStatements, resume: nextStatements },
  done: say('themes-done'),
}

/** What citizens wrote, a few at a time; the moderator answers "trees: 3, 5, 9". */
function showStatements({ consultation, after }: ThemesDraft, { event }: Turn, lead: readonly Block[]): Decision {
  const about: CitysideNotice = { show: 'statements', consultation, after }
  const shown = replyWithNotice(event, { kind: 'cityside', about })
  return lead.length === 0 ? shown : together(reply(event, { blocks: lead }), shown)
}

function nextStatements(draft: ThemesDraft): Move<ThemesDraft> {
  return { as: 'draft', draft: { ...draft, after: draft.after + statementsShownMax } }
}

/** `trees: 3, 5, 9` names these statements; the same name again adds to it, and `trees: none` takes the name away. */
function readTheme({ consultation, language }: ThemesDraft, words: string, turn: Turn): Decision {
  const [, name = '', list = ''] = /^([^:\n]{1,200}):\s*(.+)$/su.exec(words.trim()) ?? []
  const numbers = [...list.matchAll(/\d{1,6}/g)].map(([digits]) => Number(digits))
  const none = saysNothing(list, turn.state.understood)
  if (name.trim() === '' || name.length > themeCharactersMax || (numbers.length === 0 && !none))
    return reply(turn.event, { blocks: [say('theme-slip', { max: themeCharactersMax })], buttons: themeButtons() })
  const before = matterOf(turn.state)?.themes ?? []
  return submitAct(turn, {
    act: 'themes.labelled',
    consultation,
    themes: none ? without(before, name) : added(before, name.trim(), numbers, language),
  })
}

function without(themes: readonly Theme[], name: string): readonly Theme[] {
  return themes.filter(({ label }) => !Object.values(label).some((each) => fold(each) === fold(name)))
}

function added(themes: readonly Theme[], name: string, numbers: readonly number[], language: string): readonly Theme[] {
  const known = themes.find(({ label }) => Object.values(label).some((each) => fold(each) === fold(name)))
  const statements = [...new Set([...(known?.statements ?? []), ...numbers])].sort((one, other) => one - other)
  const theme: Theme = known
    ? { ...known, statements }
    : { id: `t-${codeOf(fold(name))}`, label: inOne(name, language), statements }
  return known ? themes.map((each) => (each === known ? theme : each)) : [...themes, theme]
}
