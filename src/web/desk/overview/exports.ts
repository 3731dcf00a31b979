import { digestNow } from '../../../cityside/digest.ts'
import { digestPage } from '../../../cityside/digest-page.ts'
import { exportAnswers } from '../../../cityside/export.ts'
import { exportWeighed, weighedOf } from '../../../cityside/export-weighed.ts'
import { exportWorkbook } from '../../../cityside/export-workbook.ts'
import { themesTable } from '../../../cityside/themes/table.ts'
import { themesView } from '../../../cityside/themes/view.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { digestJson } from '../../../digests/json.ts'
import { digestText } from '../../../digests/write.ts'
import { mayTheme } from '../../../domain/duty.ts'
import { directionOf } from '../../../domain/language.ts'
import { departmentName } from '../departments.ts'
import { type Answer, type Door, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { departmentIn } from './digest.ts'
import { exportVotes, votesLinks, votesPath } from './export-votes.ts'
import { file } from './file.ts'

/** Files to take away: the same as from the terminal, by the same rules on small numbers, without contacts. */
export const exportDoors: readonly Door[] = [
  look('exports', anyVisitor, showExports),
  look('exports/digest/:format', anyVisitor, exportDigest),
  look('exports/answers/:file', isModerator, exportConsultation),
  look(votesPath, isModerator, exportVotes),
]

/** What a consultation can be taken away as, with its label. */
const kinds = {
  xlsx: 'deskroom-export-xlsx',
  csv: 'deskroom-export-csv',
  excel: 'deskroom-export-excel',
  json: 'deskroom-export-json',
  themes: 'deskroom-export-themes',
  'themes-excel': 'deskroom-export-themes-excel',
} as const

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const digestKinds = {
  html: 'deskroom-export-html',
  text: 'deskroom-export-text',
  json: 'deskroom-export-json',
} as const

async function showExports(visit: Visit): Promise<Answer> {
  const { voice, cityside, visitor, query } = visit
  const department = departmentIn(visit, query.get('department'))
  if (department === undefined) return { missing: true }
  const links = Object.entries(digestKinds).map(
    ([kind, label]) =>
      `<a class="button" href="/desk/exports/digest/${kind}?department=${h(department)}" download>${voice.say(label)}</a>`,
  )
  const own = (await cityside.store.consultations()).filter(({ consultation }) =>
    mayTheme(visitor.duties, consultation),
  )
  const cards = own.map(({ consultation }) => {
    const { id, title, departments } = consultation
    const files = Object.entries(kinds).map(
      ([kind, label]) =>
        `<a class="button" href="/desk/exports/answers/${h(id)}.${kind}" download>${voice.say(label)}</a>`,
    )
    const of = departments.map((each) => departmentName(each, voice)).join(', ')
    return `<li class="card"><h3>${voice.words(title)}</h3><p class="soft">${of}</p><p class="row">${files.join('')}</p>${votesLinks(consultation, voice)}</li>`
  })
  const answers = isModerator(visitor)
    ? `<h2>${voice.say('deskroom-export-answers')}</h2><p>${voice.say('deskroom-export-answers-why')}</p>${cards.length > 0 ? `<ul class="cards">${cards.join('')}</ul>` : `<p>${voice.say('deskroom-export-none')}</p>`}`
    : ''
  const html = `<h2>${voice.say('deskpage-room-digest')}</h2><p>${voice.say('deskroom-export-digest-why')}</p><p class="row">${links.join('')}</p>${answers}`
  return { page: { title: voice.say('deskroom-exports'), room: 'digest', html } }
}

async function exportDigest(visit: Visit): Promise<Answer> {
  const { voice, cityside, params, query } = visit
  const asked = departmentIn(visit, query.get('department'))
  const format = namedIn(digestKinds, params.format)
  if (asked === undefined || format === undefined) return { missing: true }
  const department = asked === '' ? undefined : asked
  const name = `digest${department === undefined ? '' : `-${department}`}`
  switch (format) {
    case 'html':
      return file(`${name}.html`, 'text/html', await digestPage(cityside, voice.language, department))
    case 'text': {
      const digest = await digestNow(cityside, department)
      return file(`${name}.txt`, 'text/plain', digestText(digest, voice.language, cityside.texts))
    }
    case 'json':
      return file(`${name}.json`, 'application/json', digestJson(await digestNow(cityside, department)))
    default:
      return format satisfies never
  }
}

async function exportConsultation({ visitor, voice, cityside, params }: Visit): Promise<Answer> {
  const [id = '', asked] = (params.file ?? '').split('.')
  const kind = namedIn(kinds, asked)
  const running = await cityside.store.consultation(id)
  if (kind === undefined || !running || !mayTheme(visitor.duties, running.consultation)) return { missing: true }
  const { consultation } = running
  const { language, city } = voice
  // Excel opens a table with semicolons at once where numbers have commas, as in Denmark.
  const separator = kind === 'excel' || kind === 'themes-excel' ? ';' : ','
  if (kind === 'themes' || kind === 'themes-excel') {
    const table = themesTable(await themesView(cityside, id), consultation, city, language, separator)
    return file(`${id}-themes.csv`, 'text/csv', table)
  }
  const [answers, statements, shown] = await Promise.all([
    cityside.store.answersOf(id),
    cityside.store.statementsOf(id),
    weighedOf(cityside, running),
  ])
  const weighed = shown && exportWeighed(shown, city, language, separator)
  const made = exportAnswers(consultation, answers, statements, city, language, separator)
  if (kind === 'xlsx')
    return file(
      `${id}.xlsx`,
      xlsxType,
      await exportWorkbook(made, { ...(weighed && { weighed }), leftward: directionOf(language) === 'rtl' }),
    )
  return kind === 'json' ? file(`${id}.json`, 'application/json', made.json) : file(`${id}.csv`, 'text/csv', made.csv)
}

function namedIn<Kind extends string>(kinds: Readonly<Record<Kind, string>>, name = ''): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((each) => each === name)
}
