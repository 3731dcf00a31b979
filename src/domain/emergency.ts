import type { City } from './city.ts'
import type { Localized } from './language.ts'
import type { DangerKind } from './understood/danger.ts'

/** A number to call, as people know it, and when it is the right one. */
export interface EmergencyNumber {
  readonly number: string
  readonly name: Localized
  readonly when?: Localized
  /** What it is for; for everything where nothing is said. */
  readonly kinds?: readonly DangerKind[]
}

/** More than a person in need reads. */
export const emergencyNumbersMax = 5

/** The numbers of a city for these kinds of danger, in the city's order; those of its country where it names none. */
export function emergencyNumbers(
  { emergency, timeZone }: Pick<City, 'emergency' | 'timeZone'>,
  kinds: readonly DangerKind[],
): readonly EmergencyNumber[] {
  const all = emergency ?? national[timeZone] ?? anywhere
  const fitting = all.filter((each) => each.kinds === undefined || each.kinds.some((kind) => kinds.includes(kind)))
  return (fitting.length > 0 ? fitting : all).slice(0, emergencyNumbersMax)
}

const alarm: EmergencyNumber = {
  number: '112',
  name: { da: 'Alarmcentralen', en: 'Emergency services', de: 'Notruf', ar: 'الطوارئ' },
  when: {
    da: 'hvis nogen er i fare lige nu',
    en: 'if anyone is in danger right now',
    de: 'wenn jemand jetzt in Gefahr ist',
    ar: 'إذا كان أحد في خطر الآن',
  },
}

/** In all of the European Union; mobile phones turn it into the local number nearly everywhere. */
const anywhere: readonly EmergencyNumber[] = [alarm]

/** National numbers, by the time zone of a city. A city of its own knows better: its duty social worker is in no such list. */
const national: Readonly<Record<string, readonly EmergencyNumber[]>> = {
  'Europe/Copenhagen': [
    alarm,
    {
      number: '70 201 201',
      name: { da: 'Livslinien', en: 'Livslinien', de: 'Livslinien', ar: 'خط الحياة (Livslinien)' },
      when: {
        da: 'hvis du eller en, du kender, tænker på at tage sit liv',
        en: 'if you, or someone you know, think of taking your own life',
        de: 'wenn Sie oder jemand, den Sie kennen, an Selbstmord denkt',
        ar: 'إذا كنت أنت أو شخص تعرفه يفكر في إنهاء حياته',
      },
      kinds: ['self-harm'],
    },
    {
      number: '116 111',
      name: { da: 'BørneTelefonen', en: 'The children’s helpline', de: 'Kindertelefon', ar: 'هاتف الأطفال' },
      when: {
        da: 'hvis du er under 18 og har brug for en at tale med',
        en: 'if you are under 18 and need someone to talk to',
        de: 'wenn du unter 18 bist und mit jemandem sprechen möchtest',
        ar: 'إذا كان عمرك أقل من 18 وتحتاج إلى من تتحدث معه',
      },
      kinds: ['child'],
    },
    {
      number: '1888',
      name: { da: 'Lev Uden Vold', en: 'Lev Uden Vold', de: 'Lev Uden Vold', ar: 'الخط الوطني ضد العنف' },
      when: {
        da: 'hvis nogen slår eller truer derhjemme',
        en: 'if someone at home hits or threatens',
        de: 'wenn zu Hause jemand schlägt oder droht',
        ar: 'إذا كان هناك من يضرب أو يهدد في البيت',
      },
      kinds: ['violence', 'child'],
    },
    {
      number: '114',
      name: { da: 'Politiet', en: 'Police', de: 'Polizei', ar: 'الشرطة' },
      when: {
        da: 'når det ikke haster så meget, og når du vil have fat i den sociale vagt',
        en: 'when it is less urgent, and to reach the duty social worker',
        de: 'wenn es weniger eilt, und für den sozialen Bereitschaftsdienst',
        ar: 'إذا لم يكن الأمر عاجلًا، وللوصول إلى المناوب الاجتماعي',
      },
      kinds: ['violence', 'child', 'self-harm'],
    },
  ],
  'Europe/Berlin': [
    alarm,
    {
      number: '110',
      name: { de: 'Polizei', en: 'Police', da: 'Politiet', ar: 'الشرطة' },
      kinds: ['violence', 'child'],
    },
    {
      number: '0800 111 0 111',
      name: { de: 'Telefonseelsorge', en: 'Telefonseelsorge', da: 'Telefonseelsorge', ar: 'خط المساعدة النفسية' },
      kinds: ['self-harm'],
    },
    {
      number: '116 111',
      name: { de: 'Nummer gegen Kummer', en: 'The children’s helpline', da: 'Børnetelefonen', ar: 'هاتف الأطفال' },
      kinds: ['child'],
    },
    {
      number: '116 016',
      name: {
        de: 'Hilfetelefon Gewalt gegen Frauen',
        en: 'Helpline on violence against women',
        da: 'Hjælpetelefonen mod vold',
        ar: 'خط المساعدة ضد العنف',
      },
      kinds: ['violence'],
    },
  ],
}
