import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Digest } from '../digest.ts'
import type { Outline } from '../outline.ts'
import type { DuePromise } from '../promises.ts'
import { languageFor, sayIn } from '../say.ts'
import { ledgerSection } from './ledger.ts'
import { promiseItem } from './promises.ts'
import { listOf } from './rows.ts'

/** What the department and the host are told at once when a promise comes near or is broken. */
export function alarmOutline(digest: Digest, promise: DuePromise, reader: Language, texts: Texts): Outline {
  const language = languageFor(reader, texts)
  const t = sayIn(language, texts)
  const late = promise.daysLeft < 0
  const usual = late ? 'digest-alarm-late-do' : 'digest-alarm-near-do'
  const toDo = promise.commitment.kind === 'decider' ? 'digest-alarm-decider-do' : usual
  return {
    language,
    title: late ? t('digest-alarm-late') : t('digest-alarm-near'),
    sections: [
      {
        shape: 'section',
        rows: [...listOf([promiseItem(promise, t)]), { shape: 'note', words: t(toDo) }],
      },
      ...ledgerSection(digest, t),
    ],
  }
}
