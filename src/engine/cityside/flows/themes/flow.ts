import type { CitysideNotice } from '../../../../domain/cityside.ts'
import type { ThemesDraft } from '../../../../domain/draft.ts'
import { type Block, say } from '../../../../domain/message.ts'
import { stances, type ThemeChange, themeCharactersMax } from '../../../../domain/themes.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { together } from '../../../decision.ts'
import { statementsShownMax, themeButtons } from '../../statements.ts'
import { matterOf } from '../../subject.ts'
import { submitAct } from '../../submit-act.ts'
import type { Flow, Move, Verbs } from '../flow.ts'
import { readThemes } from './read.ts'

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
  read: readWords,
  verbs: tapped(),
  // Each line is an act: the last one is taken back.
  back: (draft, turn) => ({ as: 'answer', answer: changing(draft, turn, [{ change: 'undo' }]) }),
  done: say('themes-done'),
}

/** What citizens wrote, a few at a time; the moderator answers "trees: 3, 5, 9". */
function showStatements({ consultation, after, rest }: ThemesDraft, { event }: Turn, lead: readonly Block[]): Decision {
  const about: CitysideNotice = { show: 'statements', consultation, after, ...(rest && { rest }) }
  const shown = replyWithNotice(event, { kind: 'cityside', about })
  return lead.length === 0 ? shown : together(reply(event, { blocks: lead }), shown)
}

function readWords(draft: ThemesDraft, words: string, turn: Turn): Move<ThemesDraft> {
  const wish = readThemes(words, {
    themes: matterOf(turn.state)?.themes ?? [],
    language: draft.language,
    understood: turn.state.understood,
  })
  switch (wish?.wants) {
    case 'change':
      return { as: 'answer', answer: changing(draft, turn, wish.changes) }
    case 'list':
      return { as: 'answer', answer: list(draft, turn) }
    case 'rest':
      return { as: 'draft', draft: { ...draft, after: 0, rest: true } }
    case 'more':
      return nextStatements(draft)
    case 'done':
      return { as: 'over' }
    case undefined: {
      const slip = { blocks: [say('theme-slip', { max: themeCharactersMax })], buttons: themeButtons() }
      return { as: 'answer', answer: reply(turn.event, slip) }
    }
    default:
      return wish satisfies never
  }
}

function tapped(): Verbs<ThemesDraft> {
  const change = (draft: ThemesDraft, turn: Turn, one: ThemeChange): Move<ThemesDraft> => ({
    as: 'answer',
    answer: changing(draft, turn, [one]),
  })
  return {
    more: nextStatements,
    resume: nextStatements,
    list: (draft, turn) => ({ as: 'answer', answer: list(draft, turn) }),
    rest: (draft) => ({ as: 'draft', draft: { ...draft, after: 0, rest: true } }),
    undo: (draft, turn) => change(draft, turn, { change: 'undo' }),
    // `against-k3x9q2`: the side, and the code of the theme.
    stance: (draft, turn, item) => {
      const [side = '', theme = ''] = item.split('-')
      const stance = stances.find((each) => each === side)
      return change(draft, turn, { change: 'stance', theme, ...(stance && { stance }) })
    },
    // `k3x9q2-7h2m01`: the code of the theme, and that of the numbers that were shown.
    alike: (draft, turn, item) => {
      const [theme = '', shown = ''] = item.split('-')
      return change(draft, turn, { change: 'take', theme, shown })
    },
  }
}

function changing({ consultation }: ThemesDraft, turn: Turn, changes: readonly ThemeChange[]): Decision {
  return submitAct(turn, { act: 'themes.changed', consultation, changes })
}

function list({ consultation }: ThemesDraft, { event }: Turn): Decision {
  return replyWithNotice(event, { kind: 'cityside', about: { show: 'themes', consultation } })
}

function nextStatements(draft: ThemesDraft): Move<ThemesDraft> {
  return { as: 'draft', draft: { ...draft, after: draft.after + statementsShownMax } }
}
