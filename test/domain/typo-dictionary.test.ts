import { describe, expect, test } from 'vitest'
import { isTypo } from '../../src/domain/typo.ts'
import { fold } from '../../src/domain/understood/fold.ts'
import { understood } from '../understood.ts'

const words = understood.spelling
const places = ['Stenvej', 'Nørregade', 'Nørrevang', 'Vestervang', 'Søndergade', 'Møllevej', 'Mill Lane', 'Hill Lane']
const names = new Set(places.flatMap((name) => fold(name).split(' ')))

/** What was, and what it would be, a pair a line. */
function pairs(written: string): readonly (readonly [string, string])[] {
  return written
    .trim()
    .split('\n')
    .map((line) => {
      const [was = '', is = ''] = line.split('→').map((each) => each.trim())
      return [was, is] as const
    })
}

const otherMeanings = {
  da: `
    bænke → gynger
    bænkene → gyngerne
    fjernes → fjernes ikke
    ikke fjernes → fjernes
    ja → nej
    park → mark
    hus → mus
    hus → bus
    2 → 3
    kl. 8 → kl. 9
    kl. 8.30 → kl. 8.50
    to → tre
    ni → ti
    hav → have
    vej → vejr
    bål → mål
    skov → sko
    bord → jord
    lys → lyst
    leg → løg
    hal → hale
    mur → mus
    sti → sti og bro
    sti → stik
    hegn → regn
    hække → hakke
    træ → tre
    rute → rude
    plads → blads
    kant → kanto
    sø → ø
    bade → bane
    kanal → kabel
    lokum → lokal
    fodbold → håndbold
    stien → stenen
    vandet → vanter
    flader → flader og stier
    cykler → cykel og bil
    skoven → skolen
    Stenvej → Møllevej
    Nørregade → Søndergade
    Nørrevang → Vestervang
    gratis → rabat
    åben → lukket
    marts → maj
    søndag → mandag
    hver dag → hver anden dag
    under → uden
    tag → tage
    sommer → sommeren og vinter
    bakke → banke
    plante → planke
    ænder → hænder
    rampe → lampe
    vandhul → vandhjul`,
  en: `
    benches → swings
    two → ten
    removed → not removed
    yes → no
    park → mark
    house → mouse
    8 am → 9 am
    2 → 3
    path → bath
    lamp → ramp
    trees → threes
    pool → poll
    pond → pound
    bridge → bride
    garden → warden
    beach → bench
    bench → bunch
    quiet → quite
    angel → angle
    trail → trial
    planes → panels
    plaza → plaice
    court → count
    form → farm
    desert → dessert
    lose → loose
    moring → mooring post
    shop → shops and cafe
    sign → sing
    signs → sings
    parking → barking
    cost → coast
    goal → coal
    stream → steam
    ferry → fairy
    cycle → recycle
    march → match
    hedge → edge
    slide → side
    square → squire
    school → shoal
    sand → stand
    Mill Lane → Hill Lane
    Monday → Sunday
    allowed → aloud
    free → tree
    light → sight
    gate → date
    rubbish → rabbits
    fence → hence
    united → untied
    fiends → friends
    bored → board
    weather → whether
    tomorrow at 8 → tomorrow at 8:30`,
  de: `
    Bänke → Schaukeln
    zwei → drei
    zwei → zehn
    ja → nein
    entfernt → nicht entfernt
    nicht entfernt → entfernt
    Park → Markt
    Haus → Maus
    8 Uhr → 9 Uhr
    2 → 3
    Biene → Beine
    Lied → Leid
    Ofen → Offen
    Hüte → Hütte
    Kirche → Kirsche
    Kirschen → Kirchen
    Schiff → Schilf
    Stadt → Staat
    Tisch → Fisch
    Wagen → Waren
    Bett → Beet
    Rosen → Rossen
    Wiese → Weise
    Wald → Wand
    Weg → Werk
    Brücke → Brüche
    Turm → Sturm
    Garten → Karten
    Straße → Strafe
    Wasser → Messer
    Bach → Dach
    Baum → Raum
    Licht → Sicht
    Höfe → Höhe
    schon → schön
    Masse → Maße
    Miete → Mitte
    Montag → Sonntag
    Mai → März
    offen → geschlossen
    alle → keine
    sicher → unsicher
    Busse → Buße
    Meter → Kilometer
    Wände → Winde
    Hallen → Hallten
    Schulen → Schulden`,
  ar: `
    مقاعد → أراجيح
    اثنان → عشرة
    نعم → لا
    تزال → لا تزال
    حديقة → حقيقة
    بيت → بنت
    الساعة 8 → الساعة 9
    2 → 3
    كتب → كلب
    كتاب → كتب
    شارع → شراع
    مدرسة → مدرس
    شجرة → أجرة
    جسر → جزر
    سوق → ساق
    ماء → سماء
    نهر → نهار
    قلب → كلب
    طريق → فريق
    ملعب → مكتب
    باب → شباب
    صيف → ضيف
    خريف → حريف
    علم → عمل
    جبل → حبل
    مطر → مطار
    بحر → حرب
    سور → سوق
    بناء → بنات
    مقعد → معقد
    الإثنين → الأحد
    مايو → مارس
    كل → بعض
    مفتوح → مغلق
    جديد → قديم
    ضوء → وضوء
    رصيف → رغيف
    زهور → ظهور
    ساحة → سباحة
    مسجد → مسجل`,
} as const

const typos = {
  da: `
    bænkke → bænke
    bænekne → bænkene
    Stenvjev → Stenvej
    gynegr → gynger
    fjrenes → fjernes
    leggepladsen → legepladsen
    legepladsenn → legepladsen
    cyklesti → cykelsti
    biblotek → bibliotek
    fotov → fortov
    komunen → kommunen
    foreldre → forældre
    boern → børn
    vedtaget i dag → Vedtaget i dag
    hvor skal bænkene stå → Hvor skal bænkene stå?
    træer blomster og græs → træer, blomster og græs
    parkeringspaldser → parkeringspladser
    stationnen → stationen
    idræthallen → idrætshallen
    trafikk → trafik
    medd → med
    elelr → eller
    hvad skla → hvad skal
    borgrene → borgerne
    miljø og og klima → miljø og klima
    affladsspande → affaldsspande
    svømmehalen → svømmehallen
    belsyning → belysning
    kyllingegade → Kyllingegade
    fællesskap → fællesskab
    øsnker → ønsker
    Sønedrgade → Søndergade
    sikkerhde → sikkerhed
    ungdomsksolen → ungdomsskolen
    bænke og borde . → bænke og borde.
    udeservring → udeservering
    vi høre gerne → vi hører gerne
    planterne bliver vander → planterne bliver vandet
    beslutingen → beslutningen
    kultruhuset → kulturhuset`,
  en: `
    teh → the
    benchs → benches
    bencehs → benches
    swigns → swings
    recieve → receive
    playgruond → playground
    playgrond → playground
    libary → library
    seperate → separate
    goverment → government
    the the park → the park
    trees flowers and grass → trees, flowers and grass
    where should they stand → Where should they stand?
    neighbours garden → neighbour's garden
    commitee → committee
    accomodate → accommodate
    adress → address
    bycicle → bicycle
    begining → beginning
    ocasion → occasion
    publicc → public
    parkk → park
    skool → school
    stret → street
    strete → street
    pavment → pavement
    enviroment → environment
    untill → until
    tommorow → tomorrow
    wich → which
    thier → their
    freinds → friends
    beleive → believe
    traffick → traffic
    colour of teh benches → colour of the benches
    Mill Lnae → Mill Lane
    residants → residents
    coucnil → council
    lighitng → lighting
    footpaht → footpath`,
  de: `
    Spielpaltz → Spielplatz
    Spielplazt → Spielplatz
    nciht → nicht
    udn → und
    Bibliotek → Bibliothek
    Fussgänger → Fußgänger
    Fahrradwegg → Fahrradweg
    Beleuchtugn → Beleuchtung
    wo sollen sie stehen → Wo sollen sie stehen?
    Bäume Blumen und Gras → Bäume, Blumen und Gras
    der der Park → der Park
    Gemeindde → Gemeinde
    Bürgerrinnen → Bürgerinnen
    Parkplätzze → Parkplätze
    Schwimmhale → Schwimmhalle
    spielplatz → Spielplatz
    Staßenbahn → Straßenbahn
    Entscheidnug → Entscheidung
    Vorschlage → Vorschläge
    Haltestellle → Haltestelle`,
  ar: `
    الحديقه → الحديقة
    المدرسه → المدرسة
    المكتبه → المكتبة
    الشاارع → الشارع
    الاطفال → الأطفال
    في في الحديقة → في الحديقة
    أين يجب أن تكون → أين يجب أن تكون؟
    المقاععد → المقاعد
    السيارت → السيارات
    الطريقق → الطريق
    البلديه → البلدية
    المكبتة → المكتبة`,
} as const

describe.each(['da', 'en', 'de', 'ar'] as const)('held against what is known of %s', (language) => {
  test.each(pairs(otherMeanings[language]))('%s to %s means something else', (was, is) => {
    expect(isTypo(was, is, { words, names, language })).toBe(false)
  })

  test.each(pairs(typos[language]))('%s is %s spelt right', (was, is) => {
    expect(isTypo(was, is, { words, names, language })).toBe(true)
  })
})
