/**
 * Words that say how many, when, where, how much, or that something is not: one that takes the place of another changes what was
 * asked, however alike they look. `a/b` are two spellings of one; what stands in one list excludes one another.
 */
export interface MeaningLines {
  /** From nought up, as they are said alone and in longer numbers. */
  readonly numbers: string
  /** `fifth`, `half`, `double`, `both`: they count as well. */
  readonly counted: string
  readonly months: string
  readonly weekdays: string
  readonly units: string
  readonly negations: string
  /** How a word begins that denies the rest of it: `unsafe`. */
  readonly denials: string
  readonly quantities: string
  readonly directions: string
  readonly modals: string
  readonly opposites: string
  /** Small words that bind a sentence and can be missing by mistake. */
  readonly binding: string
}

/** By language; a text may mix them, so the words of all count. */
export const meaningWords: Readonly<Record<string, MeaningLines>> = {
  da: {
    numbers: `nul en/et/én/ét/een/eet to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten
      nitten tyve tredive fyrre halvtreds/halvtredsindstyve tres/tresindstyve halvfjerds/halvfjerdsindstyve
      firs/firsindstyve halvfems/halvfemsindstyve hundrede/hundred/hundreder tusind/tusinde/tusinder million/millioner
      milliard/milliarder billion/billioner dusin/dusiner snes/snese`,
    counted: `første/først anden/andet andre tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende
      fjortende femtende sekstende syttende attende nittende tyvende tredivte halv/halve/halvt halvanden/halvandet kvart
      dobbelt/dobbelte tredobbelt begge tredjedel/tredjedele fjerdedel/fjerdedele trekvart`,
    months: 'januar februar marts april maj juni juli august september oktober november december',
    weekdays:
      'mandag/mandage tirsdag/tirsdage onsdag/onsdage torsdag/torsdage fredag/fredage lørdag/lørdage søndag/søndage',
    units: `meter/m centimeter/cm millimeter/mm kilometer/km kvadratmeter/kvm/m2 kubikmeter/m3 hektar liter/l deciliter kilo/kg gram/g
      ton/tons kr/kroner/krone mio mia øre euro dollar pct/procent promille time/timer minut/minutter sekund/sekunder dag/dage
      uge/uger måned/måneder kvartal år årti årtier grad/grader watt kilowatt volt`,
    negations: `ikke ej aldrig ingen/intet/ingenting hverken nej uden undtagen minus umuligt næppe`,
    denials: 'u in im il ir mis anti ikke',
    quantities: `alle/alt/hele hver/hvert nogle/nogen/noget mange/meget/megen få/lidt flere/flest færre/færrest mere/mest
      mindre/mindst kun næsten cirka højst/højest mindst/mindste samtlige ingen halvdelen enkelte`,
    directions: `nord/nordlig/nordlige syd/sydlig/sydlige øst/østlig/østlige vest/vestlig/vestlige venstre højre over under op ned
      ind ud før/inden efter foran bagved bag mellem fra til med mod/imod for indenfor/inde udenfor/ude indendørs udendørs
      nørre søndre/sønder vester øster ved på i om af`,
    modals: 'kan/kunne skal/skulle må/måtte vil/ville bør/burde tør/turde får/fik',
    opposites: `ja nej åben/åbne/åbent lukket/lukkede åbner lukker stor/store/stort lille/små større mindre ny/nye/nyt
      gammel/gamle/gammelt høj/høje/højt lav/lave/lavt lang/lange/langt kort/korte varm/varme kold/kolde billig/billige
      dyr/dyre gratis betalt bygge rive fælde plante plantes fældes fjerne fjernes bevare bevares flytte flyttes tændt slukket
      bedre værre god/gode dårlig/dårlige hurtig/hurtige langsom/langsomme bred/brede smal/smalle lys/lyse mørk/mørke
      sort/sorte hvid/hvide rød/røde grøn/grønne blå gul/gule grå brun/brune tidlig/tidlige sen/sene tidligere senere
      børn voksne dag nat morgen aften formiddag eftermiddag sommer vinter forår efterår og eller han hun de vi jeg du i
      deres vores jeres`,
    binding: 'at som der det så',
  },
  en: {
    numbers: `zero/nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty/fourty fifty sixty seventy eighty ninety hundred/hundreds thousand/thousands
      million/millions billion/billions trillion dozen/dozens score`,
    counted: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth half/halves once
      twice thrice double triple both quarter/quarters single pair couple`,
    months: `january february march april may june july august september october november december`,
    weekdays: `monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays saturday/saturdays sunday/sundays`,
    units: `metre/metres/meter/meters centimetre/centimetres/cm millimetre/mm kilometre/kilometres/km mile/miles yard/yards
      inch/inches litre/litres gram/grams kilo/kilos/kg ton/tons/tonne/tonnes pound/pounds penny/pence euro/euros dollar/dollars
      cent/cents percent/pct minute/minutes hour/hours second/seconds day/days week/weeks month/months year/years decade/decades
      acre/acres hectare/hectares degree/degrees`,
    negations: `not/nt no never none nothing nobody nowhere neither nor without except cannot/cant unless hardly minus
      dont doesnt didnt wont wouldnt isnt arent wasnt werent shouldnt couldnt hasnt havent mustnt`,
    denials: 'un in im il ir dis non mis anti',
    quantities: `all/every/each some/any many/much few/little more/most less/least fewer/fewest only almost about several
      everything everyone half enough`,
    directions: `north/northern south/southern east/eastern west/western left right over under above below up down in/inside
      out/outside before after behind between from to with against for on off into onto near far by at of through though
      then than there their they're here where were`,
    modals: 'can could shall should may might must will would ought need',
    opposites: `yes open/opened/opens closed/close/closes big/large small new old high low long short warm hot cold cheap
      expensive free paid build demolish plant fell remove keep move stay lit dark light better worse good bad fast slow
      wide narrow black white red green blue yellow grey/gray brown early late earlier later children adults day night
      morning evening afternoon summer winter spring autumn and or he she we they you i his her our your it its
      before after safe legal possible add cut start stop`,
    binding: 'the that to',
  },
  de: {
    numbers: `null ein/eine/einer/eines/einen/einem/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
      fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
      hundert/hunderte tausend/tausende million/millionen milliarde/milliarden dutzend`,
    counted: `erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten fünfte/fünften sechste siebte achte
      neunte zehnte halb/halbe/halben doppelt/doppelte beide/beiden viertel drittel hälfte`,
    months: 'januar/jänner februar märz april mai juni juli august september oktober november dezember',
    weekdays:
      'montag/montags dienstag/dienstags mittwoch/mittwochs donnerstag/donnerstags freitag/freitags samstag/sonnabend sonntag/sonntags',
    units: `meter zentimeter millimeter kilometer quadratmeter hektar liter gramm kilo/kilogramm tonne/tonnen euro cent kronen/krone
      prozent minute/minuten stunde/stunden sekunde/sekunden tag/tage woche/wochen monat/monate jahr/jahre`,
    negations: `nicht kein/keine/keiner/keinen/keines/keinem nie/niemals nichts niemand nirgends weder ohne außer nein kaum`,
    denials: 'un miss nicht anti in il ir',
    quantities: `alle/alles/jede/jeder/jedes einige/etwas viele/viel wenige/wenig mehr/meisten weniger/wenigsten nur fast etwa
      genug höchstens mindestens`,
    directions: `nord/nördlich süd/südlich ost/östlich west/westlich links rechts über unter auf ab vor nach hinter zwischen von
      zu mit gegen für in aus innen außen innerhalb außerhalb oben unten`,
    modals: 'kann/können könnte soll/sollen sollte darf/dürfen muss/müssen will/wollen wird/werden',
    opposites: `ja offen/offene geschlossen groß/große klein/kleine neu/neue alt/alte hoch/hohe niedrig lang/lange kurz/kurze warm
      kalt billig teuer kostenlos bauen abreißen pflanzen fällen entfernen behalten besser schlechter gut schlecht schnell
      langsam breit schmal schwarz weiß rot grün blau gelb grau braun früh spät früher später kinder erwachsene tag nacht
      morgen abend sommer winter frühling herbst und oder er sie wir ihr ich du`,
    binding: 'zu dass das es',
  },
  ar: {
    numbers: `صفر واحد/واحدة اثنان/اثنين/اثنتان ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر عشرون/عشرين
      ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئة/مائة ألف/آلاف مليون/ملايين مليار`,
    counted: 'الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع الخامس نصف ربع ثلث ضعف كلا',
    months: 'يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    weekdays: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    units:
      'متر/أمتار كيلومتر سنتيمتر لتر كيلو غرام طن كرونة يورو دقيقة/دقائق ساعة/ساعات يوم/أيام أسبوع/أسابيع شهر/أشهر سنة/سنوات',
    negations: 'لا ليس ليست لم لن غير بدون دون إلا سوى أبدا',
    denials: 'لا غير',
    quantities: 'كل جميع بعض كثير قليل أكثر أقل فقط معظم',
    directions: 'شمال جنوب شرق غرب يمين يسار فوق تحت قبل بعد أمام خلف بين من إلى مع ضد في على عن',
    modals: 'يمكن يجب ينبغي قد سوف',
    opposites: 'نعم مفتوح مغلق كبير صغير جديد قديم طويل قصير و أو هو هي نحن هم أنتم',
    binding: 'أن',
  },
}
