import { escapeHtml as h, languageMarks } from '../../../../digests/escape.ts'
import type { Language } from '../../../../domain/language.ts'
import type { Path } from '../../../../files/problem.ts'
import { areaField, type FieldParts, textField } from '../../fields.ts'
import type { OptionsGround } from './options.ts'
import { languagesOf, nameOf, wordsAt } from './tree.ts'

/** What a form is drawn from. */
export interface FormGround extends OptionsGround {
  /** What is wrong with a field, by its name; already escaped. */
  readonly problems: ReadonlyMap<string, string>
  /** What is worth thinking about at a field, by its name; already escaped. */
  readonly remarks: ReadonlyMap<string, string>
  /** Where the vote of the draft is written. */
  readonly voteAt: string
  /** The departments in whose name the visitor may ask; undefined for all. */
  readonly own: readonly string[] | undefined
}

/** What the checks say at a field. */
export function saidAt(
  name: string,
  { problems, remarks }: Pick<FormGround, 'problems' | 'remarks'>,
): Pick<FieldParts, 'problem' | 'remark'> {
  const [problem, remark] = [problems.get(name), remarks.get(name)]
  return { ...(problem !== undefined && { problem }), ...(remark !== undefined && { remark }) }
}

/** The same words in every language of the draft, side by side; the first is written first. */
export function wordsHtml(
  {
    path,
    label,
    hint,
    rows,
    words: filled,
  }: {
    readonly path: Path
    readonly label: string
    readonly hint?: string
    readonly rows: number
    /** What stands in the fields, where it is not what stands at the place. */
    readonly words?: Readonly<Record<Language, string>>
  },
  ground: FormGround,
): string {
  const { tree, voice } = ground
  const languages = languagesOf(tree, voice.city.languages)
  const words = filled ?? wordsAt(tree, path, languages)
  const fields = languages.map((language) => {
    const name = nameOf([...path, language])
    const parts = {
      name,
      value: words[language] ?? '',
      label: languages.length === 1 ? label : languageLabel(label, language),
      ...(languages.length === 1 && hint !== undefined && { hint }),
      ...saidAt(name, ground),
    }
    const field = rows > 1 ? areaField({ ...parts, rows }) : textField(parts)
    return field.replace(/<(input|textarea) /, `<$1${languageMarks(language)} `)
  })
  if (languages.length === 1) return fields.join('')
  const below = hint === undefined ? '' : `<p class="hint">${hint}</p>`
  return `<fieldset class="field tongues"><legend>${label}</legend>${below}<div>${fields.join('')}</div></fieldset>`
}

/** The language by its own name; a reader for the blind hears what is asked for as well. */
function languageLabel(label: string, language: Language): string {
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return `<span class="sr">${label}: </span><span${languageMarks(language)}>${h(own)}</span>`
}
