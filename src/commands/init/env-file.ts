/**
 * The text of a file .env with these settings; undefined takes one out. Every other line stays as it is, and a setting that stands
 * there as an example keeps its place.
 */
export function withSettings(before: string, settings: Readonly<Record<string, string | undefined>>): string {
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n')
  for (const [name, value] of Object.entries(settings)) {
    const isSet = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`)
    // The last one counts.
    const at = lines.findLastIndex((line) => isSet.test(line))
    if (value === undefined) {
      for (let index = lines.length - 1; index >= 0; index -= 1)
        if (isSet.test(lines[index] ?? '')) lines.splice(index, 1)
    } else if (at >= 0) lines[at] = `${name}=${quoted(value)}`
    else {
      const example = lines.findIndex((line) => line.startsWith(`# ${name}=`))
      lines.splice(example >= 0 ? example + 1 : lines.length, 0, `${name}=${quoted(value)}`)
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** As dotenv reads it back: in quotes that the value itself does not hold. */
function quoted(value: string): string {
  if (/^[\w.:/@%+,=~?&<>-]*$/.test(value)) return value
  const quote = ["'", '"', '`'].find((each) => !value.includes(each))
  return quote === undefined ? value : `${quote}${value}${quote}`
}
