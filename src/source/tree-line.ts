/** What a line of an accessibility tree says of an element of the page. */
export interface TreeLine {
  /** How far it is indented; elements stand deeper than the one around them. */
  depth: number
  role: string
  /** Where the element's text stands on the line, or else its name; nowhere where the two offsets are the same. */
  from: number
  to: number
  /** Matches what has to be written otherwise in Markdown: what it reads as markup, and escapes, where names have some. */
  special: RegExp
  /** Where it leads, as far as its own line says so. */
  url: string | null
}

/** A role, a name and a text in YAML; the last line may be cut off inside of a name. */
const yamlPattern =
  /^( *)- ('?)(\/?[a-z]{2,30})(?: "((?:[^"\\]|\\.)*)(?:"|$))?(?: \[[^\]]{1,200}\]){0,12}'?(?::(?: (.*))?)?$/d
/** Another line, up to its name; words behind a number are none of the roles without one. */
const numberedPattern =
  /^([ \t]*)(uid=\w{1,20} |\[[\w-]{1,20}\] )?(?:([A-Za-z]{2,30}) (?=(["']))|([a-z]{2,30}|[A-Z][a-z]{1,20}[A-Z][A-Za-z]{1,20})(?:$|: ))/
/** What ends a name in quotation marks, some of which may be its own, in front of another property. */
const propertyPattern = /" (?:[a-z]{1,30} ){0,9}[a-z]{1,30}="/
/** What follows a name whose line has no number. */
const endPattern = /^["'](?:,|$)/
const urlPattern = /[ [](?:url="|url: )([^\s"\],]{1,2000})/
/** What Markdown reads as markup. */
export const markPattern = /[\\[\]&<]/g
/** The same where names are escaped. */
const escapePattern = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[[\]&<]/g
/** In a quoted key of YAML quotation marks are doubled, too. */
const keyEscapePattern = /''|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[[\]&<]/g

/**
 * Reads a line of a tree; null where it is none. `isEscaped` says whether names are written as in a program's source,
 * which YAML's always are.
 *
 * @example
 * readTreeLine('  [9] link: Tide', true)
 * // { depth: 2, role: 'link', from: 12, to: 16, special: /[\\[\]&<]/g, url: null }
 */
export function readTreeLine(line: string, isEscaped: boolean): TreeLine | null {
  return readYaml(line) ?? readNumbered(line, isEscaped)
}

/** As Playwright writes it: `- link "Tide" [ref=e9]:`, `- text: Ebb`, `- 'heading "Tides: A Survey" [level=3]'`. */
function readYaml(line: string): TreeLine | null {
  const found = yamlPattern.exec(line)
  if (found === null) return null
  const [, indent = '', key, role = '', , text = ''] = found
  const { 4: name, 5: rest } = found.indices as RegExpIndicesArray
  const [from, to] = (text === '' ? name : rest) ?? [0, 0]
  const element = { depth: indent.length, role, url: null }
  if (text === '') return { ...element, from, to, special: key ? keyEscapePattern : escapePattern }
  // Only a text that needs them stands in quotation marks.
  if (!text.startsWith('"')) return { ...element, from, to, special: markPattern }
  return { ...element, from: from + 1, to: text.endsWith('"') ? to - 1 : to, special: escapePattern }
}

/** As others do: `uid=1_9 link "Tide" url="https://…"`, `[9] link 'Tide', clickable`, `[9] link: Tide`. */
function readNumbered(line: string, isEscaped: boolean): TreeLine | null {
  const found = numberedPattern.exec(line)
  if (found === null) return null
  const [head, indent = '', id, named, quote, role = ''] = found
  const element = { depth: indent.length, role: named ?? role }
  if (quote === undefined)
    return id === undefined
      ? null
      : { ...element, from: head.length, to: line.length, special: markPattern, url: null }
  const from = head.length + 1
  const property = quote === '"' ? line.search(propertyPattern) : -1
  const last = property === -1 ? line.lastIndexOf(quote) : property
  const to = last < from ? line.length : last
  if (id === undefined && !endPattern.test(line.slice(to))) return null
  const url = urlPattern.exec(line.slice(to))?.[1] ?? null
  return { ...element, from, to, special: isEscaped ? escapePattern : markPattern, url }
}
