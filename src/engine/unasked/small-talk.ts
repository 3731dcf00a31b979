import { say } from '../../domain/message.ts'
import { meant } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { SmallTalk } from '../../domain/understood/vocabulary.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'

/** Signs that say that all is well; Slack sends their names. */
const kindSigns =
  /^(?:[👍👌🙏👏🙌🤝💪🎉✅💯😀😃😄😁😊🙂😉😍🥰🤗☺❤♥💚💙💛🧡💜💖💕🌞🌸🌳]|:(?:\+1|thumbsup|ok_hand|pray|clap|raised_hands|tada|heart|green_heart|blue_heart|smile|smiley|slightly_smiling_face|blush|grinning|white_check_mark)(?:::skin-tone-\d)?:)+$/u
/** What may stand around them: the colour of skin, what joins signs, marks and blanks. */
const aroundSigns = /\p{Emoji_Modifier}|\ufe0f|\u200d|[\s!.]/gu

const keys: Readonly<Record<SmallTalk, string>> = {
  thanks: 'small-talk-thanks',
  hello: 'small-talk-hello',
  fine: 'small-talk-fine',
}

/** Nothing but kindness: thanks, a greeting, or that all is well. */
export function smallTalkIn(words: string, understood: Understood): SmallTalk | undefined {
  if (kindSigns.test(words.replace(aroundSigns, ''))) return 'fine'
  const said = meant(understood.smallTalk, words, understood)
  return said ?? (meant(understood.yesNo, words, understood) === undefined ? undefined : 'fine')
}

/** A short kind answer to a citizen who is only being kind; undefined for everything else. */
export function answerSmallTalk({ state, event }: Turn, words: string): Decision | undefined {
  const said = smallTalkIn(words, state.understood)
  return said && reply(event, { blocks: [say(keys[said])] })
}
