import type { Consultation } from '../../domain/consultation.ts'
import { type Button, text } from '../../domain/message.ts'

/** The tap that shows what came of a matter: the echo, as it is true now. Among several it says of which. */
export function readButton({ code, title }: Pick<Consultation, 'code' | 'title'>, alone = true): Button {
  return {
    label: alone ? text('button-read') : text('button-read-named', { title: { local: title } }),
    action: { do: 'read', consultation: code },
  }
}
