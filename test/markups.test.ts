import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'

const SITE = 'https://huggingface.co'
const ids = ['2402.99901', '2402.99902', '2402.99903', '2402.99904']
const title = (i: number) => `Tide Tables for Transformers, Part ${i + 1}`
const abstract = (i: number) => `We lower the loss with the tide & count ${i + 3} boats <before> noon.`

type Print = (i: number, id: string) => string

const foot = (i: number) => `${i + 4} authors\n\n·\n\nFeb ${i + 2}, 2024`

/** The same four cards, each time in another tool's markup. */
const costumes: Record<string, Print> = {
  'Markdown with escapes': (i, id) =>
    `[\\-](${SITE}/login?next=%2Fpapers%2F${id})\n\n### [${title(i)}](${SITE}/papers/${id})\n\n[${abstract(i).replace('<', '\\<')}](${SITE}/papers/${id})\n\n${foot(i)}`,
  'Markdown with attributes': (i, id) =>
    `### [${title(i)}](${SITE}/papers/${id}){.line-clamp-3}\n\n[We]{.bg-yellow-100} ${abstract(i).slice(3)}\n\n${foot(i)}`,
  'Markdown with titles of links': (i, id) =>
    `### [${title(i)}](${SITE}/papers/${id} "A paper")\n\n${abstract(i)}\n\n${foot(i)}`,
  'HTML tags': (i, id) =>
    `<h3 class="mb-1"><a href="${SITE}/papers/${id}">${title(i)}</a></h3>\n<p>${abstract(i).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>\n<div>${i + 4} authors</div> <div>·</div>\n<time>Feb ${i + 2}, 2024</time><a href='${SITE}/login?next=%2Fpapers%2F${id}'>-</a>`,
  'HTML with comments': (i, id) =>
    `### <a href=${SITE}/papers/${id}>${title(i)}</a>\n\n<!-- card -->${abstract(i).replace('<', '&#60;').replace('>', '&#x3e;').replace('&', '&amp;').replace('&amp;#', '&#')}\n\n${foot(i)}`,
  'highlighted words': (i) =>
    `${title(i).replace('Tide', '==Tide==')}\n\n${abstract(i).replace('loss', '==loss==')}\n\n${foot(i)}`,
  'bold words': (i) =>
    `${title(i).replace('for', '**for**')}\n\n${abstract(i).replace('loss', '**loss**').replace('tide', '**tide**')}\n\n${foot(i)}`,
  'emphasised lines': (i) =>
    `**${title(i)}**\n\n${abstract(i)}\n\n*${i + 4} authors*\n\n·\n\n*Feb ${i + 2}, 2024*`,
  quoted: (i) => `> ${title(i)}\n>\n> ${abstract(i)}\n>\n> ${i + 4} authors\n> ·\n> Feb ${i + 2}, 2024\n>`,
  'targets in brackets': (i, id) =>
    `${title(i)} [${SITE}/papers/${id}]\n\n${abstract(i)}\n\n[${SITE}/papers/${id}]\n * ${i + 4} authors\n\n·\nFeb ${i + 2}, 2024\n[${SITE}/avatars/a.svg]`,
  'headings with targets in brackets': (i, id) =>
    `### ${title(i)} [${SITE}/papers/${id}]\n\n${abstract(i)}\n\n${foot(i)} [${SITE}/papers/${id}#community]`,
  'targets in angles': (i, id) =>
    `### ${title(i)}\n<${SITE}/papers/${id}>\n\n${abstract(i)}\n<${SITE}/papers/${id}>\n\n${foot(i)}`,
  'targets without a scheme': (i, id) =>
    `${title(i)} (huggingface.co/papers/${id})\n\n${abstract(i)}\n\n${i + 4} authors (huggingface.co/papers/${id})\n\n·\nFeb ${i + 2}, 2024`,
  'targets that a tool wrapped': (i, id) =>
    `${title(i)}\n<${SITE}/papers/${id}>\n\n${abstract(i)}\n <${SITE}/papers/${id}>\n * ${i + 4} authors <${SITE}/papers/${id}> · Feb ${i + 2}, 2024 4\n<${SITE}/papers/${id}#community> 17\n<${SITE}/login?next=%2Fpapers%2F${ids[i + 1]}>`,
  'targets relative to the page': (i, id) =>
    `### [${title(i)}](papers/${id})\n\n[${abstract(i)}](papers/${id})\n\n[${i + 4} authors](papers/${id})\n\n·\n\nFeb ${i + 2}, 2024 [4](papers/${id}#community)`,
  'reference links': (i, id) =>
    `### [${title(i)}][${i}]\n\n[\n\n${abstract(i)}\n\n][${i}]\n\n[${i + 4} authors][]\n\n·\n\nFeb ${i + 2}, 2024\n\n[${i}]: ${SITE}/papers/${id}`,
  'collapsed reference links': (i, id) =>
    `### [${title(i)}][]\n\n[\n\n${abstract(i)}\n\n][]\n\n[\n* ![](${SITE}/avatars/a.svg)\n* ${i + 4} authors\n][]\n\n·\n\nFeb ${i + 2}, 2024 [5][]\n\n[${title(i)}]: ${SITE}/papers/${id}\n[\n\n${abstract(i)}\n\n]: ${SITE}/papers/${id}\n[5]: ${SITE}/papers/${id}#community`,
  'shortcut reference links': (i, id) =>
    `### [${title(i)}]\n\n[\n\n${abstract(i)}\n\n]\n\n[\n* ${i + 4} authors\n]\n\n·\n\nFeb ${i + 2}, 2024 [5]\n\n[${title(i)}]: ${SITE}/papers/${id}\n[5]: ${SITE}/papers/${id}#community`,
  'wrapped definitions': (i, id) =>
    `### [${title(i)}]\n\n${abstract(i)}\n\n[${i + 4} authors][${i}]\n\n·\n\nFeb ${i + 2}, 2024\n\n  [${title(i)}]:\n    ${SITE}/papers/${id}\n  [${i}]: https://cdn-\nthumbnails.huggingface.co/${i}.png`,
  checkboxes: (i) =>
    `[ ]\n-\n\n${title(i)}\n\n${abstract(i)}\n\n  • \n  • [2b8e]\n  • ${i + 4} authors\n\n·\nFeb ${i + 2}, 2024`,
}

it.each(Object.entries(costumes))('%s leave the words and the foot', (_, print) => {
  const { papers } = parsePaperListing(ids.map((id, i) => print(i, id)).join('\n\n'))
  expect(papers.map((paper) => [paper.title, paper.abstract, paper.authors.count, paper.date?.iso])).toEqual(
    ids.map((_, i) => [title(i), abstract(i), i + 4, `2024-02-0${i + 2}`]),
  )
})

it('an organization stands behind its logo, wherever its link leads', () => {
  const logo = '[![knot-lab](k.png) Knot Lab](knot-lab)'
  const { papers } = parsePaperListing(
    `### [${title(0)}](papers/${ids[0]})\n\n${abstract(0)}\n\n${logo}\n\n·\n\nFeb 2, 2024`,
  )
  expect(papers[0]?.organization).toEqual({ slug: 'knot-lab', name: 'Knot Lab' })
})

it('the numbers of text fields in a list of links are no papers', () => {
  const cards = ids.map((_, i) => `${title(i)}\n${abstract(i)}\n\n${foot(i)}`).join('\n\n')
  const list = `1. ${SITE}/\n2. ${SITE}/models\n3. Text field, Name q\n4. Checkbox, Value on\n5. ${SITE}/papers`
  const { papers, diagnostics } = parsePaperListing(`${cards}\n\nLinks:\n${list}\n`)
  expect(papers.map((paper) => paper.title)).toEqual(ids.map((_, i) => title(i)))
  expect(diagnostics).toEqual([])
})

it('an address on the line below a colon stays in its sentence', () => {
  const card = (i: number, id: string) =>
    `${title(i)}\n<${SITE}/papers/${id}>\n\n${abstract(i)} Models:\n${SITE}/harbour\n\n<${SITE}/papers/${id}>\n\n${foot(i)}`
  const { papers } = parsePaperListing(ids.map((id, i) => card(i, id)).join('\n\n'))
  expect(papers.map((paper) => paper.abstract)).toEqual(
    ids.map((_, i) => `${abstract(i)} Models: ${SITE}/harbour`),
  )
  expect(papers.map((paper) => paper.arxivId)).toEqual(ids)
})

describe('a card with a GitHub link', () => {
  const card = (foot: string) =>
    `Submitted by\nfern.k\n\n${title(0)}\n\n${abstract(0)}\n\nharbour Harbour Lab · Published\non Feb 2, 2024\nUpvote\n7\n\n${foot}`

  it.each([
    `[GitHub 1.2k](https://github.com/harbour-lab/tides) [arXiv Page](https://arxiv.org/abs/${ids[0]})`,
    `GitHub 1.2k <https://github.com/harbour-lab/tides> arXiv Page <https://arxiv.org/abs/${ids[0]}>\n\n<${SITE}/papers/${ids[0]}>\n\n<${SITE}/papers/${ids[0]}>\n\n<${SITE}/papers/${ids[0]}>`,
  ])('keeps it with its stars: %s', (links) => {
    const [paper] = parsePaperListing(card(links)).papers
    expect(paper).toMatchObject({
      submittedBy: 'fern.k',
      upvotes: 7,
      arxivId: ids[0],
      date: { iso: '2024-02-02' },
      repositories: [{ url: 'https://github.com/harbour-lab/tides', stars: 1200 }],
    })
  })
})
