import { describe } from 'vitest'
import type { PrintedDate } from '../../src/lines/paper-date'
import { vagueDate } from '../../src/lines/vague-date'
import { testTable } from './read-table'

describe('vagueDate', () => {
  const vague: PrintedDate = { year: null, month: 0, day: 0 }
  testTable(
    vagueDate,
    [
      ['2 days ago', vague],
      ['1 hour ago', vague],
      ['about 1 month ago', vague],
      ['Published 3 weeks ago', vague],
      ['3h', vague],
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
