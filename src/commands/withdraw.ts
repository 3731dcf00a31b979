import { Refusal, withOffice } from './session.ts'

/** `ekko withdraw ID --reason TEXT`: takes a consultation back; everyone who answered is told why. */
export async function withdraw(id: string, reason: string): Promise<string> {
  if (reason.trim() === '') throw new Refusal('Give the reason: --reason "…". Everyone who answered is told it.')
  return withOffice(async (office) => {
    const words = Object.fromEntries(office.city.languages.map((language) => [language, reason.trim()]))
    const result = await office.act({ act: 'consultation.withdrawn', consultation: id, reason: words }, 'cli')
    if (!result.ok) throw new Refusal(result.why)
    return `"${id}" is taken back, and everyone who answered is told why.`
  })
}
