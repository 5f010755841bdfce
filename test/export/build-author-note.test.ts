import { describe, expect, it } from 'vitest'
import { buildAuthorNote } from '../../src/export/build-author-note'
import { makePaper } from '../make-paper'

const lab = { slug: 'tidal-lab', name: 'Tidal Lab' }
const club = { slug: null, name: 'Lamp Club' }
const [ada, bo] = ['Ada Low', 'Bo High']

describe('buildAuthorNote', () => {
  it.each<[name: string, paper: Parameters<typeof makePaper>[0], note: string]>([
    ['7 authors', { authors: { count: 7, names: [] } }, '7 authors'],
    ['an author without a name', { authors: { count: 1, names: [] } }, '1 author'],
    ['one name too few', { authors: { count: 3, names: [ada, bo] } }, '3 authors'],
    ['an organization', { organization: lab }, 'Tidal Lab'],
    ['an organization without a slug', { organization: club }, 'Lamp Club'],
    [
      'an organization and authors',
      { organization: lab, authors: { count: 7, names: [] } },
      'Tidal Lab; 7 authors',
    ],
    [
      'an organization and some of the names',
      { organization: lab, authors: { count: 2, names: [ada] } },
      'Tidal Lab; 2 authors',
    ],
    [
      'an organization and all names',
      { organization: lab, authors: { count: 2, names: [ada, bo] } },
      'Tidal Lab',
    ],
    [
      'an organization and names alone',
      { organization: lab, authors: { count: null, names: [ada] } },
      'Tidal Lab',
    ],
  ])('of %s', (_, paper, note) => {
    expect(buildAuthorNote(makePaper(paper))).toBe(note)
  })

  it.each<[name: string, count: number | null, names: string[]]>([
    ['nobody', null, []],
    ['no authors', 0, []],
    ['names alone', null, [ada, bo]],
    ['one author with a name', 1, [ada]],
    ['all names', 2, [ada, bo]],
    ['more names than authors', 1, [ada, bo]],
  ])('has nothing to say of %s', (_, count, names) => {
    expect(buildAuthorNote(makePaper({ authors: { count, names } }))).toBeNull()
  })
})
