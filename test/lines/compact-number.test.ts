import { describe } from 'vitest'
import { compactNumber } from '../../src/lines/compact-number'
import { testTable } from './read-table'

describe('compactNumber', () => {
  testTable(
    compactNumber,
    [
      ['0', 0],
      ['7', 7],
      ['007', 7],
      ['1,234', 1234],
      ['12,345,678', 12345678],
      ['31.5k', 31500],
      ['31.5K', 31500],
      ['1.25k', 1250],
      ['0.5k', 500],
      ['18k', 18000],
      ['2M', 2000000],
      ['2.04m', 2040000],
      // The nearest number that is floating point: 1.001 times 1000 is not quite 1001.
      ['1.001k', 1001],
    ],
    [
      '',
      ' ',
      'k',
      '7,',
      '1,,2',
      '1,24',
      '12,3456',
      '.5k',
      '1.',
      '1 k',
      '-1',
      '+1',
      '1b',
      '1kk',
      '1_000',
      '1e3',
      '0x10',
      '1 000',
      '½',
      '٣',
      'one',
      'Infinity',
      'NaN',
    ],
  )
})
