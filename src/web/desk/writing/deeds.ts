import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { guarded } from '../headers.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { everyName } from './field-html.ts'
import { type Fields, itemsIn, languagesWritten, listsIn, withItem, withItemUp, withoutItem } from './fields.ts'
import { type Clash, changeKept, type KeptFields, keptFields, merged, postedFields } from './kept.ts'
import { lookPage, markOf, readyNow } from './look.ts'
import { besideHtml, everyProblem, writingPage } from './page.ts'
import type { Writing } from './writing.ts'

/** Keeps what was posted with the form, and does what was pressed beside. */
export async function writeDeed(visit: Visit, writing: Writing): Promise<Answer> {
  const { form, voice } = visit
  const address = addressOf(writing.matter, writing.path)
  const { posted, clashes } = await keepPosted(visit, writing)
  if (clashes.length > 0) return writingPage(visit, writing, { fields: posted, clashes })
  const [verb = '', target = ''] = (form.get('do') ?? 'keep').split(':')
  const [list = '', key = ''] = target.split('.')
  const known = listsIn(writing.form).includes(list)
  switch (verb) {
    case 'look': {
      const { fields } = await keptFields(visit, writing.subject, writing.begun)
      const problems = await everyProblem(visit, writing, fields)
      return problems.length > 0 ? writingPage(visit, writing, { checked: true }) : { to: `${address}/look` }
    }
    case 'add': {
      if (!known) return { missing: true }
      const { fields } = await changeKept(
        visit,
        writing.subject,
        writing.begun,
        (before) => withItem(before, list).fields,
      )
      return { to: `${address}#${list}.${itemsIn(fields, list).at(-1)}` }
    }
    case 'remove':
      if (!known) return { missing: true }
      await changeKept(visit, writing.subject, writing.begun, (before) => withoutItem(before, list, key))
      return { to: `${address}#list-${list}` }
    case 'up':
      if (!known) return { missing: true }
      await changeKept(visit, writing.subject, writing.begun, (before) => withItemUp(before, list, key))
      return { to: `${address}#${list}.${key}` }
    default:
      return { to: address, done: voice.plain('reading-kept-now') }
  }
}

/** Keeps what is being written, for the script of the page: what is kept now, what clashes, and what stands beside it. */
export async function keepDeed(visit: Visit, writing: Writing): Promise<Answer> {
  const { kept, clashes } = await keepPosted(visit, writing)
  const names = everyName(writing.form, kept.fields, visit.cityside.city.languages)
  const lists = Object.fromEntries(listsIn(writing.form).map((list) => [list, itemsIn(kept.fields, list).join(' ')]))
  const body = JSON.stringify({
    fields: Object.fromEntries([...names].map((name) => [name, kept.fields[name] ?? ''])),
    lists,
    clashes,
    beside: await besideHtml(visit, writing, kept.fields),
  })
  return { response: { status: 200, headers: { ...guarded, 'content-type': 'application/json' }, body } }
}

async function keepPosted(
  visit: Visit,
  writing: Writing,
): Promise<{ readonly kept: KeptFields; readonly posted: Fields; readonly clashes: readonly Clash[] }> {
  let clashes: readonly Clash[] = []
  let posted: Fields = {}
  const kept = await changeKept(visit, writing.subject, writing.begun, (before) => {
    // Only what the form has now: an item that another took away meanwhile does not come back.
    const names = everyName(writing.form, before, visit.cityside.city.languages)
    const written = postedFields(visit.form, names)
    const next = merged(before, written, postedFields(visit.form, names, 'was:'))
    clashes = next.clashes
    posted = { ...before, ...written }
    return next.fields
  })
  return { kept, posted, clashes }
}

/** Sends what was looked at: the same act as from a chat or a file. */
export async function sendDeed(visit: Visit, writing: Writing): Promise<Answer> {
  const { voice, form, cityside } = visit
  const checked = await readyNow(visit, writing)
  if (!checked.ok) return writingPage(visit, writing, { checked: true })
  if (form.get('mark') !== markOf(checked.ready)) return lookPage(visit, writing)
  const result = await act(visit, checked.ready.act)
  if (!result.ok) return writingPage(visit, writing, { lines: [voice.text(result.why)] })
  await cityside.store.dropDeskText(writing.subject)
  return { to: addressOf(writing.matter, writing.tab), done: voice.plain(`reading-sent-${writing.name}`) }
}

/** Sends what was looked at to the visitor's own chat. */
export async function testDeed(visit: Visit, writing: Writing): Promise<Answer> {
  const { voice, visitor } = visit
  const checked = await readyNow(visit, writing)
  if (!checked.ok) return writingPage(visit, writing, { checked: true })
  const wanted = visitor.contact === undefined ? undefined : checked.ready.test?.(visitor.contact)
  if (!wanted) return { missing: true }
  const result = await act(visit, wanted)
  return {
    to: `${addressOf(writing.matter, writing.path)}/look`,
    done: result.ok ? voice.plain('desklaunch-test-sent') : voice.said(result.why),
  }
}

/** Lets go of what was begun. */
export async function dropDeed({ cityside, voice }: Visit, writing: Writing): Promise<Answer> {
  await cityside.store.dropDeskText(writing.subject)
  return { to: addressOf(writing.matter, writing.tab), done: voice.plain('reading-dropped') }
}

/** What is written, as a file. */
export async function fileLook(visit: Visit, writing: Writing): Promise<Answer> {
  const { fields } = await keptFields(visit, writing.subject, writing.begun)
  const languages = languagesWritten(writing.form, fields, visit.cityside.city.languages)
  const body = writing.file?.(fields, languages)
  if (body === undefined) return { missing: true }
  const headers = {
    ...guarded,
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': `attachment; filename="${writing.matter.consultation.id}.${writing.name}.yaml"`,
  }
  return { response: { status: 200, headers, body } }
}

/** Puts what a file says in place of what was written. */
export async function fileDeed(visit: Visit, writing: Writing): Promise<Answer> {
  const read = await writing.fromFile?.(visit.form.get('written') ?? '')
  if (!read) return { missing: true }
  if ('wrong' in read) return writingPage(visit, writing, { lines: read.wrong.map(visit.voice.text) })
  await changeKept(visit, writing.subject, writing.begun, () => read.fields)
  return { to: addressOf(writing.matter, writing.path), done: visit.voice.plain('reading-file-used') }
}
