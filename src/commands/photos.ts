import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportedName, photoTable } from '../cityside/photo-files.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { isPhotoId, type StandingPhoto } from '../domain/photo.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko photos ID [--out FOLDER]`: the pictures people sent, by answer number; with a folder, as files. */
export async function photos(id: string | undefined, { out }: { readonly out?: string }): Promise<string> {
  return withCityside(async ({ store }, running) => {
    if (id === undefined) return overview(await store.photosOf())
    if (!(await store.consultation(id)))
      throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const sent = await store.photosOf(id)
    if (sent.length === 0) return 'No pictures were sent.'
    if (out === undefined) return sent.map(lineOf).join('\n')
    mkdirSync(out, { recursive: true, mode: 0o700 })
    const missing: string[] = []
    for (const photo of sent) {
      const bytes = await running.photos.get(photo.id)
      if (bytes) writeFileSync(join(out, exportedName(photo)), bytes, { mode: 0o600 })
      else missing.push(photo.id)
    }
    writeFileSync(join(out, 'pictures.csv'), photoTable(sent), { mode: 0o600 })
    return [
      `${sent.length - missing.length} pictures are in ${out}, with pictures.csv. They are for the host alone: delete them when they are looked at.`,
      ...missing.map((each) => `${each} is not in ${running.photos.where} any more.`),
    ].join('\n')
  })
}

/** `ekko photos allow|deny ID`: whether the public may see a picture; who said so is in the audit. */
export async function judgePhoto(written: string, verdict: 'allowed' | 'denied'): Promise<string> {
  return withCityside(async ({ store, act, say }) => {
    const photo = isPhotoId(written) ? await store.photoWith(written) : undefined
    if (!photo) throw new Refusal(`There is no picture with the id "${written}". "photos" lists them.`)
    const result = await act({ act: 'photo.judged', photo: photo.id, verdict }, 'cli')
    if (!result.ok) throw new Refusal(say(result.why))
    return verdict === 'allowed'
      ? `It is shown on the public record of ${photo.consultation}, with ${photo.caption === undefined ? 'a neutral text' : 'its caption'} for people who do not see it.`
      : 'It stays with the host, and no page shows it.'
  })
}

function overview(sent: readonly StandingPhoto[]): string {
  const counts = new Map<string, number>()
  for (const { consultation } of sent) counts.set(consultation, (counts.get(consultation) ?? 0) + 1)
  if (counts.size === 0) return 'No pictures were sent.'
  return [...counts].map(([consultation, count]) => `${consultation}: ${count}`).join('\n')
}

function lineOf({ id, respondent, question, verdict, caption }: StandingPhoto): string {
  return [
    id,
    `answer ${respondent}`,
    question,
    verdict,
    ...(caption === undefined ? [] : [withoutPersonalData(caption)]),
  ].join('  ')
}
