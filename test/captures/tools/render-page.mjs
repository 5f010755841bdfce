import { dom } from './page.mjs'

const BLOCK = new Set(
  'DIV P LI UL OL ARTICLE SECTION MAIN HEADER FOOTER NAV FORM HR DIALOG BUTTON'.split(' '),
)
const SKIP = new Set(['STYLE', 'SCRIPT', 'SVG', 'svg', 'TITLE', 'HEAD', 'DIALOG'])
export const P = '\ue001' // a paragraph ends
export const L = '\ue002' // a line ends

const tidy = (s) => s.replace(/[ \t\n]+/g, ' ').trim()
const hasBreak = (s) => /[\ue001\ue002]/.test(s)
const linesOf = (s) =>
  s
    .split(/[\ue001\ue002]+/)
    .map(tidy)
    .filter(Boolean)

const DEFAULTS = {
  heading: (n, s) => `${'#'.repeat(n)} ${s}`,
  link: (s, href) => `[${s}](${href})`,
  blockLink: null, // (lines, href) -> text; without it each line is a link of its own
  image: () => '',
  checkbox: '',
  item: (s) => `- ${s}`,
  time: (s) => s,
  mark: (s) => s, // a highlighted word of the query
  text: (s) => s,
  lineEnd: '\n\n',
  paragraphEnd: '\n\n',
  narrowCard: true, // trending pages hold every card for wide screens and for narrow ones
}

function walk(node, s) {
  if (node.nodeType === 3) return s.text(node.data.replace(/[ \t\n]+/g, ' '))
  if (node.nodeType !== 1 || SKIP.has(node.tagName)) return ''
  const inner = () => [...node.childNodes].map((c) => walk(c, s)).join('')
  const cls = node.getAttribute('class') ?? ''
  if (!s.narrowCard && /\bmd:hidden\b/.test(cls)) return ''
  switch (node.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
      if (s.rawHeading) return `${P}${inner()}${P}`
      return `${P}${s.heading(Number(node.tagName[1]), linesOf(inner()).join(' '))}${P}`
    case 'A': {
      const href = node.getAttribute('href')
      const x = inner()
      const lines = linesOf(x)
      if (!lines.length) return s.emptyLink ? s.emptyLink(href) : ''
      if (!hasBreak(x)) return s.link(tidy(x), href)
      if (s.blockLink) return `${P}${s.blockLink(lines, href)}${P}`
      return `${P}${lines.map((l) => s.link(l, href)).join(P)}${P}`
    }
    case 'IMG':
      return s.image(node.getAttribute('alt') ?? '', node.getAttribute('src') ?? '')
    case 'INPUT':
      return node.getAttribute('type') === 'checkbox' ? s.checkbox : ''
    case 'HR':
      return `${P}---${P}`
    case 'LI': {
      const x = tidy(inner())
      return linesOf(x).length ? `${L}${s.item(x)}${L}` : ''
    }
    case 'TIME':
      return s.time(inner())
    case 'SPAN':
      return /bg-yellow/.test(cls) ? s.mark(inner()) : inner()
    case 'P':
    case 'ARTICLE':
    case 'SECTION':
      return `${P}${inner()}${P}`
    default:
      return BLOCK.has(node.tagName) ? `${L}${inner()}${L}` : inner()
  }
}

export function wrap(text, width) {
  return text
    .split('\n')
    .map((line) => {
      if (line.length <= width) return line
      const out = []
      let rest = line
      while (rest.length > width) {
        let at = rest.lastIndexOf(' ', width)
        if (at <= 0) at = rest.indexOf(' ', width)
        if (at < 0) break
        out.push(rest.slice(0, at))
        rest = rest.slice(at + 1)
      }
      return [...out, rest].join('\n')
    })
    .join('\n')
}

/** One walk over the page; a style says what a link, an image, a heading … become. */
export function render(html, style) {
  const s = { ...DEFAULTS, ...style }
  const raw = walk(dom(html).window.document.body, s)
  return raw
    .split(/([\ue001\ue002][\ue001\ue002 \n]*)/)
    .map((x, i) => (i % 2 ? (x.includes(P) ? P : L) : x.replace(/[ \t]+/g, ' ').trim()))
    .join('')
    .replace(/^[\ue001\ue002]+|[\ue001\ue002]+$/g, '')
    .replaceAll(P, s.paragraphEnd)
    .replaceAll(L, s.lineEnd)
}

/** Numbered reference links: `refs.of(url)` gives the number, `refs.list()` the definitions. */
export function references({ share = true } = {}) {
  const all = []
  return {
    of(url) {
      const known = share ? all.indexOf(url) : -1
      return known >= 0 ? known + 1 : all.push(url)
    },
    list: () => all.map((u, i) => `[${i + 1}]: ${u}`).join('\n'),
    plain: () => all.map((u, i) => `${i + 1}. ${u}`).join('\n'),
  }
}
