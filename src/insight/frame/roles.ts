import type { City } from '../../domain/city.ts'
import type { Host } from '../../domain/consultation.ts'
import { wordsOf } from '../../domain/stem.ts'

/** A program, by the names people give it. */
const botNames: readonly string[] = [
  ...['bot', 'bots', 'botten', 'bottens', 'chatbot', 'chatbots', 'chatbotten', 'chatrobot', 'chatrobotten'],
  ...['روبوت', 'بوت'],
]
const ownName: readonly string[] = ['ekko', 'ekkos', 'إكو', 'ايكو']
/** Words that may stand beside Ekko's name without making it a house, a board or a club of that name. */
const besideOwnName: readonly string[] = ['programmet', 'program', 'the', 'selv', 'itself', 'das', 'selbst']

/** Whether a program is said to decide or to ask: Ekko itself, a bot, or the host's name with "bot". */
export function namesBot(words: string, host: Host): boolean {
  const said = wordsOf(words)
  if (said.some((word) => botNames.includes(word))) return true
  if (
    said.some((word) => ownName.includes(word)) &&
    said.every((word) => [...ownName, ...besideOwnName].includes(word))
  )
    return true
  const bare = said.join('')
  const names = [wordsOf(host.name).join(''), ...wordsOf(host.name)].filter((name) => name.length > 1)
  return names.some((name) => bare === `${name}bot` || said.includes(`${name}bot`) || said.includes(`bot${name}`))
}

/** What an office is called, at the end of a word and as a word of its own. */
const officeEndings =
  /(?:forvaltning(?:en)?|afdeling(?:en)?|kommune(?:n)?|sekretariat(?:et)?|udvalg(?:et)?|abteilung|verwaltung|behörde|ausschuss)$/u
const officeWords: readonly string[] = [
  ...['department', 'council', 'committee', 'municipality', 'office', 'administration', 'team', 'enhed', 'enheden'],
  ...['styrelsen', 'bystyret', 'byrådet', 'amt', 'dezernat', 'referat', 'stadt', 'بلدية', 'قسم', 'إدارة', 'البلدية'],
]

/** Whether an office stands where the name of a person belongs: a department of the city, the city, or "… department". */
export function namesOffice(name: string, city: City): boolean {
  const said = wordsOf(name)
  const offices = [...city.departments, { id: '', name: city.name }, { id: '', name: city.sender }]
  const same = offices.some(
    ({ id, name: names }) =>
      said.join('-') === id || Object.values(names).some((each) => wordsOf(each).join(' ') === said.join(' ')),
  )
  return same || said.some((word) => officeEndings.test(word) || officeWords.includes(word))
}
