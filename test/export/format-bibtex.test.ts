import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { formatBibTeX } from '../../src/export'
import { buildCitationKeys } from '../../src/export/build-citation-keys'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { anyPapers } from './arbitrary-paper'

function read(bibtex: string) {
  const { entries, errors } = parse(bibtex, { sentenceCase: false })
  expect(errors).toEqual([])
  // Its parser marks where a citation style must not change the case.
  return entries.map(({ type, key, fields }) => ({
    ...fields,
    type,
    key,
    title: String(fields.title).replace(/<span class="nocase">|<\/span>/g, ''),
  }))
}

/**
 * Characters that mean something to TeX or BibTeX, in no order that means something to LaTeX: a backslash does not
 * meet what it would escape, and dollar signs stand before figures, as prices do.
 */
const plainTitle = fc
  .array(
    fc.constantFrom(
      ...['%', '&', '#', '_', '{', '}', '~', '^', '<', '>', '|', '@', '=', ',', '(', ')', '[', ']', '/', ':'],
      ...['\\ x', '\\foo ', '$5', 'a', 'B', 'GPT', 'é', 'ß', '模型', '1', ' ', ' and ', '@misc{x, ', '"'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `T${pieces.join('')}x`.replace(/\s+/g, ' ').trim())

describe('formatBibTeX', () => {
  it('gives the empty string without papers', () => {
    expect(formatBibTeX([])).toBe('')
  })

  it('prints every field', () => {
    const papers = [
      makePaper({
        title: 'Sparse Weights: 50% of $\\ell_1$',
        abstract: 'We prune\nA & B.',
        authors: { count: 9, names: ['Ada B. Low', 'Qwen Team', 'Guido van Rossum'] },
        organization: { slug: 'lab42', name: 'R&D Lab' },
        date: makeDate(2024, 9, 19),
        arxivId: '2409.12345',
        url: 'https://huggingface.co/papers/2409.12345',
      }),
      makePaper({ date: makeDate(null, 5, 28), url: 'https://x.org/{a}_b%20c' }),
    ]
    expect(formatBibTeX(papers)).toBe(`@misc{arxiv-2409.12345,
  title = {{Sparse Weights: 50\\% of $\\ell_1$}},
  author = {Low, Ada B. and {Qwen Team} and {Guido van Rossum} and others},
  month = sep,
  year = {2024},
  eprint = {2409.12345},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2409.12345},
  note = {R\\&D Lab; 9 authors},
  abstract = {We prune A \\& B.}
}

@misc{a-title,
  title = {{A Title}},
  key = {A Title},
  url = {https://x.org/%7Ba%7D_b%20c}
}
`)
  })

  it.each([
    ['Pruning at Scale', 'Pruning At Scale'],
    ['Über $\\alpha$: "Fréchet" & Co_x {100%} of it', 'Uber Alpha Frechet Co X'],
    [`A${'b'.repeat(100)}`, `A${'b'.repeat(79)}`],
    ['大模型综述', buildCitationKeys([makePaper({ title: '大模型综述' })])[0]],
  ])('gives %j without authors the key %j, in ASCII', (title, key) => {
    expect(formatBibTeX([makePaper({ title })])).toContain(`\n  key = {${key}}\n`)
  })

  it.each([
    [2, ['Ada Low', 'Bo High'], 'author = {Low, Ada and High, Bo}\n'],
    [null, ['Ada Low', ' '], 'author = {Low, Ada}\n'],
    [3, ['Ada Low', ' '], 'author = {Low, Ada and others},\n  note = {3 authors}\n'],
  ])('prints of %j authors, named %j: %j', (count, names, fields) => {
    expect(formatBibTeX([makePaper({ authors: { count, names } })])).toBe(
      `@misc{a-title,\n  title = {{A Title}},\n  ${fields}}\n`,
    )
  })

  it('does not end an entry with the macro of a month', () => {
    expect(formatBibTeX([makePaper({ date: makeDate(2024, 9, 19) })])).toMatch(/year = \{2024\}\n\}\n$/)
  })

  it('encodes dollar signs of addresses', () => {
    expect(formatBibTeX([makePaper({ url: 'https://x.org/$a$' })])).toContain('url = {https://x.org/%24a%24}')
  })

  it('reads back in a real parser', () => {
    const [entry] = read(
      formatBibTeX([
        makePaper({
          title: 'Sparse Weights',
          authors: { count: 2, names: ['Ada B. Low', 'Qwen Team'] },
          date: makeDate(2024, 9, 19),
          arxivId: '2409.12345',
        }),
      ]),
    )
    expect(entry).toMatchObject({
      type: 'misc',
      key: 'arxiv-2409.12345',
      title: 'Sparse Weights',
      author: [{ lastName: 'Low', firstName: 'Ada B.' }, { name: 'Qwen Team' }],
      year: '2024',
      month: '9',
      eprint: '2409.12345',
      archiveprefix: 'arXiv',
      url: 'https://arxiv.org/abs/2409.12345',
    })
  })

  it('prints titles so that they read back as they were', () => {
    fc.assert(
      fc.property(fc.array(plainTitle, { minLength: 1, maxLength: 3 }), (titles) => {
        const entries = read(formatBibTeX(titles.map((title) => makePaper({ title }))))
        expect(entries.map(({ title }) => title)).toEqual(titles)
      }),
    )
  })

  it('gives one entry a paper under its own key, whatever is in it', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const bibtex = formatBibTeX(papers)
        expect(bibtex).not.toMatch(/(?!\n)[\p{Control}\p{Surrogate}]/u)
        expect(read(bibtex).map(({ key }) => key)).toEqual(buildCitationKeys(papers))
      }),
    )
  })
})
