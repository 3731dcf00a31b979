import { type AdapterContext, SendError, type SetupStep, type SetupTexts } from '../../src/adapter.ts'
import { textIn } from '../shared/read.ts'
import { createClient } from './client.ts'
import { commandsOf, languagesWithoutLocale, sameCommands } from './commands.ts'
import { sendErrorOf } from './errors.ts'
import { rightsSum } from './permissions.ts'
import type { Settings } from './settings.ts'
import { webhookPath } from './webhook.ts'

/** resources/application: the description, which is also the bot's "About me". */
const aboutCharactersMax = 400

/** Registers the slash commands where they differ from what is there, and says what a person must click. */
export async function setup(
  settings: Settings,
  context: AdapterContext,
  texts: SetupTexts,
): Promise<readonly SetupStep[]> {
  const client = createClient(settings, context.log)
  try {
    const application = (await client.call({ method: 'GET', path: '/applications/@me' })).body
    const id = textIn(application, 'id') ?? settings.applicationId
    const steps: SetupStep[] = []

    const path =
      settings.guildId === undefined
        ? (`/applications/${id}/commands` as const)
        : (`/applications/${id}/guilds/${settings.guildId}/commands` as const)
    const where = settings.guildId === undefined ? 'everywhere' : `in server ${settings.guildId} only`
    const wanted = commandsOf(texts)
    const registered = (await client.call({ method: 'GET', path, query: { with_localizations: 'true' } })).body
    if (sameCommands(registered, wanted)) {
      steps.push({ state: 'unchanged', text: `discord: the ${wanted.length} slash commands are registered ${where}.` })
    } else {
      await client.call({ method: 'PUT', path, body: wanted })
      steps.push({
        state: 'done',
        text: `discord: registered ${wanted.length} slash commands ${where}: ${wanted.map((command) => `/${command.name}`).join(', ')}.`,
      })
    }
    const without = languagesWithoutLocale(texts)
    if (without.length > 0) {
      steps.push({
        state: 'unchanged',
        text: `discord: commands stay in another language for ${without.join(', ')}, since Discord itself is not offered in it.`,
      })
    }

    const about = aboutOf(texts)
    if (about !== undefined && about !== textIn(application, 'description')) {
      steps.push({
        state: 'yours',
        text: `discord: in General Information, Description, write: ${about}`,
      })
    }
    return [...steps, ...yours(settings, context, id, textIn(application, 'interactions_endpoint_url'))]
  } catch (error) {
    throw error instanceof SendError ? error : sendErrorOf(error, 'repeatable')
  } finally {
    await client.close()
  }
}

/** The link that asks a server's owner to let the bot in, with exactly the rights it needs. */
function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${rightsSum}`
}

function yours(
  settings: Settings,
  context: AdapterContext,
  id: string,
  endpoint: string | undefined,
): readonly SetupStep[] {
  const steps: SetupStep[] = [
    { state: 'yours', text: `discord: open ${inviteLink(id)} , choose your server and click Authorize.` },
  ]
  if (settings.publicKey === undefined || context.publicUrl === undefined) return steps
  const wanted = `${context.publicUrl.replace(/(?<!\/)\/+$/, '')}${webhookPath}`
  if (endpoint === wanted) return steps
  return [
    ...steps,
    {
      state: 'yours',
      text: `discord: to take taps over HTTP, put ${wanted} into General Information, Interactions Endpoint URL, while Ekko is running. Leave it empty to take them over the gateway.`,
    },
  ]
}

function aboutOf(texts: SetupTexts): string | undefined {
  const [first] = texts.languages
  const about = (first === undefined ? undefined : texts.about[first]) ?? Object.values(texts.about)[0]
  return about === undefined || about === '' ? undefined : about.slice(0, aboutCharactersMax)
}
