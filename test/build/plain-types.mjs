import ts from 'typescript'

/**
 * The types that a module exports, written out: `z.infer<typeof SpanSchema>` becomes
 * `{ start: number; end: number }`. Comments stay.
 *
 * Why: the types are inferred from zod schemas, but users of the main entry need not have zod, and without it
 * every inferred type would silently be `any`.
 */
export function plainTypes(file, compilerOptions) {
  const program = ts.createProgram([file], compilerOptions)
  const checker = program.getTypeChecker()
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
  const named = exported
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
    .map((symbol) => ({ name: symbol.name, symbol, type: checker.getDeclaredTypeOfSymbol(symbol) }))

  return named
    .map(({ name, symbol, type }) => `${comment(symbol, '')}export type ${name} = ${writeOut(type, '')}\n`)
    .join('\n')

  function write(type, indent) {
    return named.find((candidate) => isSame(candidate.type, type))?.name ?? writeOut(type, indent)
  }

  function writeOut(type, indent) {
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean'
    if (type.isUnion()) return writeUnion(type, indent)
    if (checker.isArrayType(type)) {
      const element = write(checker.getTypeArguments(type)[0], indent)
      return element.includes(' | ') ? `(${element})[]` : `${element}[]`
    }
    if (type.flags & ts.TypeFlags.Object) return writeObject(type, indent)
    return checker.typeToString(type)
  }

  /** null last; and `T | null` keeps the name of T, even when T is a union itself. */
  function writeUnion(type, indent) {
    const isNullable = type.types.some((part) => part.flags & ts.TypeFlags.Null)
    if (isNullable) return `${write(checker.getNonNullableType(type), indent)} | null`
    return type.types.map((part) => write(part, indent)).join(' | ')
  }

  function writeObject(type, indent) {
    const inner = `${indent}  `
    const members = checker.getPropertiesOfType(type).map((property) => {
      const isOptional = property.flags & ts.SymbolFlags.Optional
      const value = checker.getTypeOfSymbol(property)
      const written = write(isOptional ? checker.getNonNullableType(value) : value, inner)
      return `${comment(property, inner)}${inner}${property.name}${isOptional ? '?' : ''}: ${written}\n`
    })
    return `{\n${members.join('')}${indent}}`
  }

  function isSame(a, b) {
    return a === b || (checker.isTypeAssignableTo(a, b) && checker.isTypeAssignableTo(b, a))
  }

  function comment(symbol, indent) {
    const [declaration] = symbol.declarations ?? []
    const [doc] = declaration ? ts.getJSDocCommentsAndTags(declaration) : []
    if (!doc) return ''
    const lines = doc.getText().split('\n')
    return lines.map((line, i) => `${indent}${i === 0 ? '' : ' '}${line.trim()}\n`).join('')
  }
}
