import { preview, shownText } from '../cityside/preview.ts'
import { wordingMark } from '../domain/approval.ts'
import { inLanguage } from '../domain/language.ts'
import { Refusal, withCityside } from './session.ts'

/**
 * `ekko approve ID`: what waits for a second pair of eyes, as citizens will see it; with `--yes` says yes to it. What was opened from a
 * terminal is approved elsewhere: terminals have no names.
 */
export async function approve(id: string, { yes = false }: { readonly yes?: boolean }): Promise<string> {
  return withCityside(async (cityside) => {
    const { city, texts } = cityside
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const { consultation } = running
    if (!yes) {
      const seen = city.languages.map((language) =>
        [
          `── ${inLanguage(consultation.title, language)} (${language}) ──`,
          ...preview(consultation, city, language, texts).map((message) => shownText(message)),
        ].join('\n\n'),
      )
      return [...seen, `With --yes you say yes to it, and the record shows that it was approved from a terminal.`].join(
        '\n\n',
      )
    }
    const seen = wordingMark(consultation)
    const result = await cityside.act({ act: 'consultation.approved', consultation: id, seen }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `"${id}" is approved, and opens when its time has come.`
  })
}
