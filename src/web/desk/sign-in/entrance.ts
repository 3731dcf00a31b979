import type { WebResponse } from '../../../adapter.ts'
import { plainPageHtml } from '../frame.ts'
import { guarded, pageHeaders } from '../headers.ts'
import type { Gate } from '../visit.ts'
import type { Way } from './way.ts'

/**
 * How one comes in, and where one is led afterwards; `byCity` is whether the city's own sign-in may be used, `inSandbox` whether the
 * moderator's phone lies on the sandbox's page.
 */
export function entranceWays(gate: Gate, byCity: boolean, inSandbox: boolean): readonly Way[] {
  return [
    {
      method: 'GET',
      path: 'sign-in',
      answer: async ({ request, voice }) => {
        if (await gate.visitor(request)) return toFront
        const city = byCity
          ? `<h2>${voice.say('deskdoor-city-title')}</h2><p><a class="button main" href="/desk/city">${voice.say('deskdoor-city')}</a></p>`
          : ''
        const html = `${city}<h2>${voice.say('deskdoor-chat-title')}</h2><p>${voice.say('deskdoor-chat')}</p><p class="soft">${voice.say(inSandbox ? 'deskdoor-sandbox' : 'deskdoor-no-chat')}</p>`
        const page = { title: voice.say('deskdoor-title'), html }
        return { status: 200, headers: pageHeaders, body: plainPageHtml(page, voice) }
      },
    },
    {
      // Some browsers keep no cookie for an address without TLS, and lead around in a circle without a word.
      method: 'GET',
      path: 'entered',
      answer: async ({ request, voice }) => {
        if (await gate.visitor(request)) return toFront
        const page = { title: voice.say('deskdoor-no-cookie-title'), html: `<p>${voice.say('deskdoor-no-cookie')}</p>` }
        return { status: 403, headers: pageHeaders, body: plainPageHtml(page, voice) }
      },
    },
  ]
}

const toFront: WebResponse = { status: 303, headers: { ...guarded, location: '/desk' } }
