import { codeOf } from '../../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../../domain/message.ts'
import type { Theme } from '../../../domain/outcome.ts'
import { inOne, type ThemesDraft } from '../../../domain/work.ts'
import { plain } from '../../conversation/commands.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { submitAct } from '../submit-act.ts'
import { asideBlock, asideButton, setDown } from './aside.ts'

const themeCharactersMax = 60
/** How many statements are read at a glance. */
export const statementsShownMax = 8

/** Shows what people wrote, a few at a time; the moderator answers "trees: 3, 5, 9". */
export function showStatements(turn: Turn, { consultation, after }: ThemesDraft, lead: readonly Block[]): Decision {
  const shown = replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'statements', consultation, after } })
  return lead.length === 0 ? shown : together(reply(turn.event, { blocks: lead }), shown)
}

/** `trees: 3, 5, 9` names these statements; the same name again adds to it, and `trees: none` takes the name away. */
export function readTheme(turn: Turn, draft: ThemesDraft, words: string): Decision {
  const [, name = '', list = ''] = /^([^:\n]{1,200}):\s*(.+)$/su.exec(words.trim()) ?? []
  const numbers = [...list.matchAll(/\d{1,6}/g)].map(([digits]) => Number(digits))
  const none = ['none', 'ingen', 'nej'].includes(plain(list))
  if (name.trim() === '' || name.length > themeCharactersMax || (numbers.length === 0 && !none))
    return reply(turn.event, { blocks: [say('theme-slip', { max: themeCharactersMax })], buttons: doneButtons() })
  const before = turn.state.matter?.themes ?? []
  return submitAct(turn, {
    act: 'themes.labelled',
    consultation: draft.consultation,
    themes: none ? without(before, name) : added(before, name.trim(), numbers, draft.language),
  })
}

/** That was all of them. */
export function finishThemes(turn: Turn): Decision {
  if (turn.state.work?.on !== 'themes') return reply(turn.event, { blocks: [say('themes-done')] })
  const aside = turn.state.work?.aside !== undefined
  return together(
    setDown(turn),
    reply(turn.event, {
      blocks: [say('themes-done'), ...(aside ? [asideBlock] : [])],
      ...(aside && { buttons: [asideButton] }),
    }),
  )
}

/** On to the next statements, or that was all. */
export function doneButtons(): readonly Button[] {
  return [
    { label: text('button-more-statements'), action: citysideAction('more', '', '') },
    { label: text('button-done'), action: citysideAction('drop', '', 'themes'), style: 'primary' },
  ]
}

function without(themes: readonly Theme[], name: string): readonly Theme[] {
  return themes.filter(({ label }) => !Object.values(label).some((each) => plain(each) === plain(name)))
}

function added(themes: readonly Theme[], name: string, numbers: readonly number[], language: string): readonly Theme[] {
  const known = themes.find(({ label }) => Object.values(label).some((each) => plain(each) === plain(name)))
  const statements = [...new Set([...(known?.statements ?? []), ...numbers])].sort((one, other) => one - other)
  const theme: Theme = known
    ? { ...known, statements }
    : { id: `t-${codeOf(plain(name))}`, label: inOne(name, language), statements }
  return known ? themes.map((each) => (each === known ? theme : each)) : [...themes, theme]
}
