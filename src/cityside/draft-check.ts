import type { City } from '../domain/city.ts'
import type { CitysideNotice, LaunchCheck } from '../domain/cityside.ts'
import type { Notice } from '../domain/outbox.ts'
import type { Facts } from '../engine/state.ts'
import { consultationYaml } from '../files/write-consultation.ts'
import { milestoneYaml, outcomeYaml } from '../files/write-outcome.ts'
import type { MessageFacts } from '../store/load/states.ts'
import { checkInChat } from './chat-check.ts'
import type { CheckGround } from './launch-check.ts'
import { wordingRemarks } from './wording-check.ts'

/**
 * The store's facts, and for a preview in a chat what the checks say: the same as for a file, at the moment the
 * preview is sent.
 */
export function checkedFacts(
  store: CheckGround['store'] & MessageFacts,
  ground: Omit<CheckGround, 'store' | 'city'>,
): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const facts = await store.facts(items, city, moment)
    return Promise.all(
      facts.map(async (each, index) => {
        const notice = items[index]?.notice
        const remarks = await remarksFor(notice, ground.promptsDir, city)
        if (remarks) return { ...each, remarks }
        const file = fileIn(notice, city)
        if (file !== undefined) return { ...each, file }
        const draft = draftIn(notice)
        return draft ? { ...each, checked: await checked({ ...ground, store, city }, draft) } : each
      }),
    )
  }
}

/** For words that are about to go out in a chat: what would make them easier to read. */
async function remarksFor(notice: Notice | undefined, promptsDir: string, city: City): Promise<Facts['remarks']> {
  if (notice?.kind !== 'cityside' || notice.about.show !== 'wording') return undefined
  return wordingRemarks({ promptsDir, city }, notice.about.texts)
}

/** An outcome or a report that its writer wants as a file. */
function fileIn(notice: Notice | undefined, city: City): string | undefined {
  if (notice?.kind !== 'cityside' || notice.about.show !== 'written') return undefined
  const { about } = notice
  return 'outcome' in about ? outcomeYaml(about.outcome, city) : milestoneYaml(about.report, city)
}

type Drafted = Extract<CitysideNotice, { show: 'launch' | 'file' }>

function draftIn(notice: Notice | undefined): Drafted | undefined {
  if (notice?.kind !== 'cityside' || (notice.about.show !== 'launch' && notice.about.show !== 'file')) return undefined
  return notice.about
}

async function checked(ground: CheckGround, { consultation, scheduled }: Drafted): Promise<LaunchCheck> {
  const said = await checkInChat(ground, consultation)
  return { ...said, file: consultationYaml(consultation, ground.city, scheduled ? undefined : 'at once') }
}
