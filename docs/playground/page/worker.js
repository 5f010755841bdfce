import { explainListing, parsePaperListing } from 'paper-listing'

/** Reads in a thread of its own: a megabyte takes about a second, in which the page has to scroll. */
self.onmessage = ({ data: { text, referenceDate } }) => {
  const dayProblem = findProblem(referenceDate)
  const options = referenceDate === '' || dayProblem !== null ? {} : { referenceDate }
  self.postMessage({
    listing: parsePaperListing(text, options),
    stretches: explainListing(text, options),
    dayProblem,
  })
}

function findProblem(referenceDate) {
  if (referenceDate === '') return null
  try {
    parsePaperListing('', { referenceDate })
    return null
  } catch {
    return `“${referenceDate}” is no day of the calendar in the form YYYY-MM-DD. The listing was read without it.`
  }
}
