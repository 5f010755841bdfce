import { describe, expect, it } from 'vitest'
import { countFrontMatter } from '../../src/source/front-matter'
import { splitLines } from '../../src/source/split-lines'
import { makeLine } from '../make-line'

/** Every line of the text that is not blank, the rules included. */
const count = (text: string) =>
  countFrontMatter(
    text,
    splitLines(text)
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => {
        const gap = text.slice(0, start).endsWith('\n\n') ? 1 : 0
        return makeLine(text.slice(start, end), { from: start, start, gap })
      }),
  )

describe('countFrontMatter', () => {
  it.each<[text: string, lines: number]>([
    ['---\ntitle: "Tides"\n---\nFerry', 3],
    ['\n---\ntitle: Tides\ntags:\n  - low\n- high\n# a note\n...\nFerry', 7],
    ['---\ntitle: Tides\n---', 3],
    ['---\ntags:\n\tlow\n---\nFerry', 4],
    ['\n\nFrom: Ada\nTo: Ben,\n Cleo\n\nFerry', 3],
    ['From: Ada\nDate: Mon, 9 Mar\n\nFerry', 2],
    ['URL Source: https://a.org\nTo: Ada,\n  Ben\n \nFerry', 3],
    ['Title: Tides\n\nURL Source: https://a.org/b?c=d\n\nFerry', 2],
    [
      'Title: Tides\n\nURL Source: https://a.org\n\nPublished Time: Mon, 9 Mar\n\nMarkdown Content:\nFerry',
      4,
    ],
    ['Source: https://a.org', 1],
    ['Source: https://a.org\nFerry', 1],
    ['Source: https://a.org\n\nFerry: 3 Masks\n\nTide', 1],
    ['---\ntitle: Tides\n---\n\nWhat I copied:\n\nFerry', 4],
    ['This is what I copied:\n\nFerry', 1],
    ['# Assistant\n\nHere is the page:\n\nFerry', 2],
    ['#papers #to-read/2026\n\nFerry', 1],
    [`${'x'.repeat(99)}:\n\nFerry`, 1],
  ])('of %j', (text, lines) => {
    expect(count(text)).toBe(lines)
  })

  it.each([
    '',
    'Ferry',
    '---\nFerry\n---\nTide',
    '---\n\nFerry: Low Tide\n---',
    '---\nFerry: Low Tide\nMar 5\n---',
    '---\ntitle: Tides\n\n---',
    '---\ntitle: Tides\nFerry',
    '-- \ntitle: Tides\n---',
    'Ferry\n---\ntitle: Tides\n---',
    'Ferry: Low Tide\n\nDate: Mon',
    'Ferry: Low Tide\nDate: Mon',
    'Ferry: Low Tide\nDate: Mon\nTide\n',
    'ferry: Low Tide\ndate: Mon\n\n',
    'On the Low Tide: A\nDate: Mon\n\n',
    'Tide\nFrom: Ada\nDate: Mon\n\n',
    'Ferry: Low Tide\n\nAbout ferries at https://a.org\n\nTide',
    'https://a.org\nFerry',
    'Low Tide:\nFerries\n\nTide',
    'Low\n\nTide\n\nThe page says:\n\nFerry',
    'This is what I copied:',
    '# papers\n\nFerry',
    '#papers of tides\n\nFerry',
    'Of #papers\n\nFerry',
    `${'x'.repeat(100)}:\n\nFerry`,
  ])('not of %j', (text) => {
    expect(count(text)).toBe(0)
  })
})
