import P from 'parsimmon'
import { compactNumber } from './compact-number'

/**
 * The upvotes of a card: a number, or the dash that the site prints for none.
 *
 * @example
 * ```ts
 * import { runParser, upvoteCount } from 'paper-listing/parsers'
 *
 * console.log(runParser(upvoteCount, '12')) // 12
 * console.log(runParser(upvoteCount, '-')) // 0
 * ```
 */
export const upvoteCount = P.alt(compactNumber, P.regexp(/[-–—]/).result(0)).desc('upvotes such as 12 or -')
