import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { personalDataIn, shownText, withoutPersonalData } from '../../src/domain/personal-data.ts'
import { figure } from '../figures.ts'
import { seeded } from '../simulation/random.ts'

const made = 10_000
const { below: upTo, pick } = seeded(54)

/** Something by which a person is found, how people write it, and what may not be left of it. */
interface Written {
  readonly text: string
  readonly hidden: string
}

const firstNames = [
  'Søren',
  'Hanne',
  'Ali',
  'Fatima',
  'Bo',
  'Åse',
  'Jürgen',
  'Mary',
  'Siobhán',
  'Ćamil',
  'Anne-Marie',
  'Øjvind',
]
const lastNames = [
  'Krogh',
  'Jensen',
  'Yilmaz',
  'O’Brien',
  'Müller',
  'Al-Masri',
  'Nguyen',
  'Østergård',
  'Smith',
  'Hansen',
]
const arabicNames = ['سارة', 'محمد علي', 'فاطمة', 'يوسف', 'ليلى حسن']
const streets = [
  'Nørregade',
  'Solvej',
  'H.C. Andersens Boulevard',
  'Sankt Hans Torv',
  'Åbrinken',
  'Egebakken',
  'Øster Allé',
]
const germanStreets = ['Musterstraße', 'Lindenweg', 'Am Alten Markt', 'Goethestr.', 'Marktplatz', 'Kurfürstendamm']
const englishStreets = ['Nørre Street', 'Baker Street', 'Abbey Road', 'Park Lane', 'Mill Close', 'Fifth Avenue']
const arabicStreets = ['شارع النيل', 'شارع الملك فيصل']
const accounts = ['mettehol', 'mette_h', 'soren.krogh', 'ali1987', 'x_fatima_x', 'bo-jensen2']

const name = (): string => (upTo(2) === 0 ? pick(firstNames) : `${pick(firstNames)} ${pick(lastNames)}`)
const fullName = (): string => `${pick(firstNames)} ${pick(lastNames)}`
const written = (before: string, hidden: string, after = ''): Written => ({ text: before + hidden + after, hidden })

function signature(): Written {
  const one = name()
  return pick<() => Written>([
    () =>
      written(
        `Flere bænke! ${pick(['kh', 'Kh', 'vh', 'mvh', 'Mvh.', 'Hilsen', 'hilsen', 'Venlig hilsen', 'Med venlig hilsen', 'Mange hilsner', 'De bedste hilsner,', 'Kærlig hilsen', 'Hilsen fra', 'dbh'])}${pick([' ', '\n', ', ', ': '])}`,
        one,
      ),
    () =>
      written(
        `${pick(['Jeg er', 'jeg er', 'Hej, jeg er', 'I am', "I'm", 'Ich bin'])} `,
        fullName(),
        ` ${pick(['og går her hver dag', 'and I walk here', 'und gehe hier', '.'])}`,
      ),
    () =>
      written(
        `${pick(['Jeg hedder', 'jeg hedder', 'Mit navn er', 'My name is', 'my name is', 'Ich heiße', 'Mein Name ist', 'Navn:', 'Name:'])} `,
        one,
        pick(['', '.', ', og jeg går her', ' og jeg går her']),
      ),
    () =>
      written(
        `More trees. ${pick(['Best regards,', 'Kind regards', 'Regards,', 'Best wishes,', 'Sincerely,', 'Yours sincerely,'])}${pick([' ', '\n'])}`,
        one,
      ),
    () =>
      written(
        `Mehr Bäume. ${pick(['Viele Grüße', 'LG', 'MfG', 'Mit freundlichen Grüßen', 'Liebe Grüße', 'Gruß,', 'Grüße von'])}${pick([' ', '\n'])}`,
        one,
      ),
    () =>
      written(
        `${pick(['Flere træer!', 'More trees.'])} ${pick(['– ', '— ', '- ', 'Best, ', 'Cheers, ', 'Thanks, ', 'Tak, '])}`,
        one,
      ),
    () => written('Der er for mørkt her.\n', fullName()),
    () => written(`${pick(['اسمي', 'أنا اسمي', 'مع تحياتي،', 'تحياتي', 'مع خالص التحية،'])} `, pick(arabicNames)),
    () => written('Larm hver nat. Hilsen fra ', `${one} i nr. ${1 + upTo(99)}`),
  ])()
}

function handle(): Written {
  const account = pick(accounts)
  return pick<() => Written>([
    () =>
      written(
        pick(['', 'Skriv til ', 'Spørg ', 'see ', 'frag mal ', 'راسلني ']),
        `@${account}`,
        pick(['', ', tak', '.', ' om det']),
      ),
    () => written(pick(['', 'jeg er ', 'ping ']), `u/${account.replaceAll('.', '_')}`, pick(['', ' på reddit', '.'])),
    () =>
      written(
        pick(['', 'min profil er ', 'see ', 'https://', 'www.']),
        `${pick(['fb.com', 'facebook.com', 'instagram.com', 't.me', 'x.com', 'twitter.com', 'linkedin.com/in', 'wa.me', 'tiktok.com/@'])}/${account}`.replace(
          '@/',
          '@',
        ),
        pick(['', ' og skriv', ',']),
      ),
    () =>
      written(
        pick(['', 'discord: ', 'add ', 'find mig som ']),
        `${account.replaceAll('-', '')}#${1000 + upTo(9000)}`,
        pick(['', '.', ' tak']),
      ),
    () =>
      written(
        `${pick(['insta', 'Instagram', 'snap', 'Snapchat', 'telegram', 'TikTok', 'fb', 'Facebook', 'Discord', 'انستغرام'])}${pick([': ', ':', ' = '])}`,
        account,
      ),
    () =>
      written(
        `${pick(['Find mig på insta', 'add me on snap', 'følg mig på TikTok', 'schreib mir auf Telegram', 'skriv til mig på Discord'])}${pick([': ', ' som ', ' '])}`,
        account,
      ),
    () =>
      written(`${pick(['Mit brugernavn er', 'My username is', 'Mein Benutzername ist', 'اسم المستخدم هو'])} `, account),
  ])()
}

function home(): Written {
  const number = `${1 + upTo(299)}${pick(['', '', 'A', 'B', ' C'])}`
  const door = pick(['', '', ', 2. tv', ', 3. sal th', ' 1. mf', ', st. tv', ', 4. th.'])
  const town = pick(['', '', ', 2200 København N', ', 8000 Aarhus C', '\n1165 København K'])
  return pick<() => Written>([
    () =>
      written(
        `${pick(['Jeg bor på', 'Vi bor', 'jeg bor i', 'Min adresse er', 'Adresse:', 'Vi bor lige ved', 'vores opgang er', 'Min lejlighed ligger på'])} ${pick(streets)} ${pick(['', 'nr. ', 'nummer '])}`,
        number + door + town,
        pick(['', '.', ', og det larmer']),
      ),
    () =>
      written(
        `${pick(streets.filter((street) => !/brinken/.test(street)))} `,
        number,
        `${pick([', hvor jeg bor', ' er min adresse', ', hvor vi bor'])}, larmer`,
      ),
    () => written(`${pick(['Vi bor i nummer', 'Jeg bor i nr.'])} `, number.replace(' ', ''), ` i ${pick(streets)}`),
    () =>
      written(
        `${pick(['I live at', 'We live at', 'My address is', 'Our house is at', 'Address:'])} `,
        number.replace(' ', ''),
        ` ${pick(englishStreets)}${pick(['', '.', ' and it is loud'])}`,
      ),
    () =>
      written(
        `${pick(['I live at', 'We live in', 'our flat is on'])} ${pick(englishStreets.filter((street) => /Street|Road|Lane|Avenue/.test(street)))} `,
        number.replace(' ', ''),
      ),
    () =>
      written(
        `${pick(['Ich wohne in der', 'Wir wohnen', 'Ich wohne', 'Meine Adresse ist', 'Meine Wohnung ist in der', 'Anschrift:'])} ${pick(germanStreets)} `,
        number.replace(' ', '') + pick(['', ', 10115 Berlin', ', 3. OG']),
        pick(['', '.', ' und es ist laut']),
      ),
    () =>
      written(
        `${pick(['أسكن في', 'أنا ساكن في', 'عنواني', 'بيتي في', 'أعيش في'])} ${pick(arabicStreets)} ${pick(['رقم ', '', '، '])}`,
        String(1 + upTo(99)),
      ),
    () =>
      written(
        `Flere træer. Mvh. ${fullName()}, ${pick(streets.filter((street) => !/brinken/.test(street)))} `,
        number + door,
      ),
  ])()
}

/** Whether nothing of it is left that leads to a person: no word of a name, no account, no number of a house; a town may stay. */
function isHidden({ text, hidden }: Written, shown: string): boolean {
  const house = /^\d+/.exec(hidden)?.[0]
  const words = house === undefined ? hidden.split(/[\s,]+/) : [house]
  const left = new Set(shown.match(/[\p{L}\p{N}_.’'-]+/gu) ?? [])
  return text.includes(hidden) && words.every((word) => !/[\p{L}\p{N}]/u.test(word) || !left.has(word))
}

/** So much of it is found by rule; the rest is what a person looks at before it is published. */
const recallMin = 0.99

describe(`${made} ways of saying who one is, in four languages`, () => {
  test.each([
    ['signatures and names given', signature, 'name'],
    ['accounts', handle, 'handle'],
    ['homes, in both orders', home, 'home'],
  ] as const)('%s: they are asked about, masked and not quoted', (_, make, kind) => {
    const slipped: string[] = []
    for (let count = 0; count < made; count += 1) {
      const one = make()
      const isAsked = personalDataIn(one.text).some((each) => each.kind === kind || each.kind === 'email')
      if (!isAsked || !isHidden(one, withoutPersonalData(one.text)) || !couldIdentify(one.text)) slipped.push(one.text)
    }
    figure('names, accounts and homes generated', made)
    const recall = 1 - slipped.length / made
    expect(recall, [...new Set(slipped)].slice(0, 40).join('\n')).toBeGreaterThanOrEqual(recallMin)
  })
})

describe('the place that an answer is about stays in it', () => {
  test.each([
    'Der mangler en bænk ved Nørregade 12',
    'Hullet er ud for Solvej 3, lige ved hegnet',
    'Larm fra Vestergade 7 hver nat',
    'Build a crossing at 12 Main Street',
    'Eine Bank vor der Musterstraße 4 wäre gut',
    'نحتاج مقعدًا عند شارع النيل 12',
    'Bus 5 standser i Nørregade kl. 12',
    'Vi var 25 børn i 1998, og nu er der 11',
    'Jeg bor her på Vesterbro og har 3 børn',
    'Vi bor i kommunen og betaler 40 procent',
  ])('%s: nothing is asked', (text) => {
    expect(personalDataIn(text)).toEqual([])
  })

  test.each([
    ['Der mangler en bænk ved Nørregade 12', 'Der mangler en bænk ved Nørregade …'],
    ['Build a crossing at 12 Main Street', 'Build a crossing at … Main Street'],
    ['Jeg er Søren Krogh. Ring 20 30 40 50, eller @skrogh', 'Jeg er …. Ring …, eller …'],
    ['Jeg bor på Nørregade 12, 2. tv', 'Jeg bor på Nørregade …'],
  ])('%s: others than the host are shown it without the number of the house', (text, shown) => {
    expect(shownText(text)).toBe(shown)
  })
})

describe('nothing is asked about', () => {
  test.each([
    'Jeg er 82 år og går med rollator',
    'Jeg er Nordmand og savner bjerge',
    'Jeg hedder det samme som min nabo',
    'My name is on the list',
    'I am Danish and proud of it',
    'Ich bin Anwohner und Vater',
    'Hilsen fra alle os i gården',
    'Mange tak til Mette på biblioteket',
    'Thanks to the council',
    'Tak, det er fint',
    '- Nej',
    'Skal vi have flere bænke? – Ja',
    'På Facebook: alle er sure',
    'Se facebook.com/events/12345 og facebook.com/groups/nabo',
    'Mød op kl. 12 @ biblioteket',
    '@all kom nu',
    'Sag #1234',
    'Både cykler og/eller biler',
    'أنا أريد حديقة',
  ])('%s', (text) => {
    expect(personalDataIn(text)).toEqual([])
  })
})

const data = join(process.env.EKKO_DATA ?? '../shared/data', 'polis')

test('of what real people said in public, under one in a hundred would be asked about', (context) => {
  if (!existsSync(data))
    return context.skip(`There is no ${data}: set EKKO_DATA to the folder with real conversations.`)
  const said = readdirSync(data)
    .map((folder) => join(data, folder, 'comments.csv'))
    .filter((file) => existsSync(file))
    .flatMap((file) => parse(readFileSync(file), { columns: true }) as readonly Readonly<Record<string, string>>[])
    .map((row) => row['comment-body'] ?? '')
  const asked = said.filter((text) => personalDataIn(text).length > 0)
  const list = asked.map((text) => `${personalDataIn(text).map(({ kind }) => kind)}: ${text}`).join('\n')
  process.stdout.write(`${asked.length} of ${said.length} would be asked about:\n${list}\n`)
  expect(said.length).toBeGreaterThan(1_000)
  expect(asked.length / said.length, list).toBeLessThan(0.01)
})
