import type { AdapterContext, SetupStep, SetupTexts } from '../../src/adapter.ts'
import { textIn } from '../shared/read.ts'
import { createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'
import { webhookPath } from './webhook.ts'

/**
 * Checks the token and says what to click. Slack lets a bot token change nothing about its app: commands, events and
 * scopes come from manifest.yaml, so running this again does the same again.
 */
export async function setup(
  settings: Settings,
  context: AdapterContext,
  texts: SetupTexts,
): Promise<readonly SetupStep[]> {
  return [
    await tokenStep(settings),
    {
      state: 'yours',
      text: 'slack: at api.slack.com/apps open the app, App Manifest, paste adapters/slack/manifest.yaml and save. Then Install App, Reinstall to Workspace when Slack asks for it.',
    },
    ...addressSteps(settings, context),
    ...commandSteps(texts),
    {
      state: 'yours',
      text: 'slack: in each channel that is to carry posts, write /invite @ekko. Without it Ekko cannot write there.',
    },
  ]
}

async function tokenStep(settings: Settings): Promise<SetupStep> {
  try {
    const me = await createClient(settings.botToken, settings.apiUrl).call('auth.test')
    return {
      state: 'unchanged',
      text: `slack: the token is valid for the workspace ${textIn(me, 'team') ?? ''} (${textIn(me, 'team_id') ?? ''})`,
    }
  } catch (error) {
    const failure = sendErrorOf(error, 'person')
    return failure.reason === 'misconfigured'
      ? {
          state: 'failed',
          text: `slack: Slack refuses SLACK_BOT_TOKEN (${failure.code}). Install the app and copy the Bot User OAuth Token again.`,
        }
      : { state: 'failed', text: `slack: Slack could not be asked (${failure.code}). Run this again in a moment.` }
  }
}

function addressSteps(settings: Settings, context: AdapterContext): readonly SetupStep[] {
  if (context.publicUrl === undefined) {
    return settings.appToken === undefined
      ? [
          {
            state: 'yours',
            text: 'slack: without a public address Slack needs a socket. Basic Information, App-Level Tokens, make one with connections:write, and put it in SLACK_APP_TOKEN.',
          },
        ]
      : [{ state: 'unchanged', text: 'slack: Socket Mode, so Slack needs no address of ours' }]
  }
  const url = new URL(webhookPath, context.publicUrl).href
  return [
    {
      state: 'yours',
      text: `slack: in the manifest set socket_mode_enabled to false and take the three lines with a request address into use, with ${url}`,
    },
  ]
}

/** One command carries all words, because Slack's commands cannot be translated. */
function commandSteps(texts: SetupTexts): readonly SetupStep[] {
  const names = texts.languages.map((language) =>
    texts.commands.flatMap((command) => command.names[language] ?? []).join(', '),
  )
  const words = names.filter((list) => list !== '').join('; ')
  return words === '' ? [] : [{ state: 'unchanged', text: `slack: /ekko understands these words after it: ${words}` }]
}
