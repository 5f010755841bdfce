import { describe } from 'vitest'
import { upvoteCount } from '../../src/lines/upvote-count'
import { testTable } from './read-table'

describe('upvoteCount', () => {
  testTable(
    upvoteCount,
    [
      ['12', 12],
      ['0', 0],
      ['1.2k', 1200],
      ['1,024', 1024],
      ['-', 0],
      ['–', 0],
      ['—', 0],
    ],
    ['', ' ', '--', '-1', '−', '·', '- -', '12 ', ' -', '12 upvotes', 'Upvote'],
  )
})
