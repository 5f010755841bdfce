/**
 * Every run of white space as one space, none at the ends: what the parser does with text fields. A paper
 * from elsewhere may hold line breaks, which would end a list item, a BibTeX line or an entry of a listing.
 *
 * @example
 * collapseSpace(' A\n  title ') // 'A title'
 */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
