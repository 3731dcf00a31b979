import type { Fields } from '../shape.ts'
import { nameLength } from './lengths.ts'

const entries = (plural: string, singular: string, also = ''): Fields => ({
  [plural]: {
    missing: `Write the city's ${plural} ("${plural}"), at least one.`,
    wrong: `Write the ${plural} as a list: each starts with "- " and has an id and a name.`,
  },
  [`${plural}.*`]: {
    missing: `Write a ${singular} here, or remove the empty line.`,
    wrong: `A ${singular} needs lines of its own: id and name${also}.`,
  },
  [`${plural}.*.id`]: { missing: `Write an id for the ${singular}: one short word that files can refer to.` },
  [`${plural}.*.name`]: { missing: `Write the name of the ${singular}.`, text: nameLength },
})

/** What the writer of prompts/city.yaml is told, line by line. */
export const cityFields: Fields = {
  name: { missing: 'Write the name of the city.', text: nameLength },
  sender: {
    missing: 'Write who sends ("sender"), as people know it: the council or the municipality.',
    text: nameLength,
  },
  timeZone: {
    missing: 'Write the time zone ("timeZone"), such as Europe/Copenhagen.',
    wrong: 'Write the time zone as a text, such as Europe/Copenhagen.',
  },
  languages: {
    missing: 'Write the languages the city speaks, such as [da, en]. The first is the default.',
    wrong: 'Write the languages as a list, such as [da, en].',
  },
  'languages.*': {
    missing: 'Write a language here, such as da, or remove it.',
    wrong: 'Write the language as two or three letters in quotes, such as "da".',
  },
  quiet: {
    missing: 'Write when people are left in peace (from, until), or remove the line: then it is 21:00 to 08:00.',
    wrong: 'Write the quiet hours as two lines under "quiet:": from and until.',
  },
  'quiet.from': {
    missing: 'Write when the quiet hours begin ("from"), such as 21:00.',
    wrong: 'Write when the quiet hours begin as "21:00", in quotes.',
  },
  'quiet.until': {
    missing: 'Write when the quiet hours end ("until"), such as 08:00.',
    wrong: 'Write when the quiet hours end as "08:00", in quotes.',
  },
  cap: {
    missing: 'Write how often one person is asked at most (perWeekMax, perYearMax), or remove the line.',
    wrong: 'Write the cap as two lines under "cap:": perWeekMax and perYearMax.',
  },
  'cap.perWeekMax': {
    missing: 'Write how often one person is asked in a week at most, or remove the line: then it is once.',
    wrong: 'Write how often one person is asked in a week as a whole number above 0.',
  },
  'cap.perYearMax': {
    missing: 'Write how often one person is asked in a year at most, or remove the line: then it is 6 times.',
    wrong: 'Write how often one person is asked in a year as a whole number above 0.',
  },
  ...entries('departments', 'department'),
  'departments.*.email': { missing: "Write the department's address, or remove the line." },
  'departments.*.digest': {
    missing: 'Write when the digest is sent and where (every, at, to), or remove the line: then nothing is sent.',
    wrong: 'Write the digest as lines under "digest:": every, at and to.',
  },
  'departments.*.digest.every': {
    missing: 'Write how often the digest is sent ("every"): day or week.',
  },
  'departments.*.digest.weekday': {
    missing: 'Write the day of a weekly digest, such as monday, or remove the line: then it is Monday.',
  },
  'departments.*.digest.at': {
    missing: 'Write the time of day the digest is sent ("at"), such as 08:00.',
    wrong: 'Write the time of day the digest is sent as "08:00", in quotes.',
  },
  'departments.*.digest.to': {
    missing: 'Write where the digest goes ("to"), at least one address, such as [email:parks@example.org].',
    wrong: 'Write where the digest goes as a list, [email:parks@example.org], even if it is only one.',
  },
  'departments.*.digest.to.*': {
    missing: 'Write an address here, such as email:parks@example.org, or remove it.',
    wrong: 'Write the address as one line of text, such as email:parks@example.org.',
  },
  ...entries('topics', 'topic'),
  'topics.*.department': { missing: 'Write the id of the department that answers ideas about it, or remove the line.' },
  'topics.*.keywords': {
    missing: 'Write words by which ideas about it are known, such as [bike, cycle], or remove the line.',
    wrong: 'Write the keywords as a list, such as [bike, cycle].',
  },
  'topics.*.keywords.*': { missing: 'Write a word here, or remove it.' },
  ideasTo: { missing: 'Write the id of the department that gets all other ideas ("ideasTo"), or remove the line.' },
  ...entries('places', 'place', ', and perhaps population'),
  'places.*.population': {
    missing: 'Write how many people live there, or remove the line.',
    wrong: 'Write how many people live there as a whole number in digits, without dots or commas.',
  },
  ...entries('roles', 'role'),
  ledgerUrl: { missing: 'Write where the public record is ("ledgerUrl"), or remove the line.' },
  privacyContact: { missing: 'Write whom to ask about privacy ("privacyContact"), or remove the line.' },
}
