import {
  formatBibTeX,
  formatCslJson,
  formatCsv,
  formatMarkdown,
  formatPaperListing,
} from 'paper-listing/export'

/** What can be copied. Each is made when it is looked at: for long texts one takes a moment. */
export const outputs = [
  { name: 'JSON', make: (listing) => JSON.stringify(listing, null, 2) },
  { name: 'BibTeX', make: ({ papers }) => formatBibTeX(papers) },
  { name: 'CSL-JSON', make: ({ papers }) => JSON.stringify(formatCslJson(papers), null, 2) },
  { name: 'CSV', make: ({ papers }) => formatCsv(papers) },
  { name: 'Markdown', make: ({ papers }) => formatMarkdown(papers) },
  { name: 'Listing', make: ({ papers, header }) => formatPaperListing(papers, { header }) },
]
