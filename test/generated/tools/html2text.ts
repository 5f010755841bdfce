import type { InventedPaper } from '../arbitrary-papers'
import { escapeHtml2text, markdownLinks } from '../markdown-links'
import {
  arxivOf,
  authorsOf,
  communityOf,
  faceOf,
  loginOf,
  logoOf,
  pageOf,
  published,
  SITE,
  searchDate,
  thumbnailOf,
  votesOf,
} from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import { AVATAR, drawnFaces, familyOf, kept, type MarkdownOptions, markdownPage } from './markdown-page'

/** Python's html2text: links keep a space in front of their words, paragraphs are wrapped, addresses included. */
export function html2text(options: MarkdownOptions, width: number | null): Tool {
  const links = markdownLinks(options.targets)
  const { link, target } = links
  const words = escapeHtml2text
  const wrap = (text: string) => (width === null ? [text] : wrapWords(text, { width, atHyphens: true }))
  const item = (text: string) => `  * ${text}`
  const items = (paper: InventedPaper, last: string) => {
    const faces = paper.faces.map((face, index) => (face ? `![](${faceOf(index)})` : ''))
    // Empty items run into the next one.
    const runs: string[] = []
    let open = '  * '
    for (const face of faces) {
      if (face === '') open += '  * '
      else {
        runs.push(open + face)
        open = '  * '
      }
    }
    return [...runs, open + last]
  }
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(`![${slug}](${logoOf(slug)}) ${name}`, `${SITE}/${slug}`)
  const page = markdownPage({ ...options, bullet: '  * ', setext: false }, links)
  return {
    name: 'html2text',
    family: familyOf(options),
    keeps: kept(links),
    head: page.head,
    tail: (aPage) =>
      options.targets === 'reference'
        ? page.tail(aPage).map((line) => line.replace(/^\[\d+\]: /, '   $&'))
        : page.tail(aPage),
    thumbnail: (paper) => [...wrap(link(`![](${thumbnailOf(paper)})`, pageOf(paper))), ''],
    submitted: ({ submittedBy }) => [...wrap(`Submitted by ![](${AVATAR})`), '', `${submittedBy}`, ''],
    votes: (paper) => [link(` ${votesOf(paper)}`, loginOf(paper)), ''],
    title: (paper) => [...wrap(`### ${link(words(paper.title), pageOf(paper))}`), ''],
    abstract: (paper, { kind }) =>
      kind === 'search'
        ? [...wrap(`[${words(`${paper.abstract}`)}`), '', `]${target(pageOf(paper))}`, '']
        : [...wrap(words(`${paper.abstract}`)), ''],
    searchFoot: (paper, aPage) => [
      ...(paper.organization
        ? [...wrap(logo(paper.organization)), '']
        : ['[', '', ...items(paper, authorsOf(paper)), '', `]${target(pageOf(paper))}`, '']),
      '·',
      '',
      paper.comments > 0
        ? `${searchDate(paper, aPage)} ${link(` ${paper.comments}`, communityOf(paper))}`
        : searchDate(paper, aPage),
      '',
    ],
    dailyFoot: (paper) => [
      '[',
      '',
      ...items(paper, `· ${authorsOf(paper)}`),
      '',
      `]${target(pageOf(paper))}`,
      '',
      ...(paper.comments > 0 ? [link(` ${paper.comments}`, communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? wrap(`${logo(paper.organization)} · ${published(paper, wide)}`)
        : [...drawnFaces(paper).map(item), item(authorsOf(paper)), '', `· ${published(paper, wide)}`]),
      '',
      link(` Upvote ${votesOf(paper)}`, loginOf(paper)),
      '',
      ...wrap(
        [
          ...(paper.repository ? [link(` GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
          link(' arXiv Page', arxivOf(paper)),
        ].join(' '),
      ),
      '',
    ],
  }
}
