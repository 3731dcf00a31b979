import type { Words } from '../../../domain/message.ts'
import { composed } from './step.ts'

/** As in a file: a name that is remembered, and a title that fits beside it. */
const nameCharactersMax = 60
const titleCharactersMax = 80

/** A name and a title with a comma between; undefined when one is missing. */
export function hostRead(words: string): { readonly name: string; readonly title: string } | undefined {
  const [, name = '', title = ''] = /^([^,\n]+)[,\n]\s*(\S.*)$/su.exec(composed(words)) ?? []
  const host = { name: name.trim(), title: title.trim() }
  if (host.name === '' || host.name.length > nameCharactersMax || host.title.length > titleCharactersMax)
    return undefined
  return host
}

/** A name and a title as they are written. */
export function hostNow(host: { readonly name: string; readonly title: string } | undefined): Words {
  return { own: host ? `${host.name}, ${host.title}` : '' }
}
