import type { EmergencyNumber } from '../domain/emergency.ts'

const alarm: EmergencyNumber = {
  number: '112',
  name: {
    ...{ da: 'Alarmcentralen', en: 'Emergency services', de: 'Notruf', ar: 'الطوارئ' },
    ...{ sv: 'Nödnumret', nb: 'Nødnummeret' },
    ...{ pl: 'Numer alarmowy', uk: 'Екстрена допомога', tr: 'Acil yardım', fr: 'Les secours' },
    ...{ es: 'Emergencias', ur: 'ہنگامی مدد' },
  },
  when: {
    da: 'hvis nogen er i fare lige nu',
    en: 'if anyone is in danger right now',
    de: 'wenn jemand jetzt in Gefahr ist',
    ar: 'إذا كان أحد في خطر الآن',
    sv: 'om någon är i fara just nu',
    nb: 'hvis noen er i fare akkurat nå',
    tr: 'biri şu anda tehlikedeyse',
    fr: 'si une personne est en danger en ce moment',
    pl: 'jeśli ktoś jest teraz w niebezpieczeństwie',
    uk: 'якщо хтось зараз у небезпеці',
    es: 'si alguien está en peligro ahora mismo',
    ur: 'اگر کوئی ابھی خطرے میں ہو',
  },
}

/** Numbers of a country, by the time zone of its cities. Each city knows better: its own duty social worker is in no such list. */
export const nationalNumbers: Readonly<Record<string, readonly EmergencyNumber[]>> = {
  ...inZones(
    ['Europe/Oslo'],
    [
      numbered('113', 'Medisinsk nødtelefon'),
      numbered('112', 'Politiet'),
      numbered('116 123', 'Mental Helse', ['self-harm']),
      numbered('116 111', 'Alarmtelefonen for barn og unge', ['child', 'violence']),
    ],
  ),
  ...inZones(
    ['Europe/Stockholm'],
    [alarm, numbered('90101', 'Mind Självmordslinjen', ['self-harm']), numbered('116 111', 'Bris', ['child'])],
  ),
  ...inZones(
    ['Europe/Madrid', 'Atlantic/Canary', 'Africa/Ceuta'],
    [
      alarm,
      numbered('024', 'Línea 024', ['self-harm']),
      numbered('016', 'Teléfono 016', ['violence']),
      numbered('116 111', 'ANAR', ['child']),
    ],
  ),
  ...inZones(['Asia/Karachi'], [numbered('1122', 'Rescue 1122'), numbered('15', 'Police', ['violence', 'child'])]),
  ...inZones(
    ['Europe/Warsaw'],
    [
      alarm,
      numbered('116 123', 'Telefon zaufania dla dorosłych', ['self-harm']),
      numbered('116 111', 'Telefon zaufania dla dzieci i młodzieży', ['child', 'self-harm']),
      numbered('800 120 002', 'Niebieska Linia', ['violence', 'child']),
    ],
  ),
  ...inZones(
    ['Europe/Kyiv', 'Europe/Kiev'],
    [
      alarm,
      numbered('103', 'Швидка допомога', ['life']),
      numbered('102', 'Поліція', ['violence', 'child']),
      numbered('7333', 'Lifeline Ukraine', ['self-harm']),
      numbered('116 111', 'Дитяча гаряча лінія', ['child']),
    ],
  ),
  ...inZones(
    ['Europe/Paris'],
    [
      alarm,
      numbered('3114', 'Numéro national de prévention du suicide', ['self-harm']),
      numbered('119', 'Allô enfance en danger', ['child']),
      numbered('3919', 'Violences Femmes Info', ['violence']),
    ],
  ),
  ...inZones(['Europe/Istanbul'], [alarm, numbered('183', 'Sosyal Destek Hattı', ['violence', 'child'])]),
  ...inZones(
    ['Europe/London'],
    [
      { ...alarm, number: '999' },
      numbered('116 123', 'Samaritans', ['self-harm']),
      numbered('0800 1111', 'Childline', ['child']),
    ],
  ),
  ...inZones(
    [
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Phoenix',
      'America/Los_Angeles',
      'America/Anchorage',
      'Pacific/Honolulu',
      'America/Halifax',
      'America/Toronto',
      'America/Winnipeg',
      'America/Edmonton',
      'America/Vancouver',
    ],
    [{ ...alarm, number: '911' }, numbered('988', 'Suicide & Crisis Lifeline', ['self-harm'])],
  ),
  ...inZones(
    [
      'Australia/Sydney',
      'Australia/Melbourne',
      'Australia/Brisbane',
      'Australia/Adelaide',
      'Australia/Perth',
      'Australia/Hobart',
      'Australia/Darwin',
    ],
    [{ ...alarm, number: '000' }, numbered('13 11 14', 'Lifeline', ['self-harm'])],
  ),
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
        sv: 'om du eller någon du känner tänker på att ta sitt liv',
        nb: 'hvis du eller noen du kjenner, tenker på å ta livet sitt',
        tr: 'siz ya da bir tanıdığınız hayatına son vermeyi düşünüyorsa',
        fr: 'si vous, ou une personne que vous connaissez, pensez au suicide',
        pl: 'jeśli Ty albo ktoś, kogo znasz, myśli o odebraniu sobie życia',
        uk: 'якщо ви або хтось, кого ви знаєте, думає про самогубство',
        es: 'si tú o alguien que conoces piensa en quitarse la vida',
        ur: 'اگر آپ یا آپ کا کوئی جاننے والا اپنی جان لینے کا سوچ رہا ہو',
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
        sv: 'om du är under 18 och behöver någon att prata med',
        nb: 'hvis du er under 18 og trenger noen å snakke med',
        tr: '18 yaşından küçükseniz ve konuşacak birine ihtiyacınız varsa',
        fr: 'si vous avez moins de 18 ans et besoin de parler à quelqu’un',
        pl: 'jeśli nie masz 18 lat i chcesz z kimś porozmawiać',
        uk: 'якщо вам ще немає 18 і треба з кимось поговорити',
        es: 'si tienes menos de 18 años y necesitas hablar con alguien',
        ur: 'اگر آپ کی عمر 18 سے کم ہے اور کسی سے بات کرنی ہے',
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
        sv: 'om någon slår eller hotar hemma',
        nb: 'hvis noen slår eller truer hjemme',
        tr: 'evde biri vuruyor ya da tehdit ediyorsa',
        fr: 'si quelqu’un frappe ou menace à la maison',
        pl: 'jeśli ktoś w domu bije albo grozi',
        uk: 'якщо хтось удома б’є або погрожує',
        es: 'si alguien pega o amenaza en casa',
        ur: 'اگر گھر میں کوئی مارتا یا دھمکاتا ہو',
      },
      kinds: ['violence', 'child'],
    },
    {
      number: '114',
      name: { da: 'Politiet', en: 'Police', de: 'Polizei', ar: 'الشرطة' },
      when: {
        da: 'hvis du vil have fat i den sociale vagt, også om et barn, du er bekymret for',
        en: 'to reach the duty social worker, also about a child you are worried about',
        de: 'für den sozialen Bereitschaftsdienst, auch wenn du dir um ein Kind Sorgen machst',
        ar: 'للوصول إلى المناوب الاجتماعي، ومن أجل طفل تقلق عليه أيضا',
        sv: 'för att nå socialjouren, också om ett barn du är orolig för',
        nb: 'for å nå sosialvakten, også om et barn du er bekymret for',
        tr: 'nöbetçi sosyal hizmet görevlisine ulaşmak için, endişelendiğiniz bir çocuk için de',
        fr: 'pour joindre le service social de garde, aussi pour un enfant qui vous inquiète',
        pl: 'żeby połączyć się z dyżurem pomocy społecznej, także w sprawie dziecka, o które się boisz',
        uk: 'щоб зв’язатися з черговою соціальною службою, також якщо ви хвилюєтеся за дитину',
        es: 'para hablar con la guardia social, también por un niño que te preocupa',
        ur: 'سماجی خدمات کے ڈیوٹی والے سے بات کے لیے، کسی بچے کی فکر ہو تب بھی',
      },
      kinds: ['violence', 'child'],
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

function inZones(
  zones: readonly string[],
  numbers: readonly EmergencyNumber[],
): Readonly<Record<string, readonly EmergencyNumber[]>> {
  return Object.fromEntries(zones.map((zone) => [zone, numbers]))
}

/** Called the same in every language. */
function numbered(number: string, name: string, kinds?: EmergencyNumber['kinds']): EmergencyNumber {
  return { number, name: { en: name }, ...(kinds && { kinds }) }
}

/** What people are given where their city names no numbers, and its country is not known here. */
export const numbersAnywhere: readonly EmergencyNumber[] = [alarm]
