import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Language } from '../domain/language.ts'
import type { Instant } from '../domain/time.ts'

/** An outcome file to fill in: everything it needs is there, in every language of the city, and every line says what it is for. */
export function blankOutcome(consultation: Consultation, city: City, now: Instant): string {
  const both = (indent: string, words: (language: Language) => string): string =>
    city.languages.map((language) => `${indent}${language}: ${words(language)}`).join('\n')
  return `# The outcome of ${consultation.id}. Everyone who answered gets the parts that concern what they said.
decidedBy:
  name: ${consultation.host.name}
  title:
${both('    ', (language) => quoted(consultation.host.title[language] ?? ''))}
decidedOn: ${dateAt(now, city.timeZone)}
parts:
  # verdict: adopted, in-part, not-adopted, postponed or passed-on. Say a no plainly, and why.
  - concerns: everyone
    verdict: in-part
    decision:
${both('      ', (language) => quoted(language === 'da' ? 'Skriv, hvad der er besluttet.' : 'Write what was decided.'))}
    why:
${both('      ', (language) => quoted(language === 'da' ? 'Skriv hvorfor.' : 'Write why.'))}
`
}

function quoted(words: string): string {
  return JSON.stringify(words)
}
