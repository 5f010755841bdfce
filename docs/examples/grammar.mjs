import { compactNumber, paperDate, runParser } from 'paper-listing/parsers'
import P from 'parsimmon'

/**
 * A grammar of our own from the parsers of the package: a reading list with one paper a line.
 *
 *     [x] May 28, 2024 | 31.5k stars | Title
 */
const field = (parser) => parser.skip(P.regexp(/ *\| */))

const entry = P.seqObj(
  ['done', P.regexp(/\[([ x])\] /, 1).map((mark) => mark === 'x')],
  ['date', field(paperDate)],
  ['stars', field(compactNumber.skip(P.string(' stars')))],
  ['title', P.regexp(/\S.*/)],
)

const lines = [
  '[x] Nov 30, 2024 | 1.2k stars | Lighthouse: Sparse Attention That Turns Once a Minute',
  '[ ] Feb 12 | 87 stars | Tide Tables for Gradient Descent',
  'Buy milk',
]

// runParser gives null for a line that is something else, and is safe for a line such as `__proto__`.
for (const line of lines) console.log(runParser(entry, line))
