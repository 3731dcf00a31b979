import { digestNow } from '../cityside/digest.ts'
import { digestPage } from '../cityside/digest-page.ts'
import { reachableStaff } from '../cityside/digest-schedule.ts'
import { digestJson } from '../digests/json.ts'
import { digestText } from '../digests/write.ts'
import { staffAddresses } from '../domain/city.ts'
import { digestFormats } from './formats.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

/** `ekko digest`: what staff should know right now, for one department or all. */
export async function digest(options: {
  readonly department?: string
  readonly format?: string
  readonly language?: string
  readonly send?: boolean
}): Promise<string> {
  return withCityside(async (cityside, running) => {
    const { department, format = 'text', language = cityside.city.languages[0] } = options
    const ids = cityside.city.departments.map(({ id }) => id)
    if (department && !ids.includes(department))
      throw new Refusal(`There is no department "${department}". The departments are ${ids.join(', ')}.`)
    if (!cityside.city.languages.includes(language))
      throw new Refusal(`There is no language "${language}". The languages are ${cityside.city.languages.join(', ')}.`)
    if (options.send) return send(cityside, running.channels, department)
    switch (format) {
      case 'text':
        return digestText(await digestNow(cityside, department), language, cityside.texts)
      case 'html':
        return digestPage(cityside, language, department)
      case 'json':
        return digestJson(await digestNow(cityside, department))
      default:
        throw new Refusal(`There is no format "${format}". Take ${digestFormats.join(', ')}.`)
    }
  })
}

/** Asks for the digest to be sent now; it leaves from the process that runs Ekko, and holds only what is new to each. */
async function send(
  cityside: TerminalCityside,
  channels: readonly string[],
  department: string | undefined,
): Promise<string> {
  const result = await cityside.act({ act: 'digest.requested', ...(department !== undefined && { department }) }, 'cli')
  if (!result.ok) throw new Refusal(cityside.say(result.why))
  const { city } = reachableStaff(cityside.city, channels)
  const asked = city.departments.filter(({ id }) => department === undefined || id === department)
  const lines = asked.flatMap((each) => staffAddresses(each).map((address) => `${each.id}: ${address}`))
  return ['On its way to those to whom something is new, as soon as Ekko runs:', ...lines].join('\n')
}
