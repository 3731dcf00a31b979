import { escapeHtml as h } from '../../../digests/escape.ts'
import { type DeskSession, holderKey } from '../../../domain/desk.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { csrfField } from '../fields.ts'
import { plainPageHtml } from '../frame.ts'
import { guarded, pageHeaders } from '../headers.ts'
import { anyVisitor } from '../rooms.ts'
import type { Visit, Visitor } from '../visit.ts'
import type { Provider } from './provider.ts'
import { noSession, type SessionGround } from './session.ts'

/** The ways out: of this browser, and of all. */
export function leavingDoors({ cityside, wall }: SessionGround, provider: Provider | undefined): readonly Door[] {
  return [
    deed('sign-out', anyVisitor, async (visit) => {
      const { visitor } = visit
      if (visitor.session !== undefined) await cityside.store.endDeskSession(visitor.session)
      return left(visit, provider)
    }),
    deed('sign-out-everywhere', anyVisitor, async (visit) => {
      const [own] = await ownSessions(visit.visitor)
      if (own) await cityside.act({ act: 'desk.left', holder: holderKey(own.holder) }, visit.visitor.actor)
      return left(visit, provider)
    }),
    look('sessions', anyVisitor, async (visit) => showSessions(visit, await ownSessions(visit.visitor))),
  ]

  /** The one the visitor is in comes first. */
  async function ownSessions({ session }: Visitor): Promise<readonly DeskSession[]> {
    const open = await cityside.store.deskSessions(wall.now())
    const own = open.find(({ hash }) => hash === session)
    if (!own) return []
    const key = holderKey(own.holder)
    return [own, ...open.filter((each) => each !== own && holderKey(each.holder) === key)]
  }
}

/** Who came by the city's own sign-in is still signed in there, and is shown the way out of that too. */
async function left(visit: Visit, provider: Provider | undefined): Promise<Answer> {
  const { visitor, voice } = visit
  const away = visitor.actor.startsWith('oidc:') && provider
  const out = away ? await provider.out().catch(() => undefined) : undefined
  if (out === undefined)
    return { response: { status: 303, headers: { ...guarded, location: '/desk/sign-in', 'set-cookie': noSession } } }
  const html = `<p>${voice.say('deskdoor-out-city-why')}</p><p><a class="button main" href="${h(out)}">${voice.say('deskdoor-out-city')}</a></p>`
  const body = plainPageHtml({ title: voice.say('deskdoor-out-title'), html }, voice)
  return { response: { status: 200, headers: { ...pageHeaders, 'set-cookie': noSession }, body } }
}

/** Where the visitor is signed in, with the way out of all of it. */
function showSessions({ visitor, voice }: Visit, open: readonly DeskSession[]): Answer {
  const rows = open.map(({ hash, since, seenAt }) => {
    const here = hash === visitor.session ? ` <span class="tag">${voice.say('deskdoor-this')}</span>` : ''
    return `<li class="card">${voice.say('deskdoor-session', { since: { at: since }, seen: { at: seenAt } })}${here}</li>`
  })
  const html = `<p>${voice.say('deskdoor-sessions-why')}</p><ul class="cards">${rows.join('')}</ul>
<form method="post" action="/desk/sign-out-everywhere">${csrfField(visitor)}<button class="danger">${voice.say('deskdoor-out-everywhere')}</button></form>`
  return { page: { title: voice.say('deskdoor-sessions-title'), html } }
}
