import type { Stance } from '../../src/domain/outcome.ts'
import type { Random } from './random.ts'

/** The camps that are planted: those who want a green square, those who need their car there, those who want life on it. */
export const camps = ['green', 'cars', 'market'] as const
/** One of them. */
export type Camp = (typeof camps)[number]

/** What one neighbour writes, what it is about, and how likely each camp agrees; the rest mostly disagree. */
export interface Written {
  readonly words: string
  readonly theme: string
  readonly stance: Stance
  readonly agrees: Readonly<Record<Camp, number>>
  /** How likely a person does not know. */
  readonly unsure?: number
  /** The moderator finds that it says what this one says, by its place. */
  readonly sameAs?: number
  /** The moderator does not let others see it. */
  readonly refused?: true
  /** No moderator ever reads it. */
  readonly unread?: true
}

const of = (camp: Camp) =>
  Object.fromEntries(camps.map((each) => [each, each === camp ? 0.93 : 0.08])) as Record<Camp, number>
const against = (camp: Camp) =>
  Object.fromEntries(camps.map((each) => [each, each === camp ? 0.07 : 0.9])) as Record<Camp, number>
const all: Readonly<Record<Camp, number>> = { green: 0.93, cars: 0.9, market: 0.92 }

/** What is written about the square: what parts the camps, what all share, what hardly one knows, and what others never see. */
export const written: readonly Written[] = [
  { words: 'Plant store træer langs hele pladsen.', theme: 'trees', stance: 'for', agrees: of('green') },
  { words: 'Græs i stedet for fliser, tak.', theme: 'trees', stance: 'for', agrees: of('green') },
  { words: 'Lad regnvandet løbe ned i bede og ikke i kloakken.', theme: 'trees', stance: 'for', agrees: of('green') },
  { words: 'Vi savner en skyggefuld krog med blomster.', theme: 'trees', stance: 'for', agrees: of('green') },
  { words: 'Pladsen skal være fri for biler.', theme: 'parking', stance: 'against', agrees: of('green') },
  { words: 'Fjern de sidste parkeringspladser.', theme: 'parking', stance: 'against', agrees: of('green') },
  { words: 'Behold alle pladser til biler.', theme: 'parking', stance: 'for', agrees: of('cars') },
  { words: 'Jeg skal kunne holde tæt på butikkerne.', theme: 'parking', stance: 'for', agrees: of('cars') },
  { words: 'Gratis parkering i to timer ville hjælpe.', theme: 'parking', stance: 'for', agrees: of('cars') },
  { words: 'Uden bil kommer min gamle mor ikke derhen.', theme: 'parking', stance: 'for', agrees: of('cars') },
  { words: 'Gør vejen forbi pladsen bredere.', theme: 'parking', stance: 'for', agrees: of('cars') },
  { words: 'Træerne tager udsynet for bilisterne.', theme: 'trees', stance: 'against', agrees: of('cars') },
  { words: 'Torvehandel hver lørdag, som i gamle dage.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'En scene til musik om sommeren.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Lad cafeerne sætte borde ud til sent.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Julemarked med boder i december.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Strøm i jorden, så boder kan stå der.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Mere liv om aftenen er godt for alle.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Der må gerne være larm indtil midnat.', theme: 'market', stance: 'for', agrees: of('market') },
  { words: 'Musikken holder os vågne, lad være.', theme: 'market', stance: 'against', agrees: against('market') },
  { words: 'Der er for mange biler i byen allerede.', theme: 'parking', stance: 'against', agrees: against('cars') },
  { words: 'Blade og grene giver bare glatte fliser.', theme: 'trees', stance: 'against', agrees: against('green') },
  { words: 'Et offentligt toilet mangler.', theme: 'toilet', stance: 'for', agrees: all },
  { words: 'Bedre lys, så man tør gå der om aftenen.', theme: 'light', stance: 'for', agrees: all },
  { words: 'Bænke med ryglæn til de ældre.', theme: 'benches', stance: 'for', agrees: all },
  { words: 'Kantstenen er for høj til kørestole.', theme: 'access', stance: 'tells', agrees: all },
  { words: 'Drænet under pladsen skal lægges om.', theme: 'drains', stance: 'for', agrees: all, unsure: 0.75 },
  { words: 'Fundamentet er fra 1902 og skal undersøges.', theme: 'drains', stance: 'tells', agrees: all, unsure: 0.7 },
  { words: 'Store træer hele vejen langs pladsen!', theme: 'trees', stance: 'for', agrees: of('green'), sameAs: 0 },
  { words: 'Der mangler altså et offentligt toilet.', theme: 'toilet', stance: 'for', agrees: all, sameAs: 22 },
  { words: 'Politikerne er nogle idioter.', theme: 'none', stance: 'tells', agrees: all, refused: true },
  { words: 'En drikkepost ville være dejlig.', theme: 'benches', stance: 'for', agrees: all, unread: true },
]

/** What a person of a camp says to what was written there. */
export function saysTo(
  { agrees, unsure = 0.04 }: Written,
  camp: Camp,
  random: Random,
): 'agree' | 'disagree' | 'unsure' {
  if (random.chance(unsure)) return 'unsure'
  return random.chance(agrees[camp]) ? 'agree' : 'disagree'
}
