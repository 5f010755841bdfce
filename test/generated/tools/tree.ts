import type { InventedPaper } from '../arbitrary-papers'
import {
  arxivOf,
  authorsOf,
  CLAIM,
  COMPANY,
  communityOf,
  headingOf,
  loginOf,
  NAVIGATION,
  NOTICE,
  PERIODS,
  pageOf,
  published,
  SITE,
  searchDate,
  viewedDate,
  votesOf,
} from '../site'
import type { Around, Tool } from '../tool'

/** How programs write the tree that a browser tells screen readers. */
export type TreeStyle = 'yaml' | 'numbered' | 'developer tools'

/** The lines of an element that stands so deep. */
type Element = (depth: number) => string[]

interface Properties {
  url?: string
  level?: number
  inside?: readonly Element[]
}

/** Playwright's snapshot, the numbered trees of programs that drive a browser, and that of Chrome's developer tools. */
export function tree({ withHead, withTail, style }: Around & { style: TreeStyle }): Tool {
  let count = 0
  const reference = () => ++count

  /** An element that is called as what stands in it. */
  const named = (role: string, name: string, { url, level, inside = [] }: Properties = {}): Element => {
    return (depth) => {
      if (style === 'yaml') {
        const head = `${role} ${JSON.stringify(name)}${level === undefined ? '' : ` [level=${level}]`}`
        const children = [...(url === undefined ? [] : [`${'  '.repeat(depth + 1)}- /url: ${url}`])]
        for (const child of inside) children.push(...child(depth + 1))
        const key = /: | #/.test(head) ? `'${head.replaceAll("'", "''")}'` : head
        return [`${'  '.repeat(depth)}- ${key}${children.length > 0 ? ':' : ''}`, ...children]
      }
      const children = inside.length > 0 ? inside : [text(name)]
      return [line(depth, role, name, url), ...children.flatMap((child) => child(depth + 1))]
    }
  }
  /** An element without a name. */
  const unnamed = (role: string, inside: readonly Element[], url?: string): Element => {
    return (depth) => {
      const children = inside.flatMap((child) => child(depth + 1))
      if (style !== 'yaml') return [line(depth, role, '', url), ...children]
      const target = url === undefined ? [] : [`${'  '.repeat(depth + 1)}- /url: ${url}`]
      return [`${'  '.repeat(depth)}- ${role} [ref=e${reference()}]:`, ...target, ...children]
    }
  }
  /** An element that holds nothing but words. */
  const holding = (role: string, words: string): Element => {
    return (depth) => {
      if (style !== 'yaml') return [line(depth, role, ''), ...text(words)(depth + 1)]
      const isPlain = /^[\p{L}·(][^:#\n"'{}[\]\\]*$/u.test(words)
      return [`${'  '.repeat(depth)}- ${role}: ${isPlain ? words : JSON.stringify(words)}`]
    }
  }
  const text = (words: string): Element =>
    style === 'yaml' ? holding('text', words) : (depth) => [line(depth, 'StaticText', words)]
  const image = (name: string): Element =>
    style === 'yaml'
      ? (depth) => [`${'  '.repeat(depth)}- img${name === '' ? '' : ` ${JSON.stringify(name)}`}`]
      : (depth) => [line(depth, 'image', name)]

  function line(depth: number, role: string, name: string, url?: string): string {
    if (style === 'numbered') return `${'\t'.repeat(depth)}[${reference()}] ${role} ${repr(name)}`
    const properties = url === undefined ? '' : ` url="${url}"`
    return `${'  '.repeat(depth)}uid=1_${reference()} ${role} "${name}"${properties}`
  }

  const depth = 1
  const lines = (...elements: readonly Element[]) => elements.flatMap((element) => element(depth))
  const links = (list: readonly (readonly [string, string])[]) =>
    unnamed(
      'list',
      list.map(([name, path]) => unnamed('listitem', [named('link', name, { url: SITE + path })])),
    )
  const who = (paper: InventedPaper) => {
    const { organization } = paper
    if (organization === null)
      return named('link', authorsOf(paper), {
        url: pageOf(paper),
        inside: [
          unnamed('list', [
            ...paper.faces.map(() => unnamed('listitem', [image('')])),
            holding('listitem', authorsOf(paper)),
          ]),
        ],
      })
    const { slug, name } = organization
    return named('link', `${slug} ${name}`, { url: `${SITE}/${slug}`, inside: [image(slug), text(name)] })
  }
  const comments = (paper: InventedPaper) =>
    paper.comments > 0 ? [named('link', String(paper.comments), { url: communityOf(paper) })] : []

  return {
    name: `tree, ${style}`,
    family: 'tree',
    keeps: style === 'numbered' ? ['upvotes', 'slug'] : ['upvotes', 'slug', 'targets'],
    head: (page) => [
      ...(style === 'yaml' ? ['- main:'] : [line(0, 'RootWebArea', `${headingOf(page)} - Hugging Face`)]),
      ...lines(
        ...(withHead
          ? [
              unnamed('navigation', [links(NAVIGATION)]),
              text('new'),
              holding('paragraph', NOTICE),
              named('link', 'Subscribe', { url: `${SITE}/login?next=%2Fpapers` }),
            ]
          : []),
        named('heading', headingOf(page), { level: 1 }),
        named('heading', 'by AK and the research community', {
          level: 2,
          inside: [
            text(style === 'yaml' ? 'by' : 'by '),
            named('link', 'AK', { url: `${SITE}/akhaliq` }),
            text(style === 'yaml' ? 'and the research community' : ' and the research community'),
          ],
        }),
        ...(page.kind === 'trending'
          ? []
          : [
              unnamed(
                'list',
                PERIODS.map((name) => holding('listitem', name)),
              ),
              named('link', 'Trending Papers', { url: `${SITE}/papers/trending` }),
              text(viewedDate(page)),
            ]),
      ),
    ],
    thumbnail: (paper) => lines(unnamed('link', [image('')], pageOf(paper))),
    submitted: ({ submittedBy }) => lines(text('Submitted by'), image(''), text(`${submittedBy}`)),
    votes: (paper) =>
      lines(
        named('link', votesOf(paper), { url: loginOf(paper), inside: [named('checkbox', votesOf(paper))] }),
      ),
    title: (paper) =>
      lines(
        named('heading', paper.title, {
          level: 3,
          inside: [named('link', paper.title, { url: pageOf(paper) })],
        }),
      ),
    abstract: (paper, { kind }) =>
      lines(
        kind === 'search'
          ? unnamed('link', [holding('paragraph', `${paper.abstract}`)], pageOf(paper))
          : holding('paragraph', `${paper.abstract}`),
      ),
    searchFoot: (paper, page) =>
      lines(who(paper), text('·'), holding('time', searchDate(paper, page)), ...comments(paper)),
    dailyFoot: (paper) => lines(who({ ...paper, organization: null }), ...comments(paper)),
    trendingFoot: (paper, wide) =>
      lines(
        who(paper),
        text('·'),
        text(published(paper, wide)),
        named('link', `Upvote ${votesOf(paper)}`, {
          url: loginOf(paper),
          inside: [named('checkbox', `Upvote ${votesOf(paper)}`)],
        }),
        ...(paper.repository
          ? [
              named('link', `GitHub ${paper.repository.stars}`, {
                url: paper.repository.url,
                inside: [text('GitHub'), text(paper.repository.stars)],
              }),
            ]
          : []),
        named('link', 'arXiv Page', { url: arxivOf(paper) }),
      ),
    tail: () =>
      withTail
        ? lines(named('button', 'System theme'), text('Company'), links(COMPANY), holding('paragraph', CLAIM))
        : [],
  }
}

/** As Python writes a string. */
function repr(words: string): string {
  const escaped = words.replaceAll('\\', '\\\\')
  return words.includes("'") && !words.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}
