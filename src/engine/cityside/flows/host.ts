import type { Words } from '../../../domain/message.ts'

const hostCharactersMax = 140

/** A name and a title with a comma between; undefined when one is missing. */
export function hostRead(words: string): { readonly name: string; readonly title: string } | undefined {
  const [, name = '', title = ''] = /^([^,\n]+)[,\n]\s*(\S.*)$/su.exec(words.trim()) ?? []
  if (name.trim() === '' || words.length > hostCharactersMax) return undefined
  return { name: name.trim(), title: title.trim() }
}

/** A name and a title as they are written. */
export function hostNow(host: { readonly name: string; readonly title: string } | undefined): Words {
  return { own: host ? `${host.name}, ${host.title}` : '' }
}
