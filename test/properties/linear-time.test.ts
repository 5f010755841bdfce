import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../../src'
import { HEAD, makeListing } from '../make-listing'
import { MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'

/** Repeats on which a careless rule starts over at every character. */
const HOSTILE = [
  ...['[', ']', '](', '[]', '[a](', '[[', '![', '[1]', '[1] ', '[1]\n', '[x][', '[1]: ', '[1]: http\n', '('],
  ...['\ufffd\n', ' ###', '# a #\n', 'a ### [b](/papers/2402.99901) ', '[![](/a.png)](/papers/2402.99901)'],
  ...['[SVG Image 7](/login?next=a)', 'by\n', 'by\nAK\nand the research community\n', 'we\nboat\nof\n'],
  ...['a\n  b\n', '\\n', '\\u00b7', '"\\n', '""', '\u001b', '\u001b[', '\u001b[1m', '\u001b]8;;', '\n\u200b'],
  ...['\r\r', '\r\r\n', '- a\n  b\n', '+\n', '│ a │\n', 'a\\\n', 'a<br>\n', '/web/2025/'],
  ...['https://www.google.com/url?q=https:', 'and goes on in the middle of a sentence\n\n', '1\ta\n'],
  ...['_20_ 3\n', '\\', '\\\\', '*', '* ', '**', '_', '_ ', '__', '~', '`', '#', '# ', '> ', '|', '-'],
  ...['--- ', '=\n', '{', '{.', '•', '• ', '·', '· ', '1 · ', '…', '.', '. ', ' ', '  ', '\t', '\u00a0'],
  ...['\n', '\n\n', ' \n', '\r', '\r\n', '1', '1 ', '1\n', '1,', '1.', '7 authors', '7 authors\n'],
  ...['May 31\n', 'May ', '-\n', 'Upvote\n', 'A, ', 'A and ', 'http', 'https://', 'https://github.com/'],
  ...['https://github.com/o/n ', 'github.com/', 'www.', 'git@', '@', '/', ':', '&', '&amp;', '&#', '&#1'],
  ...['<', '<a ', '<a href="', '<a>', '</a>', '<!--', '<li>', '<br', '<b', '>', 'A', 'a ', 'É', '😀'],
  ...['\ud800', '\u0000', '\u200b', 'References\n', 'Submitted by\n', 'Daily Papers\n', '1. http://a\n'],
]

const LENGTH = 8_000

/** How much longer it takes to read twice the text; `make(length)` makes it. */
function growth(make: (length: number) => string): number {
  return measureGrowth(
    (times) => make(LENGTH * times),
    (text) => parsePaperListing(text, { referenceDate: '2026-03-05' }),
  )
}

const repeat = (piece: string, length: number) => repeats(piece, length)(1)

// The longest text that is in doubt takes seconds, on a busy machine many.
describe('time grows with the text', { timeout: 120_000 }, () => {
  it.each(HOSTILE)('made of %j', (piece) => {
    expect(growth((length) => repeat(piece, length))).toBeLessThan(MAX_GROWTH)
  })

  it.each(HOSTILE)('of a listing that holds %j', (piece) => {
    const make = (length: number) =>
      `${HEAD}\n\n### [A Title](https://huggingface.co/papers/2501.00001)\n\n${repeat(piece, length)}\n\n7 authors\n·\nMay 31`
    expect(growth(make)).toBeLessThan(MAX_GROWTH)
  })

  // What looks for the end of its line, and does not find it, must not do so from every place.
  it.each(HOSTILE.filter((piece) => !/[\n\r]/.test(piece)))('made of %j in front of others', (piece) => {
    expect(growth((length) => `${repeat(piece, length)}\u0000${repeat(piece, 40)}!`)).toBeLessThan(MAX_GROWTH)
  })

  // Each of these once took four times as long for twice as many, which shows in long texts only.
  it.each(['> ', '[a](/papers/2401.00001)', '[a][1]', '<https://a.org>\n', '_ a, \n', '/papers/'])(
    'of a long listing that holds %j',
    (piece) => {
      const make = (length: number) =>
        `${makeListing()}\n[1]a\n[2]b\n[3]c\n[4]d\n${repeat(piece, length * 15)}\n`
      expect(growth(make)).toBeLessThan(MAX_GROWTH)
    },
  )

  const page = 'https://huggingface.co/b'
  it.each<[markup: string, link: string, pieces: string[]]>([
    ['Slack', `<${page}|w>`, [`<${page}|`, '<https://', '</a|b', '*</']],
    [
      'Org',
      `[[${page}][w]]`,
      [`[[${page}][`, '[[https://a', '[[/a.png][', '[[data:', '<class name="', ':PROPERTIES:\n:a:\n', '* '],
    ],
    ['MediaWiki', `[${page} w]`, [`[${page} `, '[[File:', '= a =\n', ' =']],
    ['Zim', '[[papers|w]]', ['[[', '[[a|', '{{']],
    ['Jira', `[w|${page}]`, ['[w|', '[w|/a', '[/a', '!https:', '!/a|', 'h3. ']],
    ['Textile', `"w":${page}`, ['"', '":', '":/a', '!/a', 'h3(', '!(a)https:']],
    [
      'AsciiDoc',
      `${page}[w]`,
      [`${page}[`, 'link:/a[b ', 'image:/a[', 'image:https', 'image:data:a[', '[.a]#', '[.a', '= '],
    ],
    ['BBCode', `[url=${page}]w[/url]`, ['[url=/a]', '[/url]', '[img]', '[h3]']],
    [
      'reStructuredText',
      `\`w <${page}>\`_`,
      [
        '`',
        '` ',
        '`a </b',
        '.. a\n   :b: c\n',
        '.. container::\n',
        '.. rubric:: ',
        '\n   :name: a',
        '|a',
      ].concat(['a\n~~~~\n', '~~~~\n']),
    ],
    ['Outlook', `a<${page}>`, ['a<', `a<${page}`]],
    ['premailer', `a ( ${page} )`, ['a ( https://', ' ( ']],
    [
      'quoted-printable',
      `${`${'a'.repeat(40)}=\n`.repeat(2)}=3D`,
      ['=3D', '=\n', '=E2=80=', '=E2=80=\n', 'a=\n'],
    ],
    ['a wrong encoding', 'Â·', ['Â·', 'Ã', 'â€', 'ð']],
    ['escaped Markdown', '\\[w\\](/papers) \\[w\\](/papers)', ['\\[', '\\](', '\\](/papers', '\\\\']],
    ['textversionjs', '[w] (/papers/2402.99901)', ['] (', '] (/a', '[a] (']],
    ['Chinese', `w（${page}）`, ['（http', '（https://a', '）']],
    ['h2m', '[w](/papers) (.a)', [' (.a', ' # (.a', ') (.a ']],
    ['Markdown Extra', '[w](/papers){a=b}', ['{ab=', '{:ab=', '](/a){ab=', '{ab: ']],
    ['breakdance', '[w][href-1]', ['[a][href-1]', '[a][', '[<img\n', '\n[a\nb]:\n', ']:\n']],
    [
      'none',
      'w',
      ['1 2 Submitted by ', '1 2 Submitted by a 3\n', 'Submitted by a1\n', '\n[1] = /a', 'page.txt:1:'],
    ],
    ['Crawl4AI', 'a⟨1⟩', [`\n⟨1⟩ ${page}: x`, '⟨']],
    ['MultiMarkdown', '# a [b]\n', ['# a [b', ' [a']],
    [
      'Playwright',
      '- heading "a"',
      ['\n- link "a":', '\n- a "', '\\"', "''", ' [a]', '\n  - /url: /a', '\n- paragraph:\n  - mark: a'],
    ],
    ['a numbered tree', "[1] heading 'a'", ["\n[1] a '", "' a=", '" a="', ' [url: a', '\n\t[1] link "a"']],
  ])('of a listing in the markup of %s', (_, link, pieces) => {
    for (const piece of pieces)
      expect(growth((length) => `${HEAD}\n\n${`${link}\n`.repeat(3)}${repeat(piece, length)}`)).toBeLessThan(
        MAX_GROWTH,
      )
  })

  it('of many cards', () => {
    const card = makeListing().slice(HEAD.length)
    expect(growth((length) => HEAD + repeat(card, length * 4))).toBeLessThan(MAX_GROWTH)
  })

  // What was opened or seen many times above was looked at again for every line that followed.
  it.each<[what: string, make: (count: number) => string]>([
    [
      'anchors inside of one another',
      (n) => `${'<a href="/x">'.repeat(n)}${'\nTide'.repeat(n)}${'</a>'.repeat(n)}`,
    ],
    ['lines made of one that is indented', (n) => `${' '.repeat(n * 8)}${'[a](/login?next=x) '.repeat(n)}`],
    ['lines made of one with pictures', (n) => '<img src="/a.png" alt="b"><br>x'.repeat(n)],
    ['links inside of an anchor', (n) => `<a href="https://y.org">x\n${'[b](/x)\n'.repeat(n * 4)}</a>`],
    [
      'lines of a link below links inside of it',
      (n) => `[x\n${'[](/x)'.repeat(n * 4)}${'\na'.repeat(n * 4)}](https://y.org)`,
    ],
    ['links around links', (n) => `${'['.repeat(n / 200)}${'a\n'.repeat(n)}${'](/x)'.repeat(n / 200)}`],
    [
      'lines that share a long address',
      (n) => `<a href="https://y.org/${'x/papers/'.repeat(n / 20)}">${'a\n'.repeat(n)}</a>`,
    ],
    [
      'lines of a link with a long address',
      (n) => `[${'a\n'.repeat(n)}](https://y.org/${'x/papers/'.repeat(n / 10)})`,
    ],
    ['links without words above rules', (n) => `${'[](/x)\n'.repeat(n * 4)}${'> ---\n'.repeat(n * 4)}`],
    ['pages on one line', (n) => 'Daily Papers and the research community '.repeat(n * 4)],
    ['pages', (n) => `${HEAD}\n\nA\n\nWe sail.\n\n4 authors\n·\nMar 3\n\n`.repeat(n / 2)],
    [
      'numbers that log in on one line',
      (n) =>
        `${'Tide (https://huggingface.co/papers/2402.99901)\n\n'.repeat(5)}${'a  b 17 (https://huggingface.co/login?next=a) '.repeat(n * 2)}`,
    ],
    ['buttons below one word', (n) => `${'word'.repeat(n * 2)}\n${'SHARE_IT\n'.repeat(n * 2)}`],
    ['numbers behind words', (n) => `${'Low [1]\n'.repeat(n)}[2] [3] [4] [5]\nLinks:\n1. /a`],
  ])('of %s', (_, make) => {
    expect(growth((length) => `${HEAD}\n\n${make(length / 2)}`)).toBeLessThan(MAX_GROWTH)
  })

  it('of two printings of a card that links a lot', () => {
    const card = (first: number, count: number) => {
      const links = Array.from({ length: count }, (_, i) => `https://github.com/o${first + i}/r`)
      return `Ferry\n\n${'Most tokens are fog. '.repeat(5)}${links.join(' and ')}\n\n7 authors\n·\nFeb 2, 2024\n\n`
    }
    const make = (length: number) => `${HEAD}\n\n${card(0, length / 4)}${card(length, length / 4)}`
    expect(growth(make)).toBeLessThan(MAX_GROWTH)
  })
})
