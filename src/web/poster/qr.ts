import { create } from 'qrcode'

/** A QR code as one path: a unit square for each dark module, the white margin that readers need included. */
export interface QrPath {
  readonly d: string
  /** Modules on a side, margin included. */
  readonly size: number
}

/** ISO/IEC 18004 asks for four modules of white around the code. */
const marginModules = 4

/** The QR code of an address. Level Q reads even when a quarter of it is scratched or folded. */
export function qrOf(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' })
  const runs: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const start = column
      while (column < modules.size && modules.get(row, column)) column += 1
      // Dark modules beside one another are one bar, so that no hairlines show between them in print.
      if (column > start)
        runs.push(`M${start + marginModules} ${row + marginModules}h${column - start}v1h${start - column}z`)
    }
  }
  return { d: runs.join(''), size: modules.size + 2 * marginModules }
}

/** The QR code of an address as lines of a terminal: two modules one above the other are one character, light on dark. */
export function qrLines(address: string): readonly string[] {
  const { modules } = create(address, { errorCorrectionLevel: 'L' })
  const isDark = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < modules.size && column < modules.size && modules.get(row, column) === 1
  const lines: string[] = []
  for (let row = -terminalMargin; row < modules.size + terminalMargin; row += 2) {
    let line = ''
    for (let column = -terminalMargin; column < modules.size + terminalMargin; column += 1)
      line += halves[(isDark(row, column) ? 0 : 2) + (isDark(row + 1, column) ? 0 : 1)]
    lines.push(line)
  }
  return lines
}

/** A screen is brighter than paper, and readers need less white around the code. */
const terminalMargin = 2
/** Dark above and below, light below, light above, light both. */
const halves = [' ', '▄', '▀', '█'] as const
