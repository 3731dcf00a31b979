import type { ContactEvent } from '../../domain/inbox.ts'
import { type Language, spokenAmong } from '../../domain/language.ts'
import type { RightKind } from '../../domain/right.ts'
import { actionOf } from '../../domain/token.ts'
import { rightIn, rightSaid } from '../../domain/understood/sentences.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { commandIn } from '../conversation/commands.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import type { Decision } from '../decision.ts'
import type { PersonState } from '../state.ts'
import { answerRight } from './rights.ts'

/** What a person asks about their own data, in an ordinary sentence or by its word, whatever Ekko asked. */
export function readRight({ turn, words, question, choice, meant }: Written): Decision | undefined {
  const kind = meant || choice ? undefined : rightAskedIn(words, turn.state.understood)
  return kind && answerRight(turn, kind, question)
}

/** The same of a person whom Ekko has not met, or not any more: nothing is stored about them, and nothing is by their asking. */
export function answerUnknown({ known, understood, city }: PersonState, event: ContactEvent): Decision | undefined {
  if (known || !asksForRight(event, understood)) return undefined
  return reply(event, {
    blocks: [{ style: 'plain', words: { key: 'mydata-none', in: languageOf(event, understood, city.languages) } }],
  })
}

/** Nothing is known of them: their own words tell, and then what their platform says. */
function languageOf(event: ContactEvent, { sentences }: Understood, languages: readonly [Language, ...Language[]]) {
  const spoken = event.kind === 'message.received' ? rightSaid(event.text, sentences)?.language : undefined
  return spokenAmong([spoken, event.locale], languages) ?? languages[0]
}

function asksForRight(event: ContactEvent, understood: Understood): boolean {
  if (event.kind === 'message.received') return !event.forwarded && rightAskedIn(event.text, understood) !== undefined
  if (event.kind !== 'button.pressed') return false
  const action = actionOf(event.token)
  return action?.do === 'right' || (action?.do === 'command' && (action.name === 'mydata' || action.name === 'rights'))
}

function rightAskedIn(words: string, understood: Understood): RightKind | undefined {
  const command = commandIn(words, understood)
  if (command === 'mydata') return 'data'
  if (command === 'rights') return 'rights'
  return command === undefined ? rightIn(words, understood.sentences) : undefined
}
