import P from 'parsimmon'
import { compactNumber } from './compact-number'

/**
 * The author line that gives a number. The site prints `1 authors` too; a bullet or the separator of daily
 * pages may stand in front.
 *
 * @example
 * ```ts
 * import { authorCount, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(authorCount, '• 7 authors')) // 7
 * console.log(runParser(authorCount, 'seven authors')) // null
 * ```
 */
export const authorCount = P.regexp(/(?:[*•+·-] *)*/)
  .then(compactNumber)
  .skip(P.regexp(/ (?:authors?|AUTHORS?)/))
  .desc('authors such as "7 authors"')
