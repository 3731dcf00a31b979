import { inflateRawSync } from 'node:zlib'

/** The files inside a ZIP, by the directory at its end (APPNOTE 4.3.12). */
export function filesIn(zip: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('This is no ZIP.')
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const head = bytes.readUInt32LE(at + 42)
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28)
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20))
    const isPacked = bytes.readUInt16LE(at + 10) === 8
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (isPacked ? inflateRawSync(packed) : packed).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return files
}

/** The sheets of a workbook by name, a text or number for each cell. Throws where a cell is a formula. */
export function sheetsIn(xlsx: Uint8Array): ReadonlyMap<string, readonly (readonly (string | number)[])[]> {
  const files = filesIn(xlsx)
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, si]) =>
    textIn(si ?? ''),
  )
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    plain(name ?? ''),
  )
  return new Map(
    names.map((name, at) => {
      const xml = files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
      if (/<f[ >/]/.test(xml)) throw new Error(`The sheet ${name} has a formula.`)
      const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(([, row]) => cellsIn(row ?? '', shared))
      return [name, rows]
    }),
  )
}

function cellsIn(row: string, shared: readonly string[]): readonly (string | number)[] {
  const cells: (string | number)[] = []
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
    const column = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')
    const kind = /t="(\w+)"/.exec(attributes)?.[1]
    const value = /<v>(.*?)<\/v>/su.exec(inner)?.[1] ?? ''
    while (cells.length < column) cells.push('')
    cells.push(kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? textIn(inner) : Number(value))
  }
  return cells
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, words]) => plain(words ?? '')).join('')
}

function plain(xml: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (signs[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}
