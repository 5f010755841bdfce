import fc from 'fast-check'
import { arbitraryPage, type Page, type PageKind } from './arbitrary-papers'
import { type Truth, truthOf } from './paper-truth'
import { type PrintedPage, type Printings, printPage, type Tool } from './tool'
import { TOOLS } from './tools'

/** A page as one tool printed it, and what its text says. */
export interface Listing {
  /** The tool's name in `TOOLS`. */
  name: string
  makeTool: () => Tool
  tool: Tool
  page: Page
  printings: Printings
  printed: PrintedPage
  text: string
  truth: Truth[]
  /** What a failing property shows. */
  [fc.toStringMethod]: () => string
}

export const textOf = ({ head, cards, tail }: PrintedPage) => head + cards.join('') + tail

export function printListing(name: string, makeTool: () => Tool, page: Page, printings: Printings): Listing {
  // Tools that number their links count through the whole page, so each page gets a fresh one.
  const tool = makeTool()
  const printed = printPage(tool, page, printings)
  const truth = page.papers.map((paper) => truthOf(paper, page, tool))
  const text = textOf(printed)
  return {
    name,
    makeTool,
    tool,
    page,
    printings,
    printed,
    text,
    truth,
    [fc.toStringMethod]: () =>
      `${tool.name}, ${page.kind} page viewed on ${page.viewedOn}: ${JSON.stringify(text)}`,
  }
}

export interface Sizes {
  minLength?: number
  maxLength?: number
  /** In which they were viewed. */
  year?: string
}

const kinds = fc.constantFrom<PageKind>('search', 'search', 'daily', 'trending')
const printings = fc.constantFrom<Printings>('both', 'both', 'wide', 'narrow')

/** Listings as one tool prints them. */
export function listingsOf(name: string, sizes: Sizes = {}): fc.Arbitrary<Listing> {
  return fc
    .tuple(
      TOOLS[name] as fc.Arbitrary<() => Tool>,
      kinds.chain((kind) => arbitraryPage(kind, sizes)),
      printings,
    )
    .map(([tool, page, twice]) => printListing(name, tool, page, twice))
}

/** Listings as any of the tools prints them. */
export const anyListing = (sizes: Sizes = {}): fc.Arbitrary<Listing> =>
  fc.constantFrom(...Object.keys(TOOLS)).chain((name) => listingsOf(name, sizes))
