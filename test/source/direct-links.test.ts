import { describe, expect, it } from 'vitest'
import { directLinks } from '../../src/source/direct-links'

const direct = (text: string) => directLinks({ text, map: null }).text
const PAPER = 'https://huggingface.co/papers/2402.99901'
const google = (target: string) =>
  `https://www.google.com/url?q=${target}&sa=D&source=editors&ust=1777088664491390&usg=AOvVaw3`

describe('directLinks', () => {
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
  ])('makes of %j the text %j', (text, expected) => {
    expect(direct(text)).toBe(expected)
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
  ])('leaves %j as it is', (text) => {
    const source = { text, map: null }
    expect(directLinks(source)).toEqual(source)
  })

  it('knows where the words stood', () => {
    expect(directLinks({ text: `a /web/2025/${PAPER} b`, map: null })).toEqual({
      text: `a ${PAPER} b`,
      map: [0, 0, 2, 12],
    })
    const text = `a ${google(PAPER)} b`
    expect(directLinks({ text, map: null })).toEqual({
      text: `a ${PAPER} b`,
      map: [0, 0, 2 + PAPER.length, text.length - 2],
    })
  })
})
