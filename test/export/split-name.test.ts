import { describe, expect, it } from 'vitest'
import { splitName } from '../../src/export/split-name'

describe('splitName', () => {
  it.each([
    ['Ji Lin', 'Ji', 'Lin'],
    ['Robert D. Nowak', 'Robert D.', 'Nowak'],
    ['J.-L. Picard', 'J.-L.', 'Picard'],
    ['J. R. R. Tolkien', 'J. R. R.', 'Tolkien'],
    ['Jean-Luc Martin', 'Jean-Luc', 'Martin'],
    ["Siobhán O'Brien", 'Siobhán', "O'Brien"],
    ['David McAllester', 'David', 'McAllester'],
    ['Łukasz Kaiser', 'Łukasz', 'Kaiser'],
  ])('splits %j', (name, given, family) => {
    expect(splitName(name)).toEqual({ family, given })
  })

  it.each([
    'Aristotle',
    'Juan García Márquez',
    'Guido van Rossum',
    'Martin Luther King Jr.',
    '李 明',
    'Qwen Team',
    'Google DeepMind',
    'Harbour Systems',
    'BigScience Collaboration',
    'Cornell University',
    'R2 Dee',
    '1Ada Lovelace',
    '1J. Picard',
    'J.x Picard',
    'ada Lovelace',
    'Ada LOVELACE',
    'NAVER AI Lab',
    'Meta AI',
    'hfpapersbot2',
    'Lovelace, Ada',
    'Иван Петров',
    '',
  ])('keeps %j whole', (literal) => {
    expect(splitName(literal)).toEqual({ literal })
  })

  it('splits names of 200 characters, and no longer ones', () => {
    const family = `B${'o'.repeat(195)}`
    expect(splitName(`Ada ${family}`)).toEqual({ family, given: 'Ada' })
    expect(splitName(`Ada ${family}o`)).toEqual({ literal: `Ada ${family}o` })
  })

  it.each([
    ['small letters', 'Ada B', 'o', ''],
    ['initials', '', 'A.', ' Bo'],
  ])('keeps a name of millions of characters whole: %s', (_, before, piece, after) => {
    const name = `${before}${piece.repeat(2 ** 24)}${after}`
    // Not `toEqual`, which would print it.
    const split = splitName(name)
    expect('literal' in split && split.literal === name).toBe(true)
  })
})
