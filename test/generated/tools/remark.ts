import type { InventedPaper } from '../arbitrary-papers'
import { escapeRemark, markdownLinks } from '../markdown-links'
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
import { AVATAR, drawnFaces, familyOf, kept, type MarkdownOptions, markdownPage } from './markdown-page'

/** remark, mdream, html-to-md: a link around blocks is one line, its list items run together. */
export function remark(options: MarkdownOptions, items: 'glued' | 'spaced' | 'lines'): Tool {
  const links = markdownLinks(options.targets)
  const { link } = links
  const words = escapeRemark
  const mark = options.bullet.trim()
  const authors = (paper: InventedPaper, last: string) => {
    const faces = paper.faces.map((face, index) => (face ? `![](${faceOf(index)})` : ''))
    const list = [...faces, last].map((text) => `${mark} ${text}`.trimEnd())
    return list.join(items === 'lines' ? '\n' : items === 'spaced' ? ' ' : '')
  }
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(`![${slug}](${logoOf(slug)}) ${words(name)}`, `${SITE}/${slug}`)
  return {
    name: 'remark',
    family: familyOf(options),
    keeps: kept(links),
    ...markdownPage(options, links),
    thumbnail: (paper) => [link(`![](${thumbnailOf(paper)})`, pageOf(paper)), ''],
    submitted: ({ submittedBy }) => [`Submitted by ![](${AVATAR})`, '', words(`${submittedBy}`), ''],
    votes: (paper) => [link(votesOf(paper), loginOf(paper)), ''],
    title: (paper) => [`### ${link(words(paper.title), pageOf(paper))}`, ''],
    abstract: (paper, { kind }) =>
      kind === 'search'
        ? [link(words(`${paper.abstract}`), pageOf(paper)), '']
        : [words(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      paper.organization ? logo(paper.organization) : link(authors(paper, authorsOf(paper)), pageOf(paper)),
      '',
      '·',
      '',
      paper.comments > 0
        ? `${searchDate(paper, page)} ${link(` ${paper.comments}`, communityOf(paper))}`
        : searchDate(paper, page),
      '',
    ],
    dailyFoot: (paper) => [
      link(authors(paper, `· ${authorsOf(paper)}`), pageOf(paper)),
      '',
      ...(paper.comments > 0 ? [link(` ${paper.comments}`, communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${logo(paper.organization)} · ${published(paper, wide)}`]
        : [
            ...[...drawnFaces(paper), authorsOf(paper)].map((text) => `${mark} ${text}`),
            '',
            `· ${published(paper, wide)}`,
          ]),
      '',
      link('  Upvote', loginOf(paper)),
      '',
      link(votesOf(paper), loginOf(paper)),
      '',
      [
        ...(paper.repository ? [link(` GitHub  ${paper.repository.stars}`, paper.repository.url)] : []),
        link(' arXiv Page', arxivOf(paper)),
      ].join(' '),
      '',
    ],
  }
}
