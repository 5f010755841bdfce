import { describe, expect, it } from 'vitest'
import { citedUrl, safeUrl } from '../../src/export/cited-url'
import { makePaper } from '../make-paper'

describe('safeUrl', () => {
  it.each([
    ['https://x.org/a', 'https://x.org/a'],
    ['http://x.org', 'http://x.org'],
    ['HTTPS://X.org', 'HTTPS://X.org'],
    ["https://x.org/!#$%&'()*+,-./09:;=?@AZ[]_az~", "https://x.org/!#$%&'()*+,-./09:;=?@AZ[]_az~"],
    ['https://x.org/{a}', 'https://x.org/%7Ba%7D'],
    ['https://x.org/<a> b', 'https://x.org/%3Ca%3E%20b'],
    ['https://x.org/a\\b"c`d^e|f', 'https://x.org/a%5Cb%22c%60d%5Ee%7Cf'],
    ['https://x.org/a\nb\0', 'https://x.org/a%0Ab%00'],
    ['https://x.org/é', 'https://x.org/%C3%A9'],
    ['https://x.org/🚀', 'https://x.org/%F0%9F%9A%80'],
    ['https://x.org/\ud800', 'https://x.org/%EF%BF%BD'],
  ])('gives for %j %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })

  it.each(['', 'x.org', '//x.org', 'ftp://x.org', 'javascript:alert(1)', 'xhttps://x.org', 'https:/x.org'])(
    'gives null for %j',
    (url) => {
      expect(safeUrl(url)).toBeNull()
    },
  )
})

describe('citedUrl', () => {
  it.each([
    ['2409.12345', 'https://huggingface.co/papers/2409.12345', 'https://arxiv.org/abs/2409.12345'],
    ['2409.12345', null, 'https://arxiv.org/abs/2409.12345'],
    ['hep-th/9901001', null, 'https://arxiv.org/abs/hep-th/9901001'],
    [null, 'https://x.org/{a}', 'https://x.org/%7Ba%7D'],
    [null, 'javascript:alert(1)', null],
    [null, null, null],
  ])('of a paper with the id %j and the page %j is %j', (arxivId, url, expected) => {
    expect(citedUrl(makePaper({ arxivId, url }))).toBe(expected)
  })
})
