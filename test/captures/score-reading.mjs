import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a paper of a truth file says about a paper of ours, field by field. `null`: it says nothing. */
const fieldsOf = {
  title: [(t) => t.title, (p) => p.title],
  abstract: [(t) => t.abstract, (p) => p.abstract],
  authorCount: [(t) => t.authorCount, (p) => p.authors.count],
  'organization.name': [(t) => t.organization?.name, (p) => p.organization?.name],
  'organization.slug': [(t) => t.organization?.slug, (p) => p.organization?.slug],
  date: [(t) => t.date, (p) => p.date?.iso],
  // No number and none given are the same thing here.
  comments: [(t) => t.comments || null, (p) => p.comments || null],
  upvotes: [(t) => t.upvotes || null, (p) => p.upvotes || null],
  arxivId: [(t) => t.arxivId, (p) => p.arxivId],
  url: [(t) => t.url, (p) => p.url],
  submittedBy: [(t) => t.submittedBy, (p) => p.submittedBy],
}
const allFields = [...Object.keys(fieldsOf), 'repositories']
const spaces = (words) => words.replace(/\s+/gu, ' ').trim()
const letters = (words) =>
  (words ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The fields of a paper that differ from the truth, of those that the capture still held. */
export function differences(truth, paper, survives) {
  return survives
    .filter((field) => !truth.lost?.includes(field))
    .filter((field) => {
      if (field === 'repositories') return !sameRepositories(truth, paper)
      const [wanted, got] = fieldsOf[field].map((read, i) => read(i === 0 ? truth : paper) ?? null)
      if (typeof wanted === 'string' && typeof got === 'string') return spaces(wanted) !== spaces(got)
      return wanted !== got
    })
}

function sameRepositories(truth, paper) {
  const lower = (urls) => new Set(urls.map((url) => url.toLowerCase()))
  const wanted = lower(truth.repositories)
  const allowed = lower([...truth.repositories, ...(truth.repositoriesLost ?? [])])
  const got = lower(paper.repositories.map(({ url }) => url))
  return [...wanted].every((url) => got.has(url)) && [...got].every((url) => allowed.has(url))
}

/** Each paper of the truth with the one of ours that is meant: the same title, or else id, or else abstract. */
function pairUp(truths, papers) {
  const pairs = new Map()
  const free = new Set(papers.keys())
  const keys = [
    ({ title }) => spaces(title).toLowerCase(),
    ({ title }) => letters(title),
    ({ arxivId }) => arxivId,
    ({ abstract }) => (letters(abstract).length >= 40 ? letters(abstract) : null),
  ]
  for (const key of keys) {
    truths.forEach((truth, i) => {
      const wanted = key(truth)
      if (pairs.has(i) || !wanted) return
      const j = [...free].find((index) => key(papers[index]) === wanted)
      if (j === undefined) return
      pairs.set(i, j)
      free.delete(j)
    })
  }
  return { pairs, spurious: free.size }
}

/**
 * Reads every text of a folder that make-corpus.mjs wrote and compares the papers with their truth.
 *
 * @returns One row for each text: `papers`, `right`, `missing`, `spurious`, `silent` (wrong without a warning),
 * `alarm` (right with one), `warned`, `wrong` (what was wrong, in words), `loses` (fields that the tool dropped), and
 * `heads`: 1 where the head of the page is right.
 */
export function scoreFolder(folder, parsePaperListing, { withReference = true } = {}) {
  if (!existsSync(path.join(folder, 'survives.json'))) return []
  const survivesOf = JSON.parse(readFileSync(path.join(folder, 'survives.json'), 'utf8'))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.truth.json'))
    .sort()
    .map((file) => {
      const truth = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
      const text = readFileSync(path.join(folder, file.replace('.truth.json', '.txt')), 'utf8')
      const survives = survivesOf[truth.extractor]?.[truth.kind] ?? []
      const options = withReference ? { referenceDate: truth.viewedOn } : {}
      const listing = parsePaperListing(text, options)
      const row = scoreText(truth, survives, listing, withReference)
      const mistakes = headMistakes(truth, text, listing.header)
      row.wrong.push(...mistakes.map((part) => `head: ${part}`))
      return { file, style: truth.style, ...row, heads: mistakes.length === 0 ? 1 : 0 }
    })
}

/** Which parts of the page's head are wrong. One that the text does not hold as it was printed may be missing. */
function headMistakes({ header: truth }, text, head) {
  const words = text.replace(/[_\\\s]+/g, ' ').toLowerCase()
  const day = ({ month, day }) => `${month}-${day}`
  const [, month, date] = (truth.date?.iso ?? '').split('-').map(Number)
  const parts = {
    title: [head.title?.toLowerCase() ?? null, truth.title?.toLowerCase() ?? null, truth.title],
    curator: [head.curator, truth.curator, 'and the research community'],
    date: [head.date && day(head.date), truth.date && day({ month, day: date }), truth.date?.text],
    query: [head.query, truth.query, truth.query && `and the research community ${truth.query}`],
  }
  return Object.entries(parts)
    .filter(
      ([, [got, wanted, printed]]) =>
        got !== wanted && (got !== null || words.includes((printed ?? '').toLowerCase())),
    )
    .map(([part]) => part)
}

function scoreText(truth, survives, listing, withReference) {
  // A card that make-corpus.mjs could not find in the text does not count; if it was read all the same, so much better.
  const { pairs, spurious } = pairUp(truth.papers, listing.papers)
  const truths = truth.papers.filter(({ dropped }) => !dropped)
  const found = truths.filter((paper) => pairs.has(truth.papers.indexOf(paper))).length
  const warned = new Set(
    listing.diagnostics.filter(({ severity }) => severity !== 'info').map(({ paper }) => paper),
  )
  const row = {
    tool: truth.extractor,
    kind: truth.kind,
    papers: truths.length,
    found,
    right: 0,
    missing: truths.length - found,
    spurious,
    silent: 0,
    alarm: 0,
    warned: 0,
    wrong: [],
    loses: allFields.filter((field) => states(truths, field) && !survives.includes(field)),
  }
  truth.papers.forEach((paper, i) => {
    if (paper.dropped) return
    const index = pairs.get(i)
    if (index === undefined) {
      row.wrong.push(`missing: ${paper.title.slice(0, 60)}`)
      return
    }
    const got = listing.papers[index]
    let differing = differences(paper, got, survives)
    // Without options a date without a year may stay without one.
    if (!withReference && got.date?.iso === null && !/\d{4}$/.test(paper.dateText ?? ''))
      differing = differing.filter((field) => field !== 'date')
    const isWarned = warned.has(index)
    if (isWarned) row.warned++
    if (differing.length === 0) {
      row.right++
      if (isWarned) row.alarm++
    } else {
      if (!isWarned) row.silent++
      row.wrong.push(`${differing.join(', ')}${isWarned ? '' : ' (SILENT)'}: ${paper.title.slice(0, 60)}`)
    }
  })
  return row
}

function states(truths, field) {
  if (field === 'repositories') return truths.some(({ repositories }) => repositories.length > 0)
  return truths.some((truth) => (fieldsOf[field][0](truth) ?? null) !== null)
}

/** The rows of several texts as one. */
export function addUp(rows) {
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0)
  return {
    texts: rows.length,
    ...Object.fromEntries(
      ['papers', 'found', 'right', 'missing', 'spurious', 'silent', 'alarm', 'warned', 'heads'].map(
        (name) => [name, sum(name)],
      ),
    ),
    loses: allFields.filter((field) => rows.some(({ loses }) => loses.includes(field))),
  }
}
