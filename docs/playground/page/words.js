/** `count(1, 'paper')` is `1 paper`, `count(2, 'paper')` is `2 papers`. */
export function count(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** Papers are named as they stand in the JSON. */
export function nameOfPaper(index) {
  return `papers[${index}]`
}

const yearOrigins = {
  text: 'year printed',
  referenceDate: 'year from the day of reading',
  listing: 'year from the other dates',
}

/** A date, and what decided its year. */
export function describeDate({ iso, month, day, yearFrom }) {
  const twoDigits = (number) => String(number).padStart(2, '0')
  return {
    day: iso ?? `${twoDigits(month)}-${twoDigits(day)}`,
    origin: yearFrom === null ? 'year unknown' : yearOrigins[yearFrom],
  }
}
