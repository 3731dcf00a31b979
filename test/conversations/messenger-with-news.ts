import { channel } from '../../adapters/messenger/channel.ts'
import { commands } from '../../src/domain/command.ts'
import { readCity } from '../../src/files/read.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { setupTexts } from '../../src/texts/menus.ts'
import { type MessengerRig, startMessenger } from '../adapters/messenger/rig.ts'
import { subject } from '../adapters/messenger/subject.ts'
import type { RigOptions, Subject } from '../adapters/subject.ts'

const template = { name: 'ekko_news', languages: { da: 'da_DK', en: 'en_US' } }

/** Messenger as a city runs it for years: what setup writes is written, and Meta has approved the sentence that announces news. */
export async function startMessengerWithNews(options?: RigOptions): Promise<MessengerRig> {
  const rig = await startMessenger(options, { template })
  const city = await readCity('prompts')
  if (!city.ok) throw new Error(city.problems.map(({ text }) => text).join('\n'))
  await channel.setup(rig.settings, rig.context, setupTexts(loadTexts('prompts', city.value), commands))
  for (const each of rig.fake.state.templates) each.status = 'APPROVED'
  return rig
}

export const messengerWithNews: Subject = { ...subject, start: startMessengerWithNews }
