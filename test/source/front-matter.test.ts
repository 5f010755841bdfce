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
      .map(({ start, end }) => makeLine(text.slice(start, end), { from: start, start })),
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
  ])('not of %j', (text) => {
    expect(count(text)).toBe(0)
  })
})
