import { dayMs, type Instant } from '../../src/domain/time.ts'

/** The fields of a consultation that can be launched as it stands, in both languages of the town. */
export function wholeDraft(now: Instant): Readonly<Record<string, string>> {
  return {
    'title.da': 'Bænke ved søen',
    'title.en': 'Benches by the lake',
    'frame.why.da': 'Vi stiller nye bænke op ved søen til foråret, og I ved, hvor I går.',
    'frame.why.en': 'We put up new benches by the lake in spring, and you know where you walk.',
    'frame.open.da': 'Hvor de nye bænke skal stå ved søen.',
    'frame.open.en': 'Where the new benches are put by the lake.',
    'frame.settled.da': 'Der er penge til otte bænke.',
    'frame.settled.en': 'There is money for eight benches.',
    'frame.decider.da': 'Udvalget for Teknik og Miljø',
    'frame.decider.en': 'The Streets and Parks Committee',
    'host.name': 'Mette Krogh',
    'host.title.da': 'gartner',
    'host.title.en': 'gardener',
    departments: 'streets-parks',
    'questions[0].kind': 'choice',
    'questions[0].text.da': 'Hvor vil du helst sidde?',
    'questions[0].text.en': 'Where would you most like to sit?',
    'questions[0].choices[0].label.da': 'Ved broen',
    'questions[0].choices[0].label.en': 'By the bridge',
    'questions[0].choices[1].label.da': 'Ved skoven',
    'questions[0].choices[1].label.en': 'By the woods',
    'opensAt.now': 'on',
    shown: 'opensAt',
    closesAt: `${workingDay(now, 14)}T20:00`,
    'frame.decisionOn': workingDay(now, 20),
    answerBy: workingDay(now, 30),
  }
}

/** So many days ahead, or the Monday after: promises fall on working days. */
function workingDay(now: Instant, ahead: number): string {
  const on = new Date(now + ahead * dayMs)
  while ([0, 6].includes(on.getUTCDay())) on.setUTCDate(on.getUTCDate() + 1)
  return on.toISOString().slice(0, 10)
}
