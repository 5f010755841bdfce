import type { InventedPaper, Page } from '../arbitrary-papers'
import { authorsOf, published, searchDate, votesOf } from '../site'
import type { Tool } from '../tool'
import { emacs } from './emacs'
import { type BrowserOptions, indented } from './text-browser'

/** Note-taking programs that indent a whole page, and readers that keep no indentation. */
export function indentedPage(options: BrowserOptions, indent: string): Tool {
  const base = emacs(options)
  const shift =
    <A extends unknown[]>(print: (...args: A) => string[]) =>
    (...args: A) =>
      indented(print(...args), indent)
  return {
    ...base,
    name: 'indented page',
    head: shift(base.head),
    thumbnail: () => [],
    submitted: shift((paper: InventedPaper) => ['Submitted by', `${paper.submittedBy}`]),
    votes: shift(base.votes),
    title: shift(base.title),
    abstract: shift(base.abstract),
    searchFoot: shift((paper: InventedPaper, page: Page) => [
      ...(paper.organization ? [paper.organization.name] : [`  * ${authorsOf(paper)}`]),
      '·',
      paper.comments > 0 ? `${searchDate(paper, page)} ${paper.comments}` : searchDate(paper, page),
      '',
    ]),
    dailyFoot: shift(base.dailyFoot),
    trendingFoot: shift((paper: InventedPaper, wide: boolean) => [
      ...(paper.organization
        ? [`${paper.organization.name} · ${published(paper, wide)}`]
        : [`  * ${authorsOf(paper)}`, `· ${published(paper, wide)}`]),
      'Upvote',
      votesOf(paper),
      paper.repository ? `GitHub ${paper.repository.stars} arXiv Page` : 'arXiv Page',
      '',
    ]),
    tail: shift(base.tail),
    keeps: ['upvotes'],
  }
}

/** Converters that leave no blank line inside of a card: where a wrapped title ends, only its width can tell. */
export function solidText(options: BrowserOptions): Tool {
  const base = indentedPage(options, '')
  const solid =
    <A extends unknown[]>(print: (...args: A) => string[]) =>
    (...args: A) =>
      print(...args).filter((line) => line !== '')
  return {
    ...base,
    name: 'solid text',
    isAmbiguous: true,
    title: solid(base.title),
    abstract: solid(base.abstract),
    dailyFoot: solid(base.dailyFoot),
  }
}
