import { describe, expect, test } from 'vitest'
import type { RightKind } from '../../../src/domain/right.ts'
import { rightIn } from '../../../src/domain/understood/sentences.ts'
import { commandIn } from '../../../src/engine/conversation/commands.ts'
import { understood } from '../../understood.ts'

/** What a person means by these words, as the reader of rights does. */
function meant(words: string): RightKind | string | undefined {
  const command = commandIn(words, understood)
  if (command === 'mydata') return 'data'
  return command ?? rightIn(words, understood.sentences)
}

const said: Readonly<Record<RightKind, readonly string[]>> = {
  data: [
    ...[
      'mine data',
      'Mine data, tak!',
      'Hvad ved I om mig?',
      'hvad har I gemt om mig',
      'indsigt',
      'aktindsigt i mig',
      'GDPR',
    ],
    ...[
      'Hej, jeg vil gerne se mine data',
      'hvilke oplysninger har I om mig?',
      'hvad har du registreret om mig',
      '/minedata',
    ],
    ...[
      'Jeg anmoder om indsigt i mine personoplysninger',
      'må jeg få en kopi af mine data?',
      'hvem har læst mine svar?',
    ],
    ...[
      'hvad står der om mig',
      'send mig mine oplysninger',
      'kan jeg få udleveret mine data',
      'Hvad ved kommunen om mig?',
    ],
    ...[
      'my data',
      '/mydata',
      'export my data',
      'What do you know about me?',
      'what data do you have on me',
      'show me my data',
    ],
    ...[
      'I would like a copy of my personal data please',
      'subject access request',
      'who has read my answers?',
      'download my data',
    ],
    ...['what information have you stored about me', 'What do you have on me'],
    ...['Was wisst ihr über mich?', 'meine Daten', 'Welche Daten habt ihr über mich gespeichert?', 'DSGVO', 'Auskunft'],
    ...['zeig mir meine Daten', 'Was hast du über mich gespeichert?', 'Was weiß die Stadt über mich?'],
    ...['بياناتي', 'ماذا تعرفون عني؟', 'ماذا حفظتم عني', 'أرني بياناتي', 'ما هي المعلومات التي لديكم عني؟'],
  ],
  rights: [
    'mine rettigheder',
    'Hvilke rettigheder har jeg?',
    'my rights',
    'what are my rights?',
    'meine Rechte',
    'حقوقي',
  ],
  restrict: [
    ...['hold det tilbage', 'Hold mine svar tilbage', 'begræns behandlingen af mine data', 'brug ikke mine svar mere'],
    ...[
      'keep it back',
      'restrict processing',
      'Please stop using my answers',
      'Halte meine Antworten zurück',
      'احجب كلامي',
    ],
  ],
  lift: ['brug det igen', 'I må gerne bruge mine svar igen', 'use it again', 'Nutzt es wieder', 'استعمله من جديد'],
  object: [
    ...[
      'citér mig ikke',
      'I må ikke citere mig',
      'jeg gør indsigelse',
      'jeg vil ikke citeres',
      "don't quote me",
      'I object',
    ],
    ...['do not show my words to others', 'zitiert mich nicht', 'Widerspruch', 'لا تقتبس كلامي'],
  ],
  agree: ['I må gerne citere mig', 'you may quote me', 'Ihr dürft mich zitieren', 'اقتبسوا كلامي'],
}

describe('what people write about their own data', () => {
  for (const [kind, all] of Object.entries(said))
    test.each(all)(`"%s" is about ${kind}`, (words) => {
      expect(meant(words) === kind || (kind === 'rights' && meant(words) === 'rights')).toBe(true)
    })

  test.each([
    'I må altså bare slet ikke citere mig',
    'please do not ever use my answers again',
    'hold det nu ikke tilbage',
  ])('"%s" does not do the opposite', (words) => {
    expect(['agree', 'lift', 'restrict']).not.toContain(rightIn(words, understood.sentences) ?? 'nothing')
  })

  test.each([
    'Der mangler data om støjen i Nørregade',
    'Hvad ved I om vejen?',
    'Jeg synes I skal bruge den gamle bænk igen',
    'I know my rights as a cyclist and cars park there',
    'Hold hunden tilbage når børn går forbi',
    'We need better information about the bus',
    'slet mine data',
    'Daten zur Luftqualität fehlen',
  ])('"%s" is about something else', (words) => {
    expect(rightIn(words, understood.sentences)).toBeUndefined()
  })
})
