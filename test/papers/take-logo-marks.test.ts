import { describe, expect, it } from 'vitest'
import { takeLogoMarks } from '../../src/papers/take-logo-marks'

describe('takeLogoMarks', () => {
  it.each<[words: string, alt: string | null, name: string]>([
    ['[naver-ai] NAVER AI Lab', 'naver-ai', 'NAVER AI Lab'],
    ['![naver-ai] NAVER AI Lab', 'naver-ai', 'NAVER AI Lab'],
    ['[naver-ai]NAVER AI Lab', 'naver-ai', 'NAVER AI Lab'],
    ['[Image: naver-ai] NAVER AI Lab', 'naver-ai', 'NAVER AI Lab'],
    ['[IMAGE:naver-ai]NAVER', 'naver-ai', 'NAVER'],
    ['[Bild: naver-ai] NAVER', 'naver-ai', 'NAVER'],
    ['[图片：naver-ai] NAVER', 'naver-ai', 'NAVER'],
    ['【图片：naver-ai】NAVER', 'naver-ai', 'NAVER'],
    ['[naver-ai logo] NAVER', 'naver-ai', 'NAVER'],
    ['[IMG] NAVER', null, 'NAVER'],
    ['[图片：] NAVER', null, 'NAVER'],
    ['[图片：…] NAVER', null, 'NAVER'],
    ['[] NAVER', null, 'NAVER'],
    ['[IMG]\u2009 NAVER', null, 'NAVER'],
    ['[Unknown image] NAVER', null, 'NAVER'],
    ['[cid:image001.png@01DA] NAVER', null, 'NAVER'],
    ['[cid:ii_lamp01] NAVER', null, 'NAVER'],
    ['![[a1b2.png]] NAVER', null, 'NAVER'],
    ['[IMG] NAVER *', null, 'NAVER *'],
    ['[IMG] NAVER - Lab', null, 'NAVER - Lab'],
    ['[IMG] *NAVER*', null, '*NAVER*'],
    ['[ naver-ai ] NAVER', 'naver-ai', 'NAVER'],
    ['[logo.jpg] NAVER', null, 'NAVER'],
    ...['png', 'jpeg', 'svg', 'webp', 'gif'].map((type): [string, null, string] => [
      `[logo.${type}] NAVER`,
      null,
      'NAVER',
    ]),
    ['[naver-image] NAVER', 'naver-image', 'NAVER'],
    ['[image-lab] Image Lab', 'image-lab', 'Image Lab'],
    ['[naver.gifs] NAVER', 'naver.gifs', 'NAVER'],
  ])('reads %j', (words, alt, name) => {
    expect(takeLogoMarks(words)).toEqual({ alt, name })
  })

  it.each([
    '',
    'NAVER [AI]',
    '[Of Several Words] NAVER',
    'IMG Lab',
    '* NAVER',
    '[a cid: b] NAVER',
    '[… of a] NAVER',
    '[a …] NAVER',
    '[the image] NAVER',
    '[a logo of] NAVER',
    '[naver-ai',
    '[IMG-Lab logos of] X',
    '[naver logos] NAVER',
  ])('leaves %j as it is', (words) => {
    expect(takeLogoMarks(words)).toEqual({ alt: null, name: words })
  })
})
