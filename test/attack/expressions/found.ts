import ts from 'typescript'
import { sources } from '../../architecture/sources.ts'

/** An expression in the sources: as it is written, or only where it is put together. */
export interface Written {
  readonly path: string
  readonly line: number
  /** Absent where the program puts it together. */
  readonly expression?: RegExp
}

/** Every expression in src/ and adapters/, read from the sources themselves. */
export const written: readonly Written[] = sources.flatMap(({ path, text }) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const found: Written[] = []
  const look = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ path, line, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      found.push({ path, line })
    ts.forEachChild(node, look)
  }
  look(file)
  return found
})
