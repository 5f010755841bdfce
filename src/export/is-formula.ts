import { MATH_COMMANDS } from './math-commands'

const tokenPattern = /\\[A-Za-z]+|\\[,;:!{}%&#_| ]|[A-Za-z0-9 +\-*/=<>()[\]|.,:;!?'^_{}]/g

/** `x^` or `{_}`: TeX stops there. */
const danglingScriptPattern = /[_^] *(?:[_^}]|$)/

/**
 * Whether what stands between two dollar signs is a formula that LaTeX can be trusted with: no space inside
 * the dollar signs (`$5 and $10` are prices), only known commands, brackets balanced for TeX as well as for
 * BibTeX, which counts escaped ones too.
 *
 * @example
 * isFormula('\\ell_1') // true
 * isFormula('\\input{secrets}') // false
 */
export function isFormula(source: string): boolean {
  if (source === '' || source !== source.trim() || danglingScriptPattern.test(source)) return false
  let covered = 0
  let depth = 0
  let depthInBibTeX = 0
  for (const [token] of source.matchAll(tokenPattern)) {
    covered += token.length
    if (/^\\[A-Za-z]/.test(token) && !MATH_COMMANDS.has(token.slice(1))) return false
    if (token === '{') depth++
    if (token === '}') depth--
    if (token.endsWith('{')) depthInBibTeX++
    if (token.endsWith('}')) depthInBibTeX--
    if (depth < 0 || depthInBibTeX < 0) return false
  }
  return covered === source.length && depth === 0 && depthInBibTeX === 0
}
