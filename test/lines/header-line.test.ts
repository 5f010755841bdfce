import { describe } from 'vitest'
import { curatorLine, headerTitle } from '../../src/lines/header-line'
import { testTable } from './read-table'

describe('headerTitle', () => {
  testTable(
    headerTitle,
    [
      ['Daily Papers', 'Daily Papers'],
      ['Weekly Papers', 'Weekly Papers'],
      ['Monthly Papers', 'Monthly Papers'],
      ['Trending Papers', 'Trending Papers'],
    ],
    [
      '',
      'Papers',
      'daily papers',
      'Daily  Papers',
      'Daily Papers ',
      'Daily Papers: A Survey',
      'Yearly Papers',
    ],
  )
})

describe('curatorLine', () => {
  testTable(
    curatorLine,
    [
      ['byAK and the research community', 'AK'],
      ['by AK and the research community', 'AK'],
      ['byAKand the research community', 'AK'],
      ['byAK  and the research community', 'AK'],
      ['by[papers-by]AK and the research community', 'AK'],
      ['by[]AK and the research community', 'AK'],
      ['by [papers-by] AK and the research community', 'AK'],
      ['by Ada Lovelace and the research community', 'Ada Lovelace'],
      ['by AK and friends and the research community', 'AK and friends'],
    ],
    [
      '',
      'by',
      'byAK',
      'AK and the research community',
      'and the research community',
      'By AK and the research community',
      'byAK and the research community.',
      'byAK and the community',
      `by${'A'.repeat(90)} and the research community`,
    ],
  )
})
