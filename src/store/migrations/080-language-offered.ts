import type { Ddl } from '../databases/dialect.ts'

/**
 * The language that a person was asked to go on in, or chose. Who is there already may have chosen theirs: they are asked once too,
 * since that was not kept.
 */
export function languageOffered({ text }: Ddl): readonly string[] {
  return [`alter table persons add column language_offered ${text}`]
}
