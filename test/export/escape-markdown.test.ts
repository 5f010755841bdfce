import { describe, expect, it } from 'vitest'
import { escapeAndLink, escapeBlockStart, escapeMarkdown, linkedUrls } from '../../src/export/escape-markdown'

describe('escapeMarkdown', () => {
  it.each([
    ['tide_table & <b>', 'tide\\_table & \\<b\\>'],
    ['C:\\tides', 'C:\\\\tides'],
    ['`low` *tide* ~ferry~', '\\`low\\` \\*tide\\* \\~ferry\\~'],
    ['[1] {2}', '\\[1\\] \\{2\\}'],
    ['![tide](low) [1] (2)', '!\\[tide\\]\\(low) \\[1\\] (2)'],
    ['$5, 2^n', '\\$5, 2\\^n'],
    ['**', '\\*\\*'],
    ['&amp; &AMP; &frac12;', '\\&amp; \\&AMP; \\&frac12;'],
    ['&#35;&#x1F600;', '\\&#35;\\&#x1F600;'],
    ['&a;', '\\&a;'],
    [`&${'a'.repeat(31)};`, `\\&${'a'.repeat(31)};`],
    ['https://tide.org', 'https\\://tide.org'],
    ['://', '\\://'],
    ['www.tide.org, WWW.tide.org', 'www\\.tide.org, WWW\\.tide.org'],
    ['@ada, @7 and (@bo)', '\\@ada, \\@7 and (\\@bo)'],
    ['-@ada', '-\\@ada'],
    ['@_ada', '\\@\\_ada'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it.each([
    '',
    'Low tide (and high), "ferries": 7 lamps!',
    'tides & lamps; ferries',
    '&amp',
    '&;',
    '&#;',
    '&##35;',
    '&a-b;',
    `&${'a'.repeat(32)};`,
    'tide: low',
    'tide:/low',
    'tide:low//high',
    'wwwtide',
    'ww.tide',
    'pass@1',
    'ada@tide.org',
    'lamps @ noon',
    'lamps @-noon',
    'lamps@',
    '# tide',
    '- tide',
    '+ tide',
    '1. tide',
    'a | b',
    'a = b',
    'Über-Fréchet 模型 🚀',
  ])('keeps %j', (text) => {
    expect(escapeMarkdown(text)).toBe(text)
  })
})

describe('escapeBlockStart', () => {
  it.each([
    ['# Tides', '\\# Tides'],
    ['## Tides', '\\## Tides'],
    ['#tides', '\\#tides'],
    ['#', '\\#'],
    ['+ Tides', '\\+ Tides'],
    ['+', '\\+'],
    ['- Tides', '\\- Tides'],
    ['---', '\\---'],
    ['-', '\\-'],
    ['1. FC', '1\\. FC'],
    ['1) FC', '1\\) FC'],
    ['1.', '1\\.'],
    ['12)', '12\\)'],
    ['123456789. Tides', '123456789\\. Tides'],
    ['a. Tides', 'a\\. Tides'],
    ['B.', 'B\\.'],
    ['a) Tides', 'a\\) Tides'],
    ['(1) Tides', '(1\\) Tides'],
    ['(z) Tides', '(z\\) Tides'],
    ['(iv) Tides', '(iv\\) Tides'],
    ['MMXXVI. Tides', 'MMXXVI\\. Tides'],
    ['(@) Tides', '(@\\) Tides'],
    [': Tides', '\\: Tides'],
    ['::: tides', '\\::: tides'],
    ['| Tides', '\\| Tides'],
    ['|', '\\|'],
  ])('escapes %j', (line, escaped) => {
    expect(escapeBlockStart(line)).toBe(escaped)
  })

  it.each([
    '',
    'Tides',
    'Tides # 1',
    'Tides - ferries',
    'Tides 1. FC',
    ' # Tides',
    ' 1. FC',
    '1234567890. Tides',
    '1.5 m of tide',
    '1)a',
    '1, 2',
    '1 tide',
    '1',
    '. Tides',
    'a.Tides',
    'ab. Tides',
    'ivy. Tides',
    'iiiiiiiiii. Tides',
    '(a Tides',
    '(Tides) a',
    '((a) Tides',
    '@ Tides',
    ':Tides',
    '|Tides',
    '= Tides',
  ])('keeps %j', (line) => {
    expect(escapeBlockStart(line)).toBe(line)
  })
})

const linked: [text: string, escaped: string, urls: string[]][] = [
  ['https://tide.org', '<https://tide.org>', ['https://tide.org']],
  ['http://tide.org', '<http://tide.org>', ['http://tide.org']],
  ['At https://tide.org/b_c.', 'At <https://tide.org/b_c>.', ['https://tide.org/b_c']],
  ['a_b https://tide.org c_d', 'a\\_b <https://tide.org> c\\_d', ['https://tide.org']],
  [
    'https://tide.org\thttps://lamp.org and https://tide.org',
    '<https://tide.org>\t<https://lamp.org> and <https://tide.org>',
    ['https://tide.org', 'https://lamp.org'],
  ],
  ['<https://tide.org>', '\\<<https://tide.org>\\>', ['https://tide.org']],
  ['https://tide.org<b>', '<https://tide.org>\\<b\\>', ['https://tide.org']],
  ['(https://tide.org/x)', '(<https://tide.org/x>)', ['https://tide.org/x']],
  ['https://tide.org/x_(y)', '<https://tide.org/x_(y)>', ['https://tide.org/x_(y)']],
  ['https://tide.org/x_(y).', '<https://tide.org/x_(y)>.', ['https://tide.org/x_(y)']],
  ['https://tide.org/(y]', '<https://tide.org/(y>\\]', ['https://tide.org/(y']],
  ['https://tide.org/x."?!', '<https://tide.org/x>."?!', ['https://tide.org/x']],
  ['https://tide.org/a.b,c', '<https://tide.org/a.b,c>', ['https://tide.org/a.b,c']],
  ['https://tide.org/x[1]/y', '<https://tide.org/x[1]/y>', ['https://tide.org/x[1]/y']],
  ['https://tide.org/?a=1&b=2', '<https://tide.org/?a=1&b=2>', ['https://tide.org/?a=1&b=2']],
  // Without its semicolon it is no entity.
  ['https://tide.org/?a&copy;', '<https://tide.org/?a&copy>;', ['https://tide.org/?a&copy']],
  [
    `https://tide.org/?&${'a'.repeat(32)};b`,
    `<https://tide.org/?&${'a'.repeat(32)};b>`,
    [`https://tide.org/?&${'a'.repeat(32)};b`],
  ],
  [
    "https://tide.org/AZaz09!#$%&'(*+,-.:;=?@[]_~/",
    "<https://tide.org/AZaz09!#$%&'(*+,-.:;=?@[]_~/>",
    ["https://tide.org/AZaz09!#$%&'(*+,-.:;=?@[]_~/"],
  ],
]

const unlinked: [text: string, escaped: string][] = [
  ['', ''],
  ['tide_table', 'tide\\_table'],
  ['www.tide.org', 'www\\.tide.org'],
  ['ftp://tide.org', 'ftp\\://tide.org'],
  ['HTTPS://tide.org', 'HTTPS\\://tide.org'],
  ['https:/tide.org', 'https:/tide.org'],
  ['https://', 'https\\://'],
  ['https:// tide', 'https\\:// tide'],
  ['https://tide.org/é', 'https\\://tide.org/é'],
  ['https://é.org', 'https\\://é.org'],
  ['https://tide.org/a|b', 'https\\://tide.org/a|b'],
  ['https://tide.org/{a}/b', 'https\\://tide.org/\\{a\\}/b'],
  ['https://tide.org/a"b', 'https\\://tide.org/a"b'],
  ['https://tide.org/a\\b', 'https\\://tide.org/a\\\\b'],
  ['https://tide.org/a`b', 'https\\://tide.org/a\\`b'],
  ['https://tide.org/a^b', 'https\\://tide.org/a\\^b'],
  ['https://tide.org/?a&copy;=2', 'https\\://tide.org/?a\\&copy;=2'],
  ['https://tide.org/?a&COPY;=2', 'https\\://tide.org/?a\\&COPY;=2'],
  ['https://tide.org/?a&#35;=2', 'https\\://tide.org/?a\\&#35;=2'],
  [`https://tide.org/?&${'a'.repeat(31)};b`, `https\\://tide.org/?\\&${'a'.repeat(31)};b`],
]

describe('escapeAndLink, linkedUrls', () => {
  it.each(linked)('link %j', (text, escaped, urls) => {
    expect(escapeAndLink(text)).toBe(escaped)
    expect(linkedUrls(text)).toEqual(new Set(urls))
  })

  it.each(unlinked)('link nothing in %j', (text, escaped) => {
    expect(escapeAndLink(text)).toBe(escaped)
    expect(linkedUrls(text)).toEqual(new Set())
  })

  it.each([...'.,;:!?\'")]}*_~'])('leave %s behind a URL to the sentence', (mark) => {
    expect(escapeAndLink(`https://tide.org/x${mark}`)).toBe(`<https://tide.org/x>${escapeMarkdown(mark)}`)
  })

  it.each([...'/-=#&+%@$([1a'])('leave %s at the end to a URL', (mark) => {
    expect(escapeAndLink(`https://tide.org/x${mark}`)).toBe(`<https://tide.org/x${mark}>`)
  })
})
