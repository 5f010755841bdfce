import fc from 'fast-check'
import { CARDS, makeListing } from '../make-listing'

/** Pieces that some rule of the parser looks at. */
const PIECES = [
  ...['\n', '\n\n', '\r\n', '\r', ' ', '   ', '\t', '\u00a0', '\u2028', '\ufeff', '\u0000', '[', ']', ']('],
  ...['](https://huggingface.co/papers/2501.00001)', '][', '][1]', '[1]', '[ ]', '[-]', '![](', '()'],
  ...['[1]: https://huggingface.co/papers/2501.00001', '1. https://github.com/o/n', 'References', '{.x}'],
  ...[':::', '\\', '\\\n', '\\_', '*', '**', '****', '_', '__', '~~', '`', '```', '#', '### ', '> ', '|'],
  ...['---', '===', '•', '  • ', '·', '-', '–', '+', '- ', '* ', '⁰', '…', '...'],
  ...['<a href="https://huggingface.co/papers/2501.00001">', '</a>', '<br>', '<li>', '<!--', '-->', '<', '>'],
  ...['<b', '&amp;', '&', '&#39;', '&#x1F600;', '&nbsp;', '&#55296;', 'https://github.com/'],
  ...['https://github.com/o/n', 'http', '://', 'www.', 'git@github.com:o/n.git', '/', '.', '#', '7 authors'],
  ...['1 authors', 'May 31', 'Dec 19, 2024 11', 'Feb 30', '2024', '17', '1.2k', 'naver-ai NAVER AI Lab'],
  ...['Daily Papers', 'Trending Papers', 'byAK and the research community', 'Submitted by', 'Upvote'],
  ...['GitHub 31.5k', 'arXiv Page', 'Previous', 'Subscribe', 'A Title', 'An abstract of a few words.', 'x'],
  ...['é', '😀', '\ud83d', '__proto__', 'Ada Lovelace, Grace Hopper', 'this https URL', 'truncated', '('],
  ...[')', '"', "'", ':', ','],
]

/** Texts put together from what captures are made of. */
export const markupText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

/** Listings of which a stretch was replaced. */
export const damagedText = fc
  .tuple(fc.nat(), fc.nat({ max: 40 }), markupText, fc.nat({ max: 3 }))
  .map(([at, length, piece, count]) => {
    const text = makeListing(CARDS.slice(0, count))
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })

/** Any string at all, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  markupText,
  damagedText,
)
