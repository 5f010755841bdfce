const prototypeNames = String(Object.getOwnPropertyNames(Object.prototype))

/** Makes a function that says what is wrong with the reading of a text, or null. Its first words are the kind of fault. */
export function createFaultFinder(library, options = { referenceDate: '2026-02-11' }) {
  const { parsePaperListing, explainListing, PaperListingError, PaperListingSchema, PAPER_FIELDS } = library
  const read = (text) => parsePaperListing(text, options)

  return (text) => {
    let result
    let stretches
    try {
      result = read(text)
      stretches = explainListing(text, options)
    } catch (error) {
      const place = String(error.stack).split('\n')[1]?.trim() ?? ''
      return `THROWS: ${error.message} ${place.replace(/\(?file:.*\//, '(')}`
    }
    return (
      faultOfStretches(stretches, result, text) ??
      faultOfRoles(stretches, result, text) ??
      faultOfSchema(result) ??
      faultOfDiagnostics(result, text) ??
      faultOfPapers(result, text) ??
      faultOfData(result) ??
      faultOfLineEnds(text) ??
      faultOfStrict(text, result)
    )
  }

  function faultOfSchema(result) {
    const { error } = PaperListingSchema.safeParse(result)
    if (error === undefined) return null
    const { path, message } = error.issues[0]
    return `SCHEMA: ${path.map((part) => (typeof part === 'number' ? 'n' : part)).join('.')}: ${message}`
  }

  function faultOfPapers({ papers }, text) {
    let last = 0
    for (const paper of papers) {
      if (!isInside(paper.span, text)) return 'SPAN: of a paper'
      if (paper.span.start < last) return 'ORDER: of the papers'
      last = paper.span.start
      const fault = faultOfSpans(paper, text) ?? faultOfValues(paper)
      if (fault) return fault
    }
    return null
  }

  function faultOfSpans(paper, text) {
    for (const [field, span] of Object.entries(paper.spans))
      if (!isInside(span, text)) return `SPAN: of ${field}`
    const { count, names } = paper.authors
    const held = {
      ...paper,
      authors: names.length || count,
      links: paper.links.length || null,
      repositories: paper.repositories.length || null,
    }
    for (const field of PAPER_FIELDS)
      if ((held[field] !== null) !== (paper.spans[field] !== undefined))
        return `SPANS: ${field} has a value or a span, not both`
    return paper.links.every(({ span }) => isInside(span, text)) ? null : 'SPAN: of a link'
  }

  function faultOfLineEnds(text) {
    const feeds = text.replace(/\r\n?/g, '\n')
    const returns = feeds.replaceAll('\n', '\r\n')
    const isSame = withoutSpans(read(feeds)) === withoutSpans(read(returns))
    return isSame ? null : 'CRLF: reads differently from LF'
  }

  function faultOfStrict(text, { diagnostics }) {
    try {
      parsePaperListing(text, { ...options, strict: true })
    } catch (error) {
      return error instanceof PaperListingError ? null : `STRICT: threw ${error.name}`
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 'STRICT: did not throw' : null
  }
}

const isInside = ({ start, end }, text) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length

function faultOfStretches(stretches, { papers }, text) {
  let at = 0
  for (const { start, end, paper } of stretches) {
    if (start !== at || end <= start) return 'EXPLAIN GAP: a stretch does not begin where the last one ended'
    if (paper !== null && !papers[paper]) return `EXPLAIN PAPER: a stretch of paper ${paper}, which is none`
    at = end
  }
  return at === text.length ? null : "EXPLAIN END: the stretches don't reach the end"
}

/** The explanation and the reading are one. */
function faultOfRoles(stretches, { papers, diagnostics }, text) {
  for (const [index, { spans }] of papers.entries()) {
    for (const field of ['title', 'abstract']) {
      const span = spans[field]
      const isExplained = (stretch) =>
        stretch.role === field && stretch.paper === index && areTogether(stretch, span)
      if (span && !stretches.some(isExplained))
        return `EXPLAIN ROLE: a ${field} is explained as something else`
    }
  }
  const unused = diagnostics.filter(({ code }) => code === 'UNUSED_TEXT')
  for (const stretch of stretches) {
    const isSaid = papers.length === 0 || diagnostics.some(({ span }) => areTogether(stretch, span))
    const isOutside = stretch.paper === null && text.slice(stretch.start, stretch.end).trim() !== ''
    if (stretch.role === 'unused' && isOutside && !isSaid)
      return 'UNUSED: nothing is said of text that is not used'
  }
  const isUnused = ({ role }) => role === 'unused' || role === 'cut'
  return unused.every(({ span }) => stretches.some((each) => isUnused(each) && areTogether(each, span)))
    ? null
    : 'UNUSED: text that is used is said not to be'
}

const areTogether = (one, other) => one.start < other.end && other.start < one.end

function faultOfDiagnostics({ papers, diagnostics }, text) {
  let last = 0
  for (const { code, span, paper } of diagnostics) {
    if (!isInside(span, text)) return `SPAN: of a diagnostic ${code}`
    if (span.start < last) return 'ORDER: of the diagnostics'
    last = span.start
    if (paper !== null && !papers[paper]) return `DIAGNOSTIC PAPER: ${code}`
  }
  return null
}

function faultOfValues({ title, abstract, organization, links, repositories, url, date }) {
  if (title.trim() === '') return 'TITLE: is blank'
  for (const [field, words] of Object.entries({ title, abstract, organization: organization?.name })) {
    if (words && (/\s{2}|[\n\r\t]/.test(words) || words !== words.trim())) return `WHITE SPACE: in ${field}`
    if (words === '') return `EMPTY: ${field}`
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const isLink = (found) => /^https?:\/\/[^\s\0-\x1f\x7f]+$/.test(found)
  const urls = [...links, ...repositories, ...(url === null ? [] : [{ url }])].map((link) => link.url)
  const broken = urls.find((found) => !isLink(found))
  if (broken !== undefined) return `LINK: ${JSON.stringify(broken.slice(0, 20))}`
  return date && (date.iso === null) !== (date.year === null) ? 'DATE: iso and year disagree' : null
}

function faultOfData(result) {
  const printed = JSON.stringify(result)
  if (JSON.stringify(JSON.parse(printed)) !== printed) return 'JSON: not plain data'
  return String(Object.getOwnPropertyNames(Object.prototype)) === prototypeNames
    ? null
    : 'PROTOTYPE: Object.prototype was written to'
}

function withoutSpans({ papers, diagnostics, ...rest }) {
  return JSON.stringify(
    { ...rest, papers, codes: diagnostics.map(({ code, severity, paper }) => [code, severity, paper]) },
    (key, value) => (key === 'span' || key === 'spans' ? undefined : value),
  )
}
