import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/source/plain-text'

it('leaves a plain text as it is', () => {
  expect(plainText('Low Tide\n')).toEqual({ text: 'Low Tide\n', map: null })
})

it('leaves out the byte order mark', () => {
  expect(plainText('\ufeffLow Tide\ufeff')).toEqual({ text: 'Low Tide\ufeff', map: [0, 1] })
})

it('makes a space of one that does not break', () => {
  expect(plainText('Low\u00a0Tide\n')).toEqual({ text: 'Low Tide\n', map: null })
})

it('leaves out where a word may be broken and where a picture stood', () => {
  expect(plainText('Low Ti\u00adde')).toEqual({ text: 'Low Tide', map: [0, 0, 6, 7] })
  expect(plainText('\ufffcLow Tide')).toEqual({ text: 'Low Tide', map: [0, 1] })
  expect(plainText('\ufffc\u00a0Low Ti\u00adde')).toEqual({ text: ' Low Tide', map: [0, 1, 7, 9] })
})

it('marks pictures as most tools do', () => {
  expect(plainText('[-- Image: img8 --] Upvote [--\nImage: img9 --] [-- Image:\nimg10\n--]').text).toBe(
    '[IMG] Upvote [IMG] [IMG]',
  )
  for (const text of ['[-- Image: a b --]', '[-- Image --]', '-- Image: a --'])
    expect(plainText(text)).toEqual({ text, map: null })
})

it('leaves out the numbers that a program gives to elements above their words', () => {
  expect(plainText('Low\n\t[3]<a />\n\t\tTide\n*[4]<button aria-label=Ebb />\n[12345]<input/>').text).toBe(
    'Low\n\n\t\tTide\n\n',
  )
  for (const text of [
    '[3]<a>Tide</a>',
    '[3]<a />Tide',
    'Tide [3]<a />',
    '[12345678]<a />',
    '[a]<a />',
    '[3]<A />',
    '[3]<a b<c />',
  ])
    expect(plainText(text)).toEqual({ text, map: null })
})

it('leaves out the spaces that fill the lines of a terminal, and no others', () => {
  const fill = (words: string) => words.padEnd(40)
  expect(plainText(`${fill('Low')}\n${fill('')}\nTide  \nTide   \n${fill('a')}b\n${fill('Ebb')}`).text).toBe(
    `Low\n\nTide  \nTide\n${fill('a')}b\nEbb`,
  )
  const items = 'Low         \n-   \nTide   \n'
  expect(plainText(items).text).toBe(items)
})

it('leaves out spaces without width at the ends of lines, where some lines are empty but for one', () => {
  expect(plainText('Low\u200b Tide\u200b\n\u200b\n\u200bMasks\n')).toEqual({
    text: 'Low\u200b Tide\n\nMasks\n',
    map: [0, 0, 9, 10, 10, 12, 11, 14],
  })
  expect(plainText('\u200b\u200bLow\n\u200b\u200b\nTide\u200b\u200b').text).toBe('Low\n\nTide')
  expect(plainText('Low Tide\u200b\nMasks')).toEqual({ text: 'Low Tide\u200b\nMasks', map: null })
})

it('reads codes of a terminal that a program wrote as escapes, on lines of Windows', () => {
  const lines = '\u001b[1mLow\u001b[0m\r\nTide\r\nMasks\r\nfor\r\nFerries\r\n'
  expect(plainText(JSON.stringify(lines)).text).toBe('Low\nTide\nMasks\nfor\nFerries\n\n')
})

const PAPER = 'https://huggingface.co/papers/2402.99901'
const google = (target: string) =>
  `https://www.google.com/url?q=${target}&sa=D&source=editors&ust=1777088664491390&usg=AOvVaw3`

describe('links that lead through another site', () => {
  it.each([
    [`[Tide](https://web.archive.org/web/20251211034512/${PAPER})`, `[Tide](${PAPER})`],
    [`[Tide](/web/20251211034512/${PAPER})`, `[Tide](${PAPER})`],
    [`![](https://web.archive.org/web/20251211034512im_/${PAPER}.png)`, `![](${PAPER}.png)`],
    [`http://web.archive.org/web/2025/${PAPER} /web/2024/${PAPER}`, `${PAPER} ${PAPER}`],
    [`[Tide](${google(PAPER)})`, `[Tide](${PAPER})`],
    [`<a href="${google(encodeURIComponent(PAPER))}">`, `<a href="${PAPER}">`],
    [google('https://huggingface.co/papers?q%3Dlow%2520tide'), 'https://huggingface.co/papers?q=low%20tide'],
    ['/web/2025/http://a.org', 'http://a.org'],
    [google('http://a.org/tide'), 'http://a.org/tide'],
    [google('http%3A%2F%2Fa.org/tide'), 'http://a.org/tide'],
    [google('https://a.org/%E0'), 'https://a.org/%E0'],
    [`https://www.google.com/url?q=${PAPER}`, PAPER],
    [google(`${PAPER}?of=${'x'.repeat(1900)}`), `${PAPER}?of=${'x'.repeat(1900)}`],
  ])('%j lead to %j', (text, expected) => {
    expect(plainText(text).text).toBe(expected)
  })

  it.each([
    `https://a.org/web/2025/${PAPER}`,
    `a/web/2025/${PAPER}`,
    'https://web.archive.org/web/20251211034512/',
    'https://web.archive.org/web/2025*/huggingface.co',
    'https://www.google.com/url?q=low+tide',
    `https://notgoogle.com/url?q=${PAPER}`,
    // The site is younger.
    `/web/1999/${PAPER}`,
    PAPER,
  ])('are none of %j', (text) => {
    expect(plainText(text)).toEqual({ text, map: null })
  })

  it('knows where the words stood', () => {
    expect(plainText(`a /web/2025/${PAPER} b`)).toEqual({
      text: `a ${PAPER} b`,
      map: [0, 0, 2, 12],
    })
    const text = `a ${google(PAPER)} b`
    expect(plainText(text)).toEqual({
      text: `a ${PAPER} b`,
      map: [0, 0, 2 + PAPER.length, text.length - 2],
    })
  })
})

describe('what tells a terminal how to show a text', () => {
  it.each([
    ['\u001b[1mLow\u001b[0m Tide', 'Low Tide'],
    ['\u001b[38;2;250;250;250mLow\u001b[39;49m\u001b[K Tide', 'Low Tide'],
    ['\u001b[?25lLow\u001b[2 q Tide\u001b[?25h', 'Low Tide'],
    ['\u001b]8;;https://a.org\u001b\\Low\u001b]8;;\u001b\\ Tide', 'Low Tide'],
    ['\u001b]0;title\u0007Low Tide', 'Low Tide'],
    ['\u001b(BLow\u001b=\u001b7 Tide\u001b>\u001bM', 'Low Tide'],
    ['\u001b$(BLow\u001b$)C Tide', 'Low Tide'],
    // Cut off, or no code at all.
    ['Low Tide\u001b', 'Low Tide\u001b'],
    ['\u001b[38;5', '\u001b[38;5'],
    ['\u001béLow', '\u001béLow'],
  ])('makes of %j the words %j', (text, words) => {
    expect(plainText(text).text).toBe(words)
  })

  it('knows where the words stood', () => {
    expect(plainText('\u001b[1mLow\u001b[m!')).toEqual({
      text: 'Low!',
      map: [0, 4, 3, 10],
    })
  })

  it('leaves a text without codes as it is', () => {
    expect(plainText('[1mLow')).toEqual({ text: '[1mLow', map: null })
  })
})
