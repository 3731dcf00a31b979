import type { Language } from '../../domain/language.ts'

/** How one language says that nothing can be changed. */
export interface EmptyWords {
  /** Words that may stand around without changing what is said. */
  readonly fillers: readonly string[]
  /** All that such a clause says, once the fillers are gone. */
  readonly nothing: readonly string[]
  /** How a clause begins that says that all is decided; "…" stands for a few words. */
  readonly allDecided: readonly string[]
}

const anywhere: readonly string[] = ['x', 'xx', 'xxx', 'tbd', 'todo', 'n a', 'na', 'null', 'lorem ipsum', 'test']

/** The words by language, in lower case and without signs, as `wordsOf` gives them. */
export const emptyWords: Readonly<Record<Language, EmptyWords>> = {
  da: {
    fillers:
      `desværre egentlig reelt faktisk lige nu mere længere her som sådan overhovedet absolut slet nok jo vist bare
      altså umiddelbart pt på forhånd allerede rigtig rigtigt og men at der det er du i vi man kan`.split(/\s+/),
    nothing: [
      ...anywhere,
      ...['intet', 'ingenting', 'ikke noget', 'ikke meget', 'ikke så meget', 'ingen', 'nej', 'ikke relevant'],
      ...['ændre noget', 'ikke ændre noget', 'ændre intet', 'intet ændre', 'intet ændres', 'ikke ændres'],
      ...[
        'ikke noget ændre',
        'ikke noget bestemme',
        'intet bestemme',
        'ikke bestemme noget',
        'ved ikke',
        'ved det ikke',
      ],
    ],
    allDecided: [
      ...['alt er besluttet', 'alt er allerede besluttet', 'alt er afgjort', 'alt er allerede afgjort'],
      ...['alting er besluttet', 'alting er afgjort', 'alt er bestemt', 'alt er allerede bestemt', 'alt er vedtaget'],
      ...[
        'alt er allerede vedtaget',
        'alt er fastlagt',
        'alt er allerede fastlagt',
        'alt ligger fast',
        'alt er på plads',
      ],
      ...['alt ligger allerede fast', 'det hele er besluttet', 'det hele er allerede besluttet', 'det hele er afgjort'],
      ...['det hele er bestemt', 'det hele ligger fast', 'det er allerede besluttet', 'det er besluttet'],
      ...['beslutningen er truffet', 'beslutningen er allerede truffet', 'sagen er afgjort', 'intet kan ændres'],
      ...['der er ikke noget at ændre', 'der kan ikke ændres noget', 'der er intet at ændre', 'vi orienterer kun'],
      ...['der kan intet ændres', 'det kan ikke ændres', 'alt … er besluttet', 'alt … er allerede besluttet'],
      ...['det er vedtaget', 'det er allerede vedtaget', 'det hele er vedtaget', 'alting er vedtaget'],
      ...[
        'planen ligger fast',
        'beslutningen ligger fast',
        'alt er fastlåst',
        '… har besluttet det hele',
        '… har besluttet alt',
      ],
      ...['beslutningen er taget', 'beslutningen er endelig', 'det er endeligt vedtaget', 'det er endeligt besluttet'],
      ...[
        'alt er endeligt besluttet',
        'alt er endeligt',
        'alt er låst fast',
        'det hele er låst fast',
        'alting er på plads',
      ],
      ...['det hele er på plads', 'planen er færdig', 'planen er endelig', 'alt er aftalt', 'det hele er aftalt'],
      ...['kun til orientering', 'det er kun til orientering', 'til orientering', 'bare til orientering'],
      ...[
        'vi informerer kun',
        'vi informerer bare',
        'vi orienterer bare',
        'vi vil bare informere',
        'vi vil kun informere',
      ],
      ...['vi vil bare orientere', 'vi vil kun orientere', 'løbet er kørt', 'toget er kørt'],
      ...['alt … er vedtaget', 'alt … er afgjort', 'alt … ligger fast', 'beslutningen … er truffet'],
    ],
  },
  en: {
    fillers: `unfortunately really actually currently right now more any longer here as such at all absolutely just well
      alas sadly already and but there is you we can the`.split(/\s+/),
    nothing: [
      ...anywhere,
      ...[
        'nothing',
        'none',
        'no',
        'not much',
        'not anything',
        'nothing be changed',
        'not applicable',
        'nothing whatsoever',
      ],
      ...['change nothing', 'nothing to change', 'nothing to decide', 'not change anything', 'cannot change anything'],
      ...['nothing open', 'do not know', 'don t know', 'not known'],
    ],
    allDecided: [
      ...['everything is decided', 'everything is already decided', 'everything has been decided', 'all is decided'],
      ...['everything has already been decided', 'everything is settled', 'everything is already settled'],
      ...['everything has been settled', 'all is settled', 'everything is fixed', 'everything is already fixed'],
      ...[
        'it is all decided',
        'it is all settled',
        'it is all already decided',
        'it s all decided',
        'it has been decided',
      ],
      ...['it is decided', 'it is already decided', 'it has already been decided', 'the decision is made'],
      ...['the decision has been made', 'the decision is already made', 'the decision has already been made'],
      ...['the decision is taken', 'the decision has been taken', 'nothing can be changed', 'nothing can change'],
      ...['nothing is open', 'there is nothing to change', 'there is nothing to decide', 'it cannot be changed'],
      ...['this cannot be changed', 'this is for information only', 'for information only', 'everything … is decided'],
      ...['… has decided everything', '… have decided everything', '… decided it all'],
      ...['the decision is final', 'the plan is final', 'everything is final', 'it is final', 'all decisions are made'],
      ...['all decisions have been made', 'everything has been agreed', 'everything is agreed', 'it is a done deal'],
      ...['everything is set in stone', 'it is set in stone', 'it is all set in stone', 'for your information only'],
      ...['just for information', 'this is just for information', 'only for information', 'just for your information'],
      ...['we are only informing you', 'we are just informing you', 'we only inform you', 'we only want to inform you'],
      ...['we just want to inform you', 'the train has left', 'the die is cast'],
      ...['everything … is already decided', 'everything … has been decided', 'everything … is settled'],
    ],
  },
  de: {
    fillers:
      `leider eigentlich wirklich derzeit gerade mehr hier überhaupt gar aktuell bereits schon und aber es da gibt
      sie ihr wir man kann können`.split(/\s+/),
    nothing: [
      ...anywhere,
      ...['nichts', 'nix', 'keine', 'keines', 'nein', 'nicht viel', 'nichts ändern', 'nichts zu ändern', 'entfällt'],
      ...['nichts zu entscheiden', 'nichts entscheiden', 'nichts offen', 'weiß nicht', 'nichts ist offen'],
    ],
    allDecided: [
      ...['alles ist entschieden', 'alles ist bereits entschieden', 'alles ist schon entschieden', 'alles entschieden'],
      ...['alles ist beschlossen', 'alles ist bereits beschlossen', 'alles ist schon beschlossen', 'alles beschlossen'],
      ...['alles ist festgelegt', 'alles ist bereits festgelegt', 'alles steht fest', 'alles steht bereits fest'],
      ...['alles steht schon fest', 'es ist entschieden', 'es ist alles entschieden', 'es ist bereits entschieden'],
      ...['es ist alles beschlossen', 'die entscheidung ist gefallen', 'die entscheidung ist bereits gefallen'],
      ...['die entscheidung steht fest', 'nichts kann geändert werden', 'es kann nichts geändert werden'],
      ...['nichts lässt sich ändern', 'das lässt sich nicht ändern', 'alles … ist entschieden', 'alles … steht fest'],
    ],
  },
  ar: {
    fillers: 'للأسف حقا حقًا الآن حاليا حاليًا هنا أصلا بالفعل و لكن'.split(/\s+/),
    nothing: [
      ...anywhere,
      ...['لا شيء', 'لاشيء', 'لا شئ', 'لا يوجد', 'لا يوجد شيء', 'لا', 'كلا', 'ليس كثيرا', 'لا أعرف', 'لا ينطبق'],
      ...['لا شيء يمكن تغييره', 'لا يمكن تغيير شيء', 'لا يمكن تغيير أي شيء', 'لا يوجد ما يمكن تغييره'],
    ],
    allDecided: [
      ...['كل شيء مقرر', 'كل شيء محسوم', 'كل شيء تقرر', 'تقرر كل شيء', 'تم تقرير كل شيء', 'كل شيء قد تقرر'],
      ...['كل شيء تم تقريره', 'كل شيء تم اتخاذ القرار بشأنه', 'تم اتخاذ القرار', 'القرار اتخذ', 'تم الحسم'],
      ...['لا يمكن تغيير شيء', 'لا يمكن تغيير أي شيء', 'لا شيء قابل للتغيير', 'كل شيء ثابت'],
    ],
  },
}
