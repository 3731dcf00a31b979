import { allChannels } from '../../channel-table.ts'
import { chooseChannels } from '../../channels.ts'
import { inviteTo } from '../../cityside/duty-codes.ts'
import type { Config } from '../../config.ts'
import { clockAt, dateAt } from '../../domain/calendar.ts'
import { text } from '../../domain/message.ts'
import { channelNames, entranceOf } from '../../entrances.ts'
import { messageOf } from '../../log.ts'
import { qrLines } from '../../web/poster/qr.ts'
import { withCityside } from '../session.ts'
import type { Dialogue } from './dialogue.ts'

/** Makes the code by which the first person may ask in the city's name, and shows it as a link and to be scanned. */
export async function handOver(dialogue: Dialogue): Promise<void> {
  await withCityside(async (cityside, { config }) => {
    const isFirst = (await cityside.store.duties()).length === 0
    if (!isFirst && !(await dialogue.agree(text('init-code-more'), false))) return
    const invited = await inviteTo(cityside, { kind: 'moderator' }, 'cli')
    if (!invited.ok) throw new Error(cityside.say(invited.why))
    const { timeZone } = cityside.city
    dialogue.says('init-code', { code: invited.code })
    await showLinks(dialogue, config, invited.ref)
    dialogue.says('init-code-until', {
      until: `${dateAt(invited.expiresAt, timeZone)} ${clockAt(invited.expiresAt, timeZone)}`,
    })
  })
}

/** A platform that cannot be asked for its address is no reason to lose the code. */
async function showLinks(dialogue: Dialogue, config: Config, ref: string): Promise<void> {
  const { on } = chooseChannels(config, await allChannels())
  let isDrawn = false
  for (const chosen of on) {
    if (chosen.channel === 'mail') continue
    try {
      const { url } = await entranceOf(chosen, ref, config)
      dialogue.says('init-code-link', { channel: channelNames[chosen.channel] ?? chosen.channel, url })
      if (isDrawn) continue
      for (const line of qrLines(url)) dialogue.terminal.say(line)
      isDrawn = true
    } catch (error) {
      dialogue.terminal.say(`✗ ${messageOf(error)}`)
    }
  }
}
