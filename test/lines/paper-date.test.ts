import P from 'parsimmon'
import { describe } from 'vitest'
import { month, monthDay, type PrintedDate, paperDate } from '../../src/lines/paper-date'
import { testTable } from './read-table'

const date = (year: number | null, m: number, day: number): PrintedDate => ({ year, month: m, day })

describe('month', () => {
  testTable(
    month,
    [
      ['January', 1],
      ['Jan', 1],
      ['February', 2],
      ['Feb', 2],
      ['March', 3],
      ['Mar', 3],
      ['April', 4],
      ['Apr', 4],
      ['May', 5],
      ['June', 6],
      ['Jun', 6],
      ['July', 7],
      ['Jul', 7],
      ['August', 8],
      ['Aug', 8],
      ['September', 9],
      ['Sept', 9],
      ['Sep', 9],
      ['October', 10],
      ['Oct', 10],
      ['November', 11],
      ['Nov', 11],
      ['December', 12],
      ['Dec', 12],
    ],
    [
      '',
      'jan',
      'JAN',
      'Janu',
      'Febr',
      'Marc',
      'Apri',
      'Mai',
      'Juni',
      'Juli',
      'Augu',
      'Septem',
      'Octo',
      'Nove',
      'Dez',
      'Decem',
      'Mayor',
      'Marchetti',
      'Decision',
      'Jan.',
      ' Jan',
      'Jan ',
      '1',
      '五月',
    ],
  )
})

describe('monthDay', () => {
  testTable(
    monthDay,
    [
      ['May 28', { month: 5, day: 28 }],
      ['May 5', { month: 5, day: 5 }],
      ['May 05', { month: 5, day: 5 }],
      ['Feb 29', { month: 2, day: 29 }],
      // Whether there is such a day is asked later, where it can be said what was left out.
      ['Feb 30', { month: 2, day: 30 }],
      ['Dec 0', { month: 12, day: 0 }],
      ['Sept. 9', { month: 9, day: 9 }],
      ['May  28', { month: 5, day: 28 }],
    ],
    [
      'May',
      'May28',
      'May 280',
      'May -1',
      '28 May',
      'may 28',
      'May 28th',
      'May 28, 2024',
      'May twenty',
      '05/28',
    ],
  )
})

describe('paperDate', () => {
  testTable(
    paperDate,
    [
      ['May 28', date(null, 5, 28)],
      ['May 28, 2024', date(2024, 5, 28)],
      ['Sep 19, 2024', date(2024, 9, 19)],
      ['September 3, 2021', date(2021, 9, 3)],
      ['Sept 3', date(null, 9, 3)],
      ['Dec 31, 1999', date(1999, 12, 31)],
      ['Feb 30', date(null, 2, 30)],
      ['Feb 29, 2023', date(2023, 2, 29)],
      ['Published on Jan 20, 2025', date(2025, 1, 20)],
      ['Published on Jan 20', date(null, 1, 20)],
      ['Published on  Jan 20', date(null, 1, 20)],
      ['PUBLISHED ON Jan 20', date(null, 1, 20)],
      ['May 28,  2024', date(2024, 5, 28)],
      ['Published Jan 20, 2025', date(2025, 1, 20)],
      ['Posted on Jan 20, 2025', date(2025, 1, 20)],
      ['2024-05-28', date(2024, 5, 28)],
      ['Published on 2024-05-28', date(2024, 5, 28)],
      ['2024-02-30', date(2024, 2, 30)],
      ['28 May 2024', date(2024, 5, 28)],
      ['28  May 2024', date(2024, 5, 28)],
      ['28 May,  2024', date(2024, 5, 28)],
      ['3 September', date(null, 9, 3)],
    ],
    [
      '',
      'May',
      'May 28,',
      'May 28 2024',
      'May 28,2024',
      'May 28, 24',
      'May 28, 20245',
      'May 28, 2024 ',
      ' May 28',
      'may 28, 2024',
      'MAY 28',
      '28 May 28',
      '28 May 2024 3',
      '128 May 2024',
      '28May',
      'Shared on Jan 20, 2025',
      'Published on',
      '2024-5-28',
      '2024-05-281',
      '24-05-28',
      '2024/05/28',
      'May 28–29, 2024',
      'Maya 28',
      'May 28, 2024 and on',
      'May ２８',
    ],
  )
})

describe('paperDate in front of something else', () => {
  testTable(
    paperDate.skip(P.all),
    [
      ['May 28 4', date(null, 5, 28)],
      ['May 28, 2024 4', date(2024, 5, 28)],
      ['2024-05-28 4', date(2024, 5, 28)],
      ['28 May 2024 4', date(2024, 5, 28)],
      ['28 May · 4', date(null, 5, 28)],
    ],
    ['May 281', '2024-05-281', '28 May 28', '28 May  28', '28 May 7', '28 Mayor'],
  )
})
