import { resolve } from 'node:path'
import { Application, ReflectionKind } from 'typedoc'
import ts from 'typescript'

/**
 * A plugin of typedoc. By itself typedoc asks for a comment on everything that is exported and on its parameters;
 * this asks for what a comment has to hold:
 *
 * - words, not tags alone,
 * - `@example` on functions, classes and parsers (what they print is checked by test/package/examples.mjs),
 * - `@returns` on functions that return something,
 * - `@throws` on functions that hold a `throw`, or call one of ours that does.
 */
export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const throwing = functionsThatThrow()
    for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
      for (const part of missingParts(reflection, throwing)) {
        app.logger.validationWarning(`${reflection.getFriendlyFullName()} has no ${part}`)
      }
    }
  })
}

function missingParts(reflection, throwing) {
  const { comment, kind, name, parent, type } = reflection
  if (!comment) return []
  const isFunction = kind === ReflectionKind.CallSignature && parent.parent.kind === ReflectionKind.Module
  const isParser =
    kind === ReflectionKind.Variable && type.type === 'reference' && type.name.endsWith('Parser')
  const tags = []
  if (isFunction || isParser || kind === ReflectionKind.Class) tags.push('@example')
  if (isFunction && type.toString() !== 'void') tags.push('@returns')
  if (isFunction && throwing.has(name)) tags.push('@throws')
  return [
    ...(comment.summary.length === 0 ? ['summary'] : []),
    ...tags.filter((tag) => comment.getTag(tag) === undefined),
  ]
}

/** Asked of the sources: declarations don't say what is thrown. */
function functionsThatThrow() {
  const root = resolve(import.meta.dirname, '../..')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const entries = ['index', 'schema/index', 'parsers/index', 'export/index']
  const files = entries.map((entry) => resolve(root, `src/${entry}.ts`))
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const exported = files.flatMap((file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))),
  )
  return new Set(exported.filter((symbol) => mayThrow(symbol, new Set())).map(({ name }) => name))

  function mayThrow(symbol, seen) {
    if (!symbol || seen.has(symbol)) return false
    seen.add(symbol)
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (target.declarations ?? []).filter(ts.isFunctionDeclaration).some(visit)

    function visit(node) {
      if (ts.isThrowStatement(node)) return true
      if (ts.isCallExpression(node) && mayThrow(checker.getSymbolAtLocation(node.expression), seen))
        return true
      return ts.forEachChild(node, visit) ?? false
    }
  }
}
