import { describe, expect, it } from 'vitest'
import { parseArxivId } from '../../src/links/parse-arxiv-id'
import { MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'

const ACCEPTED: [text: string, id: string][] = [
  ['2306.00978', '2306.00978'],
  ['2306.00978v2', '2306.00978'],
  ['0704.0001', '0704.0001'],
  ['1412.9999', '1412.9999'],
  ['1501.00001', '1501.00001'],
  ['arXiv:2306.00978', '2306.00978'],
  ['arXiv:2306.00978v12', '2306.00978'],
  ['arxiv: 2306.00978', '2306.00978'],
  ['arXiv:2306.00978v1 [cs.CL]', '2306.00978'],
  ['arXiv:2306.00978v1[cs.CL]', '2306.00978'],
  ['cs/0301001', 'cs/0301001'],
  ['hep-th/9901001v3', 'hep-th/9901001'],
  ['math.GT/0309136', 'math.GT/0309136'],
  ['arXiv:math.GT/0309136', 'math.GT/0309136'],
  ['https://arxiv.org/abs/2306.00978', '2306.00978'],
  ['http://arxiv.org/abs/2306.00978v3', '2306.00978'],
  ['https://www.arxiv.org/abs/2306.00978', '2306.00978'],
  ['https://export.arxiv.org/abs/2306.00978', '2306.00978'],
  ['HTTPS://ARXIV.ORG/abs/2306.00978', '2306.00978'],
  ['arxiv.org/abs/2306.00978', '2306.00978'],
  ['https://arxiv.org/pdf/2306.00978', '2306.00978'],
  ['https://arxiv.org/pdf/2306.00978v2.pdf', '2306.00978'],
  ['https://arxiv.org/html/2306.00978v2#S1', '2306.00978'],
  ['https://arxiv.org/abs/2306.00978?context=cs', '2306.00978'],
  ['https://arxiv.org/abs/2306.00978/', '2306.00978'],
  ['https://arxiv.org/abs/cs/0301001', 'cs/0301001'],
  ['https://arxiv.org/pdf/math.GT/0309136v2.pdf', 'math.GT/0309136'],
  ['https://www.alphaxiv.org/abs/2306.00978', '2306.00978'],
  ['https://doi.org/10.48550/arXiv.2306.00978', '2306.00978'],
  ['https://dx.doi.org/10.48550/arXiv.2306.00978', '2306.00978'],
  ['https://huggingface.co/papers/2306.00978', '2306.00978'],
  ['http://www.huggingface.co/papers/2306.00978', '2306.00978'],
  ['https://huggingface.co/papers/2306.00978#community', '2306.00978'],
  ['https://hf.co/papers/2306.00978', '2306.00978'],
  ['huggingface.co/papers/2306.00978', '2306.00978'],
  ['/papers/2306.00978', '2306.00978'],
  ['/papers/2306.00978#community', '2306.00978'],
  ['https://huggingface.co/login?next=%2Fpapers%2F2306.00978', '2306.00978'],
  ['https://huggingface.co/login?next=%2fpapers%2f2306.00978', '2306.00978'],
  ['https://huggingface.co/login?next=%2Fpapers%2F2306.00978%23community', '2306.00978'],
  ['/login?next=%2Fpapers%2F2306.00978', '2306.00978'],
  ['/join?next=%2Fpapers%2F2306.00978', '2306.00978'],
]

const REJECTED = [
  '',
  'arXiv:',
  '2300.00978',
  '2313.00978',
  '2306.0978',
  '2306.009780',
  '1412.00978',
  '1501.0097',
  '0703.0001',
  '0612.0001',
  '12306.00978',
  '2306.00978x',
  '2306.00978v',
  '2306.00978.5',
  '2306.00978 and more',
  'see 2306.00978',
  '2306-00978',
  '2306,00978',
  '２３０６.00978',
  'cs/0313001',
  'cs/0801001',
  'cs/9001001',
  'cs/030100',
  'cs/03010011',
  '/0301001',
  'https://arxiv.org',
  'https://arxiv.org/abs/',
  'https://arxiv.org/2306.00978',
  'https://arxiv.org/abs/2313.00978',
  'https://arxiv.org/list/cs.CL/2306',
  'https://example.org/abs/2306.00978',
  'https://notarxiv.org/abs/2306.00978',
  'https://arxiv.org.evil.io/abs/2306.00978',
  'https://arxiv.org@evil.io/abs/2306.00978',
  'https://evil.io/https://arxiv.org/abs/2306.00978',
  'https://huggingface.co/2306.00978',
  'https://huggingface.co/papers/trending',
  'https://huggingface.co/papers/date/2023-06-01',
  'https://huggingface.co/o/papers/2306.00978',
  'https://evil.io/papers/2306.00978',
  'https://evil.io/login?next=%2Fpapers%2F2306.00978',
  'papers/2306.00978',
  'ftp://arxiv.org/abs/2306.00978',
]

const HOSTILE = ['2306.00978', 'a', 'a-', 'a.', '/', '%2F', '%', ' ', '1', 'https://arxiv.org/abs/', 'arXiv:']

describe('parseArxivId', () => {
  it.each(ACCEPTED)('%j', (text, id) => {
    expect(parseArxivId(text)).toBe(id)
  })

  it.each(REJECTED)('none in %j', (text) => {
    expect(parseArxivId(text)).toBeNull()
  })

  it('knows the twelve months', () => {
    const months = Array.from({ length: 100 }, (_, month) => String(month).padStart(2, '0'))
    expect(months.filter((month) => parseArxivId(`23${month}.00978`))).toEqual(months.slice(1, 13))
    expect(months.filter((month) => parseArxivId(`cs/03${month}001`))).toEqual(months.slice(1, 13))
  })

  it.each(HOSTILE)('takes time in proportion to %j, repeated', (piece) => {
    const growth = measureGrowth(repeats(piece, 20_000), (text) => {
      parseArxivId(text)
      parseArxivId(`https://arxiv.org/abs/${text}`)
    })
    expect(growth).toBeLessThan(MAX_GROWTH)
  })
})
