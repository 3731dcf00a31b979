import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskTown, deskTown } from './desk-town.ts'

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 120_000)
afterAll(() => town.close())

describe('the overview', () => {
  test('shows each visitor their own departments, and another’s to nobody', async () => {
    const { status, text } = await town.get('/desk/digest', 'jens')
    expect(status).toBe(200)
    expect(text).not.toContain('All departments')
    expect((await town.get('/desk/digest?department=children-schools', 'jens')).status).toBe(404)
    expect((await town.get('/desk/digest', 'boss')).text).toContain('All departments')
  })

  test('is sent after one more look at whom it goes to', async () => {
    expect((await town.get('/desk/digest/send?department=streets-parks', 'jens')).text).toContain('Send the digest now')
    const sent = await town.post('/desk/digest/send', { department: 'streets-parks' }, 'jens')
    // The sandbox has no mail: it says so in the words the terminal has for it.
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('role="alert"')
    const [refused, last] = await town.running.store.audit(2)
    expect(refused).toMatchObject({ by: 'desk:jens', act: 'act.refused' })
    expect(last).toMatchObject({ by: 'desk:jens', act: 'digest.requested', subject: 'streets-parks' })
    expect((await town.post('/desk/digest/send', { department: 'children-schools' }, 'jens')).status).toBe(404)
  })
})

describe('files to take away', () => {
  test('are those of the visitor’s own consultations, as the terminal writes them', async () => {
    const [running] = await town.running.store.consultations()
    const id = running?.consultation.id ?? ''
    const csv = await town.get(`/desk/exports/answers/${id}.csv`)
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="${id}.csv"`)
    expect(csv.text).toContain('answer,date')
    expect(csv.text).not.toContain('sandbox:')
    const xlsx = await town.get(`/desk/exports/answers/${id}.xlsx`)
    expect(xlsx.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(xlsx.text.slice(0, 2)).toBe('PK')
    for (const kind of ['json', 'excel', 'themes', 'themes-excel'])
      expect((await town.get(`/desk/exports/answers/${id}.${kind}`)).status).toBe(200)
    for (const [path, as] of [
      [`/desk/exports/answers/${id}.csv`, 'karen'],
      [`/desk/exports/answers/${id}.csv`, 'jens'],
      [`/desk/exports/answers/${id}.exe`, 'mette'],
      ['/desk/exports/digest/json?department=children-schools', 'mette'],
    ] as const)
      expect((await town.get(path, as)).status).toBe(404)
    for (const kind of ['html', 'text', 'json'])
      expect((await town.get(`/desk/exports/digest/${kind}`, 'jens')).status).toBe(200)
  })
})

describe('people', () => {
  test('a code is made after one more look, is shown once, and gives the role', async () => {
    const asked = '/desk/roles/invite?invite-kind=moderator&invite-department=streets-parks'
    expect((await town.get(asked, 'boss')).text).toContain('Make the code')
    const fields = { 'invite-kind': 'moderator', 'invite-department': 'streets-parks' }
    const made = await town.post('/desk/roles/invite', fields, 'boss')
    expect(made.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect((await town.post('/desk/roles/invite', fields, 'mette')).status).toBe(404)
    expect((await town.post('/desk/roles/invite', { 'invite-kind': 'king' }, 'boss')).status).toBe(422)
  })

  test('a code is listed by its beginning alone, and does not work once it is withdrawn', async () => {
    const fields = { 'invite-kind': 'staff', 'invite-department': 'streets-parks' }
    const made = await town.post('/desk/roles/invite', fields, 'boss')
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(made.text)?.[0] ?? ''
    const name = code.slice(0, 4)
    const listed = await town.get('/desk/roles', 'boss')
    expect(listed.text).toContain(`${name}-…`)
    expect(listed.text).not.toContain(code)
    expect((await town.get(`/desk/roles/code?code=${name}`, 'boss')).text).toContain('Withdraw the code')
    expect((await town.post('/desk/roles/code', { code: name }, 'mette')).status).toBe(404)
    expect((await town.post('/desk/roles/code', { code: name }, 'boss')).status).toBe(303)
    expect((await town.get('/desk/roles', 'boss')).text).not.toContain(`${name}-…`)
    expect((await town.get(`/desk/roles/code?code=${name}`, 'boss')).status).toBe(404)
  })

  test('a role is given and taken back, each after one more look', async () => {
    const contact = 'telegram:4711'
    const fields = { 'grant-contact': contact, 'grant-kind': 'staff', 'grant-department': 'streets-parks' }
    expect((await town.get(`/desk/roles/grant?${new URLSearchParams(fields)}`, 'boss')).text).toContain(contact)
    expect((await town.post('/desk/roles/grant', fields, 'boss')).status).toBe(303)
    expect((await town.get('/desk/roles', 'boss')).text).toContain(contact)
    expect((await town.get(`/desk/roles/revoke?contact=${contact}`, 'boss')).text).toContain('signed out of the desk')
    expect((await town.post('/desk/roles/revoke', { contact }, 'boss')).status).toBe(303)
    expect((await town.get('/desk/roles', 'boss')).text).not.toContain(contact)
  })

  test('staff without a department are refused with the sentence the chat says', async () => {
    const fields = { 'grant-contact': 'telegram:4712', 'grant-kind': 'staff', 'grant-department': '' }
    const refused = await town.post('/desk/roles/grant', fields, 'boss')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('role="alert"')
  })

  test('a link for a person without a chat is shown once, and is on the list until it is used', async () => {
    const made = await town.post('/desk/roles/link', { 'link-kind': 'moderator', 'link-name': '<Mette>' }, 'boss')
    expect(made.text).toMatch(/\/desk\/in\/[0-9a-f]{64}/)
    const { text } = await town.get('/desk/roles', 'boss')
    expect(text).toContain('&#60;Mette&#62;')
    expect(text).not.toContain('<Mette>')
  })
})

describe('the record', () => {
  test('is searched by act and by words, and says that it is whole', async () => {
    const { text } = await town.get('/desk/audit', 'boss')
    expect(text).toContain('None was changed')
    expect(text).toContain('Asked</td>')
    const found = await town.get('/desk/audit?act=consultation.submitted', 'boss')
    expect(found.text).not.toContain('Asked for the digest</td>')
    expect((await town.get('/desk/audit?words=nothing-like-this', 'boss')).text).toContain('Nothing fits.')
    expect((await town.get('/desk/audit?from=2999-01-01', 'boss')).text).toContain('Nothing fits.')
  })

  test('of others is not for a moderator of one department, and not at all for staff', async () => {
    const own = await town.get('/desk/audit', 'karen')
    expect(own.status).toBe(200)
    expect(own.text).not.toContain('desk:jens')
    expect((await town.get('/desk/audit', 'jens')).status).toBe(404)
  })
})
