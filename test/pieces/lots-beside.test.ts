import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../loops/town.ts'
import { type LargeCity, largeCity } from './large-city.ts'
import { large, largeConsultation } from './large-town.ts'

const patience = 120_000
const id = 'drawn-among-many'
let city: LargeCity

beforeAll(async () => {
  city = await largeCity(1_500, large)
}, patience)
afterAll(() => city.town.close())

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test(
  'in a town whose pages a thread makes, every lot of a draw can be read by a stranger',
  async () => {
    const consultation = {
      ...largeConsultation(id),
      audience: { topics: [], places: [], roles: [], size: 300, seed: 'large' },
    }
    const result = await city.town.cityside.act({ act: 'consultation.submitted', consultation }, 'cli:test')
    expect(result).toMatchObject({ ok: true })
    let page = ''
    await until(
      async () => {
        page = (await city.town.ask(`/ledger/en/${id}`)).text
        return page.includes('/ledger/lots/')
      },
      'its lots are on the record',
      patience,
    )
    const links = [...page.matchAll(/href="(\/ledger\/lots\/[^"]+)"/g)].map(([, link]) => link ?? '')
    expect(links).toHaveLength(2)
    for (const link of links) {
      const list = await city.town.ask(link)
      expect(list.status).toBe(200)
      expect(page).toContain(`<code>${sha256(list.text)}</code>`)
    }
  },
  patience,
)
