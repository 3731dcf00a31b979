import type { Command } from '../../domain/command.ts'
import { fold } from '../../domain/understood/fold.ts'
import { leavingIn } from '../../domain/understood/leaving.ts'
import { isOneOf, meant, unsigned } from '../../domain/understood/match.ts'
import { afterOpening, framedIn, type Phrases } from '../../domain/understood/phrase.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { channelsNamed, chatsWordsIn } from '../chats/words.ts'

/**
 * The command a text is, if it is one and nothing else but politeness: "Stop, please!", "/stop" and "glem mig" are, "stop the
 * traffic" is an answer. A slash makes any command name one.
 */
export function commandIn(text: string, understood: Understood): Command | undefined {
  const trimmed = text.trim()
  if (/^[?？؟]$/.test(trimmed)) return 'help'
  const said = withoutBot(trimmed)
  const command = meant(understood.commands, said, understood)
  // "Ja" is yes in one language and "and" in another.
  if (command !== undefined || meant(understood.yesNo, said, understood) !== undefined) return command
  return leavingIn(unsigned(said, understood), understood.leaving)
}

/** The language that words name, if that is all they say: "in English", "på dansk". */
export function languageIn(text: string, understood: Understood): string | undefined {
  return meant(understood.languages, text, understood)
}

/** More than a citizen looks for at once. */
const queryCharactersMax = 200

/**
 * What a citizen wants to know of the city's earlier questions: "what have you asked about bike paths", "hvad har I spurgt
 * om cykelstier", "/memory bike paths". Undefined for anything else.
 */
export function memoryQueryIn(text: string, understood: Understood): string | undefined {
  const query = afterSlash(text, understood.slash.memory) ?? framedIn(text, understood.memory)
  const bare = query
    ?.normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:：]+/, '')
    .slice(0, queryCharactersMax)
    .replace(/(?<![\s?!.…؟？۔])[\s?!.…؟？۔]+$/u, '')
  return bare === undefined || fold(bare) === '' ? undefined : bare
}

/** What follows a slash and one of these phrases: "/idea a bench", "/memory@ekko_bot bike paths". */
export function afterSlash(text: string, phrases: Phrases): string | undefined {
  const slashed = /^\/(.*)$/su.exec(withoutBot(text.trim()))?.[1]
  const rest = slashed === undefined ? undefined : afterOpening(slashed, phrases)
  return rest === undefined || /^(?:$|[\s:：])/u.test(rest) ? rest : undefined
}

/** A slash and a name that is none of Ekko's commands, with or without more behind it: "/settings", "/flyv nu". */
export function isUnknownCommand(text: string, understood: Understood): boolean {
  const said = withoutBot(text.trim())
  if (!/^\/\p{L}[\p{L}\p{M}\p{N}_-]{0,31}(?:\s|$)/u.test(said)) return false
  const known =
    commandIn(said, understood) ??
    languageIn(said, understood) ??
    memoryQueryIn(said, understood) ??
    afterSlash(said, understood.slash.idea) ??
    chatsWordsIn(said, understood, channelsNamed) ??
    afterSlash(said, understood.cityside.code) ??
    meant(understood.yesNo, said, understood)
  return known === undefined && !isOneOf(understood.ideas, said, understood)
}

/** Telegram puts the bot's name behind a command in a group: `/stop@ekko_bot`. */
function withoutBot(text: string): string {
  return text.replace(/^(\/[^\s@]+)@\w+/u, '$1')
}
