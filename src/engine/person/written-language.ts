import type { Received } from '../../domain/inbox.ts'
import type { Language } from '../../domain/language.ts'
import type { Button } from '../../domain/message.ts'
import { writtenIn } from '../../domain/understood/written-in.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'

/** After what else is replied, which counts its own parts. */
const part = 100

/**
 * Asks who surely wrote in another language of the city whether to go on in it, after what is said to them anyway: once in all, and
 * never a person who chose their language. Nothing changes until they tap; a guess never does (docs/decisions/077).
 */
export function offerWrittenLanguage(turn: Turn, { text }: Received, decision: Decision): Decision {
  const { event, state } = turn
  const { person, languageOffered } = state.known
  if (languageOffered || person.standing === 'stopped' || event.via?.community !== undefined) return decision
  const isAnswered = decision.outbox.some(({ to }) => to === event.contact)
  const leaves = decision.changes.some(({ kind }) => kind === 'person.stopped' || kind === 'person.forgotten')
  const language = isAnswered && !leaves ? writtenIn(text, state.understood.writtenIn) : undefined
  if (language === undefined || language === person.language) return decision
  const asked = reply(
    event,
    {
      blocks: [{ style: 'plain', words: { key: 'language-go-on', in: language } }],
      buttons: [language, person.language].map(languageButton),
    },
    part,
  )
  return together(decision, changing({ kind: 'language.offered', language }), asked)
}

/** A language to tap, called as it is called by who speaks it. */
export function languageButton(language: Language): Button {
  return { label: { key: 'language-this', in: language }, action: { do: 'language', language } }
}
