import { describe, expect, it } from 'vitest'
import { buildCitationKeys } from '../../src/export/build-citation-keys'
import { makePaper } from '../make-paper'
import fc from '../property'
import { anyPapers } from './arbitrary-paper'

describe('buildCitationKeys', () => {
  it.each([
    ['AWQ: Activation-aware Weight Quantization for LLMs', 'awq-activation-aware-weight-quantization'],
    ['Über-Fréchet: größere Modelle', 'uber-frechet-grossere-modelle'],
    ['Łukasz Øre: straße, Œuvre', 'lukasz-ore-strasse-oeuvre'],
    ['Æsir: Þór, Đặng, Guðrún, Işık', 'aesir-thor-dang-gudrun-isik'],
    ['U\u0308ber-Fre\u0301chet: ﬁnal Å', 'uber-frechet-final-a'],
    ['C++ to Rust: 100% Safe?', 'c-to-rust-100-safe'],
    ['2024', '2024'],
    ['__proto__', 'proto'],
    ['大模型综述', 'paper-67lnrq'],
    ['', 'paper-ztntfp'],
    ['x'.repeat(500), 'x'.repeat(80)],
  ])('%j', (title, key) => {
    expect(buildCitationKeys([makePaper({ title })])).toEqual([key])
  })

  it('takes the arXiv id if there is one', () => {
    const papers = [makePaper({ arxivId: '2306.00978' }), makePaper({ arxivId: 'hep-th/9901001' })]
    expect(buildCitationKeys(papers)).toEqual(['arxiv-2306.00978', 'arxiv-hep-th-9901001'])
  })

  it('numbers equal keys in their order, past keys that are taken', () => {
    const titles = ['A b', 'A B 2', 'a B', 'A, b!', 'A b 2']
    expect(buildCitationKeys(titles.map((title) => makePaper({ title })))).toEqual([
      'a-b',
      'a-b-2',
      'a-b-3',
      'a-b-4',
      'a-b-2-2',
    ])
  })

  it('gives unique keys that every BibTeX tool reads', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const keys = buildCitationKeys([...papers, ...papers])
        expect(new Set(keys).size).toBe(papers.length * 2)
        for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
      }),
    )
  })

  it('numbers many equal keys in linear time', () => {
    const keys = buildCitationKeys(Array.from({ length: 50_000 }, () => makePaper()))
    expect(keys.at(-1)).toBe('a-title-50000')
  })
})
