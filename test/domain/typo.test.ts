import { describe, expect, it } from 'vitest'
import { isTypo } from '../../src/domain/typo.ts'
import { understood } from '../understood.ts'

const words = understood.spelling
const spelling = { words, names: new Set<string>() }

describe('a typo', () => {
  it.each([
    ['Nørergade', 'Nørregade'],
    ['kloakrør', 'kloakkerør'],
    ['til til', 'til'],
    ['bænke,', 'bænke'],
    ['i 2026 bygges', 'i 2026 bygger'],
    ['flieser', 'fliser'],
    ['Vi lægger nye flieser på Torvet', 'Vi lægger nye fliser på Torvet'],
    ['baenke', 'bænke'],
    ['Trae', 'Træ'],
    ['bnke', 'bænke'],
    ['bæknene', 'bænkene'],
    ['paatorvet', 'på torvet'],
    ['påtorvet', 'på torvet'],
    ['nørregade', 'Nørregade'],
    ['hvor skal de stå', 'hvor skal de stå?'],
    ['seperate', 'separate'],
    ['definately', 'definitely'],
    ['recieve', 'receive'],
    ['benchs', 'benches'],
    ['teh', 'the'],
    ['dne', 'den'],
    ['hvro', 'hvor'],
    ['milloner', 'millioner'],
    ['Norregade', 'Nørregade'],
    ['Osterbro', 'Østerbro'],
    ['cykelsitien', 'cykelstien'],
    ['Torbet', 'Torvet'],
    ['parkring', 'parkering'],
    ['parkerring', 'parkering'],
    ['intresseret', 'interesseret'],
    ['en træ', 'et træ'],
    ['kommunnen', 'kommunen'],
    ['biblioteket.', 'biblioteket'],
    ['skoel', 'skole'],
    ['Mete Krogh', 'Mette Krogh'],
    ['accomodation', 'accommodation'],
    ['neighbor', 'neighbour'],
    ['Wich street', 'Which street'],
    ['wich', 'which'],
    ['legepads', 'legeplads'],
    ['fortov et', 'fortovet'],
    ['tre er', 'træer'],
    ['ihvertfald', 'i hvert fald'],
    ['glem ikke skrive', 'glem ikke at skrive'],
    ['Hvad synes I ,', 'Hvad synes I,'],
    ['hvorforikke', 'hvorfor ikke'],
    ['ikek', 'ikke'],
    ['fortovt', 'fortovet'],
    ['trær', 'træer'],
    ['bænkne', 'bænkene'],
    ['bænkenee', 'bænkene'],
    ['apropiate', 'appropriate'],
    ['adress', 'address'],
    ['goverment', 'government'],
    ['enviroment', 'environment'],
    ['Vesterrbrogade', 'Vesterbrogade'],
    ['forrårsfest', 'forårsfest'],
    ['ligepladsen', 'legepladsen'],

    ['الحديقه', 'الحديقة'],
    ['Fussgänger', 'Fußgänger'],
  ])('%s is %s spelt right', (wrong, right) => {
    expect(isTypo(wrong, right, spelling)).toBe(true)
  })

  it.each([
    ['1,8 millioner', '1,9 millioner'],
    ['16. marts', '18. marts'],
    ['kan ændres', 'er besluttet'],
    ['træer', ''],
    ['bænkene', 'gyngerne'],
    ['benches', 'swings'],
    ['two', 'ten'],
    ['to millioner', 'ti millioner'],
    ['kan ændres', 'kan ikke ændres'],
    ['ikke lukkes', 'lukkes'],
    ['Nørregade', 'Søndergade'],
    ['Nørregade', 'Vestergade'],
    ['Vestergade', 'Østergade'],
    ['Mette', 'Metta'],
    ['Jensen', 'Hansen'],
    ['Hansen', 'Jansen'],
    ['Anna', 'Anne'],
    ['10 m', '10 km'],
    ['meter', 'kilometer'],
    ['10 kr.', '10 mio.'],
    ['maj', 'juni'],
    ['juni', 'juli'],
    ['tirsdag', 'torsdag'],
    ['Tuesday', 'Thursday'],
    ['safe', 'unsafe'],
    ['mulig', 'umulig'],
    ['tryg', 'utryg'],
    ['toårig', 'tiårig'],
    ['hest', 'fest'],
    ['bænk', 'bank'],
    ['park', 'mark'],
    ['for', 'før'],
    ['må', 'skal'],
    ['flere', 'færre'],
    ['med', 'ved'],
    ['nord', 'syd'],
    ['nowhere', 'now here'],
    ['can', 'cannot'],
    ["can't", 'can'],
    ['kr 1.8', 'kr 18'],
    ['1.800', '1,800'],
    ['5 %', '5'],
    ['hele', 'halve'],
    ['form', 'from'],
    ['dessert', 'desert'],
    ['dinner', 'diner'],
    ['before', 'after'],
    ['or', 'and'],
    ['eller', 'og'],
    ['op', 'ned'],
    ['open', 'closed'],
    ['åbner', 'lukker'],
    ['træerne fældes', 'træerne plantes'],
    ['alle', 'ingen'],
    ['Mette Krogh', 'Mette Krog-Hansen'],
    ['hunden', 'bunden'],
    ['disken', 'fisken'],
    ['sal', 'salg'],
    ['bus', 'busk'],
    ['tog', 'torg'],
    ['hest', 'helst'],
    ['en bænk', 'to bænke'],
    ['tre', 'fire'],
    ['10', '100'],
    ['Skolegade', 'Kirkegade'],
    ['gratis', 'betalt'],
    ['børn', 'voksne'],
    ['kun bænke', 'bænke'],
    ['fem', 'seks'],
    ['Møllevang', 'Møllegang'],
    ['Rådhuspladsen', 'Rådhusplanen'],
    ['tyve', 'tolv'],
    ['fyrre', 'fire'],
    ['sixty', 'sixteen'],
    ['fifteen', 'fifty'],
    ['fourteen', 'forty'],
    ['hundred', 'thousand'],
    ['lige', 'ulige'],
    ['gyngen', 'gynderne og'],
    ['sker', 'skal'],
    ['this', 'these'],
    ['we', 'he'],
    ['er', 'var ikke'],
    ['kommunen', 'regionen'],
    ['bilister', 'cyklister'],
    ['not allowed', 'now allowed'],
    ['now', 'not'],

    ['ثلاثة', 'ثلاثون'],
    ['يمكن', 'لا يمكن'],
    ['zwei', 'zehn'],
    ['sicher', 'unsicher'],
    ['Bänke', 'Banken'],
    ['Nørregade 12', 'Nørregade 21'],
    ['½ time', '¼ time'],
    ['-5 grader', '5 grader'],
  ])('%s to %s means something else', (wrong, right) => {
    expect(isTypo(wrong, right, spelling)).toBe(false)
  })

  it('a name that the city knows is right as it stands', () => {
    expect(isTypo('Nørrevej', 'Nørrevejr', { words, names: new Set(['noerrevej']) })).toBe(false)
    expect(isTypo('Nørervej', 'Nørrevej', { words, names: new Set(['noerrevej']) })).toBe(true)
  })

  it('a short word of a neighbour’s language is a slip in this one', () => {
    expect(isTypo('benk', 'bænk', { ...spelling, language: 'da' })).toBe(true)
    expect(isTypo('benk', 'bænk', { ...spelling, language: 'nb' })).toBe(false)
  })

  it('a form of a word is one in every language that comes with Ekko', () => {
    expect(isTypo('byggas', 'bygga', { ...spelling, language: 'sv' })).toBe(true)
    expect(isTypo('bygges', 'bygge', { ...spelling, language: 'nb' })).toBe(true)
  })

  it('of a word that is the same is none', () => {
    expect(isTypo('bænke', 'bænke', spelling)).toBe(false)
  })
})
