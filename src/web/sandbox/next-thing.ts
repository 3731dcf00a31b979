import type { Timer } from '../../domain/inbox.ts'
import type { Localized } from '../../domain/language.ts'
import { retentionTimerKey } from '../../domain/retention.ts'
import type { Instant } from '../../domain/time.ts'
import type { Agenda } from '../../store/inbox/timers.ts'

/** The next thing that will happen by itself, in words for the clock's button. What is due and cannot be sent is no such thing. */
export async function nextThing(
  store: Agenda,
  now: Instant,
): Promise<{ readonly at: Instant; readonly what: Localized } | undefined> {
  const [waiting, timer, retention] = await Promise.all([
    store.nextDueAt(['sandbox']),
    store.nextTimer([retentionTimerKey]),
    store.timerOf(retentionTimerKey),
  ])
  // What is deleted after years is looked at every week: it happens on the way, and is no next thing in a town of today.
  const due = waiting !== undefined && waiting > now && waiting !== retention?.dueAt ? waiting : undefined
  if (timer && (due === undefined || timer.dueAt <= due)) return { at: timer.dueAt, what: words(timer.timer) }
  return due === undefined ? undefined : { at: due, what: { da: 'beskeder bliver sendt', en: 'messages are sent' } }
}

function words(timer: Timer): Localized {
  switch (timer.timer) {
    case 'opening':
      return { da: 'et spørgsmål åbner', en: 'a question opens' }
    case 'closing':
      return { da: 'et spørgsmål lukker', en: 'a question closes' }
    case 'drawing':
      return { da: 'der trækkes lod', en: 'a sample is drawn' }
    case 'inviting':
      return { da: 'flere bliver spurgt', en: 'more people are asked' }
    case 'mailing':
      return { da: 'de, der svarede og vil høre det, får besked', en: 'those who answered and want to hear are told' }
    case 'round':
      return { da: 'de, der svarede, spørges igen', en: 'the next round of a tryout is asked' }
    case 'reminding':
      return { da: 'den ene påmindelse sendes', en: 'the one reminder goes out' }
    case 'promise':
      return timer.round === 0
        ? { da: 'et løfte nærmer sig', en: 'a promise comes near' }
        : { da: 'et løfte er over tiden', en: 'a promise is overdue' }
    case 'lateness':
    case 'idea-lateness':
      return { da: 'de, der venter, hører, at det trækker ud', en: 'those who wait hear that it takes longer' }
    case 'counting':
      return { da: 'tallet på opslaget opdateres', en: 'the number on the post is updated' }
    case 'quoting':
      return { da: 'moderatoren mindes om citater', en: 'the moderator is told of quotes to read' }
    case 'digest':
      return { da: 'medarbejderne får deres overblik', en: 'staff get their digest' }
    case 'idea':
      return timer.round === 0
        ? { da: 'en idé skal snart have svar', en: 'an idea is soon due an answer' }
        : { da: 'en idé venter stadig på svar', en: 'an idea still waits for an answer' }
    case 'inquiry':
      return { da: 'et opfølgende spørgsmål udløber', en: 'a question back lapses' }
    case 'reply':
      return timer.round === 0
        ? { da: 'et brev til en vært skal snart have svar', en: 'a letter to a host is soon due a reply' }
        : { da: 'et brev til en vært venter stadig på svar', en: 'a letter to a host still waits for a reply' }
    case 'unasked':
      return { da: 'ord, ingen valgte noget for, slettes', en: 'words that nothing was chosen for are deleted' }
    case 'held':
      return { da: 'ord, der venter på et tryk, bliver glemt', en: 'words that wait for a tap are let go' }
    case 'ballots':
      return { da: 'stemmerne tælles', en: 'votes are counted' }
    case 'weighing':
      return { da: 'svarene vejes efter, hvem der bor hvor', en: 'answers are weighed by who lives where' }
    case 'photos':
      return { da: 'billeder slettes', en: 'pictures are deleted' }
    case 'retention':
      return { da: 'det, hvis tid er gået, slettes', en: 'what has been kept for its time is deleted' }
    case 'archiving':
      return { da: 'et spørgsmål arkiveres', en: 'a question is archived' }
    default:
      return timer satisfies never
  }
}
