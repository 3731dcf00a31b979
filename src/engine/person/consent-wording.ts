import type { Purpose, Wording } from '../../domain/consent.ts'
import { consentTextKey } from '../../domain/consent.ts'
import type { Block, Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { KnownState } from '../conversation/turn.ts'

/**
 * The wording of a consent in the person's language, or in the city's first. Throws when the texts have none: they are
 * checked at start.
 */
export function wordingFor(state: KnownState, purpose: Purpose): Wording {
  const { language } = state.known.person
  const candidates = state.wordings.filter((wording) => wording.purpose === purpose)
  const wording = candidates.find((each) => each.language === language) ?? candidates[0]
  if (!wording) throw new Error(`There is no wording for the consent "${purpose}".`)
  return wording
}

/** The consent's exact words; what is shown here is what a yes is stored with. */
export function consentBlock(purpose: Purpose): Block {
  return say(consentTextKey[purpose])
}

/** A yes and a no to one consent, each with the version of the wording that is shown. */
export function consentButtons(purpose: Purpose, wordingVersion: string): readonly Button[] {
  return [
    {
      label: text(`button-yes-${purpose}`),
      action: { do: 'consent', purpose, given: true, wording: wordingVersion },
      style: 'primary',
    },
    { label: text('button-no-thanks'), action: { do: 'consent', purpose, given: false, wording: wordingVersion } },
  ]
}
