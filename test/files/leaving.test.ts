import { describe, expect, test } from 'vitest'
import { leavingWithin } from '../../src/domain/understood/leaving-within.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { parseLeaving } from '../../src/files/leaving.ts'
import { english } from '../saying.ts'
import { understood } from '../understood.ts'

/** What becomes of words: a command, a question back, or an answer. */
function taken(words: string): string {
  const command = commandIn(words, understood)
  if (command !== undefined) return command
  const way = leavingWithin(words, understood.leaving)
  return way === undefined ? 'answer' : `asked whether ${way}`
}

describe('a stop, however politely and in whatever language it is said', () => {
  test.each([
    'Stop, tak!',
    'afmeld tak',
    'please stop writing to me',
    'Stop please',
    'STOP!! Lad mig være',
    'Stop venligst med at skrive',
    'Jeg vil ikke have flere beskeder',
    'أوقف',
    'stop stop stop',
    'STOP!!!',
    'stooooop',
    'Stop 🛑🙏',
    'S T O P',
    'stop.',
    'Stop nu!',
    'Hej Ekko,\n\nStop venligst med at skrive til mig.\n\nMed venlig hilsen\nAnna Holm\nTlf. 12345678',
    'Stop\n\nMvh\nAnna',
    'Stop mvh Anna',
    'Stop. Tak. Hilsen Anna Holm',
    '@ekko_bot stop',
    '/stop',
    '/stop@ekko_bot',
    'nej tak, stop',
    'Vil du ikke nok stoppe',
    'kan I ikke bare stoppe med at skrive til mig',
    'jeg vil gerne afmeldes',
    'Afmeld mig, tak. God dag',
    'Unsubscribe me please',
    'Please, just stop. Thank you.',
    'Could you please stop messaging me? Thanks',
    "don't text me anymore",
    'Do not contact me again',
    'Leave me alone!!!',
    'remove me from your list',
    'Bitte hören Sie auf, mir zu schreiben',
    'Bitte keine Nachrichten mehr',
    'Stopp bitte',
    'Lass mich in Ruhe',
    'توقف من فضلك',
    'لا تراسلني بعد الآن',
    'من فضلك لا ترسل لي رسائل',
    'Jeg vil gerne stoppe nu',
    'Ich habe genug davon, hört endlich damit auf',
    'Proszę przestać do mnie pisać, dziękuję',
    'stop proszę',
    'Nie piszcie do mnie więcej',
    'lütfen dur',
    'Bana yazmayın artık',
    'BANA YAZMAYIN',
    'Будь ласка, не пишіть мені більше',
    'Хватит! Не пишите мне больше.',
    'Vă rog, nu-mi mai scrieți',
    'prašau nerašykite man',
    'lūdzu, beidziet rakstīt',
    'fadlan jooji',
    'Jooji!',
    'براہ کرم بند کریں',
    'لطفا بس کنید',
    "Arrêtez s'il vous plaît",
    "arrêtez de m'écrire, merci",
    'stop svp',
    'por favor, dejen de escribirme',
    'No más mensajes, gracias',
    'basta, grazie',
    'Pare por favor',
    'stop a.u.b.',
    'Hou op alsjeblieft',
    'sluta skriva till mig tack',
    'Vennligst slutt å skrive til meg',
    'lopettakaa, kiitos',
    'palun lõpetage',
    'Molim vas prestanite mi pisati',
    'Престаните да ми пишете',
    'Kérem, ne írjanak többet',
    'xin đừng nhắn tin cho tôi nữa',
    '请停止发送',
    '停止',
    '不要再给我发消息了，谢谢',
    'በጃኻ ኣቋርጽ',
    'ደው ኣብል',
  ])('%j', (words) => expect(taken(words)).toBe('stop'))
})

describe('forget me, likewise', () => {
  test.each([
    'Glem mig, tak',
    'slet mig tak',
    'slet alt hvad I har om mig',
    'Slet alt om mig, tak',
    'stop og glem mig',
    'Please delete everything you have about me',
    'delete all my data please',
    'Bitte löschen Sie alle meine Daten',
    'احذف بياناتي من فضلك',
    'Zapomnijcie o mnie, proszę',
    'beni unutun lütfen',
    'Забудьте мене, будь ласка',
    'uitați-mă vă rog',
    'Oubliez-moi, merci',
    'olvídenme por favor',
    'glöm mig tack',
    'glem meg, takk',
    '请忘记我',
    'iga tirtir fadlan',
    'مجھے بھول جاؤ',
    'فراموشم کن لطفا',
  ])('%j', (words) => expect(taken(words)).toBe('forget'))
})

describe('a stop among other words is asked about', () => {
  test.each([
    'stop it, I have had enough and I told you before',
    'I nægter at stoppe med at skrive, jeg gider ikke mere',
    'Det skal stoppe nu',
    'We have got to STOP this terrible bill',
    'Stop det nu, jeg gider ikke svare på alt det her',
    'Stop\nAnna Holm',
    'Stop. Anna Holm',
    'Hvordan stopper jeg det her?',
    'how do I unsubscribe from this thing',
    'Please stop, my phone keeps buzzing all night',
    'I er så irriterende, lad mig dog være i fred for jeres spørgsmål',
    'unsubscibe',
    'Jeg er træt af jeres spørgsmål',
    'Lasst mich doch mit euren Fragen in Ruhe',
    'stop this nonsense',
    'Can you stop now, I am busy',
    'Bana yazmayın artık, çocuklarımla ilgileniyorum',
    'proszę nie pisać do mnie bo pracuję w nocy i śpię w dzień',
  ])('%j', (words) => expect(taken(words)).toBe('asked whether stop'))
})

describe('forget me among other words is asked about', () => {
  test.each([
    'Jeg vil have at I sletter min profil og alt det andet',
    'I would like you to erase everything that you hold about me and my family',
  ])('%j', (words) => expect(taken(words)).toBe('asked whether forget'))
})

describe('what is about the town is an answer', () => {
  test.each([
    'Stop bilerne i Nørregade',
    'Stop for gennemkørende trafik',
    'stop the traffic',
    'Stop\nder er for mange biler her',
    'Stop the cars on Main Street',
    'Busstoppet ved skolen skal flyttes',
    'Der skal være et stop ved biblioteket',
    'Stop med at bygge p-huse',
    'Forbyd biler og stop for parkering',
    'Stop byggeriet',
    'Glem ikke cyklisterne',
    'Glem cykelstierne, vi skal have træer',
    'Slet parkeringspladserne',
    'Delete the parking spaces',
    "Don't forget the children",
    "Don't forget us on the north side",
    'Mere stop for biler på min vej',
    'Non-stop trafik hele natten',
    'Stoppt den Durchgangsverkehr',
    'Vergesst die Radfahrer nicht',
    'أوقفوا السيارات في شارع المدرسة',
    'Det er nok med to bænke',
    'Hold gaden ren',
    'Hold øje med børnene',
    'Flere bænke, tak',
    'Hunde skal holdes i snor',
    'Remove the old fence from the park',
    'Leave the street as it is',
    'Vi mangler et sted at holde',
    'Jeg gider ikke flere biler',
    'Let the children play',
    'Politiet må hjælpe',
    'The bus should stop here more often',
    'Der holder altid biler på fortovet',
    'Nok med biler, flere træer',
    'Mere plads, færre biler',
    'Park',
    'Bänke och träd',
    'I dag holder der for mange biler',
    'Slut med larm efter kl. 22',
    'Det er ikke godt nok',
    'Tag hensyn til de gamle',
    'Jeg er træt af støjen',
    'Vi er trætte af larmen',
    'I have had enough of the noise from the trucks',
    'Leave the trees alone',
    "Don't write off the old library",
    'More places to sit and less noise',
    'Mindre støj fra bus-stoppet',
    'Sæt farten ned og stop',
    'The lights should stop cars',
    'Ich habe genug vom Lärm',
    'I skal slette parkeringspladserne ved skolen',
    'Glem alt om parkering, byg legepladser',
    'Fjern skiltene',
    'Fjern hegnet om min have',
    'Delete the left turn lane',
    'Send flere busser',
    'Lad kastanjen være',
    'Lad børnene være i fred for biler',
  ])('%j', (words) => expect(taken(words)).toBe('answer'))
})

describe('every language of prompts/leaving', () => {
  test('what it stops with is no word for something else in the languages that Ekko speaks', () => {
    const both = [...understood.leaving.pieces].filter(([, as]) => as !== 'around').map(([piece]) => piece)
    expect(both.length).toBeGreaterThan(1_000)
    for (const table of [
      understood.yesNo,
      understood.heard,
      understood.goingOn,
      understood.ways,
      understood.numbers.words,
    ])
      expect(both.filter((piece) => table.has(piece))).toEqual([])
  })

  test('there are more than twenty beside those that Ekko speaks', () => {
    const spoken = [
      'stop',
      'przestań',
      'durdur',
      'стоп',
      'opriți',
      'jooji',
      'بند کرو',
      'بس کن',
      'arrêtez',
      'basta',
      'pare',
    ]
    const more = [
      'hou op',
      'sluta',
      'slutt',
      'lopeta',
      'lõpeta',
      'beidz',
      'nustok',
      'prestani',
      'elég',
      'dừng lại',
      '停止',
      'ደው ኣብል',
    ]
    for (const words of [...spoken, ...more]) expect(taken(words), words).toBe('stop')
  })
})

describe('a file of it', () => {
  const problems = (text: string) => parseLeaving(text, 'xx.yaml', 'xx').problems

  test('needs stop, forget and what may stand around them', () => {
    expect(problems('stop: [halt]\n').map(({ path }) => path)).toEqual(['forget', 'around'])
  })

  test('says with its line which words mean nothing', () => {
    const [problem] = problems('stop: [halt, "!"]\nforget: [forget]\naround: []\n')
    expect(problem && `${problem.line} ${english(problem.text)}`).toMatch(/^1 /)
  })

  test('may leave out how longer texts are told apart', () => {
    expect(problems('stop: [halt]\nforget: [forget]\naround: [please]\n')).toEqual([])
  })
})
