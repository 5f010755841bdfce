import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const src = resolve(import.meta.dirname, '../../src')
/** The stages of a reading. What export/ looks for is in no text that is read, and schema/ looks for nothing. */
const folders = ['source', 'lines', 'entries', 'papers', 'links']
const MAX_LENGTH = 40

/** The words and marks that the rules in src/ name, from their regular expressions and strings: `Upvote`, `.git`. */
export function readRuleWords() {
  const words = new Set()
  for (const folder of folders) {
    for (const name of readdirSync(join(src, folder)).sort()) {
      const text = readFileSync(join(src, folder, name), 'utf8')
      const visit = (node) => {
        if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
        if (ts.isRegularExpressionLiteral(node)) addPattern(node.text.slice(1, node.text.lastIndexOf('/')))
        else if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) addPattern(node.text)
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true))
    }
  }
  return [...words].sort()

  /** What stands between the operators of an expression; a string is one without any. */
  function addPattern(pattern) {
    const parts = pattern
      .replace(/\\u\{?[\da-f]{2,6}\}?|\\[pP]\{[^}]*\}|\\[a-zA-Z]/gi, '\0')
      .replace(/\[(?:\\.|[^\]\\])*\]/g, '\0')
      .replace(/\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!])/g, '\0')
      .replace(/(?<!\\)[()|^$?*+]/g, '\0')
      .replace(/\\(.)/g, '$1')
      .split('\0')
    for (const part of parts) if (part.length > 1 && part.length <= MAX_LENGTH) words.add(part)
  }
}
