import type { SetupTexts } from '../../src/adapter.ts'
import { commandDescriptionUnitsMax } from './limits.ts'

/** Telegram's command names are a-z, 0-9 and _: a word with æ, ø or å gives way to the id, which is understood everywhere. */
export function commandsOf(language: string, texts: SetupTexts): { command: string; description: string }[] {
  const taken = new Set<string>()
  return texts.commands.flatMap((command) => {
    const description = command.descriptions[language] ?? ''
    const name = [command.names[language], command.id].find(
      (word) => word !== undefined && /^[a-z0-9_]{1,32}$/.test(word) && !taken.has(word),
    )
    if (name === undefined || description === '' || description.length > commandDescriptionUnitsMax) return []
    taken.add(name)
    return [{ command: name, description }]
  })
}
