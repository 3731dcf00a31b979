/** An expression that a file put together while the program ran. */
export interface Made {
  readonly path: string
  readonly expression: RegExp
}

const seen = new Map<string, Made>()
const plain = globalThis.RegExp

/** Writes down, while it is watched, which file of ours puts which expression together. */
const watch = {
  begin: (): void => {
    const noting = new Proxy(plain, {
      construct(target, given, newTarget) {
        const expression: RegExp = Reflect.construct(target, given, newTarget)
        const path = /(?:src|adapters)\/[\w./-]+\.ts/.exec(
          new Error().stack?.split('\n').slice(2, 4).join(' ') ?? '',
        )?.[0]
        if (path !== undefined) seen.set(`${path} ${expression}`, { path, expression })
        return expression
      },
    })
    globalThis.RegExp = noting
  },
  end: (): void => {
    globalThis.RegExp = plain
  },
}

/** Lets every file of ours that puts expressions together do so, with the words that come with Ekko. */
export async function made(): Promise<readonly Made[]> {
  watch.begin()
  try {
    await putTogether()
  } finally {
    watch.end()
  }
  return [...seen.values()]
}

/** The files are loaded only now, since many put theirs together when they are. */
async function putTogether(): Promise<void> {
  const { understood } = await import('../../understood.ts')
  const { bare } = await import('../../../src/domain/direction.ts')
  const { statementsWith } = await import('../../../src/domain/suggestion.ts')
  const { readThemes } = await import('../../../src/engine/cityside/flows/themes/read.ts')
  const { doublesIn, leadingIn } = await import('../../../src/insight/wording.ts')
  const { markupOf } = await import('../../../adapters/slack/markup.ts')
  const { buttonsOf } = await import('../../../adapters/telegram/buttons.ts')
  const { city } = await import('../../digests/town.ts')
  const { benches } = await import('../../web/town.ts')
  const { spelledRight } = await import('../../../src/engine/consultation/spelling.ts')
  const { withSettings } = await import('../../../src/commands/init/env-file.ts')
  const { couldIdentify } = await import('../../../src/domain/personal/identifiable.ts')
  const { couldRecognise } = await import('../../../src/insight/voices/recognisable.ts')
  const { isContactCard, shownText } = await import('../../../src/domain/personal-data.ts')
  const { withoutSmallPlaces } = await import('../../../src/domain/personal/small-places.ts')
  const { fewRolesIn } = await import('../../../src/insight/voices/few-roles.ts')
  shownText('Jeg bor på Nørregade 12')
  couldIdentify('Jeg er Mette')
  couldRecognise('Som bager', () => true)
  isContactCard('Anna, 20 30 40 50')
  withoutSmallPlaces('Ved Stadion', { spots: [{ name: 'Stadion', also: ['Byens bane'] }] } as never)
  fewRolesIn('Som bager', { roles: [{ id: 'baker', name: { da: 'Bager' } }] }, {
    roleCounts: { told: 20, of: {} },
  } as never)
  bare('\u202etræer')
  statementsWith(['træer', 'flere bænke'], [])
  for (const order of ['merge trees and shade into green', 'split trees: 3 to shade', 'trees is against'])
    readThemes(order, { themes: [], language: 'en', understood })
  leadingIn('Do you not agree?', 'en')
  doublesIn({ id: 'q', kind: 'scale', from: 1, to: 5, low: {}, high: {}, text: { en: 'Trees and shade?' } }, 'en', [
    'bread and butter',
  ])
  markupOf({ style: 'plain', text: 'https://ekko.example' })
  buttonsOf([{ label: 'Yes', token: 'yes' }], true, 'ekko_bot')
  spelledRight(benches(0), 'pipes', 'pips', { city, words: understood.spelling })
  withSettings('EKKO_PORT=8080', { EKKO_PORT: '8081' })
}
