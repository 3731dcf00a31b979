import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'
const at = `/desk/consultations/${id}`

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 120_000)
afterAll(() => town.close())

const statementsIn = (text: string) => [...text.matchAll(/id="s(\d+)"/g)].map(([, number]) => Number(number))
const found = async (query: string) => (await town.get(`${at}/said/statements?${new URLSearchParams(query)}`)).text

describe('what was said', () => {
  test('is there for the departments that asked, and looks like nothing to all others', async () => {
    for (const path of [
      'said',
      'said/statements',
      'said/statements/1',
      'themes',
      'outcome',
      'news',
      'themes/table.csv',
    ]) {
      expect([path, (await town.get(`${at}/${path}`, 'karen')).status]).toEqual([path, 404])
      expect([path, (await town.get(`${at}/${path}`, 'jens')).status]).toEqual([path, 200])
    }
    expect((await town.get('/desk/consultations/nothing/said')).status).toBe(404)
  })

  test('is counted as in a digest, with a chart and its numbers as a table', async () => {
    const { text } = await town.get(`${at}/said`)
    expect(text).toMatch(/role="img"[^>]*>\s*<title[^>]*>What would you most like/)
    expect(text).toMatch(/<th scope="row">Benches<\/th><td class="number">9<\/td>/)
    expect(text).not.toMatch(/ style=/)
    // A few people live at the harbour and have answered.
    expect(text).toMatch(/The harbour[^<]*: not shown/)
    expect(text).not.toMatch(/<li>[^<:]*: [1-4] of/)
  })

  test('is compared by place only when no more answers come in', async () => {
    expect((await town.get(`${at}/said?by=place`)).text).toContain('when the question is closed')
  })

  test('is found by words in any form and any spelling', async () => {
    const bakery = statementsIn(await found('q=bageren'))
    expect(bakery.length).toBeGreaterThan(2)
    expect(statementsIn(await found('q=bager'))).toEqual(bakery)
    expect(statementsIn(await found('q=BAGEREN barnevogn'))).toHaveLength(1)
    // æ is ae, and an apple tree is found by its beginning.
    expect(statementsIn(await found('q=aebletrae'))).toEqual(statementsIn(await found('q=æbletræer')))
    expect(statementsIn(await found('q="de venter på bussen"'))).toHaveLength(1)
    expect(await found('q=zeppelin')).toContain('No statements fit')
  })

  test('is found by a choice, but for one that so few made that it would tell of them', async () => {
    expect(statementsIn(await found('choice=most/benches'))).toHaveLength(9)
    const few = await found('choice=most/nowhere')
    expect(few).toContain('nothing is shown')
    expect(statementsIn(few)).toEqual([])
  })

  test('has an address for each statement, and the author can be asked more through Ekko', async () => {
    const { text } = await town.get(`${at}/said/statements/3`)
    expect(text).toContain('foran nummer 30')
    expect((await town.get(`${at}/said/statements/999`)).status).toBe(404)
    const ask = /href="(\/desk\/inbox\/ask[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await town.get(ask, 'jens')).text).toContain('foran nummer 30')
    const [path = '', query = ''] = ask.split('?')
    const fields = { ...Object.fromEntries(new URLSearchParams(query)), words: 'How wide is it there?', sure: 'yes' }
    const asked = await town.post(path, fields, 'jens')
    expect((await town.get(`${at}/said/statements/3`)).text).toContain(asked.location)
  })
})

describe('themes', () => {
  const themesOf = async (number: number) =>
    (await town.running.store.themesSet(id)).assignments
      .filter((each) => each.statement === number)
      .map((each) => each.theme)
  const put = (fields: readonly (readonly [string, string])[], as = 'mette') => town.postAll(`${at}/themes`, fields, as)

  test('are set by forms alone, many statements at once', async () => {
    const answer = await put([
      ['name', 'Shade in summer'],
      ['statement', '3'],
      ['statement', '7'],
    ])
    expect(answer.location).toBe(`${at}/themes`)
    expect(await themesOf(3)).toEqual(['shade-in-summer'])
    expect((await town.get(`${at}/themes`)).text).toContain('2 of 25 have a theme')
    expect((await town.get(`${at}/themes?theme=none`)).text).not.toContain('id="s3"')
  })

  test('are suggested by words, and taken only by a person', async () => {
    const { text } = await town.get(`${at}/themes`)
    expect(text).toContain('class="suggested"')
    expect(await themesOf(2)).toEqual([])
    await put([['one', '2:wheels']])
    expect(await themesOf(2)).toEqual(['wheels'])
    await put([['off', '2:wheels']])
    expect(await themesOf(2)).toEqual([])
  })

  test('are renamed, take a side and become one', async () => {
    await put([
      ['name', 'Sun'],
      ['statement', '24'],
    ])
    await town.post(`${at}/themes/theme/sun`, { do: 'merge', 'into-sun': 'shade-in-summer' })
    expect(await themesOf(24)).toEqual(['shade-in-summer'])
    await town.post(`${at}/themes/theme/shade-in-summer`, { do: 'rename', 'to-shade-in-summer': 'Shade' })
    await town.post(`${at}/themes/theme/shade-in-summer`, { stance: 'for' })
    const [shade] = (await town.running.store.themesSet(id)).themes
    expect(shade).toMatchObject({ label: { en: 'Shade' }, stance: 'for' })
  })

  test('are taken back step by step, and what is taken back is said', async () => {
    await put([
      ['name', 'One'],
      ['statement', '10'],
    ])
    await put([
      ['name', 'Two'],
      ['statement', '11'],
    ])
    expect((await town.get(`${at}/themes`)).text).toContain('11 put into &#34;Two&#34;.')
    const undone = await town.post(`${at}/themes/undo`, {})
    expect(decodeURIComponent(undone.headers.get('set-cookie') ?? '')).toContain('Undone: 11 put into "Two".')
    await town.post(`${at}/themes/undo`, {})
    expect([...(await themesOf(10)), ...(await themesOf(11))]).toEqual([])
  })

  test('of two moderators at once both stay, and each takes back their own', async () => {
    await put([
      ['name', 'Shade'],
      ['statement', '12'],
    ])
    await put(
      [
        ['name', 'Shade'],
        ['statement', '13'],
      ],
      'boss',
    )
    await town.post(`${at}/themes/undo`, {})
    expect(await themesOf(12)).toEqual([])
    expect(await themesOf(13)).toEqual(['shade-in-summer'])
  })

  test('go out as a table and come back through the browser, whole or not at all', async () => {
    const { text } = await town.get(`${at}/themes/table.csv`)
    const changed = text
      .replace(/^(\uFEFF?)(.*)$/m, '$1$2')
      .replace(/(\r?\n20,[^\n]*?),,,,,(?=\r?\n)/, '$1,Fountain,,,,')
    expect(changed).not.toBe(text)
    await town.post(`${at}/themes/table`, { table: changed })
    expect(await themesOf(20)).toEqual(['fountain'])
    const bytes = Buffer.from(changed.replace(/\r?\n21,/, '\r\n999,')).toString('base64')
    const refused = await town.post(`${at}/themes/table`, { bytes, table: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('999')
  })

  test('are read and not set by staff', async () => {
    expect(
      (
        await put(
          [
            ['name', 'Mine'],
            ['statement', '1'],
          ],
          'jens',
        )
      ).status,
    ).toBe(404)
    expect((await town.get(`${at}/themes`, 'jens')).text).not.toContain('id="pick"')
  })
})

describe('an outcome', () => {
  const keysOf = async (list: string) => {
    const kept = await town.running.store.deskText(`outcome:${id}`)
    return String((JSON.parse(kept?.text ?? '{}') as Record<string, string>)[list] ?? '').split(' ')
  }

  test('is written while the question is open, and not sent before it is closed', async () => {
    const { text } = await town.get(`${at}/outcome`)
    expect(text).toContain('value="Mette Krogh"')
    const refused = await town.post(`${at}/outcome`, { do: 'look' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Missing: The decision')
  })

  test('is kept field by field: two who write at once lose nothing, and see where they meet', async () => {
    await town.post(`${at}/outcome`, { 'was:decidedBy.name': 'Mette Krogh', 'decidedBy.name': 'Lone' })
    const other = await town.post(`${at}/outcome/keep`, {
      'was:decidedBy.name': 'Mette Krogh',
      'decidedBy.name': 'Mette Krogh',
      'was:decidedBy.title.en': 'gardener and project lead, Streets and Parks',
      'decidedBy.title.en': 'chair',
    })
    const kept = JSON.parse(other.text)
    expect(kept.fields['decidedBy.title.en']).toBe('chair')
    expect(kept.fields['decidedBy.name']).toBe('Lone')
    const clash = await town.post(`${at}/outcome`, { 'was:decidedBy.name': 'Mette Krogh', 'decidedBy.name': 'Karen' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('»Lone«')
    await town.post(`${at}/outcome`, { 'was:decidedBy.name': 'Lone', 'decidedBy.name': 'Lone Vestergaard' })
    expect((await town.get(`${at}/outcome`)).text).toContain('value="Lone Vestergaard"')
  })

  test('has parts that are added, moved and taken away, and the rest stays', async () => {
    await town.post(`${at}/outcome`, { do: 'add:parts' })
    await town.post(`${at}/outcome`, { do: 'add:parts' })
    const [first = '', second = '', third = ''] = await keysOf('parts')
    await town.post(`${at}/outcome`, { [`was:parts.${third}.why.en`]: '', [`parts.${third}.why.en`]: 'Because.' })
    await town.post(`${at}/outcome`, { do: `up:parts.${third}` })
    expect(await keysOf('parts')).toEqual([first, third, second])
    await town.post(`${at}/outcome`, { do: `remove:parts.${second}` })
    expect(await keysOf('parts')).toEqual([first, third])
    expect((await town.get(`${at}/outcome`)).text).toContain('Because.')
    await town.post(`${at}/outcome`, { do: `remove:parts.${third}` })
  })

  test('comes from a file and goes as one', async () => {
    const file = readFileSync('prompts/outcomes/noerregade-space.outcome.yaml', 'utf8')
    const used = await town.post(`${at}/outcome/file`, { written: file })
    expect(used.location).toBe(`${at}/outcome`)
    const { text, headers } = await town.get(`${at}/outcome/file.yaml`)
    expect(headers.get('content-disposition')).toContain('.yaml')
    expect(text).toContain('Nørregade får 14 nye bænke')
    expect((await town.post(`${at}/outcome/file`, { written: text })).location).toBe(`${at}/outcome`)
    expect((await town.get(`${at}/outcome/file.yaml`)).text).toBe(text)
    expect((await town.post(`${at}/outcome/file`, { written: 'parts: [' })).status).toBe(422)
  })

  test('is looked at, and only what was looked at is sent', async () => {
    const cityside = citysideOn(town.running)
    expect((await town.get(`${at}/outcome/look`)).text).not.toContain('name="mark"')
    await cityside.act({ act: 'consultation.closed', consultation: id }, 'test')
    const { text } = await town.get(`${at}/outcome/look`)
    expect(text).toContain('class="bubble"')
    expect(text).toContain('Shown because')
    const mark = /name="mark" value="(\w+)"/.exec(text)?.[1] ?? ''
    expect((await town.post(`${at}/outcome/send`, { mark: 'old' })).status).toBe(200)
    expect(await cityside.store.outcome(id)).toBeUndefined()
    expect((await town.post(`${at}/outcome/send`, { mark }, 'jens')).status).toBe(404)
    expect((await town.post(`${at}/outcome/send`, { mark })).location).toBe(`${at}/outcome`)
    expect((await cityside.store.outcome(id))?.parts.length).toBeGreaterThan(5)
    expect((await town.get(`${at}/outcome`)).text).toContain('Decided by')
    expect((await town.get(`${at}/themes`)).text).not.toContain('id="pick"')
  })

  test('is told on: what became of a promise, why one is late, and what happens on the way', async () => {
    const cityside = citysideOn(town.running)
    const step = `${at}/milestones/benches-up`
    const missing = await town.post(step, {
      state: 'delayed',
      'what.en': 'The paving is late.',
      'what.da': 'Fliserne er forsinkede.',
      do: 'look',
    })
    expect(missing.status).toBe(422)
    const late = `${step}/late`
    await town.post(late, { 'why.en': 'The paving is late.', 'why.da': 'Fliserne er forsinkede.', dueOn: '2029-01-06' })
    expect((await town.post(late, { do: 'look' })).status).toBe(422)
    const promise = (await cityside.store.commitments()).find(({ milestone }) => milestone === 'benches-up')
    const day = laterThan(promise?.dueOn ?? '')
    await town.post(late, { dueOn: day, 'was:dueOn': '2029-01-06' })
    const look = await town.get(`${late}/look`)
    const send = (address: string, text: string) =>
      town.post(`${address}/send`, { mark: /name="mark" value="(\w+)"/.exec(text)?.[1] ?? '' })
    expect((await send(late, look.text)).status).toBe(303)
    expect((await cityside.store.commitments()).find(({ milestone }) => milestone === 'benches-up')?.dueOn).toBe(day)

    await town.post(step, { state: 'done', 'was:state': 'delayed' })
    const shown = await town.get(`${step}/look`)
    expect(shown.text).toContain('The paving is late.')
    expect((await send(step, shown.text)).status).toBe(303)
    expect((await town.get(step)).status).toBe(404)

    await town.post(`${at}/news`, { 'words.en': 'The racks are ordered.', 'words.da': 'Stativerne er bestilt.' })
    const news = await town.get(`${at}/news/look`)
    expect(news.text).toContain('The racks are ordered.')
    expect((await send(`${at}/news`, news.text)).status).toBe(303)
    expect((await town.get(`${at}/news`)).text).toContain('Sent so far')
  })

  test('is corrected: all that was published stands there, and only why is asked', async () => {
    await town.post(`${at}/outcome/correct`, {})
    const form = await town.get(`${at}/outcome`)
    expect(form.text).toContain('14 new benches')
    expect((await town.post(`${at}/outcome`, { do: 'look' })).text).toContain('Missing: Why it is corrected')
    const [first = ''] = await keysOf('parts')
    const name = `parts.${first}.decision.en`
    const before = 'Nørregade gets 14 new benches. They are put up once the new paving is down.'
    await town.post(`${at}/outcome`, {
      [`was:${name}`]: before,
      [name]: before.replace('14', '12'),
      'correction.en': 'We counted wrong.',
      'correction.da': 'Vi talte forkert.',
    })
    const { text } = await town.get(`${at}/outcome/look`)
    expect(text).toContain('12 new benches')
    const mark = /name="mark" value="(\w+)"/.exec(text)?.[1] ?? ''
    expect((await town.post(`${at}/outcome/send`, { mark })).status).toBe(303)
    const outcome = await town.running.store.outcome(id)
    expect(outcome?.parts[0]?.decision.en).toContain('12 new benches')
    expect(outcome?.parts[0]?.decision.da).toContain('14 nye bænke')
    expect(outcome?.milestones.map((each) => each.id)).toEqual(['benches-up', 'racks-up'])
  })
})

test('compared by place, no number tells of fewer than five once it is closed', async () => {
  const { text } = await town.get(`${at}/said?by=place`)
  const table = text.slice(text.indexOf('id="compare"'))
  expect(table).toContain('Too few to show anything')
  expect(table).not.toMatch(/<td class="number">[1-4]<\/td>/)
})

function laterThan(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  do date.setUTCDate(date.getUTCDate() + 7)
  while ([0, 6].includes(date.getUTCDay()))
  return date.toISOString().slice(0, 10)
}
