import type { Listing } from './arbitrary-listing'
import type { Mistake } from './read-back'

/** A kind of listing that is misread. Its test fails when the reader learns it: then the entry goes. */
export interface KnownFailure {
  what: string
  /** Tools whose listings it is found in, by their names in `TOOLS`. */
  tools: readonly string[]
  covers(listing: Listing): boolean
  /** What may be wrong there; anything else is a new failure. */
  fields: readonly Mistake['field'][]
}

const some =
  (holds: (paper: Listing['page']['papers'][number]) => boolean) =>
  ({ page }: Listing) =>
    page.papers.some(holds)
const titled = (pattern: RegExp) => some(({ title }) => pattern.test(title))
const withAbstract = (pattern: RegExp) => some(({ abstract }) => abstract !== null && pattern.test(abstract))

const NOTES = ['notes', 'notes, references']
const STARS = ['underscores', 'starred titles', 'bold titles']

export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    what: 'a citation is taken for the number of a link',
    tools: ['lynx, numbered'],
    covers: withAbstract(/\[3\]/),
    fields: ['abstract', 'organization', 'url', 'count'],
  },
  {
    what: 'the numbers of few links are not told from names of pictures in brackets',
    tools: ['w3m, numbered'],
    covers: ({ page }) => page.papers.length < 4,
    fields: ['count', 'title', 'abstract', 'authors', 'organization', 'upvotes', 'submittedBy', 'url'],
  },
  {
    what: 'an only organization is called as its page is, which its name does not repeat',
    tools: ['lynx, numbered', 'elinks, numbered', 'w3m, numbered'],
    covers: ({ page }) => {
      const slugs = page.papers.flatMap(({ organization }) => organization?.slug ?? [])
      return slugs.length > 0 && slugs.every((slug) => slug === 'n0rth')
    },
    fields: ['organization'],
  },
  {
    what: 'a checkbox in front of `Upvote` makes a paper on a page of few cards',
    tools: ['lynx, numbered', 'underscores'],
    covers: ({ page }) => page.kind === 'trending' && page.papers.length < 3,
    fields: ['count', 'abstract', 'organization', 'date', 'comments', 'upvotes'],
  },
  {
    what: '`[IMG]` is read as a slug in front of an organization, and as a word between the marks of a list',
    tools: NOTES,
    covers: ({ tool }) => /image mark/.test(tool.name),
    fields: ['organization', 'authors', 'count'],
  },
  {
    what: 'bold headings keep their asterisks on a page of few cards, and around marks of their own',
    tools: NOTES,
    covers: (listing) =>
      /bold/.test(listing.tool.name) && (listing.page.papers.length < 3 || titled(/^[*•>+#-]/)(listing)),
    fields: ['title'],
  },
  {
    what: 'an address that ends in a slash at the end of its line swallows what stands below',
    tools: ['w3m', 'w3m, numbered'],
    covers: ({ text }) => /\.io\/\n/.test(text),
    fields: ['abstract', 'repositories'],
  },
  {
    what: 'the first mark of a title goes where nothing says that it is no mark of a list',
    tools: ['pandoc gfm', ...STARS],
    covers: titled(/^(?:[-+*>•]|#{1,6}) /),
    fields: ['title'],
  },
  {
    what: 'the first mark of a title goes on a page of few cards',
    tools: ['extractor', 'browser', 'text nodes', 'w3m', 'notes', 'url paragraphs'],
    covers: (listing) => listing.page.papers.length < 4 && titled(/^(?:[-+*>•]|#{1,6}) /)(listing),
    fields: ['title'],
  },
  {
    what: 'a title that is a label of the page is taken for one',
    tools: ['extractor', 'w3m', 'emacs', 'lynx, numbered', 'w3m, numbered'],
    covers: titled(
      /^(?:Submitted by Nobody|GitHub|Previous|Next|Upvote|(?:Daily|Trending) Papers|Published on Jan 20, 2025|Jan 2, 2019|Tea Card .*)$/,
    ),
    fields: [
      'title',
      'abstract',
      'submittedBy',
      'authors',
      'organization',
      'date',
      'comments',
      'upvotes',
      'repositories',
      'count',
    ],
  },
  {
    what: 'underlined lines lose what is no underline: an address, a formula, the dot behind a bracket',
    tools: ['underscores', 'starred titles'],
    covers: (listing) =>
      withAbstract(/\S_\S*[/.]|[/.]\S*_\S|\$\\|\.\.\.\]/)(listing) || titled(/^Submitted by|^\$/)(listing),
    fields: ['abstract', 'authors', 'organization', 'repositories'],
  },
  {
    what: 'asterisks of a title are not told from those around it',
    tools: ['bold titles'],
    covers: titled(/^\*/),
    fields: ['title'],
  },
  {
    what: 'a title that begins with an address loses the link that carries it',
    tools: ['lynx, numbered'],
    covers: titled(/^https:/),
    fields: ['url', 'arxivId'],
  },
  {
    what: 'an address broken behind a slash gets a space',
    tools: ['w3m', 'w3m, numbered', 'underscores'],
    covers: ({ text }) => /\/\n\s*(?:kettle|ferry|awesome|tree|[\w.]+_)/.test(text),
    fields: ['abstract'],
  },
]

const coversListing = ({ tools, covers }: KnownFailure, listing: Listing) =>
  tools.includes(listing.name) && covers(listing)

/** Whether anything about a listing is known to be misread. */
export const isKnown = (listing: Listing) => KNOWN_FAILURES.some((failure) => coversListing(failure, listing))

/** The mistakes that no entry names. */
export function unknown(listing: Listing, mistakes: readonly Mistake[]): Mistake[] {
  const fields = KNOWN_FAILURES.filter((failure) => coversListing(failure, listing)).flatMap(
    (failure) => failure.fields,
  )
  return mistakes.filter(({ field }) => !fields.includes(field))
}
