import type { CityNeeds } from '../../engine/needs.ts'
import type { GuideState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readPersonOf } from '../records/contacts.ts'
import { dutiesOf } from '../records/duties.ts'
import { guidesOf, readGuides } from '../records/guides.ts'
import { readInquirable } from './inquirable.ts'

/** What an act about a guide is decided on. */
export async function guideState(
  base: Base,
  { thread, contact }: Extract<CityNeeds, { readonly about: 'guide' }>,
): Promise<Omit<GuideState, 'of' | 'city'>> {
  const inquirable = thread && (await readInquirable(base, thread))
  const met = contact !== undefined && (await readPersonOf(base.db, contact)) !== undefined
  const guide = met ? await guidesOf(base).guideBehind(contact) : undefined
  return {
    about: 'guide',
    guides: await readGuides(base.db),
    ...(inquirable && { inquirable }),
    ...(met && {
      staff: { duties: await dutiesOf(base).dutiesBehind(contact), ...(guide !== undefined && { guide }) },
    }),
  }
}
