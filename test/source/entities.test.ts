import { describe, expect, it } from 'vitest'
import { mayHoldEntity, readEntity } from '../../src/source/entities'

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
  ['&times;', '×'],
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
  '&hearts;',
  '&copy;',
  '&eacute;',
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

describe('readEntity', () => {
  it.each(decoded)('decodes %j', (reference, text) => {
    const end = reference.indexOf(';') + 1
    expect(readEntity(reference, 0)).toEqual({ text, end })
    expect(readEntity(`Low ${reference}`, 4)).toEqual({ text, end: end + 4 })
  })

  it.each(kept)('knows no character for %j', (text) => {
    expect(readEntity(text, 0)).toBeNull()
  })

  it.each(noReference)('sees no reference at the start of %j', (text) => {
    expect(readEntity(text, 0)).toBeNull()
  })
})

describe('mayHoldEntity', () => {
  it.each(decoded)('sees %j behind others that are none', (reference) => {
    expect(mayHoldEntity(`R&D &tide; ${reference}`)).toBe(true)
  })

  it.each(['', '&', '& amp;', '&amp', 'R&D tide;'])('sees none in %j', (text) => {
    expect(mayHoldEntity(text)).toBe(false)
  })
})
