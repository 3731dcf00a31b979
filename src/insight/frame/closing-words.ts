import type { Language } from '../../domain/language.ts'

/** The words of which one language makes a clause that opens nothing, in whatever order it puts them. */
export interface ClosingWords {
  /** One of these, and only words of change beside it: nothing can be changed. */
  readonly negations: ReadonlySet<string>
  readonly change: ReadonlySet<string>
  /** How a "can" is taken back. */
  readonly cannot: RegExp
  /** One of these, and only words of hearing beside it: the city wants to hear, and names nothing that can change. */
  readonly opinion: ReadonlySet<string>
  readonly hearing: ReadonlySet<string>
  /** With one of these a clause may open something; in doubt it does. */
  readonly openers: ReadonlySet<string>
  /** All that a settled part says which leaves nothing open, and the words that stand for everything. */
  readonly everything: readonly string[]
  readonly all: ReadonlySet<string>
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** The words by language, as `wordsOf` gives them. */
export const closingWords: Readonly<Record<Language, ClosingWords>> = {
  da: {
    negations: set('intet ingenting ikke ingen nul nada'),
    change:
      set(`noget nogen ting ændre ændres ændret ændring ændringer lave laves om rafle rokke rokkes røre røres ved på for til
      muligt mulig mulige mulighed muligheder gøre gøres bestemme valg vælge kan kunne er bliver have har får at der det
      den dette her i du man vi mere længere nu så diskussion diskutere diskuteres debat debattere forhandling forhandle
      forhandles indflydelse medindflydelse imellem mellem beslutte besluttes tilbage påvirke påvirkes justere justeres
      borgerne folk jeres`),
    cannot: /(?<!\S)kan (?:(?:i|du|man|vi|det|den|der|nu|desværre|længere) )*(?:ikke|intet|ingenting)(?!\S)/gu,
    opinion: set(`høre hører lytte lytter mening meninger synes mener tænker tanker holdning holdninger input feedback
      kommentar kommentarer synspunkter nysgerrige`),
    hearing:
      set(`vi jeg vil ville ønsker gerne bare kun blot meget til fra af på jer jeres dig din dit dine i du man hvad
      hvordan og eller om det den dette her sagen projektet har at kan sige siger skriv skrive fortæl fortælle os sig kom med alle er nu`),
    openers:
      set(`hvor hvad hvem hvordan hvornår hvilke hvilken hvilket hvorfor om kan kunne må men dog jer jeres du dig din
      dit dine vælge vælger vælg bestemme bestemmer afgør afgøre foreslå foreslår forslag ide idé ideer idéer ønske ønsker
      velkomne velkommen åben åbent åbne stadig endnu fri frit frie kun mangler skriv peg kom sig fortæl hjælp nær ellers
      først`),
    everything: ['alt', 'alting', 'det hele', 'hele', 'alt sammen', 'altsammen', 'alt er fast', 'det hele er fast'],
    all: set('alt alting hele'),
  },
  en: {
    negations: set('nothing none no not t cannot nil zero'),
    change:
      set(`t don anything any thing things change changes changed changing alter altered alterations influence decide
      choose choice choices possible able open to can could be been being is are was will made make there it this that here
      you we do more anymore longer left for of up discussion discuss discussed debate negotiable negotiate negotiation say
      input needed people citizens residents room have has adjust adjusted influenced`),
    cannot: /(?<!\S)(?:cannot|(?:can|could|may) (?:(?:you|we|it|now) )*(?:not|t|no longer))(?!\S)/gu,
    opinion:
      set(`hear hearing listen listening curious think thoughts view views opinion opinions comment comments feedback input feel
      feelings`),
    hearing:
      set(`we i would will want wants like love just only simply really to from you your yours what how have about it
      this of on the project and or please tell us know let s d ll m re all everyone for are is here say get`),
    openers:
      set(`where what who how when which whether why can could may might choose choosing choice pick decide suggest
      suggestions idea ideas wish wishes welcome open still yet free only you your yours tell write point help but though
      however first`),
    everything: ['everything', 'all', 'all of it', 'the whole thing', 'everything is', 'it all', 'the lot'],
    all: set('everything all'),
  },
  de: {
    negations: set('nichts nix nicht kein keine keinen keinerlei'),
    change:
      set(`etwas ändern geändert ändert änderung änderungen verändern verändert beeinflussen entscheiden wählen möglich
      kann können werden wird lässt lassen sich zu ist sind es daran dran das da hier sie ihr wir man mehr nun jetzt`),
    cannot: /(?<!\S)(?:kann|können|lässt sich) (?:(?:sie|ihr|man|wir|es|das|sich|leider) )*(?:nicht|nichts)(?!\S)/gu,
    opinion: set('hören zuhören meinen meint denken denkt meinung meinungen ansicht ansichten feedback'),
    hearing:
      set(`wir ich möchten möchte wollen würden gern gerne nur einfach bloß von ihnen euch sie ihr ihre eure was wie
      davon dazu darüber halten sagen uns und oder bitte es das zu`),
    openers:
      set(`wo was wer wie wann welche welcher welches warum ob kann können könnt darf dürfen wählen wählt vorschlagen
      vorschlag vorschläge idee ideen wunsch wünsche willkommen offen noch frei nur aber doch ihr euch ihre eure zuerst`),
    everything: ['alles', 'das ganze', 'alles zusammen'],
    all: set('alles'),
  },
  ar: {
    negations: set('لا لن ليس لاشيء لم'),
    change:
      set(`شيء شيئا أي يمكن تغيير تغييره تغييرات يتغير ممكن ممكنة ممكنا يوجد توجد ما هناك من في تعديل تعديلات هذا الآن
      بعد مجال للتغيير`),
    cannot: /(?<!\S)(?:لا|لن) (?:يمكن|يمكنكم|يمكنك)(?!\S)/gu,
    opinion: set('نسمع سماع الاستماع نستمع رأيكم رأيك آراءكم آرائكم تفكرون تعتقدون'),
    hearing: set('نريد نود نرغب فقط في أن منكم منك إليكم إليك إلى ما ماذا عن هذا من و'),
    openers:
      set(`أين متى كيف ماذا ما من هل أي كم يمكن يمكنكم يمكنك تستطيعون اختيار اختاروا تختارون اقتراح اقتراحات أفكار لكن
      ولكن فقط بعد مفتوح لكم`),
    everything: ['كل شيء', 'الكل', 'كله', 'كل الأمور'],
    all: set('كل'),
  },
}
