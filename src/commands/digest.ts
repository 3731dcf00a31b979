import { digestJson } from '../digests/json.ts'
import { digestText } from '../digests/write.ts'
import { staffAddresses } from '../domain/city.ts'
import { digestPage } from '../office/digest-page.ts'
import { digestNow } from '../office/digesting.ts'
import { reachableStaff } from '../office/scheduling.ts'
import { digestFormats } from './formats.ts'
import { Refusal, type TerminalOffice, withOffice } from './session.ts'

/** `ekko digest`: what staff should know right now, for one department or all. */
export async function digest(options: {
  readonly department?: string
  readonly format?: string
  readonly language?: string
  readonly send?: boolean
}): Promise<string> {
  return withOffice(async (office, running) => {
    const { department, format = 'text', language = office.city.languages[0] } = options
    const ids = office.city.departments.map(({ id }) => id)
    if (department && !ids.includes(department))
      throw new Refusal(`There is no department "${department}". The departments are ${ids.join(', ')}.`)
    if (!office.city.languages.includes(language))
      throw new Refusal(`There is no language "${language}". The languages are ${office.city.languages.join(', ')}.`)
    if (options.send) return send(office, running.channels, department)
    switch (format) {
      case 'text':
        return digestText(await digestNow(office, department), language, office.texts)
      case 'html':
        return digestPage(office, language, department)
      case 'json':
        return digestJson(await digestNow(office, department))
      default:
        throw new Refusal(`There is no format "${format}". Take ${digestFormats.join(', ')}.`)
    }
  })
}

/** Asks for the digest to be sent now; it leaves from the process that runs Ekko, and holds only what is new to each. */
async function send(
  office: TerminalOffice,
  channels: readonly string[],
  department: string | undefined,
): Promise<string> {
  const result = await office.act({ act: 'digest.requested', ...(department !== undefined && { department }) }, 'cli')
  if (!result.ok) throw new Refusal(office.say(result.why))
  const { city } = reachableStaff(office.city, channels)
  const asked = city.departments.filter(({ id }) => department === undefined || id === department)
  const lines = asked.flatMap((each) => staffAddresses(each).map((address) => `${each.id}: ${address}`))
  return ['On its way to those to whom something is new, as soon as Ekko runs:', ...lines].join('\n')
}
