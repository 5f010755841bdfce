import P from 'parsimmon'

/**
 * The page's title.
 *
 * @example
 * headerTitle.tryParse('Daily Papers') // 'Daily Papers'
 */
export const headerTitle = P.regexp(/Daily Papers|Trending Papers|Weekly Papers|Monthly Papers/).desc(
  'the title of the page',
)

/**
 * The line below the page's title, as the curator's name. Some tools print no space behind "by".
 *
 * @example
 * curatorLine.tryParse('byAK and the research community') // 'AK'
 */
export const curatorLine = P.regexp(
  // recheck: the name is bounded, so that spaces are run over from 60 places at most.
  /by *(?:\[[^\]]*\] *)?(\S.{0,59}?) *and the research community/,
  1,
).desc('the curator of the page')
