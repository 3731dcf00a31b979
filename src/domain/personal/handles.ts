import { type Span, spansOf, withThoseBeside } from './found.ts'
import { anyOf, madeOf, wordOf } from './said.ts'

/** u/mette, /user/mette */
const redditPattern = /(?<![\p{L}\p{N}./:-])\/?(?:u|user)\/[A-Za-z0-9_-]{3,20}(?![\p{L}\p{N}/])/gu
/** mette#1234 */
const tagPattern = /(?<![\p{L}\p{N}_.#-])[\p{L}_.][\p{L}\p{N}_.]{1,31}#\d{4}(?!\d)/gu
/** fb.com/mette.holm, t.me/mette, tiktok.com/@mette: an account's own address; a group's, a post's or an event's is none. */
const addressPattern =
  /(?<![\p{L}\p{N}@-])(?:https?:\/\/)?(?:[a-z]{1,10}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com\/t|instagram\.com|instagr\.am|t\.me|telegram\.me|twitter\.com|x\.com|tiktok\.com|snapchat\.com\/add|linkedin\.com\/in|threads\.(?:net|com)|wa\.me|discord\.com\/users|discordapp\.com\/users|reddit\.com\/u(?:ser)?|youtube\.com\/(?=@)|bsky\.app\/profile|vk\.com|twitch\.tv)\/(?!(?:events?|groups?|watch|share|sharer|p|reel|stories|hashtag|search|explore|i|intent|story|photo|pages|marketplace|joinchat|help|privacy)(?:[/.?]|(?![\p{L}\p{N}_])))@?[\p{L}\p{N}_.+?=%-]{2,80}(?:\/(?![\p{L}\p{N}]))?/giu

/** Networks, which are called the same in most languages; a language adds those that it writes in its own letters. */
const networks: readonly string[] = [
  ...['insta', 'instagram', 'snap', 'snapchat', 'facebook', 'fb', 'messenger', 'telegram', 'tg', 'discord', 'tiktok'],
  ...['twitter', 'linkedin', 'whatsapp', 'reddit', 'threads', 'bluesky', 'mastodon', 'twitch', 'skype', 'viber'],
]
/** A word that is an account's and no other: it has a sign, a dot or a digit in it, or the sentence ends behind it. */
const accountName = String.raw`@?(?:(?=[\p{L}\p{N}]{0,30}[._\d])[\p{L}\p{N}][\p{L}\p{N}._-]{1,38}[\p{L}\p{N}_]|[\p{L}][\p{L}\p{N}_-]{2,38}(?=\s{0,3}(?:$|[\n,;.!?)،؛])))`

const said = madeOf((words) => {
  const [network, is, on] = [anyOf(networks, words.networks), anyOf(words.is), anyOf(words.on)]
  return {
    /** @mette, also @mette@example.social; what speaks to all of a chat, or to Ekko, is no account. */
    at: new RegExp(
      String.raw`(?<![\p{L}\p{N}@._%+/-])@(?!(?:all|everyone|here|channel|ekko|${anyOf(words.everyone)})(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_.-]{0,40}\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_](?:@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,24}){1,3})?`,
      'giu',
    ),
    /** insta: mettehol, snap = mette_h */
    named: new RegExp(
      String.raw`${wordOf(networks, words.networks)}(?: ?(?:${is}|id|${anyOf(words.account)}))?[ \t]?[:=][ \t]?(${accountName})`,
      'dgiu',
    ),
    /** find mig på insta: mettehol, add me on snap as mette_h, auf Instagram heiße ich mette_h, my username is mette_h */
    called: new RegExp(
      String.raw`(?:${wordOf(words.me)}[ \t](?:${is} )?${on}[ \t]${network}(?:[ \t]${anyOf(words['as-account'])})?[ \t]?[:,]?[ \t]?|${wordOf(words['my-account'])}(?: ${is})?[ \t]?:?[ \t]?)(${accountName})`,
      'dgiu',
    ),
    /** jeg er mette_h på insta, I'm mettehol on snap */
    isOn: new RegExp(
      String.raw`${wordOf(words['i-am'], words.introduced)}[ \t](@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,38})[ \t]${on}[ \t]${network}(?!\p{L})`,
      'dgiu',
    ),
  }
})

/** Every account of a person in a text, by whichever network's way of naming one. */
export function handlesIn(text: string): readonly Span[] {
  const { at, named, called, isOn } = said()
  // Those that have a sign of their own, which most texts have not.
  const signed = [
    ['/', addressPattern],
    ['@', at],
    ['/', redditPattern],
    ['#', tagPattern],
  ] as const
  const found = signed.flatMap(([sign, pattern]) => (text.includes(sign) ? [spansOf(text, pattern)] : []))
  return [...found, ...[named, called, isOn].map((pattern) => spansOf(text, pattern, 1))].reduce(withThoseBeside, [])
}
