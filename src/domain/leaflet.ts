import type { City } from './city.ts'
import { inLanguage } from './language.ts'
import { type TextRef, text } from './message.ts'
import { isFilled } from './privacy.ts'
import { allKept } from './retention.ts'
import { isThisMachine } from './this-machine.ts'

/** What of a running Ekko the leaflet tells: which platforms carry messages, what hears voices, and what is asked for themes. */
export interface LeafletFacts {
  readonly channels: readonly string[]
  /** The host of the service that turns speech into text, where one is set up. */
  readonly speech?: string
  /** The host of the model that may be asked for themes, where one is set. */
  readonly model?: string
}

/** Those facts of an Ekko with these channels and these services, each by its address. */
export function leafletFacts(
  channels: readonly string[],
  { speech, model }: { readonly speech?: { readonly url: string }; readonly model?: { readonly url: string } },
): LeafletFacts {
  return {
    channels,
    ...(speech && { speech: new URL(speech.url).hostname }),
    ...(model && { model: new URL(model.url).hostname }),
  }
}

/** One part of the leaflet: what it is about, what is said, and the points of a list below. */
export interface LeafletSection {
  readonly heading: TextRef
  readonly paragraphs: readonly TextRef[]
  readonly points: readonly TextRef[]
}

/** The data protection leaflet of a city, from its own settings; whatever reads it puts it into words. Pure. */
export function leafletOf(city: City, { channels, speech, model }: LeafletFacts): readonly LeafletSection[] {
  const { controller, officer, legalBasis } = city.privacy ?? {}
  const sender = { local: city.sender }
  const basis = legalBasis === undefined ? 'leaflet-basis-missing' : basisKeys[legalBasis]
  return [
    section('leaflet-who', [
      controller === undefined || !isFilled(inLanguage(controller, ''))
        ? text('leaflet-controller-missing', { sender })
        : text('leaflet-controller', { controller: { local: controller } }),
      isFilled(officer) ? text('leaflet-officer', { officer }) : text('leaflet-officer-missing'),
      ...(city.privacyContact === undefined ? [] : [text('leaflet-contact', { contact: city.privacyContact })]),
    ]),
    section('leaflet-why', [text('leaflet-purpose'), text(basis, { sender })], []),
    section('leaflet-what', [text('leaflet-what-intro')], [...whatKeys.map((key) => text(key))]),
    section('leaflet-seen', [text('leaflet-seen-staff'), text('leaflet-seen-public'), text('leaflet-seen-decisions')]),
    section(
      'leaflet-platforms',
      [text('leaflet-platforms-intro')],
      [
        ...channels.flatMap((channel) =>
          Object.hasOwn(platformKeys, channel) ? [text(platformKeys[channel as Platform])] : [],
        ),
        speechText(speech),
        ...modelText(model),
      ],
    ),
    section('leaflet-kept', [text('leaflet-kept-intro')], allKept(city)),
    section('leaflet-rights', [text('leaflet-rights-intro')], [...rightKeys.map((key) => text(key))]),
  ]
}

const basisKeys = {
  'public-task': 'leaflet-basis-task',
  consent: 'leaflet-basis-consent',
  both: 'leaflet-basis-both',
} as const

const whatKeys = [
  'leaflet-what-contact',
  'leaflet-what-settings',
  'leaflet-what-consents',
  'leaflet-what-answers',
  'leaflet-what-ideas',
  'leaflet-what-pictures',
  'leaflet-what-nothing-else',
] as const

const rightKeys = [
  'leaflet-right-see',
  'leaflet-right-take',
  'leaflet-right-correct',
  'leaflet-right-restrict',
  'leaflet-right-object',
  'leaflet-right-withdraw',
  'leaflet-right-erase',
  'leaflet-right-complain',
] as const

type Platform = keyof typeof platformKeys

const platformKeys = {
  telegram: 'leaflet-platform-telegram',
  messenger: 'leaflet-platform-messenger',
  discord: 'leaflet-platform-discord',
  slack: 'leaflet-platform-slack',
  mail: 'leaflet-platform-mail',
} as const

function speechText(host: string | undefined): TextRef {
  if (host === undefined) return text('leaflet-speech-none')
  return isThisMachine(host) ? text('leaflet-speech-own') : text('leaflet-speech', { host })
}

function modelText(host: string | undefined): readonly TextRef[] {
  if (host === undefined) return []
  return [isThisMachine(host) ? text('leaflet-model-own') : text('leaflet-model', { host })]
}

function section(key: string, paragraphs: readonly TextRef[], points: readonly TextRef[] = []): LeafletSection {
  return { heading: text(key), paragraphs, points }
}
