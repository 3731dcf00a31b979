import type { AdapterContext, SetupStep, SetupTexts } from '../../src/adapter.ts'
import { type Client, createClient } from './client.ts'
import { commandsOf } from './commands.ts'
import { allowedUpdates } from './decode.ts'
import { sendErrorOf } from './errors.ts'
import { descriptionUnitsMax, shortDescriptionUnitsMax } from './limits.ts'
import type { Settings } from './settings.ts'
import { webhookUrl } from './webhook.ts'

/**
 * Registers commands, descriptions and the webhook, or removes the webhook where polling is used. Reads before it
 * writes, so that a second run changes nothing. Rejects with SendError.
 */
export async function setup(
  settings: Settings,
  context: AdapterContext,
  texts: SetupTexts,
): Promise<readonly SetupStep[]> {
  const connection = createClient(settings)
  const raw = connection.api.raw
  try {
    const steps: SetupStep[] = []
    for (const scope of scopesOf(texts.languages)) {
      steps.push(await setCommands(raw, scope, texts))
      steps.push(
        await setWords(scope, 'description', texts.greeting, descriptionUnitsMax, {
          read: async (language) => (await raw.getMyDescription(language)).description,
          write: (text, language) => raw.setMyDescription({ description: text, ...language }),
        }),
      )
      steps.push(
        await setWords(scope, 'short description', texts.about, shortDescriptionUnitsMax, {
          read: async (language) => (await raw.getMyShortDescription(language)).short_description,
          write: (text, language) => raw.setMyShortDescription({ short_description: text, ...language }),
        }),
      )
    }
    steps.push(await setWebhook(raw, settings, context))
    if (!(await raw.getMe()).can_join_groups) {
      steps.push({
        state: 'yours',
        text: 'telegram: the bot may not be added to groups. To post in groups, send /setjoingroups to @BotFather, choose the bot and Enable.',
      })
    }
    return steps
  } catch (error) {
    throw sendErrorOf(error)
  } finally {
    connection.close()
  }
}

type Raw = Client['api']['raw']
type LanguageCode = NonNullable<Parameters<Raw['getMyCommands']>[0]['language_code']>
interface InLanguage {
  readonly language_code?: LanguageCode
}

/** Whom one set of words is for: people whose app speaks a language, or (the first) all other people. */
interface Scope {
  readonly language: string
  readonly code: InLanguage
  readonly name: string
}

function scopesOf(languages: readonly string[]): readonly Scope[] {
  const first = languages[0]
  return [
    ...(first === undefined ? [] : [{ language: first, code: {}, name: 'everybody' }]),
    ...languages
      .filter(isLanguageCode)
      .map((language) => ({ language, code: { language_code: language }, name: language })),
  ]
}

/** Telegram takes two-letter codes only; people with other languages get the first. */
function isLanguageCode(language: string): language is LanguageCode {
  return /^[a-z]{2}$/.test(language)
}

async function setCommands(raw: Raw, scope: Scope, texts: SetupTexts): Promise<SetupStep> {
  const wanted = commandsOf(scope.language, texts)
  const found = await raw.getMyCommands({ ...scope.code })
  const same =
    found.length === wanted.length &&
    wanted.every((one, at) => one.command === found[at]?.command && one.description === found[at]?.description)
  if (same) return { state: 'unchanged', text: `telegram: the commands for ${scope.name}` }
  await raw.setMyCommands({ commands: wanted, ...scope.code })
  return { state: 'done', text: `telegram: the commands for ${scope.name} are set` }
}

async function setWords(
  scope: Scope,
  name: string,
  texts: Readonly<Record<string, string>>,
  unitsMax: number,
  at: {
    read: (language: InLanguage) => Promise<string>
    write: (text: string, language: InLanguage) => Promise<unknown>
  },
): Promise<SetupStep> {
  const wanted = texts[scope.language] ?? ''
  if (wanted.length > unitsMax) {
    return {
      state: 'yours',
      text: `telegram: the ${name} in ${scope.language} has ${wanted.length} characters, and Telegram takes ${unitsMax}. Shorten it in prompts/${scope.language}.`,
    }
  }
  if ((await at.read({ ...scope.code })) === wanted) {
    return { state: 'unchanged', text: `telegram: the ${name} for ${scope.name}` }
  }
  await at.write(wanted, { ...scope.code })
  return { state: 'done', text: `telegram: the ${name} for ${scope.name} is set` }
}

async function setWebhook(raw: Raw, settings: Settings, context: AdapterContext): Promise<SetupStep> {
  const info = await raw.getWebhookInfo()
  const current = info.url ?? ''
  if (context.publicUrl === undefined) {
    if (current === '') return { state: 'unchanged', text: 'telegram: no webhook, the bot is polled' }
    await raw.deleteWebhook({ drop_pending_updates: false })
    return { state: 'done', text: 'telegram: the webhook is removed, the bot is polled; what was waiting is kept' }
  }
  const url = webhookUrl(context.publicUrl)
  const refused = /\b401\b/.test(info.last_error_message ?? '')
  if (current === url && sameUpdates(info.allowed_updates) && !refused) {
    return { state: 'unchanged', text: `telegram: the webhook ${url}` }
  }
  await raw.setWebhook({ url, secret_token: settings.webhookSecret, allowed_updates: [...allowedUpdates] })
  return { state: 'done', text: `telegram: the webhook is ${url}` }
}

/** Whether Telegram delivers exactly what we read. */
function sameUpdates(found: readonly string[] | undefined): boolean {
  return found?.length === allowedUpdates.length && allowedUpdates.every((kind) => found.includes(kind))
}
