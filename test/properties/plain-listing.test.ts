import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../../src'
import { type Card, makeListing, PAGE_HEAD } from '../make-listing'
import fc from '../property'
import { valuesOf } from '../values-of'

const WORDS = ['tide', 'ferry', 'lamp', 'low', 'with', 'for', 'and', 'two', 'fog']

/** What is no markup in a text without any, wherever it stands. */
const ANYWHERE = ['[1]', '2**n', '<div>', '\\', '\\\\', '⟨1⟩', 'https://a.org/x[1]', '{a}', '~', '_x_']
/** What is no markup between two words; in front of a title, behind it or several in a row, it may be. */
const INSIDE = [
  ...['[x]', '[ ]', '[]', '[12]', '[1, 2]', '[^1]', '[MASK]', '[TODO]', '[[a]]', '[', ']', '(x)', '( )'],
  ...['()', '{.a}', '{{a}}', '{', '}', '~5', '~a~', '^2', 'x^{2}', '$x$', '$x_1$', 'a == b', 'a ** b', '*x*'],
  ...['*', '__x__', 'a_b', '_', '`x`', '`', '&', '%', '%s', ';', '|', 'a | b', '<b>', '<x>', '<think>'],
  ...['<unk>', '<pad>', 'a < b', 'x<y', '<', '>', '\\n', '\\_', '\\alpha', 'C:\\tides', '-', '--', '---'],
  ...['–', '…', '...', '::', '===', '++', '//', '•', '†', '⁰', '☐', '⟨x⟩', '17', '1.2k', '2024'],
  ...['https://a.org/x_(1)', 'https://a.org/~ada', '(https://a.org)', 'www.a.org', '@ada', 'a@b.org'],
]

const word = fc.constantFrom(...WORDS)
const anywhere = fc.constantFrom(...ANYWHERE)
const separated = fc
  .tuple(fc.oneof(anywhere, fc.constantFrom(...INSIDE)), word)
  .map((parts) => parts.join(' '))
const inside = fc
  .array(fc.oneof(word, separated), { maxLength: 8 })
  .map((parts) => ['tide', ...parts].join(' '))
const maybe = fc.oneof(fc.constant(''), anywhere)

const join = (parts: string[]) => parts.filter((part) => part !== '').join(' ')
const title = fc
  .tuple(maybe, fc.constantFrom('Ferries', 'Tidal', 'Lighting'), inside, fc.constant('Lamps'), maybe)
  .map(join)
const sentence = fc
  .tuple(fc.constant('We study'), inside, fc.constant('lamps'), maybe)
  .map((s) => `${join(s)}.`)
const abstract = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(join)
const foot = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('May 31, 2024', 'Dec 19, 2023 11', 'Feb 30, 2024', 'Jun 1'),
  )
  .map(([authors, date]) => `  • ${authors} authors\n·\n${date}`)

const cards: fc.Arbitrary<Card[]> = fc.uniqueArray(fc.record({ title, abstract, foot }), {
  // The same card printed twice is one paper.
  selector: (card) => card.title,
  minLength: 1,
  maxLength: 5,
})

function read(text: string): unknown {
  const { header, papers, diagnostics } = parsePaperListing(text)
  return {
    header,
    papers: papers.map(valuesOf),
    doubts: diagnostics.map(({ code, severity, paper }) => [code, severity, paper]),
  }
}

describe('a plain listing', () => {
  it('gives back its titles and abstracts character for character', () => {
    fc.assert(
      fc.property(cards, (printed) => {
        const text = makeListing(printed)
        const { papers } = parsePaperListing(text)
        expect(papers.map((paper) => [paper.title, paper.abstract])).toEqual(
          printed.map((card) => [card.title, card.abstract]),
        )
        for (const { title, abstract, spans } of papers) {
          expect(text.slice(spans.title?.start, spans.title?.end)).toBe(title)
          expect(text.slice(spans.abstract?.start, spans.abstract?.end)).toBe(abstract)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('says where each field of a foot stands, on one line or on several', () => {
    const separator = fc.constantFrom(' · ', '\n·\n', ' ·\n', '\n· ')
    fc.assert(
      fc.property(separator, fc.nat(99), fc.nat(99), (dot, authors, comments) => {
        const card = (title: string, date: string) =>
          `${title}\n\nIt ebbs, and we say why.\n\n${authors} authors${dot}${date}\n\n`
        const days = ['May 31, 2024', 'Published on Jun 2, 2024'] as const
        const text = `${PAGE_HEAD}${card('Low Tide', `${days[0]} ${comments}`)}${card('High Tide', days[1])}`
        const words = parsePaperListing(text).papers.map(({ spans }) =>
          [spans.authors, spans.date, spans.comments].map((span) => span && text.slice(span.start, span.end)),
        )
        expect(words).toEqual([
          [`${authors} authors`, days[0], `${comments}`],
          [`${authors} authors`, days[1], undefined],
        ])
      }),
    )
  })

  it.each(['\r\n', '\r', '\r\r\n', '\u2028', '\u2029', '\u0085', '\v'])(
    'is read the same with %j at the end of every line',
    (end) => {
      // The last line end is often that of a tool, whatever those of the text are.
      fc.assert(
        fc.property(cards, fc.constantFrom('', end, '\r\n'), (printed, last) => {
          const text = makeListing(printed)
          const otherwise = text.replaceAll('\n', end) + last
          expect(read(otherwise)).toEqual(read(text))
          for (const { title, spans } of parsePaperListing(otherwise).papers)
            expect(otherwise.slice(spans.title?.start, spans.title?.end)).toBe(title)
        }),
        { numRuns: 100 },
      )
    },
  )
})
