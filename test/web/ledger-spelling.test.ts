import { expect, test } from 'vitest'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { emptyTown } from './ledger-town.ts'

test('a typo that was put right stands on every page, in the data and in the feed, with what it said before', async () => {
  const town = await emptyTown()
  try {
    await town.launch('noerregade-space')
    const id = 'noerregade-space'
    const get = async (path: string) => {
      const route = ledgerRoutes(town).find((each) => each.path === path || each.path.endsWith('*'))
      const query = new URLSearchParams()
      const { body } = (await route?.handle({ method: 'GET', path, query, headers: {}, body: new Uint8Array() })) ?? {}
      return String(body)
    }
    expect(await get(`/ledger/en/${id}`)).not.toContain('Corrected since people were asked')
    await town.act({ act: 'consultation.corrected', consultation: id, wrong: 'kloakrør', right: 'kloakkerør' })
    const other = { act: 'consultation.corrected', consultation: id, wrong: 'sewers', right: 'benches' } as const
    await expect(town.act(other)).rejects.toThrow('means something else')
    const page = await get(`/ledger/en/${id}`)
    expect(page).toContain('Corrected since people were asked')
    expect(page).toMatch(/Corrected on [^<]*: [^<]*kloakrør[^<]*kloakkerør/)
    expect(await get(`/ledger/${id}`)).toContain('Rettet, siden der blev spurgt')
    const { consultations } = JSON.parse(await get('/ledger/data.json'))
    expect(consultations[0].corrections).toEqual([
      { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), was: 'kloakrør', is: 'kloakkerør' },
    ])
    const feed = await get('/ledger/en/feed.xml')
    expect(feed).toContain('A typo was corrected: More room in Nørregade')
    expect(feed).toContain('kloakrør')
  } finally {
    await town.close()
  }
})
