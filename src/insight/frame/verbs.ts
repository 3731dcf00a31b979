import type { Language } from '../../domain/language.ts'
import { wordsOf } from '../../domain/stem.ts'

/** Signs of a verb in one language. They err on the side of finding one: a good frame is never stopped for its grammar. */
interface VerbSigns {
  /** Forms of common verbs, and small words that do not stand in a sentence without one. */
  readonly words: ReadonlySet<string>
  /** How a verb ends; words of `notVerbs` end so and are none. */
  readonly endings: RegExp
  readonly notVerbs: ReadonlySet<string>
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

const signs: Readonly<Record<Language, VerbSigns>> = {
  da: {
    words: set(`er var være været har havde have haft kan kunne skal skulle vil ville må måtte bør burde tør bliver blev
      blive blevet kommer kom komme går gik gå gøre gør gjorde gjort ligger ligge lå sidder sidde sad står stå stod får få
      fik fået ser se så giver give gav givet tager tage tog taget holder holde holdt bruger bruge brugt brugte bruges
      ændre ændrer ændret ændres vælge vælger valgt valgte vælges bestemme bestemmer bestemt bestemmes pege peger foreslå
      foreslår foreslået foreslås sige siger sagt fortælle fortæller skrive skriver skrevet placere placerer flytte flytter
      flyttes flyttet bygge bygger bygges bygget plante planter plantes plantet male maler males åbne åbner lukke lukker
      sætte sætter sættes sat lægge lægger lægges lagt hedder hedde kaldes kalder ligne ligner hjælpe hjælper lave laver
      laves lavet starte starter slutte slutter koste koster vare varer starte ske sker skete finde finder findes fundet
      vise viser vises køre kører køres gælde gælder mene mener synes ønske ønsker tænke tænker påvirke påvirker prioritere
      indrette indrette indrettes indretter passe passer spille spiller lege leger cykle cykler mødes møde møder låne låner
      drive driver drives fordele fordeler fordeles fjerne fjerner fjernes fjernet bevare bevarer bevares tegne tegner
      tegnes tilbyde tilbyder servere servere serveres spise spiser sove sover lyse lyser plads prøve prøver afprøve
      udforme udformes udformer beholde beholder skifte skifter dele deler deles nå når lytte lytter samle samler samles
      anlægge anlægges etablere etableres renovere renoveres forbedre forbedrer forbedres justere rykke rykker rykkes
      hvis fordi vi man du jeg som der`),
    endings: /(?:er(?:er|ede|es)|ede|ende|isere|itere|icere)$/u,
    notVerbs: set('tilstede stede brede glæde allerede rede smede elskede pende'),
  },
  en: {
    words:
      set(`is are was were be been being am has have had do does did done can could shall should will would may might
      must go goes went come comes came become stay stays stand stands sit sits lie lies get gets got give gives given take
      takes taken make makes made keep keeps kept put puts choose chooses chosen decide decides help helps suggest suggests
      say says said tell tells told write writes propose proposes pick picks vote votes rank ranks want wants like likes
      need needs change changes move moves add adds remove removes build builds built plant plants paint paints open opens
      close closes start starts stop stops begin begins end ends run runs last lasts cost costs happen happens find finds
      look looks look work works use uses fit fits go let lets name names see sees show shows hold holds bring brings
      replace replaces share shares shape shapes affect affects prioritise prioritize point points plan draw draws
      influence influences design designs comment comments improve improves adjust set sets sell sells serve serves
      you we they it i who because if isn't don't can't let's there's that's what's it's`),
    endings: /(?:ing|ed|ise|ize|ify)$/u,
    notVerbs: set(`building buildings parking lighting crossing opening housing paving planning meeting swimming evening
      morning spring thing things nothing anything something everything king ring wing string ceiling railing clothing
      bed shed red seed weed feed speed need breed hundred sacred indeed otherwise exercise noise rise promise
      franchise enterprise size prize seating landscaping cycling heating street surfacing fencing planting signing
      shopping wedding painting drawing`),
  },
  de: {
    words:
      set(`ist sind war waren sein gewesen hat haben hatte kann können konnte soll sollen sollte sollten will wollen
      wird werden wurde darf dürfen muss müssen mag möchte möchten bleibt bleiben kommt kommen geht gehen steht stehen liegt
      liegen gibt geben hält halten wählen wählt bestimmen bestimmt entscheiden entscheidet vorschlagen vorschlägt ändern
      ändert bauen baut pflanzen sagen sagt nutzen nutzt machen macht tun tut weil wenn ihr wir man du ich sie`),
    endings: /(?:ieren|iert|te|ten|eln|ern)$/u,
    notVerbs: set('gestern unten hinten mitten seiten zeiten gärten rechte dritte letzte beste erste'),
  },
  ar: {
    words: set(`يمكن يمكنك يمكنكم نستطيع تستطيع تستطيعون كان تكون يكون يجب ينبغي نريد تريد تريدون أين متى كيف أن هل`),
    // Present tense begins with one of four letters; a noun may too, and is let through.
    endings: /^[يتنأ]\p{L}{2,}/u,
    notVerbs: set(''),
  },
}

/** "to choose", "at vælge", "zu wählen": the word after it is a verb. */
const infinitive: Readonly<Record<Language, RegExp>> = {
  da: /(?<![\p{L}])at \p{L}+[eåøy](?![\p{L}])/u,
  en: /(?<![\p{L}])to \p{L}+/u,
  de: /(?<![\p{L}])zu \p{Ll}+n(?![\p{L}])/u,
}

/** After one of these what is open is a question of its own, and its verb is wherever the question puts it. */
const asking: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: set('hvor hvad hvem hvordan hvornår hvilke hvilken hvilket hvorfor'),
  en: set('where what who how when which why whether'),
  de: set('wo was wer wie wann welche welcher welches warum ob wohin'),
  ar: set('أين ماذا من كيف متى أي كم لماذا'),
}

/** Fewer words than this name a thing, and tell no citizen what they can change. */
export const openWordsMin = 3
/** A question of this many words holds a verb, whether it is in the list or not. */
const questionWordsMin = 4

/** Whether there is no sign of a verb. In a language without signs, and in doubt, there is one. */
export function lacksVerb(text: string, language: Language): boolean {
  const list = signs[language]
  if (!list) return false
  const words = wordsOf(language === 'de' ? withoutNouns(text) : text)
  if (words.some((word) => list.words.has(word))) return false
  if (words.length >= questionWordsMin && words.some((word) => asking[language]?.has(word))) return false
  if (words.some((word) => list.endings.test(word) && !list.notVerbs.has(word))) return false
  return !infinitive[language]?.test(text.toLowerCase())
}

/** German nouns begin with a capital letter; what is left with a verb's ending is a verb, or an adjective that is let through. */
function withoutNouns(text: string): string {
  return text.replace(/(?<=\S\s+)\p{Lu}[\p{L}-]*/gu, '')
}
