import { Place } from '../entries/places'
import type { PaperField } from '../schema'
import { type Draft, doubt, type Page, spanOfTitle } from './draft'
import type { ReadHeader } from './read-header'

/**
 * Says so when the text may begin or end inside of the first or the last card of a page: one of its first or last fields
 * is missing, which most cards have, or there is text above the title that is neither the head of the page nor the rest of
 * another card. Below the head of a page both tell.
 */
export function doubtCutCards(
  drafts: readonly Draft[],
  header: ReadHeader,
  page: Pick<Page, 'lines' | 'placement'>,
): void {
  const last = drafts.at(-1)
  if (!last) return
  doubtFirst(drafts as [Draft, ...Draft[]], header, page)
  if (last.entry.isLast && lacks(last, drafts, 'title', 'upvotes'))
    doubt(last, 'ABSTRACT_CUT_OFF', last.paper.span, 'is where the text ends; the entry may be cut off.')
}

function doubtFirst(
  drafts: readonly [Draft, ...Draft[]],
  { parts }: ReadHeader,
  { lines, placement }: Pick<Page, 'lines' | 'placement'>,
): void {
  const [draft] = drafts
  const { first, title } = draft.entry
  // A text may begin with the mark of a picture.
  const hasHead = [...parts].some(([line, part]) => line < first && part !== 'image')
  const above = lines[first - 1]?.reading
  const isBelowLine = title[0] === first && placement.place[first - 1] === Place.before && !above?.isImage
  const isBelowText = isBelowLine && above?.card === null && above.count === null
  const isCut =
    lacks(draft, drafts, 'submittedBy', 'title') ||
    lacks(draft, drafts, 'upvotes', 'title') ||
    lacks(draft, drafts, 'title', 'abstract')
  const isDoubtful = hasHead ? isCut && isBelowLine && !parts.has(first - 1) : isCut || isBelowText
  // One doubt about a title is enough.
  if (!isDoubtful || draft.doubts.some(({ code }) => code === 'TITLE_UNCERTAIN')) return
  doubt(
    draft,
    'TITLE_UNCERTAIN',
    spanOfTitle(draft.paper),
    'was read as the title; its card may begin above.',
  )
}

/** Whether a card has not one field above the other, unlike most others. */
function lacks(draft: Draft, drafts: readonly Draft[], upper: PaperField, lower: PaperField): boolean {
  const has = ({ paper: { spans } }: Draft) =>
    (spans[upper]?.start ?? Infinity) < (spans[lower]?.start ?? -Infinity)
  return !has(draft) && drafts.filter(has).length * 2 > drafts.length - 1
}
