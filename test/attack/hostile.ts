/** Texts that want to be something else where they are shown, by what they want; each has a word by which it is found again. */
export const hostileTexts: Readonly<Record<string, string>> = {
  markup: `uglegylp"'>]]></title></style></script></textarea><evil src=x onload=alert(1)><img src=x onerror="alert(1)">`,
  script: `uglegylp <script>window.hit=1</script> javascript:alert(1) {{7*7}} \${7*7} <!-- `,
  markdown: 'uglegylp **fed** _skrå_ `kode` [her](https://evil.example) ~~væk~~ # ||skjult||',
  mentions: 'uglegylp @everyone @here <!channel> <!everyone> <@U0123456> <@&123> <#C0123> @[1:2:Ali]',
  formula: '=HYPERLINK("http://evil.example";"uglegylp")',
  plus: `+1+cmd|' /C calc'!A0 uglegylp`,
  override: 'uglegylp \u202egnp.exe\u202c \u2067vendt om',
  zeroWidth: 'ugle\u200bgylp \u200d\u2060\ufeff\u00ad',
  escape: 'uglegylp \u001b[2J\u001b[31m\u001b]0;titel\u0007\u001b]52;c;ZXZpbA==\u0007\u009b31m\r\b\u007f',
  nul: 'uglegylp a\u0000b',
  surrogate: 'uglegylp \ud800 \udfff',
  long: `uglegylp ${'ø'.repeat(3_900)}`,
  lines: `uglegylp${'\n'.repeat(400)}slut`,
  fluent: 'uglegylp { $title } { -brand } {"x"} %{PATH} $(id) `id`',
}

/** What steers a terminal. */
export const steering = /(?![\n\t])\p{Cc}/u

/** Ways in which a page would do more than show such a text. */
export function pageFaults(page: string): readonly string[] {
  // What stands in quotation marks is no attribute, whatever it reads like; one that a text closed is looked at all the same.
  const unquoted = page.replace(/="[^"]*"/g, '=""')
  const faults: readonly (readonly [string, RegExp])[] = [
    ['an element of the text', /<\/?evil|<img src=x|<script>window/i],
    ['an attribute it closed', /uglegylp"'>/],
    ['its own link', /<a[^>]+href="?(?:javascript:|https:\/\/evil)/i],
    ['an override of the direction', /[\u202a-\u202e]/],
    ['a NUL', /\0/],
    ['half a letter', /\ufffd\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
  ]
  return [
    ...faults.flatMap(([what, pattern]) => (pattern.test(page) ? [what] : [])),
    ...(/<[^>]+\son(?:load|error)=/i.test(unquoted) ? ['a handler'] : []),
    ...[...page.matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)].flatMap(([, picture = '']) =>
      pageFaults(Buffer.from(picture, 'base64').toString()).map((fault) => `${fault} in a picture`),
    ),
  ]
}

/** Cells that a spreadsheet would run. */
export function cellFaults(csv: string): readonly string[] {
  const cells = csv.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^[\s"\ufeff]+/, ''))
  return cells.filter((cell) => /^([=@＝＠]|[+-][\p{L}\p{N}(])/u.test(cell))
}

/** What no XML may hold, not even escaped (XML 1.0, section 2.2). */
const unfitForXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** What a page, feed or file does with hostile texts beside showing them, by its type. */
export function faultsOf({
  status,
  type,
  text,
}: {
  readonly status: number
  readonly type: string
  readonly text: string
}) {
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(/html|xml|svg/.test(type) ? pageFaults(text) : []),
    ...(/xml|svg/.test(type) && unfitForXml.test(text) ? ['what no XML may hold'] : []),
    ...(type.includes('csv') ? cellFaults(text) : []),
    ...(type.includes('json') && !isJson(text) ? ['no JSON'] : []),
    ...(/plain|markdown|json|csv/.test(type) && /[\u202a-\u202e]/.test(text) ? ['an override of the direction'] : []),
  ]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
