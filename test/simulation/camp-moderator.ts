import { type CampDesk, readIn } from './camp-desk.ts'
import { campNames, groupQuestion, themeKeyOf, themeNames } from './camp-square.ts'
import { type Camp, camps, type Written, written } from './camps.ts'

const at = '/desk/consultations/square'

/** A moderator of the town, who sees nothing but the pages of the desk and does nothing that does not stand on them. */
export class CampModerator {
  readonly #desk: CampDesk

  constructor(desk: CampDesk) {
    this.#desk = desk
  }

  /** Reads what people wrote, card by card: most of it others may see, some says the same as another, one hurts; one is left unread. */
  async reads(): Promise<void> {
    const path = `${at}/said/reading`
    let page = await this.#desk.page(path)
    const numbers = new Map<string, number>()
    for (const turn of ['alone', 'same'] as const) {
      for (;;) {
        const next = waitingIn(page).find(
          ({ wrote }) => !wrote.unread && (turn === 'same' || wrote.sameAs === undefined),
        )
        if (!next) break
        const { number, wrote } = next
        numbers.set(wrote.words, number)
        const form = `${path}/${number}`
        const into = wrote.sameAs === undefined ? undefined : numbers.get(written[wrote.sameAs]?.words ?? '')
        const offered = into !== undefined && page.includes(`value="merged-${into}"`)
        const pressed =
          into === undefined
            ? { form, button: ['verdict', wrote.refused ? 'no-hurts' : 'yes'] as const }
            : offered
              ? { form, button: ['verdict', `merged-${into}`] as const }
              : { form, button: ['verdict', 'merged'] as const, write: { into: String(into) } }
        page = await this.#desk.press(page, pressed)
        const said = into === undefined ? (wrote.refused ? 'no' : 'yes') : 'merged'
        this.#expects(page, `done-judged-${said}`, { number, ...(into !== undefined && { into }) })
      }
    }
  }

  /** Reads what the closing could quote, and says that it may: whatever is not meant to hurt. */
  async clearsQuotes(): Promise<void> {
    let page = await this.#desk.page(`${at}/said/quotes`)
    for (;;) {
      const next = cardsIn(sectionIn(page, 'to-read'), 'q')[0]
      if (!next) return
      const button = ['sign', next.wrote.refused ? 'hurts' : 'cleared'] as const
      page = await this.#desk.press(page, { form: `${at}/said/quotes/${next.number}`, button })
    }
  }

  /** Looks at the groups once it is closed: clears what the city's page would have no words for, and says what each group wants. */
  async namesGroups(): Promise<readonly Camp[]> {
    let page = await this.#desk.page(`${at}/said/groups`)
    const unquoted = [...sectionIn(page, 'unquoted').matchAll(/href="([^"]*said\/statements\/(\d+))"/g)]
    for (const [, way = '', number] of unquoted)
      await this.#desk.press(await this.#desk.page(way), {
        ...{ form: `${at}/said/quotes/${number}`, button: ['sign', 'cleared'] },
      })
    const found = groupsIn(page)
    for (const [group, camp] of found.entries()) {
      const form = `${at}/said/groups/${groupQuestion}/${group}`
      page = await this.#desk.press(page, { form, write: { name: campNames[camp] } })
      if (!readIn(page).includes(`${campNames[camp]}: omkring `)) throw new Error(`Group ${group} has no name.`)
    }
    return found
  }

  /** Has themes looked for, signs them off one by one, and puts into themes by hand what is left. */
  async signsThemes(): Promise<void> {
    const sign = `${at}/themes/sign`
    let page = await this.#desk.press(await this.#desk.page(sign), { form: `${at}/themes/suggest` })
    let undone = false
    for (let step = 0; page.includes('id="sign"') && step < 100; step += 1) {
      const theme = /name="theme" value="([^"]*)"/.exec(page)?.[1] ?? ''
      page = await this.#desk.page(`${sign}?theme=${encodeURIComponent(theme)}&all=1`)
      const read = readCards(page)
      const key = mostOf(read.map(({ wrote }) => themeKeyOf(wrote)))
      if (key === undefined) {
        page = await this.#desk.press(page, { form: sign, id: 'sign', button: ['do', 'pass'] })
        continue
      }
      const out = read.filter(({ wrote }) => themeKeyOf(wrote) !== key)
      const tick = [
        ...out.map(({ number }) => ['out', String(number)] as const),
        ['stance', key.replace(/.*\//, '')] as const,
      ]
      const write = { label: themeNames[key] }
      page = await this.#desk.press(page, { form: sign, id: 'sign', button: ['do', 'sign'], write, tick })
      this.#expects(page, 'signing-done', { theme: themeNames[key] })
      // The first one is taken back once, and signed off again.
      if (!undone) page = await this.#desk.press(page, { form: sign, button: ['do', 'undo'] })
      undone = true
    }
    await this.#putsTheRest()
  }

  /** What no signed theme has is ticked and put into one, by its name. */
  async #putsTheRest(): Promise<void> {
    const path = `${at}/themes`
    const rest = `${path}?theme=none`
    let page = await this.#desk.page(rest)
    for (const key of Object.keys(themeNames) as (keyof typeof themeNames)[]) {
      const own = readCards(page).filter(({ wrote }) => themeKeyOf(wrote) === key)
      if (own.length === 0) continue
      const tick = own.map(({ number }) => ['statement', String(number)] as const)
      const pressed = { form: path, id: 'pick', tick, write: { name: themeNames[key] } }
      page = await this.#desk.press(page, pressed)
    }
    page = await this.#desk.page(path)
    for (const [, id = ''] of page.matchAll(/name="to-([^"]*)"/g)) {
      const name = new RegExp(`name="to-${id}" value="([^"]*)"`).exec(page)?.[1] ?? ''
      const key = (Object.keys(themeNames) as (keyof typeof themeNames)[]).find(
        (each) => themeNames[each] === readIn(name),
      )
      const button = ['stance', key?.replace(/.*\//, '') ?? ''] as const
      const form = `${path}/theme/${encodeURIComponent(id)}`
      const pressed = new RegExp(`action="${form}".{0,900}value="${button[1]}" aria-pressed="true"`, 's')
      const isPressed = pressed.test(page)
      if (key && !isPressed) page = await this.#desk.press(page, { form, button })
    }
  }

  #expects(page: string, key: string, values: Readonly<Record<string, string | number>>): void {
    if (!this.#desk.says(page, key, values)) throw new Error(`The desk does not say ${key} ${JSON.stringify(values)}.`)
  }
}

interface Card {
  readonly number: number
  readonly wrote: Written
}

function sectionIn(page: string, name: string): string {
  return new RegExp(`<section aria-labelledby="${name}">(.*?)</section>`, 's').exec(page)?.[1] ?? ''
}

function waitingIn(page: string): readonly Card[] {
  return cardsIn(sectionIn(page, 'waiting'), 's')
}

function cardsIn(html: string, letter: 's' | 'q'): readonly Card[] {
  const cards = new RegExp(`<li class="card" id="${letter}(\\d+)".*?<blockquote>(.*?)</blockquote>`, 'gs')
  return [...html.matchAll(cards)].map(([, number, words = '']) => ({
    number: Number(number),
    wrote: writtenAs(words),
  }))
}

/** Statements as the pages of themes show them. */
function readCards(page: string): readonly Card[] {
  const cards = [...page.matchAll(/<li class="card"[^>]* data-number="(\d+)">.*?<blockquote>(.*?)<\/blockquote>/gs)]
  return cards.map(([, number, words = '']) => ({ number: Number(number), wrote: writtenAs(words) }))
}

function writtenAs(html: string): Written {
  const words = readIn(html.replace(/<\/?(?:mark|bdi)>/g, ''))
  const wrote = written.find((each) => each.words === words)
  if (!wrote) throw new Error(`No neighbour wrote "${words}".`)
  return wrote
}

/** Whose group each is, by what the page says is typical of it. */
function groupsIn(page: string): readonly Camp[] {
  const [, list = ''] = /<ul class="cards groups" role="list">(.*?)<\/form><\/li><\/ul>/s.exec(page) ?? []
  return list
    .split('<li class="card">')
    .slice(1)
    .map((card) => {
      const typical = [...card.matchAll(/<span class="tag (good|off)">[^<]*<\/span> (.*?) <small>/g)].map(
        ([, tag, words = '']) => ({ agree: tag === 'good', wrote: writtenAs(words) }),
      )
      const likely = (camp: Camp) =>
        typical.reduce((sum, { agree, wrote }) => sum + (agree ? wrote.agrees[camp] : 1 - wrote.agrees[camp]), 0)
      const [most] = [...camps].sort((one, other) => likely(other) - likely(one))
      if (!most || typical.length === 0) throw new Error('Nothing is typical of a group.')
      return most
    })
}

function mostOf<Key extends string>(keys: readonly (Key | undefined)[]): Key | undefined {
  const counts = new Map<Key, number>()
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
