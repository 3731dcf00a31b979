import type { Format, Outline, Part, Row, Section } from './outline.ts'

/** Where there is room for everything; a message is read on a phone, and holds what staff need first. */
export const unabridged: readonly Format[] = ['text', 'html']

/** The first so many parts are for every format, all others only for those with room for everything. */
export function firstOf<Each extends Part>(parts: readonly Each[], most: number): readonly Each[] {
  return parts.map((part, at) => (at < most ? part : { ...part, only: unabridged }))
}

/** The outline without the parts that are for other formats. */
export function abridge({ made, ...outline }: Outline, format: Format): Outline {
  const [kept] = partsFor(format, made ? [made] : [])
  return {
    ...outline,
    ...(kept && { made: kept }),
    sections: partsFor(format, outline.sections).map((each) => abridgeSection(each, format)),
  }
}

/** A section without the parts that are for other formats. */
export function abridgeSection({ heading, ...section }: Section, format: Format): Section {
  const [kept] = partsFor(format, heading ? [heading] : [])
  return {
    ...section,
    ...(kept && { heading: kept }),
    rows: partsFor(format, section.rows).map((row) => abridgeRow(row, format)),
  }
}

function abridgeRow(row: Row, format: Format): Row {
  switch (row.shape) {
    case 'section':
      return abridgeSection(row, format)
    case 'list':
      return { ...row, items: partsFor(format, row.items) }
    case 'remarks':
      return { ...row, remarks: partsFor(format, row.remarks) }
    default:
      return row
  }
}

function partsFor<Each extends Part>(format: Format, parts: readonly Each[]): readonly Each[] {
  return parts.filter(({ only }) => only === undefined || only.includes(format))
}
