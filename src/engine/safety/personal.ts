import { type Block, say } from '../../domain/message.ts'
import { type PersonalKind, personalDataIn, withoutPersonalData } from '../../domain/personal-data.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { type Holding, heldButton, hold } from './held-words.ts'

/** Words as they may be stored before their author has said more, and what was left out of them. */
export interface Storable {
  /** Absent where nothing but that was written. */
  readonly words?: string
  readonly leftOut: readonly PersonalKind[]
}

/** Leaves out of words what leads straight to a person. */
export function storable(words: string): Storable {
  const leftOut = [...new Set(personalDataIn(words).map(({ kind }) => kind))]
  if (leftOut.length === 0) return { words, leftOut }
  const rest = withoutPersonalData(words)
  return { ...(/[\p{L}\p{N}]/u.test(rest) && { words: rest }), leftOut }
}

/** What stays when the author wants it kept. A CPR number never does. */
export function keepable(words: string): string {
  return withoutPersonalData(words, ['cpr'])
}

/** Whether there is something to ask about: what they may have kept if they want. */
export function mayBeKept({ leftOut }: Storable): boolean {
  return leftOut.some((kind) => kind !== 'cpr')
}

const asks = {
  phone: 'personal-ask-phone',
  email: 'personal-ask-email',
  both: 'personal-ask-both',
  iban: 'personal-ask-iban',
  plate: 'personal-ask-plate',
  handle: 'personal-ask-handle',
  home: 'personal-ask-home',
  name: 'personal-ask-name',
  several: 'personal-ask-several',
} as const

/** "There is a phone number in what you wrote. Shall I leave it out?" Until a tap it stays out. */
export function askToKeep(turn: Turn, held: Omit<Holding, 'why'>, part = 0): Decision {
  const all = held.parts.flatMap(({ words }) => storable(words).leftOut)
  const cpr: readonly Block[] = all.includes('cpr') ? [say('personal-cpr')] : []
  return together(
    hold(turn, { ...held, why: 'personal' }),
    reply(
      turn.event,
      {
        blocks: [say(asks[whatIn(all)]), ...cpr],
        buttons: [
          heldButton(turn, 'button-personal-leave', 'leave', true),
          heldButton(turn, 'button-personal-keep', 'keep'),
        ],
      },
      part,
    ),
  )
}

/** What is asked about, beside a CPR number, which is not. */
function whatIn(all: readonly PersonalKind[]): keyof typeof asks {
  const [only, ...more] = [...new Set(all.filter((kind) => kind !== 'cpr'))]
  if (only === undefined) return 'phone'
  if (more.length === 0) return only
  return more.length === 1 && all.includes('email') && all.includes('phone') ? 'both' : 'several'
}

/** Says that it stays out, where its author said nothing: as a number or an address, or as what else shows who they are. */
export function leftOutBlock(leftOut: readonly PersonalKind[]): Block {
  const isNamed = leftOut.some((kind) => kind === 'handle' || kind === 'home' || kind === 'name')
  return say(isNamed ? 'personal-unasked-named' : 'personal-left-out-unasked')
}

/** Says why a CPR number was left out, and shows what was stored; nothing where there was none. */
export function tellOfCpr({ event }: Turn, { words, leftOut }: Storable): Decision {
  if (!leftOut.includes('cpr')) return nothing
  return reply(
    event,
    { blocks: [say('personal-cpr'), ...storedBlocks(words === undefined ? [] : [words])] },
    beforeRest,
  )
}

/** What stands recorded, word for word. */
export function storedBlocks(words: readonly string[]): readonly Block[] {
  return words.length === 0
    ? [say('personal-nothing-stored')]
    : [say('personal-stored'), ...words.map((own): Block => ({ style: 'quote', words: { own } }))]
}

/** A message that goes before the one an event is answered with. */
export const beforeRest = -1
