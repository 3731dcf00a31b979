import { expect, test } from 'vitest'
import { emergencyNumbers } from '../../src/domain/emergency.ts'
import { parseCity } from '../../src/files/city.ts'
import { problemsOf, valueIn, warningsOf } from './town.ts'

const cityText = `name: { da: Åby, en: Rivertown }
sender: { da: Åby Kommune, en: Rivertown Council }
timeZone: Europe/Copenhagen
languages: [da, en]
departments:
  - { id: streets, name: { da: Veje, en: Streets }, email: streets@example.org }
topics:
  - { id: parks, name: { da: Parker, en: Parks } }
places:
  - { id: centre, name: { da: Midtbyen, en: Town centre }, population: 1200 }
roles:
  - { id: parent, name: { da: Forælder, en: Parent } }
ledgerUrl: https://ekko.example.org
privacyContact: privacy@example.org
emergency:
  - { number: "112", name: { da: Alarm, en: Emergency } }
`

test('a city is asked once a week, six times a year and never at night where the file says nothing else', () => {
  const parsed = parseCity(cityText, 'city.yaml')
  expect(warningsOf(parsed)).toEqual([])
  expect(valueIn(parsed)).toMatchObject({
    timeZone: 'Europe/Copenhagen',
    languages: ['da', 'en'],
    quiet: { from: '21:00', until: '08:00' },
    cap: { perWeekMax: 1, perYearMax: 6 },
    places: [{ id: 'centre', population: 1200 }],
    departments: [{ id: 'streets', email: 'streets@example.org' }],
  })
})

test('a digest goes out every day or on a weekday, to mail and to chats', () => {
  const digest = (words: string) =>
    cityText.replace('email: streets@example.org', `email: streets@example.org, digest: ${words}`)
  const scheduleIn = (words: string) => valueIn(parseCity(digest(words), 'city.yaml')).departments[0]?.digest
  expect(scheduleIn('{ every: week, weekday: friday, at: "8.30", to: [email:a@example.org, "slack:T1/C2"] }')).toEqual({
    every: 'week',
    weekday: 5,
    at: '08:30',
    to: ['mail:a@example.org', 'slack:T1/C2'],
  })
  expect(scheduleIn('{ every: day, at: "16:00", to: ["telegram:-100123", "discord:channel/42"] }')).toEqual({
    every: 'day',
    at: '16:00',
    to: ['telegram:-100123', 'discord:channel/42'],
  })
  const bad =
    '{ every: day, weekday: monday, at: "25:00", to: [streets@example.org, email:b@example.org, email:b@example.org] }'
  expect(problemsOf(parseCity(digest(bad), 'city.yaml'))).toEqual([
    '6 A digest of every day has no weekday. Remove the line, or write "every: week".',
    '6 "25:00" is not a time of day. Write it like 21:00.',
    '6 "streets@example.org" is not an address. Write it like email:parks@example.org, slack:T012AB3C4/C061EG9SL, discord:channel/1122334455667788 or telegram:-1001234567890.',
    '6 "email:b@example.org" is in the list twice. Remove one.',
  ])
  expect(problemsOf(parseCity(digest('{ every: month, at: "08:00", to: [] }'), 'city.yaml'))).toEqual([
    '6 "every" of digest of department 1 can only be one of: day, week.',
    '6 Write where the digest goes ("to"), at least one address, such as [email:parks@example.org].',
  ])
})

test('times of day may be written with a dot', () => {
  const parsed = parseCity(`${cityText}quiet: { from: "22.30", until: "7.00" }\n`, 'city.yaml')
  expect(valueIn(parsed).quiet).toEqual({ from: '22:30', until: '07:00' })
})

test('a city with one language may write plain texts', () => {
  const text = cityText.replaceAll(/\{ da: ([^,}]*), en: [^}]* \}/g, '$1').replace('[da, en]', '[da]')
  expect(valueIn(parseCity(text, 'city.yaml'))).toMatchObject({
    name: { da: 'Åby' },
    topics: [{ name: { da: 'Parker' } }],
  })
})

const badCities: readonly (readonly [string, string, string, ...string[]])[] = [
  [
    'a time zone that is none',
    'Europe/Copenhagen',
    'Europe/Kopenhagen',
    '3 "Europe/Kopenhagen" is not a time zone. Did you mean "Europe/Copenhagen"?',
  ],
  [
    'a language that is none',
    '[da, en]',
    '[da, en, Danish]',
    '4 "Danish" is not a language tag. Write two or three small letters, such as da or en.',
  ],
  [
    'no departments',
    'departments:\n  - { id: streets, name: { da: Veje, en: Streets }, email: streets@example.org }\n',
    '',
    '1 Write the city\'s departments ("departments"), at least one.',
  ],
  ['a place without a name', 'name: { da: Midtbyen, en: Town centre }, ', '', '10 Write the name of the place.'],
  [
    'half an inhabitant',
    'population: 1200',
    'population: 1.2',
    '10 Write how many people live there as a whole number in digits, without dots or commas.',
  ],
  [
    'a web address that is none',
    'https://ekko.example.org',
    'ekko',
    '13 "ekko" is not a web address. Write it like https://ekko.example.org.',
  ],
  [
    'an e-mail address that is none',
    'streets@example.org',
    'streets',
    '6 "streets" is not an e-mail address. Write it like parks@example.org, or remove the line.',
  ],
  [
    'a clock time no clock shows',
    'roles:',
    'quiet: { from: "25:00", until: "08:00" }\nroles:',
    '11 "25:00" is not a time of day. Write it like 21:00.',
  ],
  [
    'more in a week than in a year',
    'roles:',
    'cap: { perWeekMax: 9 }\nroles:',
    '11 One person would be asked more often in a week (9) than in a year (6). Write a smaller number.',
  ],
  [
    'the same topic twice',
    'places:',
    '  - { id: parks, name: { da: Skove, en: Woods } }\nplaces:',
    '9 Two topics have the id "parks". Give one of them another.',
  ],
]

test.each(badCities)('%s is told with its line', (_claim, from, to, ...problems) => {
  expect(cityText).toContain(from)
  expect(problemsOf(parseCity(cityText.replace(from, to), 'city.yaml'))).toEqual(problems)
})

test('a name too long for a button is a warning, and so is a city that nobody can ask about privacy', () => {
  const text = cityText.replace('en: Parks', 'en: Parks and other green places').replace(/privacyContact.*\n/, '')
  expect(warningsOf(parseCity(text, 'city.yaml'))).toEqual([
    '1 Nobody is named for questions about privacy. Write "privacyContact": an address people can write to.',
    '8 "Parks and other green places" is longer than the 20 characters of a button in Facebook Messenger. Find a shorter name.',
  ])
})

test('a city that names no numbers to call in need is told so, and its people are given those of the country', () => {
  const bare = parseCity(cityText.replace(/emergency:\n.*\n/, ''), 'city.yaml')
  expect(warningsOf(bare)).toEqual([expect.stringContaining('for people in need to call')])
  const numbers = (kinds: Parameters<typeof emergencyNumbers>[1]) =>
    emergencyNumbers(valueIn(bare), kinds).map(({ number }) => number)
  expect(numbers(['life'])).toEqual(['112'])
  expect(numbers(['self-harm'])).toEqual(['112', '70 201 201'])
  expect(numbers(['child'])).toEqual(['112', '116 111', '1888', '114'])
  expect(emergencyNumbers({}, ['child']).map(({ number }) => number)).toEqual(['112'])
})

test('each of its numbers has a name in every language, and says what it is for in known words', () => {
  const written = (entry: string) => cityText.replace('{ number: "112", name: { da: Alarm, en: Emergency } }', entry)
  expect(
    valueIn(parseCity(written('{ number: "114", name: { da: A, en: B }, kinds: [child] }'), 'city.yaml')),
  ).toMatchObject({ emergency: [{ number: '114', name: { da: 'A', en: 'B' }, kinds: ['child'] }] })
  expect(problemsOf(parseCity(written('{ number: 112, name: { da: A }, kinds: [fire] }'), 'city.yaml'))).toHaveLength(3)
})

test('a city names the calendar of its country, and adds closed days of its own', async () => {
  const workdays = { weekend: [6, 7], closed: [{ name: { da: 'juledag' }, rule: { every: '12-25' } }] }
  const own = `calendar: denmark
closedDays:
  - { name: { da: Byens dag, en: Town day }, date: 2026-08-14 }
  - { name: { da: Broens dag, en: Bridge day }, daysAfterEaster: 40 }
`
  const parsed = parseCity(`${cityText}${own}`, 'city.yaml', { known: ['denmark'], workdays })
  expect(valueIn(parsed).workdays).toEqual({
    weekend: [6, 7],
    closed: [
      { name: { da: 'Byens dag', en: 'Town day' }, rule: { on: '2026-08-14' } },
      { name: { da: 'Broens dag', en: 'Bridge day' }, rule: { daysAfterEaster: 40 } },
      { name: { da: 'juledag' }, rule: { every: '12-25' } },
    ],
  })
})

test('a calendar that is not there, and a closed day that is no day, are told with their lines', () => {
  const own = `calendar: danmark
closedDays:
  - { name: { da: Byens dag, en: Town day }, date: 14. august }
  - { name: { da: Broens dag, en: Bridge day } }
`
  expect(problemsOf(parseCity(`${cityText}${own}`, 'city.yaml', { known: ['denmark', 'germany'] }))).toEqual([
    '17 There is no calendar "danmark". There are: denmark, germany.',
    '19 "14. august" is not a day. Write 12-24 for every year or 2026-05-15 for once.',
    '20 Write when "Broens dag" is: either date (12-24 every year, 2026-05-15 once) or daysAfterEaster.',
  ])
})
