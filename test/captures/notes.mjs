// Captures in the styles of note-taking applications, web clippers and reading services, written by hand after the
// families that are in use. One walk over the page; a style says what a link, an image, a heading … become.
const BLOCK = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'ARTICLE',
  'SECTION',
  'MAIN',
  'HEADER',
  'FOOTER',
  'NAV',
  'FORM',
  'HR',
  'DIALOG',
  'BUTTON',
])
const SKIP = new Set(['STYLE', 'SCRIPT', 'SVG', 'svg', 'TITLE', 'HEAD', 'DIALOG'])
const P = '\ue001' // a paragraph ends
const L = '\ue002' // a line ends

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

function wrap(text, width) {
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

function render(dom, html, style) {
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
function references({ share = true } = {}) {
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

const front = (lines) => `---\n${lines.join('\n')}\n---\n`
const cut = (text, at) => text.slice(0, Math.floor(text.length * at)).replace(/\s+$/, '')
const short = (url) => url.replace(/^https?:\/\//, '')

export function NOTES(dom, absolute) {
  const make =
    (style, finish = (t) => t, prepare = absolute) =>
    (html) => {
      const made = typeof style === 'function' ? style() : style
      return finish(render(dom, prepare(html), made), made)
    }
  const md = (text) => ({ style: 'markdown', text })
  const refs =
    (options, more = {}) =>
    () => {
      const r = references(options)
      return {
        r,
        link: (s, href) => `[${s}][${r.of(href)}]`,
        blockLink: (lines, href) => `[${P}${lines.join(P)}${P}][${r.of(href)}]`,
        image: (alt) => (alt ? `[${alt}] ` : ''),
        emptyLink: (href) => `[][${r.of(href)}]`,
        ...more,
      }
    }
  return {
    // 4: reference links
    'notes-ref': md(make(refs(), (t, s) => `${t}\n\n${s.r.list()}\n`)),
    'notes-ref-own': md(
      make(
        refs({ share: false }, { lineEnd: '\n', item: (s) => `* ${s}` }),
        (t, s) => `${t}\n\n${s.r.list()}\n`,
      ),
    ),
    'notes-ref-nodefs': md(
      make(
        refs({ share: false }),
        (t) => `${front(['title: reading list', 'tags: [papers, todo]'])}\n${t}\n`,
      ),
    ),
    'notes-ref-cut': md(
      make(
        refs({}, { narrowCard: false, checkbox: '[-] ' }),
        (t) => `${front(['source: huggingface.co/papers', 'saved: yesterday'])}\n${cut(t, 0.8)}`,
      ),
    ),
    'notes-ref-blocklines': md(
      make(
        refs(
          {},
          {
            blockLink: (lines, href) => `[${lines.join(P)}][${href.length % 90}]`,
            heading: (n, s) => `${s}\n${(n === 1 ? '=' : '-').repeat(Math.max(3, s.length))}`,
          },
        ),
        (t) => t,
      ),
    ),
    // 5: text, then the bare URL
    'notes-urls': {
      style: 'urls',
      text: make({
        rawHeading: true,
        link: (s, href) => `${s}${P}${href}${P}`,
        blockLink: (lines, href) => `${lines.join(P)}${P}${href}`,
        item: (s) => s,
      }),
    },
    'notes-urls-relative': {
      style: 'urls',
      text: make(
        {
          rawHeading: true,
          link: (s, href) => `${s}${P}${href}${P}`,
          blockLink: (lines, href) => `${lines.join(P)}${P}${href}`,
          item: (s) => `• ${s}`,
          image: (alt) => (alt ? `[IMG: ${alt}] ` : '[IMG] '),
        },
        (t) => t,
        (h) => h,
      ),
    },
    'notes-urls-angle': {
      style: 'urls',
      text: make(
        {
          heading: (n, s) => `${'#'.repeat(n)} ${s}`,
          link: (s, href) => `${s} <${href}>`,
          blockLink: (lines, href) => `${lines.join('\ue002')}\ue002<${href}>`,
          lineEnd: '\n',
          item: (s) => `- ${s}`,
        },
        (t) => wrap(t, 100),
      ),
    },
    'notes-urls-short': {
      style: 'urls',
      text: make({
        heading: (_n, s) => s,
        link: (s, href) => `${s} (${short(href)})`,
        lineEnd: '\n',
        image: (alt) => (alt ? `${alt} ` : ''),
        narrowCard: false,
      }),
    },
    // 6: emphasis
    'notes-emphasis': {
      style: 'emphasis',
      text: make(
        {
          heading: (n, s) => `${'*'.repeat(7 - n)} ${s} ${'*'.repeat(7 - n)}`,
          link: (s) => s.replace(/ /g, '_'),
          blockLink: (lines) => lines.join(P),
          image: (alt) => (alt ? `[${alt}] ` : ''),
          checkbox: '[ ] ',
          item: (s) => `    * ${s}`,
          lineEnd: '\n',
        },
        (t) => wrap(t, 79),
      ),
    },
    'notes-emphasis-bold': {
      style: 'markdown',
      text: make({
        heading: (_n, s) => `**${s}**`,
        link: (s, href) => (/\/papers\/[\d.]+$/.test(href) ? s : `_${s}_`),
        time: (s) => `*${s}*`,
        mark: (s) => `**${s}**`,
        lineEnd: '\n',
        item: (s) => `* ${s}`,
      }),
    },
    'notes-marked': md(
      make({
        heading: (n, s) => `${'#'.repeat(n)} **${s}**`,
        mark: (s) => `==${s}==`,
        image: (alt, src) => `![${alt}](${src}) `,
        blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
      }),
    ),
    // images and checkboxes
    'notes-img': md(
      make({
        image: () => '[IMG] ',
        checkbox: '[ ] ',
        blockLink: (lines) => lines.join(P),
        link: (s) => s,
        lineEnd: '\n',
      }),
    ),
    'notes-img-cn': {
      style: 'plain',
      text: make({
        heading: (_n, s) => s,
        image: (alt) => `[图片：${alt}]`,
        checkbox: '- [x] ',
        link: (s) => s,
        item: (s) => `• ${s}`,
        lineEnd: '\n',
        paragraphEnd: '\n\n',
      }),
    },
    'notes-img-md': md(
      make(
        {
          image: (alt, src) => `![${alt}](${src}) `,
          checkbox: '- [x] ',
          blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
        },
        (t) => t,
      ),
    ),
    'notes-checkbox': md(
      make({
        checkbox: '- [ ] ',
        image: (alt) => (alt ? `![${alt}] ` : '![] '),
        blockLink: (lines, href) => `[\n\n${lines.join('\n\n')}\n\n](${href})`,
        lineEnd: '\n',
      }),
    ),
    // hard line breaks, glued date and comments
    'notes-hardbreak': md(
      make({
        lineEnd: '\\\n',
        blockLink: (lines, href) => `[${lines.join('\\\n')}](${href})`,
        image: (alt, src) => `![${alt}](${src})`,
      }),
    ),
    'notes-hardbreak-spaces': md(
      make(
        { lineEnd: '  \n', time: (s) => s, image: (alt, src) => `![${alt}](${src})`, item: (s) => `* ${s}` },
        (t) => t.replace(/([A-Z][a-z]{2} \d{1,2}(?:, \d{4})?) (\[\d+\]\()/g, '$1$2'),
      ),
    ),
    'notes-glued': md(
      make(
        {
          blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
          image: (alt, src) => (alt ? `![${alt}](${src})` : ''),
          item: (s) => s,
          lineEnd: ' ',
        },
        (t) => t.replace(/([A-Z][a-z]{2} \d{1,2}(?:, \d{4})?) (\[\d+\]\()/g, '$1$2'),
      ),
    ),
    'notes-clipper': md(
      make(
        {
          blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
          image: (alt, src) => `![${alt}](${src}) `,
          narrowCard: false,
        },
        (t) =>
          `${front(['title: "Daily Papers - Hugging Face"', 'source: "https://huggingface.co/papers"', 'author:', 'published:', 'created: 2026-02-10', 'description: "Your daily dose of AI research from AK"', 'tags:', '  - "clippings"'])}${t}\n`,
      ),
    ),
    'notes-reader': md(
      make(
        {
          blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
          image: (alt, src) => `![Image ${src.length}${alt ? `: ${alt}` : ''}](${src})`,
        },
        (t) =>
          `Title: Daily Papers - Hugging Face\n\nURL Source: https://huggingface.co/papers\n\nMarkdown Content:\n${t}\n`,
      ),
    ),
    // HTML left inside
    'notes-html': md(
      make({
        heading: (n, s) => `<h${n} class="mb-1 text-lg">${s}</h${n}>`,
        link: (s, href) => `<a href="${href}" class="line-clamp-3">${s}</a>`,
        blockLink: (lines, href) =>
          `<a href="${href}">\n${lines.map((l) => `<div>${l}</div>`).join('\n')}\n</a>`,
        image: (alt, src) => `<img alt="${alt}" src="${src}" width="16"/> `,
        checkbox: '<input type="checkbox" disabled/> ',
        mark: (s) => `<mark>${s}</mark>`,
        text: (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
        time: (s) => `<time>${s}</time>`,
      }),
    ),
    'notes-html-mixed': md(
      make({
        image: (alt, src) => `<img src="${src}" alt="${alt}" /> `,
        blockLink: (lines, href) => `[${lines.join('<br/>')}](${href})`,
        item: (s) => `<li>${s}</li>`,
        lineEnd: '\n',
        text: (s) => s.replace(/&/g, '&amp;'),
      }),
    ),
    // plain styles
    'notes-indented': {
      style: 'plain',
      text: make(
        {
          heading: (_n, s) => s,
          link: (s) => s,
          blockLink: (lines) => lines.join(P),
          item: (s) => `  * ${s}`,
          lineEnd: '\n',
        },
        (t) =>
          wrap(t, 72)
            .split('\n')
            .map((l) => (l ? `    ${l}` : ''))
            .join('\n'),
      ),
    },
    'notes-lines': {
      style: 'plain',
      text: make({
        heading: (_n, s) => s,
        link: (s) => s,
        item: (s) => s,
        lineEnd: '\n',
        paragraphEnd: '\n',
        image: (alt) => (alt ? `${alt} ` : ''),
      }),
    },
    'notes-crlf': {
      style: 'plain',
      text: make(
        {
          heading: (_n, s) => s,
          link: (s) => s,
          item: (s) => `• ${s}`,
          image: (alt) => (alt ? `${alt} ` : ''),
        },
        (t) => `\ufeff${wrap(t, 110).replace(/\n/g, '\r\n')}\r\n`,
      ),
    },
    'notes-quoted': md(
      make(
        {
          link: (s, href) => `[${s}](${href})`,
          blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
          image: (alt) => (alt ? `${alt} ` : ''),
        },
        (t) =>
          wrap(t, 90)
            .split('\n')
            .map((l) => (l ? `> ${l}` : '>'))
            .join('\n'),
      ),
    ),
    'notes-footnotes': {
      style: 'numbered',
      text: make(
        () => {
          const r = references()
          return {
            r,
            heading: (_n, s) => s,
            link: (s, href) => `${s} [${r.of(href)}]`,
            blockLink: (lines, href) => `${lines.join(P)} [${r.of(href)}]`,
            image: (alt) => (alt ? `[${alt}] ` : ''),
            lineEnd: '\n',
          }
        },
        (t, s) => `${wrap(t, 76)}\n\nLinks:\n${s.r.plain()}\n`,
      ),
    },
  }
}
