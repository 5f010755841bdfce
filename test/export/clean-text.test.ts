import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../src/export/clean-text'

describe('cleanText', () => {
  it.each([
    ...[0, 7, 8, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x84, 0x85, 0x86, 0x9f],
    ...[0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff],
  ])('replaces U+%i', (code) => {
    expect(cleanText(`a${String.fromCharCode(code)}b`)).toBe('a\ufffdb')
  })

  it.each([
    ...[9, 10, 11, 12, 13, 0x20, 0x7e, 0xa0, 0xad, 0x0300, 0x200b, 0x2028, 0x2029, 0x202e],
    ...[0xd7ff, 0xe000, 0xfdd0, 0xfeff, 0xfffc, 0xfffd, 0x10000, 0x1f680, 0x1fffe, 0x10ffff],
  ])('keeps U+%i', (code) => {
    const text = `a${String.fromCodePoint(code)}b`
    expect(cleanText(text)).toBe(text)
  })

  it.each([
    ['', ''],
    ['Low tide\r\n\tat 7', 'Low tide\r\n\tat 7'],
    ['\0\0', '\ufffd\ufffd'],
    ['\0tide\uffff', '\ufffdtide\ufffd'],
    // A pair the wrong way round is two halves, and a half in front of a pair is one.
    ['\ude80\ud83d', '\ufffd\ufffd'],
    ['\ud83d\ud83d\ude80', '\ufffd\ud83d\ude80'],
    ['\ud83d\ude80\ude80', '\ud83d\ude80\ufffd'],
  ])('makes of %j the text %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})

describe('cleanLine', () => {
  it.each([
    ['', ''],
    [' Low\r\n\ttide ', 'Low tide'],
    ['Low \0 tide\ud83d', 'Low \ufffd tide\ufffd'],
  ])('makes of %j the line %j', (text, line) => {
    expect(cleanLine(text)).toBe(line)
  })
})
