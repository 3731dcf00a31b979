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
    named('streets-parks', 'Teknik og Miljø', 'Streets and Parks', 'Straßen und Grün', 'الشوارع والحدائق'),
    named('children-schools', 'Børn og Skole', 'Children and Schools', 'Kinder und Schule', 'الأطفال والمدارس'),
    named('culture-leisure', 'Kultur og Fritid', 'Culture and Leisure', 'Kultur und Freizeit', 'الثقافة والترفيه'),
    named('health-care', 'Sundhed og Omsorg', 'Health and Care', 'Gesundheit und Pflege', 'الصحة والرعاية'),
    named('citizen-service', 'Borgerservice', 'Citizen Service', 'Bürgerservice', 'خدمة المواطنين'),
  ],
  topics: [
    topic(named('traffic', 'Trafik', 'Traffic', 'Verkehr', 'المرور'), 'streets-parks', [
      ...['cykel', 'bil', 'bus', 'vej', 'sti', 'fortov', 'lys', 'parkering'],
      ...['bike', 'cycle', 'road', 'path', 'pavement', 'parking', 'Fahrrad', 'Straße', 'Parkplatz'],
    ]),
    topic(
      named('town-life', 'Byliv og handel', 'Shops and streets', 'Stadtleben', 'الحياة في المدينة'),
      'streets-parks',
      [...['gågade', 'butik', 'café', 'torv', 'bænk', 'shop', 'square', 'bench', 'Laden', 'Platz', 'Bank']],
    ),
    topic(
      named('parks', 'Parker og natur', 'Parks and nature', 'Parks und Natur', 'الحدائق والطبيعة'),
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
    topic(named('schools', 'Skoler', 'Schools', 'Schulen', 'المدارس'), 'children-schools', [
      ...['skole', 'elev', 'lærer', 'klasse', 'school', 'pupil', 'teacher', 'Schule'],
    ]),
    topic(named('childcare', 'Dagtilbud', 'Childcare', 'Kinderbetreuung', 'رعاية الأطفال'), 'children-schools', [
      ...['børnehave', 'vuggestue', 'dagpleje', 'nursery', 'kindergarten', 'Kita'],
    ]),
    topic(named('libraries', 'Biblioteker', 'Libraries', 'Bibliotheken', 'المكتبات'), 'culture-leisure', [
      ...['bibliotek', 'bog', 'lån', 'library', 'book', 'Bücherei'],
    ]),
    topic(named('sport', 'Idræt', 'Sport', 'Sport', 'الرياضة'), 'culture-leisure', [
      ...['bold', 'hal', 'svømme', 'løb', 'football', 'swim', 'gym'],
    ]),
    topic(named('culture', 'Kultur', 'Culture', 'Kultur', 'الثقافة'), 'culture-leisure', [
      ...['musik', 'teater', 'museum', 'koncert', 'music', 'theatre', 'concert'],
    ]),
    topic(
      named('climate', 'Klima og affald', 'Climate and waste', 'Klima und Abfall', 'المناخ والنفايات'),
      'streets-parks',
      [...['skrald', 'affald', 'genbrug', 'regnvand', 'waste', 'rubbish', 'recycling', 'Müll']],
    ),
    topic(named('later-life', 'Ældreliv', 'Later life', 'Leben im Alter', 'حياة كبار السن'), 'health-care', [
      ...['ældre', 'plejehjem', 'hjemmehjælp', 'elderly', 'pensioner'],
    ]),
  ],
  places: [
    named('centre', 'Midtbyen', 'Town centre', 'Stadtmitte', 'وسط المدينة'),
    named('north', 'Nord', 'North', 'Norden', 'الشمال'),
    named('south', 'Syd', 'South', 'Süden', 'الجنوب'),
    named('east', 'Øst', 'East', 'Osten', 'الشرق'),
    named('west', 'Vest', 'West', 'Westen', 'الغرب'),
    named('villages', 'Oplandet', 'The villages', 'Umland', 'القرى المحيطة'),
  ],
  roles: [
    named('parent', 'Forælder', 'Parent', 'Eltern', 'والد أو والدة'),
    named('student', 'Elev eller student', 'Pupil or student', 'Schule oder Studium', 'طالب'),
    named('shop-owner', 'Butiksejer', 'Shop owner', 'Ladenbesitz', 'صاحب متجر'),
    named('commuter', 'Pendler', 'Commuter', 'Pendeln', 'مسافر يومي'),
    named('cyclist', 'Cyklist', 'Cyclist', 'Radfahren', 'راكب دراجة'),
    named('senior', 'Pensionist', 'Pensioner', 'im Ruhestand', 'متقاعد'),
    named('volunteer', 'Frivillig', 'Volunteer', 'Ehrenamt', 'متطوع'),
    named('visitor', 'Gæst i byen', 'Visitor', 'zu Gast', 'زائر'),
  ],
} as const satisfies Readonly<Record<string, readonly Usual[]>>

/** How a council calls itself, by language: »Hejresund Kommune«. */
export function usualSender(city: string): Localized {
  return { da: `${city} Kommune`, en: `${city} Council`, de: `Stadt ${city}`, ar: `بلدية ${city}` }
}

function named(id: string, da: string, en: string, de: string, ar: string): Usual {
  return { id, name: { da, en, de, ar } }
}

function topic(what: Usual, department: DepartmentId, keywords: readonly string[]): Usual {
  return { ...what, department, keywords }
}
