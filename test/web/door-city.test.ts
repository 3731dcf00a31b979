import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CitySignIn, cityClient, startCitySignIn } from './city-sign-in.ts'
import { cookieIn, type DoorTown, doorTown, type Session, sessionOf } from './door-town.ts'

const publicUrl = 'https://ekko.example'

let city: CitySignIn
let town: DoorTown

beforeAll(async () => {
  city = await startCitySignIn(publicUrl, { karin: ['streets', 'canteen'], otto: ['canteen'], ida: ['it=admins'] })
  town = await doorTown({
    EKKO_PUBLIC_URL: publicUrl,
    EKKO_OIDC_ISSUER: city.issuer,
    EKKO_OIDC_CLIENT_ID: cityClient.id,
    EKKO_OIDC_CLIENT_SECRET: cityClient.secret,
    EKKO_OIDC_ROLES: 'streets=moderator/streets-parks; it=admins=administrator',
  })
}, 60_000)
afterAll(async () => {
  await town?.close()
  await city?.stop()
})

/** Leaves the desk for the city's sign-in and comes back, with what the browser kept for it. */
async function comeBack(login: string) {
  const left = await town.ask('/desk/city')
  expect(left.status).toBe(303)
  const kept = cookieIn(left.headers)
  const back = await city.signIn(left.headers.location ?? '', login)
  expect(back.startsWith(`${publicUrl}/desk/city/back?`)).toBe(true)
  return { kept, path: back.slice(publicUrl.length), set: left.headers['set-cookie']?.[0] }
}

async function enter(login: string): Promise<Session> {
  const { kept, path } = await comeBack(login)
  const entered = await town.ask(path, { headers: { cookie: kept } })
  expect(entered.status).toBe(200)
  expect(entered.text).toContain('<meta http-equiv="refresh" content="0; url=/desk/entered">')
  return sessionOf(town.ask, cookieIn(entered.headers))
}

test('a person comes in by the city’s sign-in, with the roles of their groups', async () => {
  expect((await town.ask('/desk/sign-in')).text).toContain('href="/desk/city"')
  const karin = await enter('karin')
  expect((await karin.get('/desk/audit')).status).toBe(200)
  expect((await karin.get('/desk/roles')).status).toBe(404)
  const ida = await enter('ida')
  const { text } = await ida.get('/desk/roles')
  expect(text).toContain('karin of the city')
  const rows = await town.cityside.store.audit(50)
  expect(rows.filter(({ act }) => act === 'desk.entered').map(({ by }) => by)).toContainEqual(
    expect.stringMatching(/^oidc:[0-9a-f]{12}$/),
  )
  expect(JSON.stringify(rows)).not.toContain('karin')
})

test('no list of the ids at the provider leads to who is or was at the desk without the city’s key', async () => {
  await enter('karin')
  const { store } = town.cityside
  const standing = JSON.stringify([await store.audit(50), await store.deskSessions(Date.now())])
  const subject = `${city.issuer} karin`
  const unkeyed = ['sha256', 'sha1', 'md5'].flatMap((hash) =>
    ['karin', subject, `ekko oidc ${subject}`].map((text) => createHash(hash).update(text).digest('hex').slice(0, 12)),
  )
  for (const guess of unkeyed) expect(standing).not.toContain(guess)
  const keyed = Buffer.from(store.seal.mark('oidc', subject), 'base64url').toString('hex').slice(0, 12)
  expect(standing).toContain(`oidc:${keyed}`)
})

test('what is sent away carries a challenge, a state and a nonce, and leads back to our own address alone', async () => {
  const { headers } = await town.ask('/desk/city', { headers: { 'x-forwarded-host': 'evil.example' } })
  const { searchParams } = new URL(headers.location ?? '')
  expect(searchParams.get('redirect_uri')).toBe(`${publicUrl}/desk/city/back`)
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length).toBeGreaterThan(20)
  expect(headers['set-cookie']?.[0]).toMatch(/^__Host-ekko-leaving=.*; HttpOnly; Secure; SameSite=Lax$/)
})

test('who has no role there is told so, and stays out', async () => {
  const { kept, path } = await comeBack('otto')
  const answer = await town.ask(path, { headers: { cookie: kept } })
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('You have no role here yet')
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test('coming back twice, in another browser, or with another state opens nothing', async () => {
  const { kept, path } = await comeBack('karin')
  const other = cookieIn((await town.ask('/desk/city')).headers)
  for (const [where, cookie] of [
    [path, ''],
    [path, other],
    [path.replace(/state=[^&]+/, 'state=guess'), kept],
    [path.replace(/code=[^&]+/, 'code=guess'), kept],
    ['/desk/city/back', kept],
    [path, '__Host-ekko-leaving=bm90LWpzb24'],
  ] as const) {
    const answer = await town.ask(where, { headers: { cookie } })
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
  const { kept: again, path: once } = await comeBack('karin')
  expect((await town.ask(once, { headers: { cookie: again } })).status).toBe(200)
  expect((await town.ask(once, { headers: { cookie: again } })).status).toBe(403)
})

test('signing out leads to the city’s own way out, and an administrator can end the session', async () => {
  const karin = await enter('karin')
  const left = await karin.post('/desk/sign-out')
  expect(left.text).toContain(`href="${city.issuer}/session/end?`)
  expect((await karin.get('/desk')).status).toBe(303)
  const again = await enter('karin')
  const ida = await enter('ida')
  const cards = (await ida.get('/desk/roles')).text.split('class="card"')
  const own = cards.find((card) => card.includes('karin of the city')) ?? ''
  const mark = decodeURIComponent(/roles\/end\?holder=(oidc%3A[0-9a-f]{12})/.exec(own)?.[1] ?? '')
  expect((await ida.post('/desk/roles/end', { holder: mark })).status).toBe(303)
  expect((await again.get('/desk')).status).toBe(303)
})

test('a sign-in that is away is said, and the chat’s link works meanwhile', async () => {
  const away = await doorTown({
    EKKO_PUBLIC_URL: publicUrl,
    EKKO_OIDC_ISSUER: 'http://127.0.0.1:9',
    EKKO_OIDC_CLIENT_ID: 'ekko',
    EKKO_OIDC_CLIENT_SECRET: 'x',
    EKKO_OIDC_ROLES: 'a=administrator',
  })
  try {
    const answer = await away.ask('/desk/city')
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('The city’s sign-in does not answer')
    await away.appoint('mette', { kind: 'moderator' })
    expect((await (await away.enter('mette')).get('/desk')).status).toBe(200)
  } finally {
    await away.close()
  }
})

test('a role of a department that the city has not is said at the start', async () => {
  const wrong = doorTown({
    EKKO_PUBLIC_URL: publicUrl,
    EKKO_OIDC_ISSUER: city.issuer,
    EKKO_OIDC_CLIENT_ID: 'ekko',
    EKKO_OIDC_CLIENT_SECRET: 'x',
    EKKO_OIDC_ROLES: 'a=moderator/moon',
  })
  await expect(wrong).rejects.toThrow('EKKO_OIDC_ROLES names moon')
})
