import { describe, expect, it } from 'vitest'
import { decodeEntity, entityPattern } from '../../src/source/entities'

function decode(text: string): string | null | undefined {
  entityPattern.lastIndex = 0
  const match = entityPattern.exec(text)
  return match ? decodeEntity(match) : undefined
}

const decoded: [string, string][] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
  ['&middot;', '·'],
  ['&bull;', '•'],
  ['&hellip;', '…'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&#X27;', "'"],
  ['&#32;', ' '],
  ['&#9;', ' '],
  ['&#10;', ' '],
  ['&#13;', ' '],
  ['&#183;', '·'],
  ['&#x1F600;', '😀'],
  ['&#1114111;', '\u{10ffff}'],
  ['&#xd7ff;', '\ud7ff'],
  ['&#xe000;', '\ue000'],
  ['&amp;amp;', '&'],
]

const kept = [
  '&proto;',
  '&copy;',
  '&alpha;',
  '&in;',
  '&#0;',
  '&#8;',
  '&#11;',
  '&#31;',
  '&#x1f;',
  '&#xd800;',
  '&#xdfff;',
  '&#1114112;',
  '&#x110000;',
  '&#9999999;',
]

const noReference = [
  '',
  '&',
  'amp;',
  ' &amp;',
  '&amp',
  '&;',
  '&#;',
  '&#x;',
  '&#xg;',
  '&a;',
  '&Amp;',
  '&AMP;',
  '&toolong;',
  '&#12345678;',
  '&#x1234567;',
  '& amp;',
  '&amp ;',
  '&#-1;',
]

describe('decodeEntity', () => {
  it.each(decoded)('decodes %j', (text, character) => {
    expect(decode(text)).toBe(character)
  })

  it.each(kept)('knows no character for %j', (text) => {
    expect(decode(text)).toBeNull()
  })

  it.each(noReference)('sees no reference at the start of %j', (text) => {
    expect(decode(text)).toBeUndefined()
  })
})
