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
 * The line below the page's title, as the curator's name. Some tools print no space behind "by", some set marks of
 * emphasis around the name, or behind it where its link leads.
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
  /(?:[Bb]y|BY) *(?:\[[^\]]*\] *)?([*_]{0,2})(\S.{0,59}?)\1(?: +[<([]? ?(?:https?:\/)?\/\S{1,99}(?: [>)\]])?)? *(?:and the research community|AND THE RESEARCH COMMUNITY)/,
  2,
).desc('the curator of the page')
