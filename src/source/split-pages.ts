import type { Range } from './range'

/** How the line ends that stands below the title of every page of the listing's site. */
const curatorEndPattern = /and\s+the\s+research\s+community/gi
const titlePattern = /(?:Daily|Trending|Weekly|Monthly) Papers|(?:DAILY|TRENDING|WEEKLY|MONTHLY) PAPERS/g
/** How far above that line the title of the page stands at the most; some tools print targets between the two. */
const MAX_HEAD = 600
/** What stands above that title where all of a page was copied, from below. */
const navigation = ['Sign Up', 'Models', 'Hugging Face']
/** How long that is at the most: its pictures may be printed as data. */
const MAX_NAVIGATION = 8000

/**
 * Splits a text into the pages that somebody pasted one below the other. Each has its own layout, and may come from
 * another tool; the numbers of its links begin again. The ranges join back into the text.
 *
 * @example
 * splitPages('Daily Papers\nby AK and the research community') // [{ start: 0, end: 45 }]
 */
export function splitPages(text: string): Range[] {
  const pages: Range[] = []
  let start = 0
  let floor: number | null = null
  for (const { index, 0: words } of text.matchAll(curatorEndPattern)) {
    const head: number = floor === null ? -1 : headStart(text, index, floor)
    if (head !== -1) {
      pages.push({ start, end: head })
      start = head
    }
    floor = index + words.length
  }
  pages.push({ start, end: text.length })
  return pages
}

/** Where the page begins whose curator is named at `at`; -1 without a title. */
function headStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - MAX_HEAD)
  const titles = [...text.slice(from, at).matchAll(titlePattern)].map(({ index }) => from + index)
  // Lines of a tree one below the other may each hold it: those of the page, of its heading, and of the words in it.
  let i = titles.length - 1
  while (i > 0 && !/\n.*\n/.test(text.slice(titles[i - 1], titles[i]))) i--
  const title = titles[i]
  if (title === undefined) return -1
  const low = Math.max(floor, title - MAX_NAVIGATION)
  const head = low + findNavigation(text.slice(low, title))
  // Not above `floor`: pages on one line would each be searched back to the start of the text.
  const feed = text.slice(floor, head).lastIndexOf('\n')
  return feed === -1 ? -1 : floor + feed + 1
}

/** Where the site's navigation begins with which a text ends; the end of the text without one. */
function findNavigation(text: string): number {
  let start = text.length
  for (const words of navigation) {
    start = text.lastIndexOf(words, start)
    if (start === -1) return text.length
  }
  return start
}
