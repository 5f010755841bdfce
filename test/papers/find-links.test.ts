import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/papers/draft'
import { findAbstractLinks, findCardLinks } from '../../src/papers/find-links'
import type { Joined } from '../../src/papers/join-lines'
import type { Paper } from '../../src/schema'
import type { Line, LineLink } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePage } from '../make-page'

const SITE = 'https://huggingface.co'
const ID = '2402.99901'
const REPOSITORY = 'https://github.com/harbour-lab/tides'

function joined(lines: Line[], texts = lines.map(({ text }) => text)): Joined {
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  return {
    text: texts.join(' '),
    starts,
    parts: lines.map((line, i) => ({ line, text: texts[i] as string })),
  }
}

function fromAbstract(lines: Line[], texts?: string[], known: Partial<Paper> = {}): Draft {
  const abstract = joined(lines, texts)
  const span = { start: 0, end: 500 }
  const draft = makeDraft({ abstract: abstract.text, spans: { abstract: span }, ...known })
  findAbstractLinks(draft, abstract)
  return draft
}

type Part = 'title' | 'abstract' | 'foot'

/** What the links of a card's lines are read as; each is a part of the card, the words of a line and its links. */
function fromCard(rows: [Part, string, LineLink[], Partial<Line>?][], rest: Partial<Draft> = {}): Draft {
  const lines = rows.map(([, text, links, known], i) =>
    makeLine(text, { start: i * 100, end: i * 100 + text.length, links, ...known }),
  )
  const indices = (part: Part) => rows.flatMap(([name], i) => (name === part ? [i] : []))
  const entry = makeEntry({ title: indices('title'), abstract: indices('abstract'), foot: indices('foot') })
  const draft = makeDraft({}, { entry, ...rest })
  findCardLinks(
    draft,
    makePage(
      lines,
      rows.map(() => 0),
    ),
  )
  return draft
}

const whole = (text: string, url: string): LineLink => ({ start: 0, end: text.length, url })
const linked = (part: Part, text: string, url: string): [Part, string, LineLink[]] => [
  part,
  text,
  [whole(text, url)],
]

describe('the links of an abstract', () => {
  it('are its URLs, with spans', () => {
    const { paper } = fromAbstract([
      makeLine(`Code at ${REPOSITORY}. See https://tides.example.org too.`, { start: 30 }),
    ])
    expect(paper.links).toEqual([
      { url: REPOSITORY, kind: 'repository', from: 'abstract', span: { start: 38, end: 74 } },
      { url: 'https://tides.example.org', kind: 'other', from: 'abstract', span: { start: 80, end: 105 } },
    ])
    expect(paper.repositories).toEqual([
      {
        host: 'github.com',
        owner: 'harbour-lab',
        name: 'tides',
        url: REPOSITORY,
        stars: null,
        from: 'abstract',
      },
    ])
    expect(paper.spans).toEqual({
      abstract: { start: 0, end: 500 },
      links: { start: 38, end: 74 },
      repositories: { start: 38, end: 74 },
    })
  })

  it('are on the line on which they stand', () => {
    const lines = [
      makeLine('A tide', { start: 10 }),
      makeLine(`is at ${REPOSITORY}`, { start: 200 }),
      makeLine('and a half', { start: 300 }),
    ]
    expect(fromAbstract(lines).paper.links.map(({ span }) => span)).toEqual([{ start: 206, end: 242 }])
  })

  it('may begin a line and end another', () => {
    const lines = [
      makeLine('https://github.com/harbour-lab', { start: 10 }),
      makeLine('/tides', { start: 200 }),
    ]
    const draft = makeDraft({ abstract: 'x' })
    const text = REPOSITORY
    findAbstractLinks(draft, {
      text,
      starts: [0, 30],
      parts: lines.map((line) => ({ line, text: line.text })),
    })
    expect(draft.paper.links.map(({ span }) => span)).toEqual([{ start: 10, end: 206 }])
  })

  it('are found behind a block mark that belongs to the words', () => {
    const line = makeLine(`at ${REPOSITORY}`, { start: 12, prefix: '> ' })
    expect(fromAbstract([line], [`> ${line.text}`]).paper.links[0]?.span).toEqual({ start: 15, end: 51 })
  })

  it('are where a map says', () => {
    const line = makeLine(`at ${REPOSITORY}`, { start: 12, map: [0, 12, 3, 40] })
    expect(fromAbstract([line]).paper.links[0]?.span).toEqual({ start: 40, end: 76 })
  })

  it('are kept once, and so are repositories', () => {
    const { paper } = fromAbstract([
      makeLine(`${REPOSITORY} ${REPOSITORY} ${REPOSITORY}/issues https://github.com/Harbour-Lab/Tides`),
    ])
    expect(paper.links.map(({ url }) => url)).toEqual([
      REPOSITORY,
      `${REPOSITORY}/issues`,
      'https://github.com/Harbour-Lab/Tides',
    ])
    expect(paper.repositories.map(({ url }) => url)).toEqual([REPOSITORY])
  })

  it('are none without an abstract', () => {
    const draft = fromAbstract([makeLine(`at ${REPOSITORY}, and this https URL`)], undefined, {
      abstract: null,
    })
    expect(draft.paper.links).toEqual([])
    expect(draft.doubts).toEqual([])
    expect(draft.known).toBeNull()
  })

  it.each(['Code is at this https URL.', 'Code is at this http URL'])(
    'may have lost a target: %j',
    (text) => {
      expect(fromAbstract([makeLine(text)]).doubts).toEqual([
        {
          code: 'LINK_TARGET_LOST',
          severity: 'info',
          span: { start: 0, end: 500 },
          what: 'names a link whose target the capture dropped.',
        },
      ])
    },
  )

  it.each(['Code is at this https url.', 'We sail at this http', 'see bathis http URL', 'this http URLs'])(
    'have lost no target: %j',
    (text) => {
      expect(fromAbstract([makeLine(text)]).doubts).toEqual([])
    },
  )

  it('have lost no target where the abstract has no place', () => {
    expect(fromAbstract([makeLine('at this http URL')], undefined, { spans: {} }).doubts).toEqual([])
  })
})

describe('the links of a card', () => {
  it("give the paper's page and its identifier", () => {
    const { paper } = fromCard([linked('title', 'Ferry Masks', `${SITE}/papers/${ID}`)])
    expect(paper).toMatchObject({ arxivId: ID, url: `${SITE}/papers/${ID}`, links: [] })
    expect(paper.spans).toEqual({ arxivId: { start: 0, end: 11 }, url: { start: 0, end: 11 } })
  })

  it.each<[url: string, page: string | null]>([
    [`/papers/${ID}`, `${SITE}/papers/${ID}`],
    [`${SITE}/papers/${ID}#community`, `${SITE}/papers/${ID}`],
    [`${SITE}/login?next=%2Fpapers%2F${ID}`, `${SITE}/papers/${ID}`],
    [`https://arxiv.org/abs/${ID}`, null],
    [`https://arxiv.org/pdf/${ID}`, null],
  ])('give the identifier of %s', (url, page) => {
    const { paper } = fromCard([linked('title', 'Ferry Masks', url)])
    expect(paper).toMatchObject({ arxivId: ID, url: page })
  })

  it.each<[name: string, url: string, words: string, id: string | null]>([
    ['of one word', `https://arxiv.org/abs/${ID}`, 'paper', ID],
    ['that name arXiv', `https://arxiv.org/abs/${ID}`, 'on ArXiv page', ID],
    ["to the paper's page", `${SITE}/papers/${ID}`, 'the ferry paper', ID],
    ["to the paper's page, half encoded", `/papers%2F${ID}`, 'the ferry paper', ID],
    ['to a log-in', `${SITE}/login?next=%2fpapers%2f${ID}`, 'log in here', ID],
  ])('in the foot and %s give it: %s, %j', (_, url, words, id) => {
    expect(fromCard([linked('foot', words, url)]).paper.arxivId).toBe(id)
  })

  it('of title and abstract come before those of the foot', () => {
    const { paper } = fromCard([
      linked('foot', '7', '/papers/2402.99902'),
      linked('abstract', 'A tide is a tide.', '/papers/2402.99903'),
      linked('title', 'Ferry Masks', `/papers/${ID}`),
    ])
    expect(paper).toMatchObject({
      arxivId: ID,
      url: `${SITE}/papers/${ID}`,
      spans: { url: { start: 200, end: 211 } },
    })
  })

  it('of the abstract come before those of the foot', () => {
    const { paper } = fromCard([
      linked('foot', '7', '/papers/2402.99902'),
      linked('abstract', 'A tide is a tide.', '/papers/2402.99903'),
    ])
    expect(paper.arxivId).toBe('2402.99903')
  })

  it('give the page behind one that gave the identifier alone', () => {
    const { paper } = fromCard([
      linked('title', 'Ferry Masks', `https://arxiv.org/abs/${ID}`),
      linked('foot', '7', `/papers/${ID}`),
    ])
    expect(paper).toMatchObject({
      arxivId: ID,
      url: `${SITE}/papers/${ID}`,
      spans: { arxivId: { start: 0, end: 11 }, url: { start: 100, end: 101 } },
    })
  })

  it('give the page where it stands first', () => {
    const { paper } = fromCard([
      linked('title', 'Ferry Masks', `/papers/${ID}`),
      linked('foot', '7', `/papers/${ID}#community`),
    ])
    expect(paper.spans.url).toEqual({ start: 0, end: 11 })
  })

  it('give no page of another paper', () => {
    const { paper } = fromCard([
      linked('title', 'Ferry Masks', `https://arxiv.org/abs/${ID}`),
      linked('foot', '7', '/papers/2402.99902#community'),
    ])
    expect(paper).toMatchObject({ arxivId: ID, url: null })
    expect(paper.spans.url).toBeUndefined()
  })

  it.each<[name: string, page: string, words: string, code: string[]]>([
    ['on the whole abstract', 'papers/2402.99902', 'A ferry sails.', ['ABSTRACT_UNCERTAIN']],
    ['of a picture', 'papers/2402.99902', '', ['ABSTRACT_UNCERTAIN']],
    ['on some of its words', 'papers/2402.99902', 'ferry', []],
    ['to the same paper', `papers/${ID}#community`, 'A ferry sails.', []],
    ['to no page of a paper', 'docs/2402.99902', 'A ferry sails.', []],
    ['to the papers of a day', 'papers/date/2024-02-02', 'A ferry sails.', []],
    ['to no paper of the site', 'abs/2402.99902', 'A ferry sails.', []],
  ])('of title and abstract lead to one paper: a link %s', (_, page, words, code) => {
    const { doubts } = fromCard([
      ['title', 'Ferry', [whole('Ferry', `${SITE}/papers/${ID}`)]],
      ['abstract', 'A ferry sails.', [{ start: 0, end: words.length, url: `${SITE}/${page}` }]],
    ])
    expect(doubts.map((doubt) => doubt.code)).toEqual(code)
    for (const { what } of doubts) expect(what).toBe('leads to another paper than the title.')
  })

  it('of the abstract alone may lead anywhere, and so may those of the foot', () => {
    const elsewhere = `${SITE}/papers/2402.99902`
    const { doubts } = fromCard([
      ['title', 'Ferry', []],
      ['abstract', 'A ferry sails.', [whole('A ferry sails.', elsewhere)]],
      ['foot', '7', [whole('7', `${SITE}/papers/${ID}`)]],
    ])
    expect(doubts).toEqual([])
  })

  it('give the identifier that comes first', () => {
    const { paper } = fromCard([
      linked('title', 'Ferry Masks', `https://arxiv.org/abs/${ID}`),
      linked('foot', 'arXiv', 'https://arxiv.org/abs/2402.99902'),
    ])
    expect(paper).toMatchObject({ arxivId: ID, spans: { arxivId: { start: 0, end: 11 } } })
  })

  it.each([
    `papers/${ID}`,
    `../../papers/${ID}`,
    `file:///C:/papers/${ID}`,
    `http://localhost:8080/papers/${ID}?x`,
    `https://mirror.example.org/papers/${ID}#community`,
    `https://web.archive.org/web/2025/${SITE}/papers/${ID}`,
    `../login?next=%2Fpapers%2F${ID}`,
  ])('of a page that was saved or copied lead to the paper: %s', (url) => {
    const { paper } = fromCard([linked('title', 'Ferry Masks', url)])
    expect([paper.arxivId, paper.url]).toEqual([ID, `${SITE}/papers/${ID}`])
  })

  it.each([`notes/${ID}`, `https://example.org/wallpapers/${ID}`, `https://example.org/papers/${ID}x`])(
    'that only look like a page of the paper lead to none: %s',
    (url) => {
      const { paper } = fromCard([linked('title', 'Ferry Masks', url)])
      expect([paper.arxivId, paper.url]).toEqual([null, null])
    },
  )

  it('on some words of an abstract are of papers that it cites', () => {
    const cited = { start: 3, end: 8, url: `${SITE}/papers/${ID}` }
    const { paper } = fromCard([['abstract', 'As Ferry shows', [cited]]])
    expect([paper.arxivId, paper.url]).toEqual([null, null])
    const own = fromCard([linked('abstract', 'As Ferry shows', `${SITE}/papers/${ID}`)]).paper
    expect([own.arxivId, own.url]).toEqual([ID, `${SITE}/papers/${ID}`])
  })

  it('of a picture in front of an abstract lead to its paper', () => {
    const { paper } = fromCard([
      ['abstract', 'As Ferry shows', [{ start: 0, end: 0, url: `${SITE}/papers/${ID}` }]],
    ])
    expect([paper.arxivId, paper.url]).toEqual([ID, `${SITE}/papers/${ID}`])
  })

  it('elsewhere are kept, in the order of the text', () => {
    const { paper } = fromCard([
      linked('foot', 'Project', 'https://tides.example.org'),
      linked('title', 'Ferry Masks', 'http://ferry.example.org'),
      linked('foot', 'Code', REPOSITORY),
    ])
    expect(paper.links).toEqual([
      { url: 'https://tides.example.org', kind: 'other', from: 'card', span: { start: 0, end: 7 } },
      { url: 'http://ferry.example.org', kind: 'other', from: 'card', span: { start: 100, end: 111 } },
      { url: REPOSITORY, kind: 'repository', from: 'card', span: { start: 200, end: 204 } },
    ])
    expect(paper.spans.links).toEqual({ start: 0, end: 7 })
  })

  it.each([
    `${SITE}/papers/${ID}`,
    `${SITE}/login?next=x`,
    `${SITE}/join`,
    `${SITE}/join?next=x`,
    `${SITE}/avatars/a.svg`,
    `${SITE}/harbour-lab`,
    'http://huggingface.co/harbour-lab',
    `${SITE}/`,
    'https://cdn-avatars.huggingface.co/v1',
    'https://hf.co/harbour_lab.x',
    'HTTPS://HuggingFace.co/papers/x',
    '/harbour-lab',
    'mailto:ada@example.org',
    'see https://example.org',
    'https://exam\u0000ple.org',
    'https://example.org/\u0085',
    'https://example.org/a b',
    'http\u017f://example.org',
    'https://example.org/\u202e',
    'https://example.org/\u200b',
    'https://example.org/\ud800',
    'https://exam<ple.org',
    'https://exam|ple.org/a',
    'https://%00example.org/a',
    'https://example.org:a/b',
    'https://github.com:harbour/tides/logs',
    'https://ada@',
  ])('on the site, or to no page, are left out: %s', (url) => {
    expect(fromCard([linked('foot', 'Harbour', url)]).paper.links).toEqual([])
  })

  it.each([
    `${SITE}/harbour-lab/tides`,
    `${SITE}/datasets/harbour-lab/tides`,
    `${SITE}/harbour?x`,
    'https://huggingface.company/papers/x',
    'https://example.org/huggingface.co/papers/',
    'https://nothuggingface.co/papers/x',
    `https://example.org/?to=${SITE}/papers/x`,
    'https://example.org:8080/a|b^c',
    'https://ada:x@example.org/a@b:c',
    'https://münchen.example',
    'https://example.org\\a',
  ])('elsewhere are kept: %s', (url) => {
    expect(fromCard([linked('foot', 'Harbour', url)]).paper.links.map((link) => link.url)).toEqual([url])
  })

  it('have a scheme in small letters, and a host', () => {
    const urls = [
      'HTTPS://Example.org/A',
      'HTTP://Example.org/B',
      'https://',
      'https:///a',
      'http://?a',
      'http://#a',
    ]
    const { links } = fromCard(urls.map((url) => linked('foot', 'Harbour', url))).paper
    expect(links.map(({ url }) => url)).toEqual(['https://Example.org/A', 'http://Example.org/B'])
  })

  it('take the words that they carry', () => {
    const links = [
      { start: 0, end: 3, url: 'https://a.example.org' },
      { start: 4, end: 7, url: 'https://b.example.org' },
      { start: 9, end: 9, url: 'https://c.example.org' },
    ]
    const { paper } = fromCard([['foot', 'one two three', links]])
    expect(paper.links.map(({ span }) => span)).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 9, end: 10 },
    ])
    expect(paper.spans).toEqual({ links: { start: 0, end: 3 } })
  })

  it('are where a map says', () => {
    const links = [{ start: 4, end: 7, url: 'https://a.example.org' }]
    const { paper } = fromCard([['foot', 'one two', links, { map: [0, 20, 4, 50] }]])
    expect(paper.links[0]?.span).toEqual({ start: 50, end: 53 })
  })

  it('may be none', () => {
    expect(fromCard([['title', 'Ferry Masks', []]]).paper.links).toEqual([])
  })
})

describe('the stars', () => {
  const foot: [Part, string, LineLink[]] = linked('foot', 'GitHub 12', REPOSITORY)

  it('belong to the repository of the card', () => {
    expect(fromCard([foot], { stars: 12 }).paper.repositories).toMatchObject([{ stars: 12, from: 'card' }])
  })

  it('do not belong to that of the abstract', () => {
    const rows = [linked('abstract', 'Code', 'https://github.com/harbour-lab/ebb')]
    expect(fromCard(rows, { stars: 12 }).paper.repositories).toMatchObject([
      { stars: null, from: 'abstract' },
    ])
  })

  it('are added to a repository that the abstract names, too', () => {
    const draft = fromCard(
      [linked('abstract', 'Code', REPOSITORY.toUpperCase().replace('HTTPS', 'https')), foot],
      {
        stars: 12,
      },
    )
    expect(draft.paper.repositories).toMatchObject([{ stars: 12, from: 'abstract' }])
  })
})
