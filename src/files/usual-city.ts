import type { DepartmentId } from '../domain/city.ts'
import type { Localized } from '../domain/language.ts'

/** What most cities have under some name, to begin with: a city takes out what it does not have. */
export interface Usual {
  readonly id: string
  readonly name: Localized
  /** Of a topic: who answers ideas about it, and more words by which an idea is known to be about it. */
  readonly department?: DepartmentId
  readonly keywords?: readonly string[]
}

/** The lists of a city's file that have names, as most cities could begin with them. */
export const usual = {
  departments: [
    named(
      'streets-parks',
      'Teknik og Miljø',
      'Streets and Parks',
      'Straßen und Grün',
      'الشوارع والحدائق',
      'Gator och parker',
      'Gater og parker',
    ),
    named(
      'children-schools',
      'Børn og Skole',
      'Children and Schools',
      'Kinder und Schule',
      'الأطفال والمدارس',
      'Barn och skola',
      'Barn og skole',
    ),
    named(
      'culture-leisure',
      'Kultur og Fritid',
      'Culture and Leisure',
      'Kultur und Freizeit',
      'الثقافة والترفيه',
      'Kultur och fritid',
      'Kultur og fritid',
    ),
    named(
      'health-care',
      'Sundhed og Omsorg',
      'Health and Care',
      'Gesundheit und Pflege',
      'الصحة والرعاية',
      'Vård och omsorg',
      'Helse og omsorg',
    ),
    named(
      'citizen-service',
      'Borgerservice',
      'Citizen Service',
      'Bürgerservice',
      'خدمة المواطنين',
      'Kontaktcenter',
      'Servicetorget',
    ),
  ],
  topics: [
    topic(named('traffic', 'Trafik', 'Traffic', 'Verkehr', 'المرور', 'Trafik', 'Trafikk'), 'streets-parks', [
      ...['cykel', 'bil', 'bus', 'vej', 'sti', 'fortov', 'lys', 'parkering'],
      ...['bike', 'cycle', 'road', 'path', 'pavement', 'parking', 'Fahrrad', 'Straße', 'Parkplatz'],
    ]),
    topic(
      named(
        'town-life',
        'Byliv og handel',
        'Shops and streets',
        'Stadtleben',
        'الحياة في المدينة',
        'Stadsliv och butiker',
        'Byliv og butikker',
      ),
      'streets-parks',
      [...['gågade', 'butik', 'café', 'torv', 'bænk', 'shop', 'square', 'bench', 'Laden', 'Platz', 'Bank']],
    ),
    topic(
      named(
        'parks',
        'Parker og natur',
        'Parks and nature',
        'Parks und Natur',
        'الحدائق والطبيعة',
        'Parker och natur',
        'Parker og natur',
      ),
      'streets-parks',
      [
        ...[
          'park',
          'træ',
          'træer',
          'skov',
          'sø',
          'strand',
          'legeplads',
          'tree',
          'forest',
          'playground',
          'Baum',
          'Wald',
        ],
      ],
    ),
    topic(named('schools', 'Skoler', 'Schools', 'Schulen', 'المدارس', 'Skolor', 'Skoler'), 'children-schools', [
      ...['skole', 'elev', 'lærer', 'klasse', 'school', 'pupil', 'teacher', 'Schule'],
    ]),
    topic(
      named('childcare', 'Dagtilbud', 'Childcare', 'Kinderbetreuung', 'رعاية الأطفال', 'Förskola', 'Barnehage'),
      'children-schools',
      [...['børnehave', 'vuggestue', 'dagpleje', 'nursery', 'kindergarten', 'Kita']],
    ),
    topic(
      named('libraries', 'Biblioteker', 'Libraries', 'Bibliotheken', 'المكتبات', 'Bibliotek', 'Bibliotek'),
      'culture-leisure',
      [...['bibliotek', 'bog', 'lån', 'library', 'book', 'Bücherei']],
    ),
    topic(named('sport', 'Idræt', 'Sport', 'Sport', 'الرياضة', 'Idrott', 'Idrett'), 'culture-leisure', [
      ...['bold', 'hal', 'svømme', 'løb', 'football', 'swim', 'gym'],
    ]),
    topic(named('culture', 'Kultur', 'Culture', 'Kultur', 'الثقافة', 'Kultur', 'Kultur'), 'culture-leisure', [
      ...['musik', 'teater', 'museum', 'koncert', 'music', 'theatre', 'concert'],
    ]),
    topic(
      named(
        'climate',
        'Klima og affald',
        'Climate and waste',
        'Klima und Abfall',
        'المناخ والنفايات',
        'Klimat och avfall',
        'Klima og avfall',
      ),
      'streets-parks',
      [...['skrald', 'affald', 'genbrug', 'regnvand', 'waste', 'rubbish', 'recycling', 'Müll']],
    ),
    topic(
      named('later-life', 'Ældreliv', 'Later life', 'Leben im Alter', 'حياة كبار السن', 'Äldre', 'Eldre'),
      'health-care',
      [...['ældre', 'plejehjem', 'hjemmehjælp', 'elderly', 'pensioner']],
    ),
  ],
  places: [
    named('centre', 'Midtbyen', 'Town centre', 'Stadtmitte', 'وسط المدينة', 'Centrum', 'Sentrum'),
    named('north', 'Nord', 'North', 'Norden', 'الشمال', 'Norr', 'Nord'),
    named('south', 'Syd', 'South', 'Süden', 'الجنوب', 'Söder', 'Sør'),
    named('east', 'Øst', 'East', 'Osten', 'الشرق', 'Öster', 'Øst'),
    named('west', 'Vest', 'West', 'Westen', 'الغرب', 'Väster', 'Vest'),
    named('villages', 'Oplandet', 'The villages', 'Umland', 'القرى المحيطة', 'Byarna runt om', 'Bygdene rundt'),
  ],
  roles: [
    named('parent', 'Forælder', 'Parent', 'Eltern', 'والد أو والدة', 'Förälder', 'Forelder'),
    named(
      'student',
      'Elev eller student',
      'Pupil or student',
      'Schule oder Studium',
      'طالب',
      'Elev eller student',
      'Elev eller student',
    ),
    named('shop-owner', 'Butiksejer', 'Shop owner', 'Ladenbesitz', 'صاحب متجر', 'Butiksägare', 'Butikkeier'),
    named('commuter', 'Pendler', 'Commuter', 'Pendeln', 'مسافر يومي', 'Pendlare', 'Pendler'),
    named('cyclist', 'Cyklist', 'Cyclist', 'Radfahren', 'راكب دراجة', 'Cyklist', 'Syklist'),
    named('senior', 'Pensionist', 'Pensioner', 'im Ruhestand', 'متقاعد', 'Pensionär', 'Pensjonist'),
    named('volunteer', 'Frivillig', 'Volunteer', 'Ehrenamt', 'متطوع', 'Volontär', 'Frivillig'),
    named('visitor', 'Gæst i byen', 'Visitor', 'zu Gast', 'زائر', 'Besökare', 'Besøkende'),
  ],
} as const satisfies Readonly<Record<string, readonly Usual[]>>

/** How a council calls itself, by language: »Hejresund Kommune«. */
export function usualSender(city: string): Localized {
  return {
    ...{ da: `${city} Kommune`, en: `${city} Council`, de: `Stadt ${city}`, ar: `بلدية ${city}` },
    ...{ sv: `${city} kommun`, nb: `${city} kommune` },
    ...{ pl: `Gmina ${city}`, uk: `Громада ${city}` },
    ...{ es: `Ayuntamiento de ${city}`, ur: `بلدیہ ${city}` },
  }
}

/** In the order da, en, de, ar, sv, nb. */
function named(id: string, ...[da = '', en = '', de = '', ar = '', sv = '', nb = '']: readonly string[]): Usual {
  return { id, name: { da, en, de, ar, sv, nb } }
}

function topic(what: Usual, department: DepartmentId, keywords: readonly string[]): Usual {
  return { ...what, department, keywords }
}
