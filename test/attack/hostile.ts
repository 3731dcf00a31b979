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
  const faults: readonly (readonly [string, RegExp])[] = [
    ['an element of the text', /<\/?evil|<img src=x|<script>window/i],
    ['an attribute it closed', /uglegylp"'>/],
    ['a handler', /<[^>]+\son(?:load|error)="?alert/i],
    ['its own link', /<a[^>]+href="?(?:javascript:|https:\/\/evil)/i],
    ['an override of the direction', /[\u202a-\u202e]/],
    ['a NUL', /\0/],
    ['half a letter', /\ufffd\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
  ]
  return faults.flatMap(([what, pattern]) => (pattern.test(page) ? [what] : []))
}

/** Cells that a spreadsheet would run. */
export function cellFaults(csv: string): readonly string[] {
  const cells = csv.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^[\s"\ufeff]+/, ''))
  return cells.filter((cell) => /^([=@＝＠]|[+-][\p{L}\p{N}(])/u.test(cell))
}
