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
      ['Daily Papers - Hugging Face', 'Daily Papers'],
      ['Daily Papers | Hugging Face', 'Daily Papers'],
      ['DAILY PAPERS', 'DAILY PAPERS'],
      ['WEEKLY PAPERS', 'WEEKLY PAPERS'],
      ['MONTHLY PAPERS', 'MONTHLY PAPERS'],
      ['TRENDING PAPERS', 'TRENDING PAPERS'],
    ],
    [
      '',
      'Papers',
      'daily papers',
      'Daily  Papers',
      'Daily Papers ',
      'Daily Papers: A Survey',
      'Daily Papers : Hugging Face',
      'Daily Papers - Tides',
      'Yearly Papers',
      'DAILY Papers',
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
      ['By AK and the research community', 'AK'],
      ['BYAK AND THE RESEARCH COMMUNITY', 'AK'],
      ['by_AK_ and the research community', 'AK'],
      ['by **AK** and the research community', 'AK'],
      ['by a_k and the research community', 'a_k'],
      ['by _ak and the research community', '_ak'],
      ['by AK https://huggingface.co/akhaliq and the research community', 'AK'],
      ['by AK  http://huggingface.co/akhaliq and the research community', 'AK'],
      ['by AK (https://huggingface.co/akhaliq) and the research community', 'AK'],
      ['by AK ( /akhaliq ) and the research community', 'AK'],
      ['by AK </akhaliq> and the research community', 'AK'],
      ['by Ada (Oslo) and the research community', 'Ada (Oslo)'],
      ['by Sea/Shore and the research community', 'Sea/Shore'],
    ],
    [
      '',
      'by',
      'byAK',
      'AK and the research community',
      'and the research community',
      'Standby AK and the research community',
      'bY AK and the research community',
      'by AK and the Research Community',
      'by AK and the research',
      'by https and the community',
      'for AK and the research community',
      '- by AK and the research community',
      'by  and the research community',
      'byAK and the research community.',
      'byAK and the community',
      `by${'A'.repeat(90)} and the research community`,
      'by AK ( /akhaliq )',
      'by AK ( /akhaliq ) and the lab',
      'by AK http://huggingface.co/akhaliq and the lab',
      'AK ( /akhaliq ) and the research community',
      'by the research community',
      'and the research community by AK',
    ],
  )
})
