import { describe, expect, it } from 'vitest'
import { removeTerminalCodes } from '../../src/source/remove-terminal-codes'

const clean = (text: string) => removeTerminalCodes({ text, map: null }).text

describe('removeTerminalCodes', () => {
  it.each([
    ['\u001b[1mLow\u001b[0m Tide', 'Low Tide'],
    ['\u001b[38;2;250;250;250mLow\u001b[39;49m\u001b[K Tide', 'Low Tide'],
    ['\u001b[?25lLow\u001b[2 q Tide\u001b[?25h', 'Low Tide'],
    ['\u001b]8;;https://a.org\u001b\\Low\u001b]8;;\u001b\\ Tide', 'Low Tide'],
    ['\u001b]0;title\u0007Low Tide', 'Low Tide'],
    ['\u001b(BLow\u001b=\u001b7 Tide\u001b>\u001bM', 'Low Tide'],
    // Cut off, or no code at all.
    ['Low Tide\u001b', 'Low Tide\u001b'],
    ['\u001b[38;5', '\u001b[38;5'],
    ['\u001béLow', '\u001béLow'],
  ])('makes of %j the words %j', (text, words) => {
    expect(clean(text)).toBe(words)
  })

  it('knows where the words stood', () => {
    expect(removeTerminalCodes({ text: '\u001b[1mLow\u001b[m!', map: null })).toEqual({
      text: 'Low!',
      map: [0, 4, 3, 10],
    })
  })

  it('leaves a text without codes as it is', () => {
    const source = { text: '[1mLow', map: null }
    expect(removeTerminalCodes(source)).toBe(source)
  })
})
