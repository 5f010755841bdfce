import type { InventedPaper } from '../arbitrary-papers'
import { markdownLinks } from '../markdown-links'
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
import { AVATAR, familyOf, type MarkdownOptions, markdownPage } from './markdown-page'

export interface NotesOptions extends MarkdownOptions {
  /** A link around blocks: on one line, spread over paragraphs, or with hard line breaks. */
  blocks: 'line' | 'spread' | 'hard'
  image: 'markdown' | 'numbered' | 'alternative text' | 'mark' | 'none'
  checkbox: '' | '[ ]' | '[-]' | '- [x]' | '- [ ]'
  /** `May 29[6](…)`. */
  glued: boolean
  boldHeadings: boolean
}

/** Web clippers, note-taking programs and reading services. */
export function notes(options: NotesOptions): Tool {
  const links = markdownLinks(options.targets)
  const { link, target } = links
  let pictures = 0
  const image = (alt: string, url: string) => {
    switch (options.image) {
      case 'markdown':
        return `![${alt}](${url}) `
      case 'numbered':
        return `![Image ${++pictures}${alt === '' ? '' : `: ${alt}`}](${url}) `
      case 'alternative text':
        return alt === '' ? '' : `[${alt}] `
      case 'mark':
        return '[IMG] '
      case 'none':
        return ''
    }
  }
  const keepsAlt =
    options.image === 'markdown' || options.image === 'numbered' || options.image === 'alternative text'
  const blocks = (lines: string[], url: string) => {
    if (options.blocks === 'spread')
      return ['[', '', ...lines.flatMap((line) => [line, '']), `]${target(url)}`, '']
    return [link(lines.join(options.blocks === 'hard' ? '\\\n' : ' '), url), '']
  }
  const broken = (lines: string[]) =>
    options.blocks === 'hard'
      ? [lines.map((line) => line.trimEnd()).join('\\\n'), '']
      : lines.flatMap((line) => [line.trimEnd(), ''])
  const heading = (words: string) => (options.boldHeadings ? `### **${words}**` : `### ${words}`)
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(`${image(slug, logoOf(slug))}${name}`, `${SITE}/${slug}`)
  const item = (text: string) => `- ${text}`.trimEnd()
  const authors = (paper: InventedPaper, last: string) => [
    ...paper.faces.map((face, index) => item(face ? image('', faceOf(index)) : '')),
    item(last),
  ]
  const dated = (date: string, paper: InventedPaper) =>
    paper.comments > 0
      ? `${date}${options.glued ? '' : ' '}${link(String(paper.comments), communityOf(paper))}`
      : date
  return {
    name: `notes: ${options.blocks}, image ${options.image}, checkbox ${options.checkbox}${options.boldHeadings ? ', bold' : ''}${options.glued ? ', glued' : ''}`,
    family: familyOf(options),
    keeps: [
      'upvotes',
      // The address of an organization's page ends in its slug.
      ...(keepsAlt || options.targets !== 'reference, cut off' ? (['slug'] as const) : []),
      ...links.kept,
    ],
    ...markdownPage({ ...options, bullet: '- ' }, links),
    thumbnail: (paper) => {
      const picture = image('', thumbnailOf(paper)).trimEnd()
      return picture === '' ? [] : [link(picture, pageOf(paper)), '']
    },
    submitted: ({ submittedBy }) => broken([`Submitted by ${image('', AVATAR)}`, `${submittedBy}`]),
    votes: (paper) =>
      blocks([...(options.checkbox === '' ? [] : [options.checkbox]), votesOf(paper)], loginOf(paper)),
    title: (paper) => [heading(link(paper.title, pageOf(paper))), ''],
    abstract: (paper, { kind }) =>
      kind === 'search' ? blocks([`${paper.abstract}`], pageOf(paper)) : [`${paper.abstract}`, ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [logo(paper.organization), '']
        : blocks(authors(paper, authorsOf(paper)), pageOf(paper))),
      ...broken(['·', dated(searchDate(paper, page), paper)]),
    ],
    dailyFoot: (paper) => [
      ...blocks(authors(paper, `· ${authorsOf(paper)}`), pageOf(paper)),
      ...(paper.comments > 0 ? [link(String(paper.comments), communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${logo(paper.organization)} · ${published(paper, wide)}`, '']
        : [...authors(paper, authorsOf(paper)), '', `· ${published(paper, wide)}`, '']),
      ...blocks(
        [`${options.checkbox === '' ? '' : `${options.checkbox} `}Upvote`, votesOf(paper)],
        loginOf(paper),
      ),
      [
        ...(paper.repository ? [link(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
        link('arXiv Page', arxivOf(paper)),
      ].join(' '),
      '',
    ],
  }
}
