import { describe, expect, it } from 'vitest'
import { splitAddress } from '../../src/links/split-address'

const ACCEPTED: [url: string, address: string[]][] = [
  ['http://www.GitHub.com:80/o/n/?tab=x#y', ['github.com', 'o', 'n']],
  ['example.org', ['example.org']],
  ['//example.org//A//b', ['example.org', 'A', 'b']],
  ['https://example.org?a/b', ['example.org']],
  ['https://example.org#a/b', ['example.org']],
  ['git@example.org:o/n.git', ['example.org', 'o', 'n.git']],
  ['ssh://git@example.org:22/o/n', ['example.org', 'o', 'n']],
  ['https://example.org/a%2Fb', ['example.org', 'a%2Fb']],
]

const REJECTED = [
  '',
  '/o/n',
  'https://user@example.org/o',
  'https://example.org@evil.io/o',
  'https://git@example.org/o',
  'https://gіthub.com/o',
  'https://bitbuc\u212aet.org/o',
  'https://example.org\\o',
]

describe('splitAddress', () => {
  it.each(ACCEPTED)('%j', (url, address) => {
    expect(splitAddress(url)).toEqual(address)
  })

  it.each(REJECTED)('no host in %j', (url) => {
    expect(splitAddress(url)[0]).toBe('')
  })
})
