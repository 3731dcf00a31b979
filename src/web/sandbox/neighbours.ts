/** A citizen who lives in the sandbox's town from the start. */
export interface Neighbour {
  readonly id: string
  readonly name: string
  readonly language: 'da' | 'en'
  /** Which of the city's places they live in, by its number in city.yaml. */
  readonly place: number
  /** What they answer to the first question, and what they write; the visitor plays those who have not answered. */
  readonly answer?: { readonly choice: number; readonly words: string }
}

/** The first two wait for the visitor, in the languages of the page. Enough of the others answered that numbers may be shown. */
export const neighbours: readonly Neighbour[] = [
  { id: 'anna', name: 'Anna', language: 'en', place: 0 },
  { id: 'bo', name: 'Bo', language: 'da', place: 1 },
  { id: 'maya', name: 'Maya', language: 'en', place: 2 },
  ...(
    [
      ['Fatima', 'da', 2, 0, 'Ved bageren. Der står altid nogen i kø med barnevogn, og der er ingen steder at sidde.'],
      ['Gunnar', 'da', 0, 0, 'Jeg går med rollator. En bænk for hver halvtreds meter, så kan jeg nå hele vejen.'],
      ['Ida', 'da', 3, 1, 'Der er for varmt om sommeren. Sæt træer ved pladsen foran nummer 30.'],
      ['Jens', 'da', 0, 3, 'Jeg har butik i nummer 14. Varerne skal kunne komme ind om morgenen.'],
      ['Karen', 'da', 1, 0, 'Et sted at sidde uden at skulle købe noget.'],
      ['Liam', 'en', 0, 2, 'Bikes are locked to the drainpipes outside the library corner. Please, a few racks.'],
      ['Noor', 'en', 4, 1, 'Some shade by the bakery, where the prams queue.'],
      ['Ole', 'da', 0, 0, 'Foran apoteket. Man venter længe, og man er jo syg, når man er der.'],
      ['Petra', 'da', 2, 0, 'Ved bageren, men ikke lige i vejen for kørestole.'],
      ['Qasim', 'da', 1, 3, 'Gaden er smal nok. Brandbilen holdt fast sidste vinter.'],
      ['Rikke', 'da', 0, 1, 'Ved biblioteket. Børnene smelter, når de venter på bussen.'],
      ['Simon', 'da', 2, 2, 'Min ladcykel fylder hele fortovet ud for nummer 22.'],
      ['Tove', 'da', 0, 0, 'En bænk med ryglæn ved kirken. Dem uden kan jeg ikke rejse mig fra.'],
      ['Uffe', 'da', 3, 2, 'Ved stationsenden. Folk stiller cyklerne foran min dør.'],
      ['Vera', 'da', 1, 0, 'Ved legepladsen, så man kan se børnene, mens man ammer.'],
      ['William', 'en', 0, 0, 'By the bakery. My mother uses a wheelchair and I would like to sit next to her.'],
      ['Yasmin', 'da', 2, 1, 'Foran skolen for voksne. Der er kun asfalt.'],
      ['Aske', 'da', 0, 2, 'Ved biografen om aftenen. Der er aldrig et stativ.'],
      ['Birgit', 'da', 1, 3, 'Lad den være åben. Vi danser der til sankthans.'],
      ['Carlos', 'en', 2, 0, 'Near the fountain, in a circle, so that people talk to each other.'],
      ['Dorte', 'da', 0, 3, 'Jeg bor over nummer 8. Bænke under mit vindue betyder larm til klokken tre.'],
      ['Emil', 'da', 4, 1, 'Æbletræer, så man kan plukke et på vej hjem.'],
      ['Freja', 'da', 0, 2, 'Ved bageren. Man tør ikke lade cyklen stå op ad ruden.'],
      ['Grace', 'en', 3, 1, 'Anywhere the birds can hear themselves. The square is a stone oven.'],
      ['Hassan', 'da', 2, 3, 'Min varevogn skal kunne vende ved nummer 40.'],
    ] as const
  ).map(([name, language, place, choice, words]) => ({
    id: name.toLowerCase(),
    name,
    language,
    place,
    answer: { choice, words },
  })),
]
