import P from 'parsimmon'

/**
 * The page's title. Some tools write headings in capitals.
 *
 * @example
 * headerTitle.tryParse('Daily Papers - Hugging Face') // 'Daily Papers'
 */
export const headerTitle = P.regexp(
  /((?:Daily|Trending|Weekly|Monthly) Papers|(?:DAILY|TRENDING|WEEKLY|MONTHLY) PAPERS)(?: [-–|] Hugging Face)?/,
  1,
).desc('the title of the page')

/**
 * The line below the page's title, as the curator's name. Some tools print no space behind "by".
 *
 * @example
 * curatorLine.tryParse('byAK and the research community') // 'AK'
 */
export const curatorLine = P.regexp(
  /(?:by|BY) *(?:\[[^\]]*\])? *(\S.{0,59}?) *(?:and the research community|AND THE RESEARCH COMMUNITY)/,
  1,
).desc('the curator of the page')
