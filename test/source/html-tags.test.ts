import { describe, expect, it } from 'vitest'
import { hasTags, readTag } from '../../src/source/html-tags'

describe('hasTags', () => {
  it.each([
    '<a href="/papers">Tides</a>',
    'Tides</a>',
    'Tides</div>',
    'Tides</p>',
    'Tides</span>',
    'Tides</h1>',
    'Tides</H6>',
    'Tides</li>',
    'Tides</ul>',
    'Tides</time>',
    'Tides</section>',
    'Tides</article>',
    'Tides</button>',
    'Tides</em>',
    'Tides</strong>',
    'Tides</mark>',
    'Tides</td>',
    'Tides</table>',
    'Low<br>Tide',
    'Low<br/>Tide',
    'Low<br />Tide',
    '<!-- tides -->',
    'Tides <br>\nEbb',
    'Tides <br>',
    '  </div>',
    '<div class="a">Tides',
    '<a href="/a">Tides',
    '<img src="/tides.png">',
    '<IMG data-src="/tides.png">',
    "<img src='/tides.png' />",
    '<span class="a">Tides',
    '<video src="/tides.mp4">',
  ])('finds some in %j', (text) => {
    expect(hasTags(text)).toBe(true)
  })

  it.each([
    'Tides',
    'a < b',
    'pages with <div> and </div> and <br> tags',
    'a `</div>` and a "</p>" or (<br/>)',
    'Alpha <a> Study </a>',
    '<think>Tides</think>',
    'Tides</pre>',
    '<div>Tides',
    '</h7>',
    '<br  >',
    '<broken>',
    '<!--tides-->',
    '<img>',
    '<image src="/tides.png">',
    '<img src=/tides.png>',
    '<img ="x">',
  ])('finds none in %j', (text) => {
    expect(hasTags(text)).toBe(false)
  })
})

const none = { isClosing: false, href: '', alt: '' }

describe('readTag', () => {
  it.each<[printed: string, name: string, known?: { isClosing?: boolean; href?: string; alt?: string }]>([
    ['<p>', 'p'],
    ['</p>', 'p', { isClosing: true }],
    ['<H3 class="mb-1">', 'h3'],
    ['<br/>', 'br'],
    ['<div\nclass="a">', 'div'],
    ['<a>', 'a'],
    ['<a href="/papers">', 'a', { href: '/papers' }],
    ["<a href='/papers'>", 'a', { href: '/papers' }],
    ['<a href=/papers>', 'a', { href: '/papers' }],
    ['<a class=x HREF = "/papers" id=y>', 'a', { href: '/papers' }],
    ["<a href = '/a\"b'>", 'a', { href: '/a"b' }],
    ['<a href  =  /papers class="x">', 'a', { href: '/papers' }],
    ['<a href="">', 'a'],
    ['<a href=" /pap\n\ters\r ">', 'a', { href: '/papers' }],
    ['<a data-href="/papers">', 'a'],
    ['<A href="/papers">', 'a', { href: '/papers' }],
    ['</a href="/papers">', 'a', { isClosing: true }],
    ['<p href="/papers">', 'p'],
    ['<img src="/x.png" alt=" Harbour Lab ">', 'img', { alt: 'Harbour Lab' }],
    ["<img alt='Harbour Lab'/>", 'img', { alt: 'Harbour Lab' }],
    ['<img alt=Harbour>', 'img', { alt: 'Harbour' }],
    ['<img ALT  =  "Harbour">', 'img', { alt: 'Harbour' }],
    ['<img alt>', 'img'],
    ['<img data-alt="Harbour">', 'img'],
    ['<a alt="Harbour">', 'a'],
    [`<p ${'x'.repeat(3999)}>`, 'p'],
  ])('reads %j', (printed, name, known) => {
    const lineBreak = name === 'a' || name === 'img' ? '' : name === 'br' ? '\n' : '\n\n'
    const end = 3 + printed.length
    expect(readTag(`Low${printed} Tide`, 3)).toEqual({ end, name, lineBreak, ...none, ...known })
  })

  it.each([
    'p>',
    ' <p>',
    '<>',
    '< p>',
    '<p',
    '<p<',
    '<think>',
    '<pp>',
    '<h7>',
    '<p.>',
    '<p <b>',
    `<p ${'x'.repeat(4000)}>`,
  ])('reads nothing of %j', (printed) => {
    expect(readTag(`Low${printed}`, 3)).toBeNull()
  })
})

const BLOCKS =
  'article aside blockquote body button center dd details dialog div dl dt figure footer form h1 h6 header hr html li ' +
  'main nav ol p pre section table tbody td th thead tr ul'
const INLINE =
  'a abbr b code em i img input label mark path picture small source span strong sub summary sup svg time u video'

describe('the line break of a tag', () => {
  it.each([
    ['<br>', '\n'],
    ['</p>', '\n\n'],
    ...BLOCKS.split(' ').map((name): [string, string] => [`<${name}>`, '\n\n']),
    ...INLINE.split(' ').map((name): [string, string] => [`<${name}>`, '']),
  ])('of %s is %j', (printed, lineBreak) => {
    expect(readTag(printed, 0)?.lineBreak).toBe(lineBreak)
  })
})

describe('a tag in which the text ends', () => {
  it.each(['<a href="https://hugg', '<img alt="" src="', '<span class="flex" data-x'])(
    'is one: %j',
    (text) => {
      expect(readTag(`Tide ${text}`, 5)?.end).toBe(5 + text.length)
    },
  )

  it.each(['<i and more', '<a href', '<b', '<a href="x" <b', '<tide src="x'])('is none of %j', (text) => {
    expect(readTag(text, 0)).toBeNull()
  })
})
