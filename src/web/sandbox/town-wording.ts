import type { Cityside } from '../../cityside/cityside.ts'
import { isMilestone, outcomeFrom } from '../../cityside/files.ts'
import { wordingRemarks } from '../../cityside/wording-check.ts'
import { type CityText, outcomeTexts, reportTexts } from '../../domain/city-text.ts'
import type { Language } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import { sayIn } from '../../texts/render.ts'
import type { Wording } from './desk.ts'

/** What would make words easier to read that are about to go out from the desk, in the page's language. */
export async function wordingAtDesk(
  cityside: Cityside,
  wording: Wording,
  language: Language,
): Promise<readonly string[]> {
  const remarks = await wordingRemarks(cityside, await textsIn(cityside, wording, language))
  const say = sayIn(language, cityside.texts)
  return remarks.length === 0 ? [] : [...remarks.map(say), say(text('wording-change-desk'))]
}

/** Words that were typed at the desk are in the language it is read in. */
async function textsIn(cityside: Cityside, wording: Wording, language: Language): Promise<readonly CityText[]> {
  if ('words' in wording)
    return [{ place: text(`check-at-${wording.of}`), words: wording.words.map((words) => ({ [language]: words })) }]
  const running = await cityside.store.consultation(wording.id)
  const parsed = running && (await outcomeFrom(cityside, running, wording.yaml))
  if (!parsed?.ok) return []
  return isMilestone(parsed.value) ? reportTexts(parsed.value) : outcomeTexts(parsed.value)
}
