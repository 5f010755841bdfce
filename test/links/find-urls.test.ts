import { describe, expect, it } from 'vitest'
import { findUrls } from '../../src/links/find-urls'
import { MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'
import fc from '../property'

/** `[printed, url]` of each URL found; `printed` is what the offsets slice. */
function read(text: string): [string, string][] {
  return findUrls(text).map(({ start, end, url }) => [text.slice(start, end), url])
}

/** A text with one URL between `⟦` and `⟧`, and the URL meant when it is not the one printed. */
const ONE_URL: Record<string, [text: string, url?: string][]> = {
  'sentences of abstracts': [
    ['Code is available at: ⟦https://github.com/harbour-lab/TIDE⟧.'],
    ['publicly available at ⟦https://github.com/AdaFerry/AdaKnot⟧ .'],
    ['publicly available at~⟦https://github.com/rowena/compass⟧.'],
    ['released at ⟦https://github.com/h-arbour/tidal_steering/⟧'],
    ['at the following link: \\url{ ⟦https://anonymous.4open.science/r/TIDE-TED-4FCC/⟧} .'],
    ['Our code: ⟦https://github.com/MYBAY/SmartFerry?tab=readme-ov-file⟧'],
    ['HomePage: ⟦https://pingping0123.github.io/KnotEdit.github.io⟧'],
    ['(see ⟦github.com/lina-park/notes⟧).', 'https://github.com/lina-park/notes'],
    [
      'The code is available at https:// ⟦github.com/Ferry0601/MagicTide⟧.',
      'https://github.com/Ferry0601/MagicTide',
    ],
    ['will be made publicly available at⟦https://github.com/xyzlab/KTM⟧.'],
    [
      'is available at ⟦https://x-baygroup.github.io/HomePage\\_KnOt-RL⟧',
      'https://x-baygroup.github.io/HomePage_KnOt-RL',
    ],
    ['💾 ⟦https://github.com/cgharbour/SeaSpray⟧'],
    ['📃 ⟦https://arxiv.org/abs/2512.99901⟧ 💾'],
  ],
  'schemes and hosts': [
    ['⟦http://example.org⟧'],
    ['⟦HTTPS://GitHub.COM/A/B⟧', 'https://github.com/A/B'],
    ['⟦Http://Example.org/A⟧', 'http://example.org/A'],
    ['⟦https://example.org:8443/a⟧'],
    ['⟦https://example.org?a=1⟧'],
    ['⟦https://example.org#a⟧'],
    ['⟦http://10.0.0.1:7860/demo⟧'],
    ['⟦https://user:word@example.org/a⟧'],
    ['⟦https://github.com@evil.io/o/n⟧'],
    ['⟦https://xn--gthub-n4a.com/o/n⟧'],
    ['⟦https://gіthub.com/o/n⟧ with a Cyrillic і'],
    ['⟦https://github.com.evil.io/o/n⟧'],
    ['⟦https://bitbuc\u212aet.org/o/n⟧'],
    ['⟦https://a-b.c_d.example.museum/a⟧'],
    ['⟦www.example.org⟧', 'https://www.example.org'],
    ['⟦www.example.org/a⟧, and', 'https://www.example.org/a'],
    ['⟦WWW.Example.org/A⟧', 'https://www.example.org/A'],
    ['page:⟦www.example.org⟧.', 'https://www.example.org'],
    ['git+⟦https://github.com/o/n.git⟧@main#egg=n'],
    ['https://⟦https://github.com/o/n⟧'],
  ],
  'no scheme': [
    ['⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['⟦GitHub.com/O/N⟧', 'https://github.com/O/N'],
    ['⟦github.com/o⟧', 'https://github.com/o'],
    ['⟦github.com:443/o/n⟧', 'https://github.com:443/o/n'],
    ['⟦www.github.com/o/n⟧', 'https://www.github.com/o/n'],
    ['⟦gist.github.com/o/1a2b⟧', 'https://gist.github.com/o/1a2b'],
    ['⟦gitlab.com/g/s/n⟧', 'https://gitlab.com/g/s/n'],
    ['⟦bitbucket.org/o/n⟧', 'https://bitbucket.org/o/n'],
    ['⟦codeberg.org/o/n⟧', 'https://codeberg.org/o/n'],
    ['⟦gitee.com/o/n⟧', 'https://gitee.com/o/n'],
    ['⟦git.sr.ht/~o/n⟧', 'https://git.sr.ht/~o/n'],
    ['⟦huggingface.co/o/n⟧', 'https://huggingface.co/o/n'],
    ['⟦hf.co/datasets/o/n⟧', 'https://hf.co/datasets/o/n'],
    ['⟦arxiv.org/abs/2306.00978⟧', 'https://arxiv.org/abs/2306.00978'],
    ['⟦doi.org/10.1000/182⟧', 'https://doi.org/10.1000/182'],
    ['⟦anonymous.4open.science/r/x-1⟧', 'https://anonymous.4open.science/r/x-1'],
    ['⟦o.github.io/n⟧', 'https://o.github.io/n'],
    ['⟦o.github.io⟧.', 'https://o.github.io'],
    ['⟦o.github.io⟧)and', 'https://o.github.io'],
    ['Code:⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['Code:⟦3d.github.io/n⟧', 'https://3d.github.io/n'],
    ['//⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['https:/⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['https//⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['http:/⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['http:// ⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['-⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['•⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['[1]⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['代码见⟦github.com/o/n⟧', 'https://github.com/o/n'],
  ],
  ssh: [
    ['⟦git@github.com:o/n.git⟧', 'https://github.com/o/n'],
    ['(⟦git@github.com:o/n⟧).', 'https://github.com/o/n'],
    ['(⟦git@github.com:o/n⟧), x/git@gitlab.com:a/b', 'https://github.com/o/n'],
    ['⟦git@gitlab.com:g/s/n.git⟧.', 'https://gitlab.com/g/s/n'],
    ['⟦ssh://git@github.com/o/n.git⟧', 'https://github.com/o/n'],
    ['⟦ssh://git@gitlab.com:22/o/n⟧', 'https://gitlab.com/o/n'],
    ['⟦https://git@github.com/o/n⟧'],
  ],
  LaTeX: [
    ['\\url{⟦https://github.com/o/n⟧}.'],
    ['\\url{⟦github.com/o/n⟧}', 'https://github.com/o/n'],
    ['\\url{⟦example.org/a⟧}', 'https://example.org/a'],
    ['\\href{⟦example.org/a⟧}{here}', 'https://example.org/a'],
    ['\\url{⟦https://github.com/o\\_p/n\\_m⟧}', 'https://github.com/o_p/n_m'],
    ['⟦https://example.org/a\\%20b\\#c⟧', 'https://example.org/a%20b#c'],
    ['⟦https://example.org/?a=1\\&b=2⟧', 'https://example.org/?a=1&b=2'],
    ['⟦https://example.org/\\~{}user/a⟧', 'https://example.org/~user/a'],
    ['⟦https://example.org/\\~user⟧', 'https://example.org/~user'],
    ['⟦https://example.org/~user⟧'],
    ['⟦https://github.com/o/n⟧~and'],
    ['⟦https://github.com/o/n⟧\\footnote{x}'],
    ['⟦https://github.com/o/n⟧\\\\'],
    ['\\texttt{⟦github.com/o/n⟧}', 'https://github.com/o/n'],
    ['{\\tt ⟦github.com/o/n⟧}', 'https://github.com/o/n'],
    ['⟦https://github.com/o/n⟧$^1$'],
    ['⟦https://github.com/o/n⟧{here}'],
  ],
  'trailing punctuation': [
    ...[...'.,;:!?…。，、；：！？．·*`\'"’”»›“|^<>{}[]）】』」》؟،؛।։።¿¡'].map((mark): [string] => [
      `⟦https://github.com/o/n⟧${mark}`,
    ]),
    ['⟦https://github.com/o/n⟧...'],
    ['⟦https://github.com/o/n⟧.)'],
    ['⟦https://github.com/o/n⟧).'],
    ['⟦https://github.com/o/n⟧!)"'],
    ['⟦https://github.com/o/n⟧.**'],
    ['⟦https://github.com/o/n⟧ -- which'],
    ['⟦https://github.com/o/n⟧—which'],
    ["⟦https://github.com/o/n⟧'s"],
    ['⟦https://github.com/o/n?tab=readme#a⟧?'],
    ['⟦https://github.com/rednote-hilab/dots.ocr⟧.'],
    ['⟦https://github.com/o/n.git⟧.'],
    ['⟦https://github.com/o/n⟧\u200b.'],
  ],
  'around it': [
    ['<⟦https://github.com/o/n⟧>'],
    ['"⟦https://github.com/o/n⟧"'],
    ['“⟦https://github.com/o/n⟧”'],
    ['«⟦https://github.com/o/n⟧»'],
    ['（⟦https://github.com/o/n⟧）'],
    ['**⟦https://github.com/o/n⟧**'],
    ['_⟦https://github.com/o/n⟧_'],
    ['_⟦https://github.com/o_p/n⟧_'],
    ['_⟦github.com/o/n⟧_', 'https://github.com/o/n'],
    ['⟦https://github.com/o/n_⟧'],
    ['`⟦github.com/o/n⟧`', 'https://github.com/o/n'],
    ['[code](⟦https://github.com/o/n⟧ "title")'],
    ['<a href="⟦https://github.com/o/n⟧">'],
    ['javascript:alert(1)//⟦https://github.com/o/n⟧'],
  ],
  brackets: [
    ['(⟦https://github.com/o/n⟧)and'],
    ['⟦https://en.wikipedia.org/wiki/A_(b)⟧.'],
    ['(⟦https://en.wikipedia.org/wiki/A_(b)⟧)'],
    ['⟦https://example.org/a_(b_(c))⟧)'],
    ['⟦https://example.org/a_(b_(c_d))⟧)'],
    ['⟦https://doi.org/10.1016/S0140-6736(20)30183-5⟧.'],
    ['⟦https://example.org/a⟧(b'],
    ['⟦https://example.org/a⟧)b'],
    ['⟦https://example.org/⟧(((('],
    ['⟦https://github.com/o/n⟧(MIT)'],
    ['⟦https://www.github.com/o/n⟧(MIT)'],
    ['see //⟦github.com/o/n⟧', 'https://github.com/o/n'],
    ['(//⟦github.com/o/n⟧)', 'https://github.com/o/n'],
    ['⟦https://github.com/o/n/blob/main/a(1).md⟧'],
    ['⟦https://github.com/o/n⟧[1]'],
  ],
  'glued on': [
    ['⟦https://github.com/o/n⟧.Our method'],
    ...'A All In It Our The These This To We'
      .split(' ')
      .map((word): [string] => [`⟦https://github.com/o/n⟧.${word} method`]),
    ...'are available can code data is model models page will'
      .split(' ')
      .map((word): [string] => [`⟦https://github.com/o/n⟧.Data ${word}`]),
    ...'code data model models'
      .split(' ')
      .map((word): [string] => [`⟦https://github.com/o/n⟧.Code and ${word}`]),
    ['⟦https://github.com/o/n⟧.Code is available'],
    ['⟦https://github.com/o/n⟧.Code and data are public'],
    ['⟦https://github.com/o/n⟧.Project page'],
    ['⟦https://github.com/o/n⟧.Models: below'],
    ['⟦https://github.com/o/n⟧.Model is public'],
    ['⟦https://github.com/o/n⟧.Demo model'],
    ['⟦https://github.com/o/n⟧.Code and model are public'],
    ['⟦https://github.com/o/n.Codebase⟧ is public'],
    ['⟦https://github.com/o/n.Code⟧ and more'],
    ['<⟦https://github.com/o/n.Models⟧>'],
    ['⟦https://github.com/o/n.Data⟧'],
    ['⟦https://a.org/b⟧?.A method'],
    ['⟦https://a.org/b⟧..!.Our method'],
    ['⟦https://github.com/o/n⟧.The'],
    ['⟦https://github.com/o/n⟧...The'],
    ['⟦https://github.com/o/n⟧.Our code is public'],
    ['⟦https://github.com/o/n.Theory⟧'],
    ["⟦https://github.com/o/n⟧.We've"],
    ['⟦https://github.com/o/Flux.Core⟧ is'],
    ['⟦https://github.com/o/n⟧,which'],
    ['⟦https://github.com/o/n⟧:code'],
    ['⟦https://github.com/o/n⟧&data'],
    ['⟦https://example.org/a⟧,which'],
    ['⟦https://example.org/1,2;3⟧;which'],
    ['⟦https://github.com/o/n/compare/v1...v2⟧'],
    ['⟦https://example.org⟧:which'],
    ['⟦https://web.archive.org/web/2020/https://github.com/o/n⟧'],
    ['⟦https://evil.io/?u=https://github.com/o/n⟧'],
    ['⟦https://evil.io⟧\\github.com/o/n'],
  ],
  'other scripts and invisible characters': [
    ['见⟦https://github.com/o/n⟧。'],
    ['⟦https://github.com/o/n⟧에서'],
    ['⟦https://github.com/o/n⟧を参照'],
    ['⟦https://github.com/o/n⟧𠮷'],
    ['⟦https://github.com/o/n⟧.我们'],
    ['⟦https://example.org⟧.我们'],
    ['⟦https://github.com/o/n⟧：代码'],
    ['⟦https://github.com⟧／o／n'],
    ['⟦https://github.com/o/repо⟧ with a Cyrillic о'],
    ['⟦https://github.com/o/n\u0301⟧ with an accent'],
    ['⟦https://example.org/été⟧'],
    ['⟦https://git\u00adhub.com/o/n\u200bm⟧', 'https://github.com/o/nm'],
    ['⟦https://example.org/a\u202eb⟧', 'https://example.org/ab'],
    ['⟦https://example.org/⟧😀'],
    ['⟦https://example.org/⟧\u0000a'],
    ['⟦https://example.org/a⟧\tb'],
    ['⟦https://example.org/a⟧\u00a0b'],
    ['⟦https://example.org/a⟧\u2028b'],
    ['⟦https://example.org/⟧\ud800'],
  ],
}

const NO_URL: Record<string, string[]> = {
  'words with a slash': [
    '',
    'and/or',
    'TCP/IP, 1/2, w/o',
    'Recall@10/20',
    'node.js/deno',
    'e.g./i.e.',
    'v1.0/v2.0',
    'a / b',
    'src/index.ts',
    '\\url{src/index}',
    '2024/05/28',
    '/ / /',
    '://',
    '//',
  ],
  'no whole address': [
    'http://',
    'https://...',
    'https://…',
    'example.org:/b',
    '\\url{} example.org/a',
    'https://{user}',
    'https:// and',
    'http://x',
    'http://localhost:3000/a',
    'https://e.g',
    'https://.org/a',
    'https://a..org/b',
    'https://[::1]/a',
    'https://github。com/o/n',
    'www.',
    'www.example',
    'www. example.org',
    'awww.example.org',
    'github.com',
    'on github.com, and',
    'git@',
    'git@github.com',
    'git@github.com:o',
    '.github.io',
    'o.github.io.evil.com',
    'tides.github.io.evil.com',
    'o.github.iota',
  ],
  'other schemes': [
    'ftp://github.com/o/n',
    'ftp://www.example.org/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x/y',
    'mailto:git@github.com',
    'ssh://example.org/a',
    'arXiv:2306.00978',
    'doi:10.1000/182',
  ],
  'hosts that only look alike': [
    'notgithub.com/o/n',
    'not-github.com/o/n',
    'not.github.com/o/n',
    'gitwww.hub.com/o/n',
    'github.com.evil.io/o/n',
    'github.com-evil.io/o/n',
    'github.community/o/n',
    'égithub.com/o/n',
    '见égithub.com/o/n',
    'оgithub.com/o/n',
    'gіthub.com/o/n',
    'user@github.com/o/n',
    'user:word@github.com/o/n',
    'me@example.org/a',
    'evil.io/github.com/o/n',
    'evil.io//github.com/o/n',
    'evil.io?github.com/o/n',
    'evil.io#github.com/o/n',
    'evil.io?u=github.com/o/n',
    'evil.io\\github.com/o/n',
    'evil.io@github.com/o/n',
    'git@evil.com:o/n.git',
    'git@evil.com:github.com/o/n.git',
    'nogit@github.com:o/n.git',
    'https/git@github.com:o/n.git',
  ],
  'too long': [
    `https://example.org/${'a'.repeat(2001)}`,
    `https://example.org/${'a/'.repeat(1001)}?github.com/o/n`,
    `https://example.org/${'a'.repeat(1000)}+github.com/o/n/${'a'.repeat(1000)}`,
    `https://example.org/${'a'.repeat(1990)}+hf.co/o/n`,
  ],
}

const SEVERAL: [string, string[]][] = [
  ['\\href{https://a.org/x}{https://b.org/y}', ['https://a.org/x', 'https://b.org/y']],
  ['[https://github.com/o/n](https://github.com/o/n)', ['https://github.com/o/n', 'https://github.com/o/n']],
  ['https://github.com/o/nhttps://github.com/p/m', ['https://github.com/o/n', 'https://github.com/p/m']],
  ['https://github.com/o/nhttp://a.org/p', ['https://github.com/o/n', 'http://a.org/p']],
  ['https://github.com/o/n.http://a.org', ['https://github.com/o/n', 'http://a.org']],
  ['https://a.orghttps://b.org', ['https://a.org', 'https://b.org']],
  ['https://a.orghttp://b.org', ['https://a.org', 'http://b.org']],
  ['https://a.org.http://b.org', ['https://a.org', 'http://b.org']],
  ['https://a.org,https://b.org;www.c.org', ['https://a.org', 'https://b.org', 'https://www.c.org']],
  ['https://a.ai/x,github.com/o/n', ['https://a.ai/x', 'https://github.com/o/n']],
  ['见https://github.com/o/n，以及hf.co/p/m。', ['https://github.com/o/n', 'https://hf.co/p/m']],
  [
    'Project: https://a.github.io/ 📄 Paper: https://arxiv.org/abs/2512.02834 💻 Code: https://github.com/o/n',
    ['https://a.github.io/', 'https://arxiv.org/abs/2512.02834', 'https://github.com/o/n'],
  ],
  [
    'Code: https://github.com/rower2002/TIDAL, model: https://huggingface.co/example-lab/model-7b and o.github.io/d.',
    [
      'https://github.com/rower2002/TIDAL',
      'https://huggingface.co/example-lab/model-7b',
      'https://o.github.io/d',
    ],
  ],
]

/** Repeats on which a careless search starts over at every piece. */
const HOSTILE = [
  'http://',
  'http://http://a.org/',
  'https://github.com/',
  'github.com/',
  'github.com/a/b:',
  'https://a.org/(',
  `https://a.org/${'(a'.repeat(900)} `,
  `https://a.org/${'.'.repeat(1900)} `,
  `https://${'a.'.repeat(200)} `,
  `${'a'.repeat(63)}/`,
  '/',
  '(',
  '(/',
  '.',
  'a',
  'www.',
  '@',
  'git@',
  'git@github.com:',
  'a.github.io',
  '\\url{a.b/',
  '我github.com/a/b',
  'https://a.org/\\_',
  'https://a.b@',
]

describe('findUrls', () => {
  describe.each(Object.entries(ONE_URL))('%s', (_, cases) => {
    it.each(cases)('%j', (marked, url) => {
      const start = marked.indexOf('⟦')
      const end = marked.indexOf('⟧') - 1
      const text = marked.replace(/[⟦⟧]/g, '')
      expect(findUrls(text)).toEqual([{ start, end, url: url ?? text.slice(start, end) }])
    })
  })

  describe.each(Object.entries(NO_URL))('nothing in %s', (_, texts) => {
    it.each(texts)('%j', (text) => {
      expect(findUrls(text)).toEqual([])
    })
  })

  it.each(SEVERAL)('%j', (text, urls) => {
    expect(read(text).map(([, url]) => url)).toEqual(urls)
  })

  it('takes a path of 2,000 characters whole', () => {
    const url = `https://example.org/${'a'.repeat(1999)}`
    expect(read(`x ${url} y`)).toEqual([[url, url]])
  })

  it('gives ordered http and https URLs that lie in the text, without control or invisible characters', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        'https://',
        'www.',
        'o.github.io',
        '\\',
        '{}',
        ')',
        '.',
        ',',
        '~',
        '_',
        ':',
        '?',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.webUrl(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let floor = 0
        for (const { start, end, url } of findUrls(text)) {
          expect(start).toBeGreaterThanOrEqual(floor)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(url).toMatch(/^https?:\/\/[^\s\p{C}\\"'<>{}[\]`]+$/u)
          expect(url).not.toMatch(/[.,;:!?]$/)
          floor = end
        }
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('finds a URL again in the URL that it printed', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        for (const [printed] of read(url)) expect(read(printed).map(([again]) => again)).toEqual([printed])
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it.each(HOSTILE)('takes time in proportion to a text of %j', (piece) => {
    expect(measureGrowth(repeats(piece, 20_000), findUrls)).toBeLessThan(MAX_GROWTH)
  })

  it('reads one line of 10 MB', () => {
    expect(findUrls('a'.repeat(1e7))).toEqual([])
    expect(findUrls(`https://example.org/${'a'.repeat(1e7)} https://github.com/o/n`)).toHaveLength(1)
    expect(findUrls(`https://${'.'.repeat(1e7)} https://github.com/o/n`)).toHaveLength(1)
    expect(findUrls(`https://a.org/(${'a'.repeat(1e7)}`)).toHaveLength(1)
  })
})
