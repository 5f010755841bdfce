import { findStretch } from './parts.js'

/** The diagnostics that speak of each stretch: a map from the index of a stretch. */
export function collectNotes(stretches, diagnostics) {
  const notes = new Map()
  for (const diagnostic of diagnostics) {
    const { start, end } = diagnostic.span
    for (let index = findStretch(stretches, start); stretches[index]?.start < end; index++) {
      const noted = notes.get(index)
      if (noted) noted.push(diagnostic)
      else notes.set(index, [diagnostic])
    }
  }
  return notes
}

/** Whether a value may be wrong or missing, which is more than a note. */
export function isDoubt({ severity }) {
  return severity !== 'info'
}
