import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channel } from '../../../adapters/mail/channel.ts'
import { encode } from '../../../adapters/mail/encode.ts'
import { sendErrorOf } from '../../../adapters/mail/errors.ts'
import { outboundTo } from '../samples.ts'
import { type MailRig, startMail } from './subject.ts'

const from = 'Ekko <ekko@example.org>'
const to = 'mail:gader@example.org'
const good = { SMTP_URL: 'smtps://ekko%40example.org:a%2Fb@mail.example.org', MAIL_FROM: from }

describe('settings', () => {
  test('are off with a reason when nothing is set', () => {
    expect(channel.configure({})).toEqual({
      state: 'off',
      reason: 'SMTP_URL is not set, so staff get no digests by mail.',
    })
  })

  test('are read from one address, the password decoded', () => {
    const configured = channel.configure(good)
    expect(configured).toMatchObject({
      state: 'on',
      settings: { host: 'mail.example.org', port: 465, secure: true, user: 'ekko@example.org', password: 'a/b', from },
    })
    expect(channel.configure({ ...good, SMTP_URL: 'smtp://relay' })).toMatchObject({
      state: 'on',
      settings: { host: 'relay', port: 587, secure: false },
    })
  })

  test.each([
    [{ SMTP_URL: good.SMTP_URL }, 'MAIL_FROM is not set.'],
    [{ MAIL_FROM: from }, 'SMTP_URL is not set.'],
    [{ ...good, SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL must begin with smtps:// or smtp://'],
    [{ ...good, SMTP_URL: 'smtp://ekko:100%@mail' }, 'SMTP_URL must begin with smtps:// or smtp://'],
    [{ ...good, MAIL_FROM: 'Ekko' }, 'MAIL_FROM is not an address.'],
  ])('that are wrong are told in sentences, without the password: %o', (env, sentence) => {
    const configured = channel.configure(env)
    if (configured.state !== 'wrong') throw new Error('These settings are wrong.')
    expect(configured.problems.join(' ')).toContain(sentence)
    expect(configured.problems.join(' ')).not.toContain('100%')
  })
})

describe('a mail', () => {
  test('has the same Message-ID at every try, and another for every other message and address', () => {
    const idOf = (key: string, address = to) => encode(outboundTo(address as typeof to, { key }), { from }).messageId
    expect(idOf('digest:1')).toBe(idOf('digest:1'))
    expect(idOf('digest:1')).toMatch(/^<[0-9a-f]{40}@example\.org>$/)
    expect(new Set([idOf('digest:1'), idOf('digest:2'), idOf('digest:1', 'mail:skole@example.org')]).size).toBe(3)
  })

  test('is called by its title, on one line and short enough to be read in a list', () => {
    const titled = (text: string) =>
      encode(
        outboundTo(to, {
          blocks: [
            { style: 'plain', text: 'Hej' },
            { style: 'title', text },
          ],
        }),
        { from },
      ).subject
    expect(titled('Overblik for\nByens Gader')).toBe('Overblik for Byens Gader')
    expect(titled('Åh '.repeat(60))).toHaveLength(78)
    expect(titled('Overblik\r\nBcc: everyone@example.org')).toBe('Overblik Bcc: everyone@example.org')
  })

  test('goes to one address, and to none that is not one', () => {
    expect(() => encode(outboundTo('mail:nobody', {}), { from })).toThrow('rejected')
    expect(() => encode(outboundTo('slack:T1/C2', {}), { from })).toThrow('rejected')
  })

  test('has nothing to tap', () => {
    expect(() => encode(outboundTo(to, { buttons: [{ label: 'Ja', token: 'start' }] }), { from })).toThrow('rejected')
  })
})

test.each([
  [{ code: 'ESOCKET', dataBegun: false }, 'unreachable', 'esocket'],
  [{ code: 'ETIMEDOUT', dataBegun: false }, 'unreachable', 'etimedout'],
  [{ code: 'ETIMEDOUT', dataBegun: true }, 'unknown', 'etimedout'],
  [{ code: 'ECONNECTION', dataBegun: true }, 'unknown', 'econnection'],
  [{ code: 'EAUTH', dataBegun: false }, 'misconfigured', 'eauth'],
  [{ code: 'EAUTH', responseCode: 454, status: '4.7.0', dataBegun: false }, 'unreachable', '454_4.7.0'],
  [{ code: 'EENVELOPE', dataBegun: false }, 'rejected', 'eenvelope'],
  [{ responseCode: 530, command: 'MAIL FROM', dataBegun: false }, 'misconfigured', '530'],
  [{ responseCode: 452, status: '4.2.2', command: 'DATA', dataBegun: true }, 'unreachable', '452_4.2.2'],
  [{ responseCode: 552, status: '5.3.4', command: 'DATA', dataBegun: true }, 'rejected', '552_5.3.4'],
  [{ responseCode: 554, command: 'CONN', dataBegun: false }, 'misconfigured', '554'],
] as const)('%o is %s', (failure, reason, code) => {
  expect(sendErrorOf(failure)).toMatchObject({ reason, code })
})

describe('with a server', () => {
  let rig: MailRig
  beforeEach(async () => {
    rig = await startMail()
  })
  afterEach(() => rig.stop())

  test('the doctor says that mail is taken, or what to do', async () => {
    const context = { now: Date.now, log: () => {} }
    const settingsOf = (SMTP_URL: string) => {
      const configured = channel.configure({ SMTP_URL, MAIL_FROM: from })
      if (configured.state !== 'on') throw new Error('The settings of the test are wrong.')
      return configured.settings
    }
    const url = rig.server.url
    expect(await channel.doctor(settingsOf(url), context, [])).toMatchObject([{ ok: true }])
    const [wrong] = await channel.doctor(settingsOf(url.replace(/:[^:@]*@/, ':guessed@')), context, [])
    expect(wrong).toMatchObject({ ok: false, text: expect.stringContaining('Check the user, the password') })
    await rig.server.stop()
    const [off] = await channel.doctor(settingsOf(url), context, [])
    expect(off).toMatchObject({ ok: false, text: expect.stringContaining('Check the name and the port') })
    expect(`${wrong?.text}${off?.text}`).not.toContain('guessed')
  })

  test('a server that takes the mail and never says so leaves it unknown', async () => {
    rig.server.slowNext(10_000)
    await expect(rig.adapter.send(outboundTo(to, {}))).rejects.toMatchObject({ reason: 'unknown' })
  })

  test('no password and nobody’s words are in an error or in the log', async () => {
    const words = 'Bænken ved søen er en perle'
    const said: string[] = []
    for (const { fault } of rig.faults) {
      rig.failNext(fault)
      await rig.adapter
        .send(outboundTo(to, { key: fault.kind, blocks: [{ style: 'quote', text: words }] }))
        .catch((error: unknown) => said.push(String(error), JSON.stringify(error)))
    }
    expect(said.length).toBeGreaterThan(10)
    for (const line of [...said, ...rig.logged])
      for (const secret of [...rig.secrets, words]) expect(line).not.toContain(secret)
  })
})
