import fc from 'fast-check'
import type { Link, Paper, PaperDate } from '../../src/schema'
import { makeDate, makePaper, NO_SPAN } from '../make-paper'

/** Pieces that some format takes for its own. */
const HOSTILE = [
  ...['"', '""', ',', ';', '\t', '\r', '\n', '\r\n', "'", '=', '+', '-', '@', '＝', '＋', '－', '＠'],
  ...['\u200B', '\\', '`', '```', '*', '**', '_', '__', '~~', '[', ']', '](', '(', ')', '<', '>', '<b>', '&'],
  ...['&amp;', '&#35;', '#', '# ', '1. ', '2) ', '- ', '+ ', '> ', '![', '|', '---', '===', '<!--'],
  ...['www.a_b.org', '^', 'https://github.com/a/b_c', 'http://x.org/(y)?a=1&copy;=2', 'https://', '://'],
  ...['mailto:a@b.org', '$', '$$', '{', '}', '{{', '}}', '\\{', '\\}', '%', '\\%', '~', '$x$', '$\\alpha_i$'],
  ...['\\"o', "\\'{e}", '\\input{x}', '@misc{a,', '\\', '\0', '\x07', '\x85', '\uD800', '\uDC00', '\u2028'],
  ...['\u00A0', '\uFEFF', '\u202E', '中文', '🚀', '·', '  • 7 authors', 'May 28', ' ', '  ', 'a', 'Z9', 'é'],
  ...['__proto__'],
]

/** Any text, most of it hostile; line breaks and lone surrogates included. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 10,
    },
  )
  .map((pieces) => pieces.join(''))

export const arxivId = fc
  .tuple(fc.integer({ min: 1001, max: 2912 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([month, number]) => `${month}.${String(number).padStart(5, '0')}`)

export const anyDate: fc.Arbitrary<PaperDate> = fc
  .tuple(
    fc.option(fc.integer({ min: 1991, max: 2099 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom<PaperDate['yearFrom']>('text', 'listing', 'referenceDate'),
  )
  .map(([year, month, day, yearFrom]) => makeDate(year, month, day, year === null ? null : yearFrom))

const anyUrl = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText)

const anyLink: fc.Arbitrary<Link> = fc.record({
  url: anyUrl,
  kind: fc.constantFrom<Link['kind']>('repository', 'model', 'dataset', 'space', 'paper', 'project', 'other'),
  from: fc.constantFrom<Link['from']>('abstract', 'card'),
  span: fc.constant(NO_SPAN),
})

const anyCount = fc.option(fc.nat(100_000))

/** Any paper that the type allows, its texts as hostile as they come. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  title: anyText,
  abstract: fc.option(anyText),
  authors: fc.record({ count: anyCount, names: fc.array(anyText, { maxLength: 3 }) }),
  organization: fc.option(fc.record({ slug: fc.option(anyText), name: anyText })),
  date: fc.option(anyDate),
  comments: anyCount,
  upvotes: anyCount,
  submittedBy: fc.option(anyText),
  arxivId: fc.option(arxivId),
  url: fc.option(anyUrl),
  links: fc.array(anyLink, { maxLength: 3 }),
  repositories: fc.array(
    fc.record({
      host: fc.constantFrom('github.com', 'gitlab.com'),
      owner: anyText,
      name: anyText,
      url: anyUrl,
      stars: anyCount,
      from: fc.constantFrom<'abstract' | 'card'>('abstract', 'card'),
    }),
    { maxLength: 2 },
  ),
  span: fc.constant(NO_SPAN),
  spans: fc.constant({}),
})

export const anyPapers = fc.array(anyPaper, { maxLength: 5 })

/** A text as the exports print it: what `cleanText` and `collapseSpace` promise, in other words. */
export function asPrinted(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?!\s)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
}

const WORDS = [
  ...['Learning', 'Sparse', 'Weights', 'Robust', 'Language', 'Models', 'Scaling', 'Vision', 'Agents'],
  ...['Memory', 'Reasoning', 'Quantization', 'Low-Rank', 'Benchmark', 'Self-Training', 'Diffusion'],
  ...['Pruning', 'for', 'with'],
]
const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((list) => list.join(' '))

const sentence = words(6, 20).map((text) => `We study ${text.toLowerCase()} and show that it helps.`)

const organization = fc
  .tuple(fc.constantFrom('naver-ai', 'lab42', 'acme-research'), words(1, 3))
  .map(([slug, name]) => ({ slug, name: `${name} Lab` }))

/** Papers as one search page prints them: every card whole, every date from one listing. */
export const listedPapers: fc.Arbitrary<Paper[]> = fc
  .tuple(
    fc.integer({ min: 2015, max: 2030 }),
    fc.array(
      fc.record({
        title: fc.tuple(fc.constantFrom('Toward', 'On', 'Beyond'), words(3, 9)).map((part) => part.join(' ')),
        abstract: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
        source: fc.oneof(fc.integer({ min: 1, max: 400 }), organization),
        age: fc.integer({ min: 0, max: 4 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        comments: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([year, cards]) =>
    cards.map(({ title, abstract, source, age, month, day, comments }, index) =>
      makePaper({
        // Numbered, because the same card printed twice is one paper.
        title: `${title} ${index + 1}`,
        abstract,
        authors: { count: typeof source === 'number' ? source : null, names: [] },
        organization: typeof source === 'number' ? null : source,
        date: makeDate(year - age, month, day, age === 0 ? 'listing' : 'text'),
        comments,
      }),
    ),
  )
