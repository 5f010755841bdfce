import { type Node, Parser } from 'commonmark'
import { describe, expect, it } from 'vitest'
import { formatMarkdown } from '../../src/export'
import { parsePaperListing } from '../../src/index'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { anyPaper, anyText, asPrinted } from './arbitrary-paper'

/** The paragraphs of every item, after checking that there is nothing but one flat list of paragraphs. */
function read(markdown: string): { text: string; links: string[]; kinds: string[] }[][] {
  const document = new Parser().parse(markdown)
  const items: { text: string; links: string[]; kinds: string[] }[][] = []
  if (document.firstChild === null) return items
  expect(document.firstChild).toBe(document.lastChild)
  expect(document.firstChild.type).toBe('list')
  for (let item = document.firstChild.firstChild; item !== null; item = item.next) {
    const paragraphs: { text: string; links: string[]; kinds: string[] }[] = []
    for (let block = item.firstChild; block !== null; block = block.next) {
      expect(block.type).toBe('paragraph')
      paragraphs.push(readInlines(block))
    }
    items.push(paragraphs)
  }
  return items
}

function readInlines(block: Node) {
  const found = { text: '', links: [] as string[], kinds: [] as string[] }
  const walker = block.walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event
    if (!entering || node === block) continue
    found.text += node.literal ?? ''
    if (node.type === 'link') found.links.push(node.destination ?? '')
    if (node.type !== 'text') found.kinds.push(node.type)
  }
  return found
}

const span = { start: 0, end: 0 }

describe('formatMarkdown', () => {
  it('gives the empty string without papers', () => {
    expect(formatMarkdown([])).toBe('')
  })

  it('prints every field', () => {
    const papers = [
      makePaper({
        title: 'snake_case [sic]',
        abstract: '1. We prune: https://github.com/a/b_c, https://a.io/z.',
        authors: { count: 5, names: ['Ada Low', 'Bo High'] },
        organization: { slug: 'lab42', name: 'Lab *42*' },
        date: makeDate(2025, 5, 28, 'listing'),
        comments: 1,
        upvotes: 17,
        submittedBy: 'hannah_b',
        arxivId: '2505.12345',
        url: 'https://huggingface.co/papers/2505.12345',
        repositories: [
          {
            host: 'github.com',
            owner: 'a',
            name: 'b_c',
            url: 'https://github.com/a/b_c',
            stars: 31_500,
            from: 'card',
          },
        ],
        links: [
          { url: 'https://github.com/a/b_c', kind: 'repository', from: 'card', span },
          { url: 'https://a.io/x(y)', kind: 'project', from: 'card', span },
          { url: 'https://a.io/z', kind: 'project', from: 'abstract', span },
          { url: 'https://arxiv.org/abs/2505.12345', kind: 'paper', from: 'card', span },
        ],
      }),
      makePaper({ authors: { count: 1, names: [] }, date: makeDate(null, 5, 28) }),
      makePaper({ title: '' }),
    ]
    expect(formatMarkdown(papers)).toBe(`- [snake\\_case \\[sic\\]](https://huggingface.co/papers/2505.12345)

  Ada Low, Bo High and 3 more · Lab \\*42\\* · May 28, 2025 · 1 comment · 17 upvotes · submitted by hannah\\_b · [arXiv:2505.12345](https://arxiv.org/abs/2505.12345)

  1\\. We prune: <https://github.com/a/b_c>, <https://a.io/z>.

  [github.com/a/b\\_c](https://github.com/a/b_c) (31500 stars) · [https\\://a.io/x(y)](<https://a.io/x(y)>)

- **A Title**

  1 author · May 28

- **(untitled)**
`)
  })

  it.each([
    '# Hashtags and `Backticks`',
    '1. First',
    '12) Twelfth',
    '- dash',
    '+ plus',
    '* star',
    '> quote',
    '---',
    '- - -',
    '***',
    '~~~ fence',
    '``` fence',
    '<div>',
    '<!-- x',
    '[a]: https://x.org',
    '[ ] task',
    '| a | b |',
    '$x_1$ and $x_2$',
    '\\',
    'end\\',
    '&copy; &#35; AT&T',
    '![x](y)',
    '**a** _b_ ~c~',
    'a<b>c',
    'https://a_b.org/_x_',
    'https://x.org/?a=1&copy;=2',
    'see (https://x.org/a_(b)).',
    '<https://x.org>',
    'http://',
    'www.a_b.org',
    '@ada and (@bob), pass@1, ada@x.org, @',
  ])('prints %j so that it renders as it reads', (text) => {
    const [item] = read(formatMarkdown([makePaper({ title: text, abstract: text, url: 'https://x.org/a' })]))
    expect(item?.map((paragraph) => paragraph.text)).toEqual([text, text])
    expect(item?.[0]?.kinds).toEqual(['link'])
    expect(item?.[1]?.kinds.filter((kind) => kind !== 'link')).toEqual([])
  })

  it('has no citation for pandoc', () => {
    const markdown = formatMarkdown([
      makePaper({ title: '@ada (@bob): pass@1, ada@x.org, @', abstract: null }),
    ])
    expect(markdown).toContain('\\@ada (\\@bob): pass@1, ada@x.org, @')
  })

  it.each([
    ['Code: https://github.com/a/b_c.', ['https://github.com/a/b_c']],
    ['(https://x.org/a), "https://x.org/b"', ['https://x.org/a', 'https://x.org/b']],
    ['https://x.org/a_(b)', ['https://x.org/a_(b)']],
    ['https://x.org/a_(b).', ['https://x.org/a_(b)']],
    ['http://x.org/a', ['http://x.org/a']],
    ['https://x.org/?a=1&copy;=2', []],
    ['https://x.org/?a=1&#38;=2', []],
    ['**https://x.org/**', ['https://x.org/']],
    ['https://x.org/a\\b', []],
    ['javascript:alert(1)', []],
    ['nohttp', []],
  ])('links the URLs of %j', (abstract, links) => {
    const [item] = read(formatMarkdown([makePaper({ abstract })]))
    expect(item?.[1]?.links).toEqual(links)
  })

  it.each([
    ['Project page', 'https://tides.github.io', ['https://tides.github.io']],
    ['See https://tides.github.io/b.', 'https://tides.github.io', ['https://tides.github.io']],
    ['See tides.github.io', 'https://tides.github.io', ['https://tides.github.io']],
    ['See https://tides.github.io.', 'https://tides.github.io', undefined],
    [null, 'https://tides.github.io', ['https://tides.github.io']],
  ])('below the abstract %j it links %s: %j', (abstract, url, links) => {
    const paper = makePaper({ abstract, links: [{ url, kind: 'project', from: 'abstract', span }] })
    const [item] = read(formatMarkdown([paper]))
    expect(item?.[abstract === null ? 1 : 2]?.links).toEqual(links)
  })

  it.each(['abstract', 'card'] as const)(
    'does not repeat a link of the %s that the abstract writes out',
    (from) => {
      const url = 'https://tides.github.io'
      const paper = makePaper({ abstract: `See ${url}.`, links: [{ url, kind: 'project', from, span }] })
      expect(formatMarkdown([paper])).toBe(`- **A Title**\n\n  See <${url}>.\n`)
    },
  )

  it('links the target of a link behind words of an abstract', () => {
    const { papers } = parsePaperListing(
      'Daily Papers\n\n### [Tides](/papers/2501.00001)\n\nProject [page](https://tides.github.io) of the tides.\n\n7 authors\n·\nMay 28, 2024\n',
    )
    expect(formatMarkdown(papers)).toContain('[https\\://tides.github.io](https://tides.github.io)')
  })

  it('links nothing but web pages', () => {
    const url = 'javascript:alert(1)'
    const paper = makePaper({
      url,
      links: [{ url, kind: 'project', from: 'card', span }],
      repositories: [{ host: 'x', owner: 'a', name: 'b', url, stars: null, from: 'card' }],
    })
    expect(formatMarkdown([paper])).toBe('- **A Title**\n')
  })

  it('leaves out what is not known, separators with it', () => {
    expect(formatMarkdown([makePaper({ date: makeDate(null, 5, 28) })])).toBe('- **A Title**\n\n  May 28\n')
    const repository = { host: 'x.org', owner: 'a', name: 'b', url: 'https://x.org/a/b', stars: null }
    expect(formatMarkdown([makePaper({ repositories: [{ ...repository, from: 'card' }] })])).toBe(
      '- **A Title**\n\n  [x.org/a/b](https://x.org/a/b)\n',
    )
  })

  it.each([
    [2, 'Ada Low, Bo High'],
    [1, 'Ada Low, Bo High'],
    [null, 'Ada Low, Bo High'],
    [3, 'Ada Low, Bo High and 1 more'],
  ])('says of %j authors, two of them named: %s', (count, facts) => {
    const paper = makePaper({ authors: { count, names: ['Ada Low', 'Bo High'] } })
    expect(formatMarkdown([paper])).toBe(`- **A Title**\n\n  ${facts}\n`)
  })

  it.each([
    ['https://x.org/?a&copy;', 'https://x.org/?a&amp;copy;'],
    ['https://x.org/?a&#38;', 'https://x.org/?a&amp;#38;'],
    ['https://x.org/?a&b=1', 'https://x.org/?a&b=1'],
  ])('prints the target %s as %s', (url, target) => {
    expect(formatMarkdown([makePaper({ url })])).toBe(`- [A Title](${target})\n`)
  })

  it('keeps the target of a link', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const [item] = read(formatMarkdown([makePaper({ url })]))
        expect(item?.[0]?.links.map(decodeURI)).toEqual([decodeURI(url)])
      }),
    )
  })

  it('renders title and abstract as they read, whatever is in them', () => {
    const text = anyText.filter((value) => asPrinted(value) !== '')
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, abstract: text }), { maxLength: 4 }), (papers) => {
        const items = read(formatMarkdown(papers.map((paper) => makePaper(paper))))
        expect(items.map((item) => item.map((paragraph) => paragraph.text))).toEqual(
          papers.map(({ title, abstract }) => [asPrinted(title), asPrinted(abstract)]),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('is one list of paragraphs, whatever is in the papers', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 4 }), (papers) => {
        const items = read(formatMarkdown(papers))
        expect(items.length).toBe(papers.length)
        for (const { kinds, links } of items.flat()) {
          expect(kinds.every((kind) => kind === 'link' || kind === 'strong')).toBe(true)
          expect(links.every((link) => /^https?:\/\//i.test(link))).toBe(true)
        }
      }),
    )
  })
})
