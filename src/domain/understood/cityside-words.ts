import type { ConsultationVerb } from '../cityside.ts'
import type { Stance } from '../outcome.ts'
import type { Question } from '../question.ts'
import { type Meaning, tableOf } from './meanings.ts'
import { type Phrases, phrasesOf } from './phrase.ts'
import type { Words } from './understood.ts'
import type { CitysideLines, Lines, ThemeLines } from './vocabulary.ts'

/** What moderators and staff write. */
export interface UnderstoodCityside {
  readonly code: Phrases
  readonly commands: Words<'new' | 'drop' | ConsultationVerb>
  readonly drop: Phrases
  readonly offers: Phrases
  readonly fromIdea: Phrases
  readonly desk: Phrases
  readonly ask: Readonly<Record<keyof CitysideLines['ask'], Phrases>>
  readonly guides: Readonly<Record<keyof CitysideLines['guides'], Phrases>>
  readonly kinds: Words<Question['kind']>
  readonly verdicts: Words<'postponed' | 'passed-on'>
  readonly themes: UnderstoodThemes
  readonly everybody: Phrases
  readonly nothing: Phrases
  readonly now: Phrases
  readonly back: Phrases
}

/** What moderators write about themes. */
export type UnderstoodThemes = Readonly<Record<Exclude<keyof ThemeLines, 'stances'>, Phrases>> & {
  readonly stances: Words<Stance>
}

/** Puts together what the city's side may write, in all its languages. */
export function citysideOf(all: readonly CitysideLines[], meanings: readonly Meaning[]): UnderstoodCityside {
  const phrases = (pick: (lines: CitysideLines) => Lines) => phrasesOf(all.flatMap(pick))
  const verbs = tableOf(meanings, 'verbs', (means) => means as 'new' | 'drop' | ConsultationVerb)
  const nouns = [...phrases((each) => each.nouns).all]
  return {
    code: phrases(({ code }) => code),
    commands: new Map(
      [...verbs].flatMap(([way, verb]) =>
        nouns.flatMap((noun) => [`${noun} ${way}`, `${way} ${noun}`].map((each) => [each, verb] as const)),
      ),
    ),
    drop: phrases((each) => each.verbs.drop),
    offers: phrases(({ offers }) => offers),
    fromIdea: phrases(({ fromIdea }) => fromIdea),
    desk: phrases(({ desk }) => desk),
    ask: {
      ask: phrases(({ ask }) => ask.ask),
      answer: phrases(({ ask }) => ask.answer),
      idea: phrases(({ ask }) => ask.idea),
      offer: phrases(({ ask }) => ask.offer),
      reply: phrases(({ ask }) => ask.reply),
    },
    guides: {
      give: phrases(({ guides }) => guides.give),
      away: phrases(({ guides }) => guides.away),
      from: phrases(({ guides }) => guides.from),
      until: phrases(({ guides }) => guides.until),
      returned: phrases(({ guides }) => guides.returned),
    },
    kinds: tableOf(meanings, 'kinds', (means) => means as Question['kind']),
    verdicts: tableOf(meanings, 'verdicts', (means) => (means === 'postponed' ? 'postponed' : 'passed-on')),
    themes: themesOf(all, meanings),
    everybody: phrases(({ everybody }) => everybody),
    nothing: phrases(({ nothing }) => nothing),
    now: phrases(({ now }) => now),
    back: phrases(({ back }) => back),
  }
}

function themesOf(all: readonly CitysideLines[], meanings: readonly Meaning[]): UnderstoodThemes {
  const said = (name: Exclude<keyof ThemeLines, 'stances'>) => phrasesOf(all.flatMap(({ themes }) => themes[name]))
  return {
    ...{ undo: said('undo'), list: said('list'), rest: said('rest'), more: said('more') },
    ...{ merge: said('merge'), split: said('split'), rename: said('rename'), remove: said('remove') },
    ...{ not: said('not'), from: said('from'), to: said('to'), with: said('with'), is: said('is') },
    together: said('together'),
    stances: tableOf(meanings, 'stances', (means) => means as Stance),
  }
}
