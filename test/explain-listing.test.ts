import { describe, expect, it } from 'vitest'
import { explainListing, parsePaperListing } from '../src'
import { CARDS, makeCard, makeListing, PAGE_HEAD, withMiddle } from './make-listing'

function explain(text: string) {
  return explainListing(text).flatMap(({ start, end, role, paper }) =>
    role === 'blank' ? [] : [[text.slice(start, end), role, paper]],
  )
}

describe('explainListing', () => {
  it('says what each line of a listing is', () => {
    const text = `new\n\nSubscribe\n\n${makeListing(CARDS.slice(0, 1))}\n\nPrevious\n\nA note.\n`
    expect(explain(text)).toEqual([
      ['new', 'navigation', null],
      ['Subscribe', 'navigation', null],
      ['Daily Papers', 'header title', null],
      ['byAK and the research community', 'curator', null],
      ['Dec 11', 'header date', null],
      [CARDS[0]?.title, 'title', 0],
      [CARDS[0]?.abstract, 'abstract', 0],
      ['• 7 authors', 'author line', 0],
      ['·', 'separator', 0],
      ['May 31, 2024', 'date', 0],
      ['2', 'comments', 0],
      ['Previous', 'navigation', null],
      ['A note.', 'unused', null],
    ])
  })

  it('leaves no words out of a first line that ends with the upvotes of a card', () => {
    const roles = explain('May 4p 8\nK\no·Jul 4 1 7').map(([, role]) => role)
    expect(roles).not.toContain('unused')
  })

  it('says what each line of a trending card is', () => {
    const text = [
      'Trending Papers',
      'byAK and the research community',
      'Submitted by',
      'fern.k',
      'Gardens of Forking Prompts',
      '',
      'Every prompt is planted twice.',
      '',
      '7 authors',
      '·',
      'Published on Dec 28, 2025',
      'Upvote',
      '90',
      'GitHub',
      '31.5k',
      'arXiv Page',
    ].join('\n')
    expect(explain(text).map(([, role]) => role)).toEqual([
      'header title',
      'curator',
      'submitted by',
      'submitter',
      'title',
      'abstract',
      'author line',
      'separator',
      'date',
      'upvotes',
      'upvotes',
      'repository',
      'repository',
      'arxiv',
    ])
  })

  it('speaks of the papers that parsePaperListing gives', () => {
    const text = makeListing(withMiddle({ foot: '' }))
    const titles = explain(text).filter(([, role]) => role === 'title')
    expect(titles).toEqual(parsePaperListing(text).papers.map(({ title }, index) => [title, 'title', index]))
  })

  it('counts two printings of a card as one paper', () => {
    const card = CARDS[0] as (typeof CARDS)[number]
    const text = makeListing([card, card, ...CARDS.slice(1, 2)])
    const titles = explain(text).flatMap(([, role, paper]) => (role === 'title' ? [paper] : []))
    expect(titles).toEqual([0, 0, 1])
  })

  it.each([
    ['', []],
    ['\n\n', ['blank']],
    ['Dear all,\n\nlunch?', ['unused', 'blank', 'unused']],
    ['Daily Papers', ['header title']],
  ])('explains %j', (text, roles) => {
    expect(explainListing(text).map(({ role }) => role)).toEqual(roles)
  })

  const card = (title: string) => makeCard(title, '7 authors')

  it('gives what stands between the lines of a card to the card', () => {
    const text = `\n${card('Ferry')}${card('Masks')}`
    const stretches = explainListing(text)
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    const blanks = stretches.flatMap(({ start, end, role, paper }) =>
      role === 'blank' ? [[text.slice(start, end), paper]] : [],
    )
    expect(blanks).toEqual([
      ['\n', null],
      ['\n\n', 0],
      ['\n\n', 0],
      ['\n\n', null],
      ['\n\n', 1],
      ['\n\n', 1],
      ['\n\n', null],
    ])
  })

  it('calls what is cut out between lines markup', () => {
    const address = 'https://huggingface.co/papers/2501'
    const text = `# Daily Papers\n\n### [Ferry](${address}.00001)\n\nFog.\n\n1 authors\n\n### [Masks](${address}.00002)\n`
    expect(explain(text)).toEqual([
      ['# Daily Papers', 'header title', null],
      ['### [Ferry', 'title', 0],
      [`](${address}.00001)\n\n`, 'markup', 0],
      ['Fog.', 'abstract', 0],
      ['1 authors', 'author line', 0],
      ['### [Masks', 'title', 1],
      [`](${address}.00002)\n`, 'markup', null],
    ])
  })

  it.each<[name: string, text: string, explained: [words: string, role: string, paper: number | null][]]>([
    [
      'pages below one another',
      `${PAGE_HEAD}${card('Ferry')}${card('Masks')}A note.\n\n${PAGE_HEAD}${card('Tides')}`,
      [
        ['Ferry', 'title', 0],
        ['Masks', 'title', 1],
        ['A note.', 'unused', null],
        ['Tides', 'title', 2],
      ],
    ],
    [
      'text in front of the head of the page',
      `For Friday.\n\n${PAGE_HEAD}${card('Ferry')}`,
      [
        ['For Friday.', 'unused', null],
        ['Daily Papers', 'header title', null],
        ['Ferry', 'title', 0],
      ],
    ],
    [
      'text behind the last card',
      `${PAGE_HEAD}${card('Ferry')}Previous\n\nA note.`,
      [
        ['Ferry', 'title', 0],
        ['Previous', 'navigation', null],
        ['A note.', 'unused', null],
      ],
    ],
    [
      'the mark of a picture in a card',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\n[harbour]\n\nHarbour Lab\n\n· Feb 2, 2024\n`,
      [
        ['Ferry', 'title', 0],
        ['[harbour]', 'image', 0],
        ['Harbour Lab', 'author line', 0],
        ['·', 'separator', 0],
        ['Feb 2, 2024', 'date', 0],
      ],
    ],
    [
      'the mark of a picture between two cards',
      `${PAGE_HEAD}Ferry\n\nFog.\n\n7 authors\n\n· Feb 2, 2024\n\n[2402]\n\n${card('Masks')}`,
      [
        ['Feb 2, 2024', 'date', 0],
        ['[2402]', 'image', null],
        ['Masks', 'title', 1],
      ],
    ],
    [
      'buttons that no rule knows',
      PAGE_HEAD + ['Ferry', 'Masks', 'Tides', 'Fog'].map((title) => `${card(title)}Share\n\n`).join(''),
      [
        ['Share', 'unused', null],
        ['Masks', 'title', 1],
      ],
    ],
    [
      'the mark of a picture in the head',
      `${PAGE_HEAD}lighthouse\n\n[papers-by]\n\n${card('Ferry')}`,
      [
        ['lighthouse', 'query', null],
        ['[papers-by]', 'image', null],
        ['Ferry', 'title', 0],
      ],
    ],
    [
      'a title of two lines',
      `${PAGE_HEAD}### **Ferry\nMasks**\n\nMost tokens are fog.\n\n7 authors\n`,
      [
        ['### **Ferry', 'title', 0],
        ['Masks', 'title', 0],
      ],
    ],
    [
      'fields of two cards on one line',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\nharbour-lab Harbour Lab · May 3, 2024 [2](/x) 311\n\nMasks\n\nFog.\n\n7 authors\n`,
      [
        ['harbour-lab Harbour Lab', 'author line', 0],
        ['·', 'separator', 0],
        ['May 3, 2024', 'date', 0],
        [' [', 'markup', 0],
        ['2', 'comments', 0],
        ['](/x) ', 'markup', 0],
        ['311', 'upvotes', 1],
        ['Masks', 'title', 1],
      ],
    ],
    [
      'the first field of a card that is cut off',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\n7 authors · May 3, 2024 [2](/x) 311\n`,
      [
        ['2', 'comments', 0],
        ['](/x) ', 'markup', 0],
        ['311', 'upvotes', 0],
      ],
    ],
    [
      'the submitter of the next card behind comments',
      `${PAGE_HEAD}Submitted by\nfern.k\n12\nFerry\n· 7 authors 3 Submitted by ada\n9\nMasks\n· 4 authors\n`,
      [
        ['· 7 authors', 'author line', 0],
        ['3', 'comments', 0],
        ['Submitted by', 'submitted by', 1],
        ['ada', 'submitter', 1],
        ['9', 'upvotes', 1],
      ],
    ],
    [
      'the submitter of the first card behind the day of one that is cut off',
      'on fog.\n\n* 9 authors\n\n· Feb 26, 2024 Upvote 115 Submitted by ada\n\nFerry\n\nMost tokens are fog.\n\n7 authors\n',
      [
        ['Feb 26, 2024', 'date', null],
        ['Submitted by', 'submitted by', 0],
        ['ada', 'submitter', 0],
        ['Ferry', 'title', 0],
      ],
    ],
    [
      'the upvotes of the first card behind the date of one that is cut off',
      `· Jan 7 2 311\n${card('Masks')}`,
      [
        ['·', 'separator', null],
        ['Jan 7', 'date', null],
        ['2', 'comments', null],
        ['311', 'upvotes', 0],
      ],
    ],
    [
      'stars in front of the comments of a daily page, and links of the second card',
      `${PAGE_HEAD}Submitted by\nfern.k\n12\nFerry\n· 7 authors\n1.2k 7\nSubmitted by\nada\n9\nMasks\n· 4 authors [1.3k](/papers/2402.99902) 8\n`,
      [
        ['1.2k', 'repository', 0],
        ['7', 'comments', 0],
        [' [', 'markup', 1],
        ['1.3k', 'repository', 1],
        ['8', 'comments', 1],
      ],
    ],
    [
      'what stands in the place of comments and is no number of them',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\n7 authors · May 3, 2024 x\n\n${card('Masks')}`,
      [
        ['May 3, 2024', 'date', 0],
        ['x', 'unused', 0],
      ],
    ],
    [
      'buttons on one line',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\n7 authors · Published on May 3, 2024\n\nUpvote 7 GitHub 1.2k arXiv Page\n`,
      [
        ['7 authors', 'author line', 0],
        ['Published on May 3, 2024', 'date', 0],
        ['Upvote 7', 'upvotes', 0],
        ['GitHub 1.2k', 'repository', 0],
        ['arXiv Page', 'arxiv', 0],
      ],
    ],
    [
      'a title that is spelled like a foot',
      `${PAGE_HEAD}${card('May 3, 2024 7')}${card('Masks')}`,
      [['May 3, 2024 7', 'title', 0]],
    ],
    [
      'an organization that is called like a button',
      `${PAGE_HEAD}Ferry\n\nMost tokens are fog.\n\nGitHub\n\n· Feb 2, 2024\n`,
      [['GitHub', 'author line', 0]],
    ],
    [
      'a submitter who is called like a foot',
      `${PAGE_HEAD}Submitted by\nMay 4 2\n12\nFerry\n7 authors\n3\n`,
      [
        ['May 4 2', 'submitter', 0],
        ['12', 'upvotes', 0],
      ],
    ],
    [
      'upvotes and comments on lines of their own',
      `${PAGE_HEAD}Submitted by\nfern.k\n12\nFerry\n7 authors\n3\n`,
      [
        ['Submitted by', 'submitted by', 0],
        ['fern.k', 'submitter', 0],
        ['12', 'upvotes', 0],
        ['Ferry', 'title', 0],
        ['3', 'comments', 0],
      ],
    ],
  ])('explains %s', (_, text, explained) => {
    const stretches = explain(text)
    for (const stretch of explained) expect(stretches).toContainEqual(stretch)
  })

  it('takes the options of parsePaperListing', () => {
    expect(explainListing(makeListing(), { referenceDate: '2025-12-11', strict: true })).toEqual(
      explainListing(makeListing()),
    )
  })

  it.each([
    [
      'a link of BBCode whose address opens a bracket',
      '[url=https://a.org/b(]Low Tide\nEbbs here[/url]\n4 authors\n·\nMay 28\n',
    ],
    ['a link of BBCode with a note in front of its words', '[+7char [url=http://papers]\n2[/url]'],
  ])('gives stretches in order for %s', (_, broken) => {
    expectWhole(`${broken}${'[url=https://a.org/b][/url]'.repeat(3)}`)
  })

  it.each([
    ['numbers that take more room in brackets', 'Ferry⟨3⟩\n\nMasks⟨4⟩ of 2⟨5⟩'],
    ['a target that breaks its line', '<br>\n- link "a"\n - /url: <br>\n - link ">"\n- link "b"'],
  ])('gives stretches in order for %s', (_, text) => {
    expectWhole(text)
  })

  function expectWhole(text: string) {
    let at = 0
    for (const { start, end } of explainListing(text)) {
      expect(start).toBe(at)
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(at).toBe(text.length)
    for (const { spans } of parsePaperListing(text).papers)
      for (const { start, end } of Object.values(spans)) expect(end).toBeGreaterThan(start)
  }
})
