import { type Measure, page, type Shape } from './poster.ts'

/** The poster as it is read from right to left: everything changes sides, and nothing is turned around in itself. */
export function mirrored(shapes: readonly Shape[], measure: Measure): readonly Shape[] {
  return shapes.map((shape) => {
    const width = shape.kind === 'words' ? measure(shape.text, shape.size, shape.bold) : shape.width
    return { ...shape, x: page.width - shape.x - width }
  })
}
