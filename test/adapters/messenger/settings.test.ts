import { expect, test } from 'vitest'
import { configure, graphVersionDefault, variables } from '../../../adapters/messenger/settings.ts'

const complete = {
  MESSENGER_PAGE_ID: '104321',
  MESSENGER_PAGE_TOKEN: 'EAAtoken',
  MESSENGER_APP_SECRET: 'secret',
  MESSENGER_VERIFY_TOKEN: 'a-verify-token-of-ours',
}

test('without a variable the channel is off', () => {
  expect(configure({ TELEGRAM_BOT_TOKEN: 'x', MESSENGER_PAGE_ID: ' ' })).toMatchObject({ state: 'off' })
})

test('the four required variables are enough, and the version is pinned', () => {
  expect(configure(complete)).toMatchObject({
    state: 'on',
    settings: { pageId: '104321', graphVersion: graphVersionDefault, graphUrl: 'https://graph.facebook.com' },
  })
})

test('every problem is reported at once, each as a sentence, and none repeats a secret', () => {
  const wrong = configure({
    MESSENGER_PAGE_ID: 'rivertown',
    MESSENGER_VERIFY_TOKEN: 'hunter2',
    MESSENGER_APP_ID: 'app',
    MESSENGER_GRAPH_VERSION: '26',
    MESSENGER_GRAPH_URL: 'http://graph.example',
    MESSENGER_UTILITY_TEMPLATE_NAME: 'Ekko News',
    MESSENGER_UTILITY_TEMPLATE_LANGUAGES: 'da',
  })
  if (wrong.state !== 'wrong') throw new Error('It should be wrong.')
  expect(wrong.problems).toHaveLength(9)
  for (const problem of wrong.problems) {
    expect(problem).toMatch(/^MESSENGER_[A-Z_]+ .*\.$/)
    expect(problem).not.toContain('hunter2')
  }
})

test('a template has a name and a Meta code for each language', () => {
  const given = {
    MESSENGER_UTILITY_TEMPLATE_NAME: 'ekko_news',
    MESSENGER_UTILITY_TEMPLATE_LANGUAGES: 'da=da_DK, en=en_US',
  }
  expect(configure({ ...complete, ...given })).toMatchObject({
    settings: { template: { name: 'ekko_news', languages: { da: 'da_DK', en: 'en_US' } } },
  })
  expect(configure({ ...complete, MESSENGER_UTILITY_TEMPLATE_LANGUAGES: 'da=da_DK' })).toMatchObject({
    state: 'wrong',
    problems: ['MESSENGER_UTILITY_TEMPLATE_NAME is not set, although its languages are.'],
  })
})

test('every variable says where its value comes from, and each secret is marked', () => {
  for (const { from } of variables) expect(from.length).toBeGreaterThan(20)
  expect(variables.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
    'MESSENGER_PAGE_TOKEN',
    'MESSENGER_APP_SECRET',
    'MESSENGER_VERIFY_TOKEN',
  ])
})
