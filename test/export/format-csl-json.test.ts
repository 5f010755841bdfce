import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatCslJson } from '../../src/export'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { anyPapers } from './arbitrary-paper'
import subset from './csl-data.subset.json'

const published = process.env.CSL_DATA_SCHEMA
const validators = [subset, ...(published ? [JSON.parse(readFileSync(published, 'utf8'))] : [])].map(
  (schema) => new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema),
)

describe('formatCslJson', () => {
  it('gives every field of an arXiv paper', () => {
    const paper = makePaper({
      title: 'Sparse Weights',
      abstract: 'We prune.',
      authors: { count: 3, names: ['Ada B. Low', 'Qwen Team'] },
      organization: { slug: 'lab42', name: 'Lab 42' },
      date: makeDate(2024, 9, 19),
      arxivId: '2409.12345',
      url: 'https://huggingface.co/papers/2409.12345',
    })
    expect(formatCslJson([paper])).toEqual([
      {
        id: 'arxiv-2409.12345',
        type: 'article',
        title: 'Sparse Weights',
        author: [{ family: 'Low', given: 'Ada B.' }, { literal: 'Qwen Team' }],
        issued: { 'date-parts': [[2024, 9, 19]] },
        abstract: 'We prune.',
        publisher: 'arXiv',
        number: 'arXiv:2409.12345',
        DOI: '10.48550/arXiv.2409.12345',
        URL: 'https://arxiv.org/abs/2409.12345',
        note: 'Lab 42; 3 authors',
      },
    ])
  })

  it('leaves out what is not known', () => {
    expect(formatCslJson([makePaper({ date: makeDate(null, 5, 28) })])).toEqual([
      { id: 'a-title', type: 'article', title: 'A Title' },
    ])
  })

  it('links the page of the listing without an arXiv id, and only web pages', () => {
    const [first, second] = formatCslJson([
      makePaper({ url: 'https://huggingface.co/papers/x y' }),
      makePaper({ url: 'javascript:alert(1)' }),
    ])
    expect(first?.URL).toBe('https://huggingface.co/papers/x%20y')
    expect(second).not.toHaveProperty('URL')
  })

  it('is valid against the schema and its ids are unique, whatever is in it', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const saved = JSON.parse(JSON.stringify(formatCslJson([...papers, ...papers])))
        for (const validate of validators) expect(validate(saved), JSON.stringify(validate.errors)).toBe(true)
        expect(new Set(saved.map(({ id }: { id: string }) => id)).size).toBe(saved.length)
        expect(JSON.stringify(saved)).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/u)
      }),
    )
  })
})
