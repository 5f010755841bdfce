import { isFormula } from './is-formula'

/** What needs a decision, in the order in which it is tried. */
const SPECIALS = [
  // A formula, perhaps. It ends at the next dollar sign, so that the search stays linear.
  /\$[^$]*\$/,
  // An accent, `\'{e}`, `\c{c}`, `\"o`. Without braces only on few letters, because of `can\'t`.
  /\\["'`^~=.]\{\\?[a-zA-Z]\}/,
  /\\[cvHukr]\{[a-zA-Z]\}/,
  /\\["'`^][aeiouyAEIOUY]|\\~[anoANO]/,
  // A special character that is escaped already: arXiv abstracts are LaTeX, the sample has `5.84\%`.
  /\\[%&#_$]/,
  // A brace, with its backslash if it has one.
  /\\?[{}]/,
  /\|+/,
  /[\\%&#_$~^<>]/,
]

// recheck: one of expressions that are each linear; none of them is repeated.
const specialPattern = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ SPECIALS.map(({ source }) => source).join('|'),
  'g',
)

/**
 * In the font encoding that LaTeX starts with, `<`, `>` and `|` would print as other characters. Bars are a
 * formula because pandoc drops `\textbar`.
 */
const REPLACEMENTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
])

/**
 * Escapes a text for LaTeX so that it prints as it reads. LaTeX that is already in it stays where its meaning
 * is certain and harmless: formulas made of known commands, accents, escaped specials. All else is printed
 * character by character. Braces are always balanced in the result.
 *
 * @example
 * escapeLatex('100% of $\\ell_1$ for {x}') // '100\\% of $\\ell_1$ for \\{x\\}'
 */
export function escapeLatex(text: string): string {
  // recheck: a copy of the above, for its own lastIndex.
  const pattern = new RegExp(specialPattern)
  const parts: string[] = []
  const openBraces: number[] = []
  let done = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let [special] = match
    if (special.length > 1 && special.startsWith('$')) {
      // "$5-$10", but not "$\sim$7B".
      const isPrice = /^\$[0-9]/.test(special) && /[0-9]/.test(text.charAt(pattern.lastIndex))
      if (isPrice || !isFormula(special.slice(1, -1))) {
        // Only this dollar sign is settled: the next one may begin a formula ("from $5, in $O(n)$").
        special = '$'
        pattern.lastIndex = match.index + 1
      }
    }
    parts.push(text.slice(done, match.index))
    done = pattern.lastIndex
    if (special === '{' || special === '\\{') {
      // BibTeX counts braces whether or not a backslash stands before them: one alone goes by its name. pandoc drops
      // that, but for what it reads others pay: bibutils and citation.js print the command of Zotero's
      // `\{\vphantom{\}}`, bibutils and bibtexparser make `łbrace` of `$\lbrace$`, and of a bare `\{` BibTeX
      // makes an entry that does not end.
      openBraces.push(parts.push('\\textbraceleft{}') - 1)
    } else if (special === '}' || special === '\\}') {
      const open = openBraces.pop()
      if (open !== undefined) parts[open] = '\\{'
      parts.push(open === undefined ? '\\textbraceright{}' : '\\}')
    } else {
      parts.push(escapeSpecial(special))
    }
  }
  return parts.join('') + text.slice(done)
}

function escapeSpecial(special: string): string {
  const replacement = REPLACEMENTS.get(special)
  if (replacement !== undefined) return replacement
  if (special.startsWith('|')) return `$${special}$`
  if (special.length === 1) return `\\${special}`
  // BibTeX takes an accent for one character when it stands in braces of its own.
  return special.length > 2 && special.startsWith('\\') ? `{${special}}` : special
}
