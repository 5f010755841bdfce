import { describe, expect, it } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import { splitLines } from '../../src/source/split-lines'
import { COMMUNITY, check, LOGIN, PAPER, type Row } from './found-markup'

describe('addresses in angle brackets', () => {
  it.each<Row>([
    [
      '<https://hf.co> [a](/a)',
      '‹<›https://hf.co‹>› ‹[›a‹](/a)›',
      [
        ['https://hf.co', 'https://hf.co'],
        ['a', '/a'],
      ],
    ],
    ['<http://hf.co> <br>', '‹<›http://hf.co‹>› ‹<br>|\n›', [['http://hf.co', 'http://hf.co']]],
    ['<ftp://hf.co> [a](/a)', '<ftp://hf.co> ‹[›a‹](/a)›', [['a', '/a']]],
    ['<https://hf.co x> [a](/a)', '<https://hf.co x> ‹[›a‹](/a)›', [['a', '/a']]],
    ['<https://hf.co>', '<https://hf.co>'],
    ['<https://hf.co> &amp;', '<https://hf.co> ‹&amp;|&›'],
    ['<p> [a](/a)', '<p> ‹[›a‹](/a)›', [['a', '/a']]],
  ])('in %j', check)
})

describe('tags', () => {
  it.each<Row>([
    [
      `<a href="/low">Low</a> <a href="${PAPER}">21</a>`,
      `‹<a href="/low">›Low‹</a>› ‹<a href="${PAPER}">›21‹</a>›`,
      [
        ['Low', '/low'],
        ['21', PAPER],
      ],
    ],
    ['<p>Tides</p>', '‹<p>|\n\n›Tides‹</p>|\n\n›'],
    ['Low<br>Tide', 'Low‹<br>|\n›Tide'],
    ['<b>Low</b> <span>a</span>', '‹<b>›Low‹</b>› ‹<span>›a‹</span>›'],
    ['<think> a</p>', '<think> a‹</p>|\n\n›'],
    ['<a href="/a">Tides</a>', '‹<a href="/a">›Tides‹</a>›', [['Tides', '/a']]],
    [
      '<a href="/a?b&amp;c&amp;d">Tides</a>',
      '‹<a href="/a?b&amp;c&amp;d">›Tides‹</a>›',
      [['Tides', '/a?b&c&d']],
    ],
    ['<a>Tides</a>', '‹<a>›Tides‹</a>›'],
    ['Low <a href="a">- 17 authors</a>', 'Low ‹<a href="a">|\n›- 17 authors‹</a>›', [['- 17 authors', 'a']]],
    ['Low <a href="a">+ 1 author</a>', 'Low ‹<a href="a">|\n›+ 1 author‹</a>›', [['+ 1 author', 'a']]],
    ['Low <a href="a">-\n* Ebb</a>', 'Low ‹<a href="a">|\n›-\n* Ebb‹</a>›', [['-\n* Ebb', 'a']]],
    [
      'Low <a href="a">- ![](/b)</a>',
      'Low ‹<a href="a">|\n›- ‹![](/b)›‹</a>›',
      [['- ![](/b)', 'a']],
      [[18, '']],
    ],
    ['Low <a href="a">- Tides</a>', 'Low ‹<a href="a">›- Tides‹</a>›', [['- Tides', 'a']]],
    [
      '<a href="/a"><b>Low</b> Tide</a>',
      '‹<a href="/a">›‹<b>›Low‹</b>› Tide‹</a>›',
      [['<b>Low</b> Tide', '/a']],
    ],
    ['[Low <a href="/a">Tide</a>', '[Low ‹<a href="/a">›Tide‹</a>›', [['Tide', '/a']]],
    ['</a>Tides', '‹</a>›Tides'],
    [
      '<a href="/a">Low <a href="/b">Tide</a></a>',
      '‹<a href="/a">›Low ‹<a href="/b">›Tide‹</a>›‹</a>›',
      [['Tide', '/b']],
    ],
    [
      `<a href="${PAPER}">Tides</a> <time>Dec 3</time>`,
      `‹<a href="${PAPER}">›Tides‹</a>|\n› ‹<time>›Dec 3‹</time>›`,
      [['Tides', PAPER]],
    ],
    [`<a href="${PAPER}">Tides</a> and`, `‹<a href="${PAPER}">›Tides‹</a>› and`, [['Tides', PAPER]]],
    [`<a href="${LOGIN}">7</a>`, `‹<a href="${LOGIN}">|\n›7‹</a>|\n›`, [['7', LOGIN]]],
    [`<a href="${COMMUNITY}">7</a>`, `‹<a href="${COMMUNITY}">|\n›7‹</a>|\n›`, [['7', COMMUNITY]]],
    [
      '<img src="/a.png" alt="Harbour"> Tides',
      '‹<img src="/a.png" alt="Harbour">› Tides',
      [],
      [[0, 'Harbour']],
    ],
    ['<img src="/a.png"> Tides', '‹<img src="/a.png">› Tides', [], [[0, '']]],
  ])('in %j', check)
})

describe('comments', () => {
  it.each<Row>([
    ['Low<!-- card --> Tide', 'Low‹<!-- card -->› Tide'],
    ['Low<!-- a\n\nb --> Tide', 'Low‹<!-- a\n\nb -->› Tide'],
    ['<!-- a <b> --> Low', '‹<!-- a <b> -->› Low'],
    ['<!-- a --> <!----> Low', '‹<!-- a -->› ‹<!---->› Low'],
    ['<!-- a --> <!--> Low', '‹<!-- a -->› <!--> Low'],
    ['<!-- a\n<br>\n<!-- b', '<!-- a\n‹<br>|\n›\n<!-- b'],
  ])('in %j', check)
})

it('finds nothing in a plain text', () => {
  const text = 'Low [4] Tide\n\n  • 4 authors\n·\nMay 3, 2024 7\n'
  expect(findMarkup(text, splitLines(text))).toEqual({
    cuts: [],
    links: [],
    images: [],
    furniture: new Set(),
    endsInLink: false,
  })
})
