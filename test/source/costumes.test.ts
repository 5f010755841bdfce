import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../../src'

const PAGE = 'https://huggingface.co/papers/2510.99901'
const OTHER = 'https://huggingface.co/papers/2510.99902'
const ABSTRACT = 'A ferry does not sail to every island every hour, and we show why it need not.'

/** The same two cards as different tools print them; `links` tells whether the tool kept the targets. */
const costumes: { name: string; links: boolean; text: string }[] = [
  {
    name: 'plain text',
    links: false,
    text: `Ferry Masks\n\n${ABSTRACT}\n\n  • 14 authors\n·\nOct 17, 2025 4\n\nKnots\n\nWe tie them.\n\n  • 2 authors\n·\nOct 18, 2025`,
  },
  {
    name: 'Markdown with inline links',
    links: true,
    text: `### [Ferry Masks](${PAGE})\n\n[${ABSTRACT}](${PAGE})\n\n[\n\n*   14 authors\n    \n\n](${PAGE})\n\n·\n\nOct 17, 2025 [4](${PAGE}#community)\n\n### [Knots](${OTHER})\n\n[We tie them.](${OTHER})\n\n[2 authors](${OTHER})\n\n·\n\nOct 18, 2025`,
  },
  {
    name: 'Markdown with reference links',
    links: true,
    text: `### [Ferry Masks][1]\n\n[${ABSTRACT}][1]\n\n[14 authors][1]\n\n·\n\nOct 17, 2025 [4][2]\n\n### [Knots][3]\n\n[We tie them.][3]\n\n[2 authors][3]\n\n·\n\nOct 18, 2025\n\n[1]: ${PAGE}\n[2]: ${PAGE}#community\n[3]: ${OTHER}`,
  },
  {
    name: 'Markdown with HTML remains',
    links: true,
    text: `### <a href="${PAGE}">Ferry <mark>Masks</mark></a>\n\n<a href='${PAGE}'>${ABSTRACT.replace(',', '&#44;')}</a>\n\n<a href="${PAGE}"><li><img src="x.svg" alt="" /></li><li>14 authors</li></a>\n\n·\n<time>Oct 17, 2025</time> <a href="${PAGE}#community">4</a>\n<!-- a card -->\n\n### <a href="${OTHER}">Knots</a>\n\nWe tie them.\n\n2 authors\n\n·\nOct 18, 2025`,
  },
  {
    name: 'text and bare URL',
    links: true,
    text: `Ferry Masks\n\n${PAGE}\n\n${ABSTRACT}\n\n${PAGE}\n\n14 authors\n\n${PAGE}\n\n·\n\nOct 17, 2025 4\n\n${PAGE}#community\n\nKnots\n\n${OTHER}\n\nWe tie them.\n\n${OTHER}\n\n2 authors\n\n${OTHER}\n\n·\n\nOct 18, 2025`,
  },
  {
    name: 'text and bracketed URL',
    links: true,
    text: `Ferry Masks <${PAGE}>\n\n${ABSTRACT} <${PAGE}>\n\n14 authors <${PAGE}>\n\n·\n\nOct 17, 2025 4 <${PAGE}#community>\n\nKnots <${OTHER}>\n\nWe tie them. <${OTHER}>\n\n2 authors <${OTHER}>\n\n·\n\nOct 18, 2025`,
  },
  {
    name: 'Markdown with targets relative to the page',
    links: true,
    text: `### [Ferry Masks](papers/2510.99901)\n\n[${ABSTRACT}](papers/2510.99901)\n\n[14 authors](papers/2510.99901)\n\n·\n\nOct 17, 2025 [4](papers/2510.99901#community)\n\n### [Knots](papers/2510.99902)\n\n[We tie them.](papers/2510.99902)\n\n[2 authors](papers/2510.99902)\n\n·\n\nOct 18, 2025`,
  },
  {
    name: 'text and URLs that a tool wrapped',
    links: true,
    text: `12\n<https://huggingface.co/login?next=%2Fpapers%2F2510.99901>\nFerry Masks\n<${PAGE}>\n\n${ABSTRACT}\n <${PAGE}>\n * 14 authors <${PAGE}> · Oct 17, 2025 4\n<${PAGE}#community> 17\n<https://huggingface.co/login?next=%2Fpapers%2F2510.99902>\nKnots <${OTHER}>\n\nWe tie them.\n <${OTHER}>\n * 2 authors <${OTHER}> · Oct 18, 2025`,
  },
  {
    name: 'emphasis',
    links: false,
    text: `**Ferry Masks**\n\n${ABSTRACT}\n\n*14 authors*\n\n·\nOct 17, 2025 4\n\n**Knots**\n\nWe tie them.\n\n*2 authors*\n\n·\nOct 18, 2025`,
  },
  {
    name: 'a quotation',
    links: false,
    text: `> Ferry Masks\n>\n> ${ABSTRACT}\n>\n> 14 authors\n> ·\n> Oct 17, 2025 4\n>\n> Knots\n>\n> We tie them.\n>\n> 2 authors\n> ·\n> Oct 18, 2025`,
  },
  {
    name: 'numbered lines',
    links: false,
    text: `Ferry Masks\n\n${ABSTRACT}\n\n14 authors\n·\nOct 17, 2025 4\n\nKnots\n\nWe tie them.\n\n2 authors\n·\nOct 18, 2025`
      .split('\n')
      .map((line, i) => `${String(i + 4).padStart(6)}\t${line}`)
      .join('\n'),
  },
]

describe('a card', () => {
  it.each(costumes)('in $name is the same paper', ({ text, links }) => {
    const { papers } = parsePaperListing(`# Daily Papers\n\n## by AK and the research community\n\n${text}\n`)
    expect(papers).toMatchObject([
      {
        title: 'Ferry Masks',
        abstract: ABSTRACT,
        authors: { count: 14 },
        date: { iso: '2025-10-17' },
        comments: 4,
        arxivId: links ? '2510.99901' : null,
        url: links ? PAGE : null,
      },
      { title: 'Knots', abstract: 'We tie them.', authors: { count: 2 }, date: { iso: '2025-10-18' } },
    ])
  })
  it('has the organization behind its logo, wherever the link leads', () => {
    const { papers } = parsePaperListing(
      `# Daily Papers\n\n### [Knots](papers/2510.99902)\n\nWe tie them.\n\n[![knot-lab](k.png) Knot Lab](knot-lab)\n\n·\n\nOct 18, 2025`,
    )
    expect(papers[0]?.organization).toEqual({ slug: 'knot-lab', name: 'Knot Lab' })
  })
})
