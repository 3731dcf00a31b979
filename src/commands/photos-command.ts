import type { Command } from 'commander'

/** Adds `ekko photos` to the commands; what it does is loaded when it is asked for. */
export function addPhotos(ekko: Command, shown: (text: Promise<string>) => Promise<void>): void {
  const photos = ekko
    .command('photos')
    .description('the pictures people sent: list them, or write them to a folder for the host')
    .argument('[id]', 'the consultation')
    .option('--out <folder>', 'where to write them, with a table of the words below them')
    .action((id: string | undefined, options: { readonly out?: string }) =>
      shown(import('./photos.ts').then((it) => it.photos(id, options))),
    )
  for (const [name, verdict, description] of [
    ['allow', 'allowed', 'let everyone see a picture, on the public record'],
    ['deny', 'denied', 'keep a picture from the public, also one that was allowed'],
  ] as const) {
    photos
      .command(name)
      .description(description)
      .argument('<photo>', 'its id, as "photos" lists it')
      .action((id: string) => shown(import('./photos.ts').then((it) => it.judgePhoto(id, verdict))))
  }
}
