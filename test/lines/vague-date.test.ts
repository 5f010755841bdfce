import P from 'parsimmon'
import { describe } from 'vitest'
import type { PrintedDate } from '../../src/lines/paper-date'
import { vagueDate } from '../../src/lines/vague-date'
import { testTable } from './read-table'

const vague: PrintedDate = { year: null, month: 0, day: 0 }

describe('vagueDate', () => {
  testTable(
    vagueDate,
    [
      ['2 days ago', vague],
      ['12 days ago', vague],
      ['2days ago', vague],
      ['1 hour ago', vague],
      ['a day ago', vague],
      ['an hour ago', vague],
      ['about 1 month ago', vague],
      ['Published 3 weeks ago', vague],
      ['Published  3 weeks ago', vague],
      ['3h', vague],
      ['12h', vague],
      ['8mo', vague],
      ['yesterday', vague],
      ['today', vague],
      ['05/28/2024', vague],
      ['Updated Jun 3', vague],
    ],
    [
      '',
      'days ago',
      '2 days',
      '2 moons ago',
      'many days ago',
      'Published',
      'Published on 3 days ago',
      'h',
      '3m',
      '3D',
      '3d-printing',
      '5/28',
      'Updated',
      'Updated Jun 3 · 4',
      'yesterdays',
      'May 28',
    ],
  )
})

describe('vagueDate in front of something else', () => {
  testTable(
    vagueDate.skip(P.all),
    [
      ['3h 4', vague],
      ['today 4', vague],
    ],
    ['3h-long', '3days', 'todays'],
  )
})
