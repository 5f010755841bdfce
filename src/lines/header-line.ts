import P from 'parsimmon'

/**
 * The page's title, without the name of the site behind it. Some tools write headings in capitals.
 *
 * @example
 * ```ts
 * import { headerTitle, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(headerTitle, 'Daily Papers - Hugging Face')) // Daily Papers
 * ```
 */
export const headerTitle = P.regexp(
  /((?:Daily|Trending|Weekly|Monthly) Papers|(?:DAILY|TRENDING|WEEKLY|MONTHLY) PAPERS)(?: [-–|] Hugging Face)?/,
  1,
).desc('the title of the page')

/**
 * The line below the page's title, as the curator's name. Some tools print no space behind "by".
 *
 * @example
 * ```ts
 * import { curatorLine, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(curatorLine, 'byAK and the research community')) // AK
 * ```
 */
export const curatorLine = P.regexp(
  // recheck: the name is bounded, so that spaces are run over from 60 places at most.
  /(?:by|BY) *(?:\[[^\]]*\] *)?(\S.{0,59}?) *(?:and the research community|AND THE RESEARCH COMMUNITY)/,
  1,
).desc('the curator of the page')
