import { asks } from '../../domain/duty.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { KnownState } from '../conversation/turn.ts'
import { citysideAction } from './buttons.ts'

/** What a moderator or a member of staff can do for the city, before what every citizen can; first of all, if it is not in their language. */
export function citysideHelp({ duties, city, known }: KnownState): {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
} {
  if (duties.length === 0) return { blocks: [], buttons: [] }
  const other = city.citysideLanguages?.[known.person.language]
  const lead: readonly Block[] = other
    ? [{ style: 'note', words: text('cityside-language', { language: { language: other } }) }]
    : []
  const ideas: Button = { label: text('button-ideas'), action: { do: 'idea', verb: 'list', idea: '' } }
  // A moderator has these under the overview, or writes the word: stop and "forget me" must not be crowded out.
  const more: readonly Button[] = [
    { label: text('button-ask-back'), action: citysideAction('ask', '', '') },
    { label: text('button-offers'), action: { do: 'help', verb: 'list', consultation: '', wording: '' } },
  ]
  if (!asks(duties)) return { blocks: [...lead, say('help-staff')], buttons: [ideas, ...more] }
  return {
    blocks: [...lead, say('help-hall')],
    buttons: [
      { label: text('button-new-consultation'), action: citysideAction('new', '', ''), style: 'primary' },
      { label: text('button-status'), action: citysideAction('status', '', '') },
      ideas,
    ],
  }
}
