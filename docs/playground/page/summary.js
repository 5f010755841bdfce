import { count, describeDate } from './words.js'

/** A listing in one sentence, for the eye and for screen readers, which hear it after every reading. */
export function summarize({ papers, diagnostics, header }) {
  const number = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error) return `No papers. ${error.message}`
  const found = [
    count(papers.length, 'paper'),
    number('warning') > 0 ? count(number('warning'), 'warning') : 'no warnings',
    number('info') > 0 ? count(number('info'), 'note') : null,
  ]
  const head = [
    header.title,
    header.curator === null ? null : `curated by ${header.curator}`,
    header.query === null ? null : `search for “${header.query}”`,
    header.date === null ? null : Object.values(describeDate(header.date)).join(', '),
  ]
  const known = head.filter((part) => part !== null)
  return [join(found), ...(known.length > 0 ? [join(known)] : [])].join(' — ')
}

function join(parts) {
  return parts.filter((part) => part !== null).join(' · ')
}
