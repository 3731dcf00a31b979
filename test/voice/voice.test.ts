import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import { hourMs } from '../../src/domain/time.ts'
import { opens } from '../conversations/town.ts'
import { known } from '../key.ts'
import { until } from '../loops/town.ts'
import { recording } from '../speech/fake.ts'
import { type Chat, type ChatOptions, openChat, type Person } from './chat.ts'

let chat: Chat
let anna: Person

const yes = 'Ja, det sagde jeg'
const no = 'Nej, jeg skriver'
const isThis = 'Har jeg hørt rigtigt?'

/** Anna has been asked, and the first question, a choice, waits. */
async function asked(options: ChatOptions = {}): Promise<void> {
  chat = await openChat(options)
  anna = chat.person('anna')
  await opens(chat.cityside, 'noerregade-space')
  await anna.starts('noerregade-space')
}

/** The second, which takes words of her own. */
async function askedForWords(options: ChatOptions = {}): Promise<void> {
  await asked(options)
  await anna.writes('træer')
}

async function statements(): Promise<readonly string[]> {
  return (await chat.running.store.statementsOf('noerregade-space')).map(({ text }) => text)
}

async function trees(): Promise<number> {
  const { questions } = await chat.running.store.tally('noerregade-space')
  return questions.most?.choices.trees ?? 0
}

afterEach(() => chat.stop())

describe('words that were spoken', () => {
  beforeEach(() => askedForWords())

  test('are shown back, and are an answer after the tap', async () => {
    await anna.says('Ved biblioteket er der meget varmt.')
    expect(anna.last).toContain(`${isThis} | «Ved biblioteket er der meget varmt.»`)
    expect(anna.buttons).toEqual([yes, no])
    expect(await statements()).toEqual([])
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket er der meget varmt.'])
    expect(anna.last).toContain('Tak!')
    await anna.taps(yes)
    expect(await statements()).toHaveLength(1)
  })

  test('are an answer after a written yes as well', async () => {
    await anna.says('Ved biblioteket.')
    await anna.writes('ja')
    expect(await statements()).toEqual(['Ved biblioteket.'])
  })

  test.each([
    ['a tap', () => anna.taps(no)],
    ['a written no', () => anna.writes('nej')],
  ])('are thrown away after %s, and the question is asked again', async (_how, says) => {
    await anna.says('Ved bibelkosten.')
    await says()
    expect(anna.last).toContain('så har jeg ikke gemt det')
    expect(anna.last).toContain('Er der et sted i gaden')
    expect(await statements()).toEqual([])
    await anna.writes('Ved biblioteket.')
    expect(await statements()).toEqual(['Ved biblioteket.'])
  })

  test('give way to what is written instead', async () => {
    await anna.says('Ved bibelkosten.')
    await anna.writes('Ved biblioteket.')
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket.'])
  })

  test('in two messages are both offered, and are one answer; an older button shows both', async () => {
    await anna.says('Ved biblioteket.')
    await anna.says('Og ved bageren.')
    expect(anna.last).toContain('«Ved biblioteket.» | «Og ved bageren.»')
    await anna.taps(yes, 'oldest')
    expect(await statements()).toEqual([])
    expect(anna.last).toContain('«Ved biblioteket.» | «Og ved bageren.»')
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket.\nOg ved bageren.'])
  })

  test('sent in one breath stay in order', async () => {
    await anna.says('Ved biblioteket.', { goesOn: true })
    await anna.says('Og ved bageren.')
    expect(anna.last).toContain('«Ved biblioteket.» | «Og ved bageren.»')
  })

  test('with words below them: these are taken, and the spoken ones offered', async () => {
    await anna.says('Der er så varmt.', { caption: 'Ved biblioteket.' })
    expect(await statements()).toEqual(['Ved biblioteket.'])
    expect(anna.last).toContain('«Der er så varmt.»')
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket.', 'Der er så varmt.'])
  })

  test('that sound like danger get the numbers at once, and what was heard is shown below them', async () => {
    await anna.says('Der ligger en mand på bænken og reagerer ikke')
    expect(anna.last).toMatch(/^Ring 112/)
    expect(anna.last).toContain('«Der ligger en mand på bænken og reagerer ikke»')
    expect(await statements()).toEqual([])
  })

  test.each(['Stop.', 'stop', 'Stop, tak!'])('are a stop at once where they are %j and nothing else', async (words) => {
    await anna.says(words)
    expect(anna.last).toContain(`«${words}»`)
    await anna.says('Ved biblioteket.')
    expect(anna.last).not.toContain(isThis)
    expect(chat.fetched).toHaveLength(1)
    await anna.taps('Start igen')
    expect(anna.last).not.toContain('biblioteket')
  })

  test('in which she may want to leave are asked about at once, and kept nowhere before', async () => {
    await anna.says('Stop det nu, jeg gider ikke svare på alt det her')
    expect(anna.last).toContain('«Stop det nu, jeg gider ikke svare på alt det her»')
    expect(anna.buttons).toContain('Det er mit svar')
    expect(await statements()).toEqual([])
  })

  test('"forget me" is asked about, as when it is written', async () => {
    await anna.says('Glem mig.')
    expect(anna.last).toContain('«Glem mig.»')
    expect(anna.buttons).toHaveLength(2)
    expect(await chat.running.store.personOf(known(chat.running.store, anna.contact))).toBeDefined()
  })

  test('with a number in them are asked about, as when they are written', async () => {
    await anna.says('Ring til mig på 20 30 40 50.')
    await anna.taps(yes)
    expect(anna.last).toContain('Der står et telefonnummer')
    expect((await statements()).join()).not.toContain('20 30')
  })

  test('that name a command are that command after the tap, with what it looks up', async () => {
    await anna.says('Mine svar')
    await anna.taps(yes)
    expect(anna.last).toContain('Træer')
    await anna.says('Hvad har I spurgt om træer?')
    await anna.taps(yes)
    expect(anna.last).toContain('Mere plads i Nørregade')
  })

  test('are taken back with their message, before and after they count', async () => {
    await anna.says('Ved bibelkosten.')
    await anna.deletes()
    await anna.taps(yes)
    expect(await statements()).toEqual([])
    await anna.says('Ved biblioteket.')
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket.'])
    await anna.deletes()
    expect(await statements()).toEqual([])
  })

  test('that reply to a message of ours answer what that asked', async () => {
    const first = chat.idOf(anna, 'Hvad vil du helst have mere af')
    await anna.says('Cykelstativer', { replyTo: first })
    await anna.taps(yes)
    const { questions } = await chat.running.store.tally('noerregade-space')
    expect(questions.most?.choices).toMatchObject({ bikes: 1 })
    expect(await statements()).toEqual([])
  })

  test('lapse after a day', async () => {
    await anna.says('Ved biblioteket.')
    await chat.running.advance?.(49 * hourMs)
    await anna.taps(yes)
    expect(await statements()).toEqual([])
  })
})

describe('where a choice waits', () => {
  beforeEach(() => asked())

  test.each(['Nummer to', 'Nummer to, tak.', 'Træer, tak', 'To.'])('%j is that choice after the tap', async (words) => {
    await anna.says(words)
    expect(await trees()).toBe(0)
    await anna.taps(yes)
    expect(await trees()).toBe(1)
    expect(anna.last).toContain('Er der et sted i gaden')
  })

  test('words that are no choice are asked about after the tap, kindly', async () => {
    await anna.says('Det ved jeg ikke rigtig noget om')
    await anna.taps(yes)
    expect(anna.last).toContain('Hvad vil du helst have mere af')
    expect(anna.buttons).toContain('Træer')
  })

  test('a choice that is written below the voice is taken, and what is said belongs to the next question', async () => {
    await anna.says('Fordi der er så varmt ved biblioteket.', { caption: 'træer' })
    expect(await trees()).toBe(1)
    await anna.taps(yes)
    expect(await statements()).toEqual(['Fordi der er så varmt ved biblioteket.'])
  })
})

describe('where something else waits', () => {
  beforeEach(async () => {
    chat = await openChat()
    anna = chat.person('anna')
  })

  const consents = async () =>
    (await chat.running.store.personOf(known(chat.running.store, anna.contact))) !== undefined && consentsNow()
  const consentsNow = async () => anna.sees.some((message) => message.includes('Hvad vil du gerne spørges om?'))

  test('a spoken yes is no consent before it is tapped', async () => {
    await anna.starts()
    await anna.says('Ja')
    expect(anna.last).toContain('«Ja»')
    expect(await consents()).toBe(false)
    await anna.taps(yes)
    expect(await consents()).toBe(true)
  })

  test('a stranger whose first message is spoken is greeted, and their words are kept like written ones after the tap', async () => {
    await anna.says('Der mangler en bænk ved skolen.')
    expect(anna.sees[0]).toContain('Jeg hedder Ekko')
    expect(anna.last).toContain('«Der mangler en bænk ved skolen.»')
    await anna.taps(yes)
    expect(anna.last).not.toContain('Jeg kunne')
    expect(anna.sees.at(-1)).toContain('Der mangler en bænk ved skolen.')
  })

  test('words that nobody asked for go where unasked words go', async () => {
    await anna.starts()
    await anna.taps('Ja, spørg mig')
    await anna.taps('Det hele')
    await anna.taps('Spring over')
    await anna.taps('Spring over')
    await anna.says('Der mangler en bænk ved skolen.')
    await anna.taps(yes)
    expect(anna.last).toContain('Der mangler en bænk ved skolen.')
    expect(anna.buttons.length).toBeGreaterThan(1)
  })

  test('a moderator speaks a field of a draft', async () => {
    await anna.starts()
    const act = {
      act: 'duty.granted',
      contact: known(chat.running.store, anna.contact),
      duty: { kind: 'moderator' },
    } as const
    expect((await chat.cityside.act(act, 'test')).ok).toBe(true)
    await anna.writes('/consult new')
    const before = anna.last
    await anna.says('Bænke ved skolen')
    await anna.taps(yes)
    expect(anna.last).not.toBe(before)
    expect(anna.sees.join('\n')).not.toContain('Jeg skriver, når der er noget')
  })

  test('what is said to a colleague who holds the conversation is not listened to', async () => {
    await anna.starts()
    await anna.says('Til dig, Mette', { aside: true })
    expect(chat.fetched).toEqual([])
  })
})

describe('where there is nothing to hear with', () => {
  test('it is said kindly, nothing is fetched, and the question is asked again', async () => {
    await asked({ deaf: true })
    await anna.says('Nummer to')
    expect(anna.last).toContain('Jeg kan ikke høre talebeskeder.')
    expect(anna.buttons).toContain('Træer')
    expect(chat.fetched).toEqual([])
  })

  test('what is written below it is taken, and both are said in one reply', async () => {
    await asked({ deaf: true })
    const before = anna.sees.length
    await anna.says('Fordi', { caption: 'træer' })
    expect(await trees()).toBe(1)
    expect(anna.sees).toHaveLength(before + 1)
    expect(anna.last).toMatch(/^Ordene har jeg taget med, men talebeskeden kan jeg ikke høre. .*Er der et sted i gaden/)
  })

  test('what the platform has heard itself is shown back', async () => {
    await askedForWords({ deaf: true })
    await anna.says('', { transcript: 'Ved biblioteket.' })
    expect(anna.last).toContain(`${isThis} | «Ved biblioteket.»`)
    await anna.taps(yes)
    expect(await statements()).toEqual(['Ved biblioteket.'])
    expect(chat.fetched).toEqual([])
  })
})

describe('what cannot be heard', () => {
  test('silence is said kindly', async () => {
    await askedForWords()
    await anna.says('[BLANK_AUDIO]')
    expect(anna.last).toContain('Jeg kunne ikke høre nogen ord')
    expect(anna.last).toContain('Er der et sted i gaden')
  })

  test.each([{ seconds: 601 }, { bytes: 21 * 1024 * 1024 }])('%j is too long, and is not fetched', async (voice) => {
    await askedForWords()
    await anna.says('Ved biblioteket', voice)
    expect(anna.last).toContain('for lang')
    expect(chat.fetched).toEqual([])
  })

  test('a recording that is gone, or that the service refuses, is said kindly', async () => {
    await askedForWords({ fetch: () => Promise.reject(new SendError('rejected', '404')) })
    await anna.says('Ved biblioteket')
    expect(anna.last).toContain('Jeg kunne desværre ikke høre din besked')
  })

  test('a service that is down for an hour: she is told that it takes longer, then that it does not work, and the next one is heard', async () => {
    await askedForWords()
    chat.speech.answers(() => ({ status: 503 }))
    await anna.says('Ved biblioteket')
    await chat.running.advance?.(hourMs)
    const since = anna.sees.slice(-2)
    expect(since[0]).toContain('Jeg lytter')
    expect(since[1]).toContain('ikke lytte lige nu')
    chat.speech.answers(() => ({ words: 'Ved bageren' }))
    await anna.says('Ved bageren')
    expect(anna.last).toContain('«Ved bageren»')
  })

  test('a service with another key is the operator’s matter, and is said kindly at once', async () => {
    await askedForWords()
    chat.speech.answers(() => ({ status: 401 }))
    await anna.says('Ved biblioteket')
    expect(anna.last).toContain('ikke lytte lige nu')
  })
})

describe('nothing is kept', () => {
  /** Every byte of every file below a folder. */
  function bytesIn(folder: string): string {
    return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')
  }

  test('of the sound: not in the database, not in its folder, not among temporary files', async () => {
    const sound = 'hidden-in-the-sound'
    const before = new Set(readdirSync(tmpdir()))
    await askedForWords({ fetch: async () => ({ bytes: recording(sound), mediaType: 'audio/ogg' }) })
    let seenWhileHearing = ''
    chat.speech.answers(({ bytes }) => {
      seenWhileHearing = bytesIn(chat.folder)
      return { words: Buffer.from(bytes).includes(sound) ? 'Ved biblioteket' : 'nothing' }
    })
    await anna.says('Ved biblioteket')
    expect(anna.last).toContain('«Ved biblioteket»')
    // The words are there for their reader alone, and closed in every file.
    for (const kept of [seenWhileHearing, bytesIn(chat.folder)])
      for (const secret of [sound, 'Ved biblioteket']) expect(kept).not.toContain(secret)
    expect(seenWhileHearing).toContain('SQLite format')
    const fresh = readdirSync(tmpdir()).filter((name) => !before.has(name) && join(tmpdir(), name) !== chat.folder)
    for (const name of fresh.filter((each) => !each.startsWith('ekko-'))) expect(name).not.toMatch(/voice|ogg|audio/)
  })

  test('of the source: the row is gone when it is heard, and no line of the log has it, the words or the key', async () => {
    await askedForWords()
    await anna.says('Ved Biblioteket')
    await anna.says('Goodbye', { source: 'https://files.example/secret-token' })
    const log = chat.logged.join('\n')
    for (const secret of ['secret-token', 'Biblioteket', 'sk-secret', 'Goodbye']) expect(log).not.toContain(secret)
    expect(await chat.running.store.nextAttachmentAt()).toBeUndefined()
  })

  test('of a person who is forgotten while Ekko listens', async () => {
    await askedForWords()
    let listening = false
    let finish: () => void = () => undefined
    chat.speech.answers(async () => {
      listening = true
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return { words: 'Ved biblioteket' }
    })
    await anna.says('Ved biblioteket', { goesOn: true })
    await until(() => listening, 'it is under way')
    const act = { act: 'contact.forgotten', contact: known(chat.running.store, anna.contact) } as const
    const forgotten = chat.cityside.act(act, 'test')
    await until(
      async () => (await chat.running.store.personOf(known(chat.running.store, anna.contact))) === undefined,
      'she is forgotten',
    )
    const before = anna.sees.length
    finish()
    await forgotten
    await chat.running.settled()
    expect(anna.sees).toHaveLength(before)
  })
})

describe('many at once', () => {
  test('the service is asked for two at a time', async () => {
    await asked()
    let most = 0
    chat.speech.answers(async () => {
      await until(() => chat.speech.mostAtOnce >= 2, 'two are under way')
      most = Math.max(most, chat.speech.mostAtOnce)
      return { words: 'Træer' }
    })
    const people = Array.from({ length: 8 }, (_, index) => chat.person(`p${index}`))
    for (const person of people) await person.says('Træer', { goesOn: true })
    await chat.running.settled()
    expect(people.map(({ last }) => last.includes('«Træer»'))).toEqual(people.map(() => true))
    expect([most, chat.speech.mostAtOnce]).toEqual([2, 2])
  })
})
