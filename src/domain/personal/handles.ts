import { type Span, saidAs, spansOf, withThoseBeside } from './found.ts'

/** @mette, also @mette@example.social; what speaks to all of a chat, or to Ekko, is no account. */
const atPattern = saidAs(
  String.raw`(?<![\p{L}\p{N}@._%+/-])@(?!(?:all|alle|allesammen|everyone|here|channel|ekko)(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_.-]{0,40}\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_](?:@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,24}){1,3})?`,
  'giu',
)
/** u/mette, /user/mette */
const redditPattern = /(?<![\p{L}\p{N}./:-])\/?(?:u|user)\/[A-Za-z0-9_-]{3,20}(?![\p{L}\p{N}/])/gu
/** mette#1234 */
const tagPattern = /(?<![\p{L}\p{N}_.#-])[\p{L}_.][\p{L}\p{N}_.]{1,31}#\d{4}(?!\d)/gu
/** fb.com/mette.holm, t.me/mette, tiktok.com/@mette: an account's own address; a group's, a post's or an event's is none. */
const addressPattern =
  /(?<![\p{L}\p{N}@-])(?:https?:\/\/)?(?:[a-z]{1,10}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com\/t|instagram\.com|instagr\.am|t\.me|telegram\.me|twitter\.com|x\.com|tiktok\.com|snapchat\.com\/add|linkedin\.com\/in|threads\.(?:net|com)|wa\.me|discord\.com\/users|discordapp\.com\/users|reddit\.com\/u(?:ser)?|youtube\.com\/(?=@)|bsky\.app\/profile|vk\.com|twitch\.tv)\/(?!(?:events?|groups?|watch|share|sharer|p|reel|stories|hashtag|search|explore|i|intent|story|photo|pages|marketplace|joinchat|help|privacy)(?:[/.?]|(?![\p{L}\p{N}_])))@?[\p{L}\p{N}_.+?=%-]{2,80}(?:\/(?![\p{L}\p{N}]))?/giu

const networks =
  'insta(?:gram)?|snap(?:chat)?|facebook|fb|messenger|telegram|tg|discord|tiktok|twitter|linkedin|whatsapp|reddit|threads|bluesky|mastodon|twitch|skype|انستغرام|انستا|سناب(?: شات)?|فيسبوك|فيس بوك|تيليجرام|تلغرام|تويتر|تيك توك|ديسكورد'
/** A word that is an account's and no other: it has a sign, a dot or a digit in it, or the sentence ends behind it. */
const account = String.raw`@?(?:(?=[\p{L}\p{N}]{0,30}[._\d])[\p{L}\p{N}][\p{L}\p{N}._-]{1,38}[\p{L}\p{N}_]|[\p{L}][\p{L}\p{N}_-]{2,38}(?=\s{0,3}(?:$|[\n,;.!?)،؛])))`
/** insta: mettehol, snap = mette_h */
const namedPattern = new RegExp(
  String.raw`(?<!\p{L})(?:${networks})(?: ?(?:er|is|ist|navn|name|handle|profil|profile|bruger|user|id|konto|account))?[ \t]?[:=][ \t]?(${account})`,
  'dgiu',
)
/** find mig på insta: mettehol, add me on snap as mette_h, auf Instagram heiße ich mette_h, my username is mette_h */
const calledPattern = new RegExp(
  String.raw`(?<!\p{L})(?:(?:mig|me|mir|mich|jeg|ich|I|hedder|heiße|heisse|تجدني|تابعني|حسابي|راسلني)[ \t](?:er )?(?:på|on|via|over|auf|bei|über|in|على|في)[ \t](?:${networks})(?:[ \t](?:som|as|under|als|unter|hedder jeg|heiße ich|I am|I'm|باسم|هو))?[ \t]?[:,]?[ \t]?|(?:mit|my|mein|dit) (?:brugernavn|username|user name|handle|benutzername|nutzername)(?: (?:er|is|ist))?[ \t]?:?[ \t]?|(?:اسم المستخدم|حسابي)(?: هو)?[ \t]?:?[ \t]?)(${account})`,
  'dgiu',
)
/** jeg er mette_h på insta, I'm mettehol on snap */
const isOnPattern = new RegExp(
  String.raw`(?<!\p{L})(?:jeg er|jeg hedder|i am|i'm|i’m|ich bin|ich heiße|أنا)[ \t](@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,38})[ \t](?:på|on|auf|bei|على)[ \t](?:${networks})(?!\p{L})`,
  'dgiu',
)

/** Those that have a sign of their own, which most texts have not. */
const signed = [
  ['/', addressPattern],
  ['@', atPattern],
  ['/', redditPattern],
  ['#', tagPattern],
] as const

/** Every account of a person in a text, by whichever network's way of naming one. */
export function handlesIn(text: string): readonly Span[] {
  const found = signed.flatMap(([sign, pattern]) => (text.includes(sign) ? [spansOf(text, pattern)] : []))
  const named = [namedPattern, calledPattern, isOnPattern].map((pattern) => spansOf(text, pattern, 1))
  return [...found, ...named].reduce(withThoseBeside, [])
}
