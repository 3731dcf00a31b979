import { ageBands, type City } from '../../domain/city.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnConsent, OwnData } from '../../domain/own-data.ts'
import { dayOf, numbered, type Section } from './section.ts'

/** Since when they are known, and what they chose. */
export function choicesSection({ person, touchedAt }: OwnData, city: City): Section {
  const { quiet, yearlyMax, pausedUntil, restrictedAt, objectedAt } = person
  const named = (
    key: string,
    items: readonly { readonly id: string; readonly name: Localized }[],
    ids: readonly string[],
  ) => {
    const names = ids.map((id) => items.find((each) => each.id === id)?.name ?? { [person.language]: id })
    return names.length === 0 ? [] : [say(key, { names: { list: names } })]
  }
  return {
    key: 'choices',
    title: text('mydata-choices'),
    units: numbered('choice', [
      say('mydata-since', { on: dayOf(person.metAt, city) }),
      ...(touchedAt === undefined ? [] : [say('mydata-touched', { on: dayOf(touchedAt, city) })]),
      say('mydata-language', { language: { language: person.language } }),
      ...named('mydata-topics', city.topics, person.topics),
      ...named('mydata-places', city.places, person.places),
      ...named('mydata-roles', city.roles, rolesIn(city, person.roles, false)),
      ...named('mydata-age', city.roles, rolesIn(city, person.roles, true)),
      ...named('mydata-venues', city.venues ?? [], person.follows?.venues ?? []),
      ...(quiet ? [say('mydata-quiet', { from: quiet.from, until: quiet.until })] : []),
      ...(yearlyMax === undefined ? [] : [say('mydata-yearly', { perYear: yearlyMax })]),
      ...(pausedUntil === undefined ? [] : [say('mydata-paused', { on: dayOf(pausedUntil, city) })]),
      ...(person.standing === 'stopped' ? [say('mydata-stopped')] : []),
      ...(restrictedAt === undefined ? [] : [say('rights-is-restricted', { on: dayOf(restrictedAt, city) })]),
      ...(objectedAt === undefined ? [] : [say('rights-is-objected', { on: dayOf(objectedAt, city) })]),
    ]),
  }
}

/** Where they are reached. */
export function chatsSection({ chats }: OwnData, city: City): Section {
  return {
    key: 'chats',
    title: text('mydata-chats'),
    units: chats.map(({ channel, contact, state, lastSeenAt }) => ({
      id: contact,
      blocks: [
        say('mydata-chat', {
          channel: text('mydata-channel', { channel }),
          account: contact.slice(channel.length + 1),
          on: dayOf(lastSeenAt, city),
          state,
        }),
      ],
    })),
  }
}

/** Every yes and no, with the words that were shown. */
export function consentsSection({ consents }: OwnData, city: City): Section {
  return {
    key: 'consents',
    title: text('mydata-consents'),
    units: consents.map((each) => ({ id: `${each.purpose}:${each.at}`, blocks: consentBlocks(each, city) })),
  }
}

const purposes = {
  asked: 'mydata-purpose-asked',
  told: 'mydata-purpose-told',
  help: 'mydata-purpose-help',
} as const

function consentBlocks({ purpose, given, at, language, words }: OwnConsent, city: City): readonly Block[] {
  const about = { purpose: text(purposes[purpose]), on: dayOf(at, city) }
  if (words === undefined || language === undefined)
    return [say(given ? 'mydata-consent-yes-plain' : 'mydata-consent-ended', about)]
  return [
    say(given ? 'mydata-consent-yes' : 'mydata-consent-no', { ...about, language: { language } }),
    { style: 'quote', words: { city: { [language]: words } } },
  ]
}

/** Their age bands, or their other roles. */
function rolesIn({ roles }: City, chosen: readonly string[], isAge: boolean): readonly string[] {
  const bands = ageBands(roles).map(({ id }) => id)
  return chosen.filter((id) => bands.includes(id) === isAge)
}
