import { describe } from 'vitest'
import { authorCount } from '../../src/lines/author-count'
import { testTable } from './read-table'

describe('authorCount', () => {
  testTable(
    authorCount,
    [
      ['7 authors', 7],
      ['1 authors', 1],
      ['1 author', 1],
      ['0 authors', 0],
      ['101 authors', 101],
      ['1,024 authors', 1024],
      ['2.1k authors', 2100],
      ['• 7 authors', 7],
      ['* 7 authors', 7],
      ['- 7 authors', 7],
      ['+ 7 authors', 7],
      ['· 7 authors', 7],
      ['• · 3 authors', 3],
      ['•7 authors', 7],
      ['• • • 12 authors', 12],
      ['7 AUTHORS', 7],
      ['1 AUTHOR', 1],
    ],
    [
      '',
      '7',
      'authors',
      'seven authors',
      '7 Authors',
      '7 AUTHORs',
      '7authors',
      '7  authors',
      ' 7 authors',
      '7 authors ',
      '7 authorship',
      '7 authors and friends',
      '7 authors ·',
      '7½ authors',
      '٧ authors',
      '# 7 authors',
      '_7 authors_',
      '7 co-authors',
      'by 7 authors',
    ],
  )
})
