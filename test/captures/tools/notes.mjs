import { absolute } from './page.mjs'
import { L, P, references, render, wrap } from './render-page.mjs'
import { emphasis, markdown, numbered, plain, urls } from './styles.mjs'

const front = (lines) => `---\n${lines.join('\n')}\n---\n`
const cut = (text, at) => text.slice(0, Math.floor(text.length * at)).replace(/\s+$/, '')
const short = (url) => url.replace(/^https?:\/\//, '')

const make =
  (style, finish = (t) => t, prepare = absolute) =>
  (html) => {
    const made = typeof style === 'function' ? style() : style
    return finish(render(prepare(html), made), made)
  }
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

/** Captures in the styles of note-taking applications, web clippers and reading services, written by hand. */
export const NOTES = {
  // reference links
  'notes-ref': markdown(make(refs(), (t, s) => `${t}\n\n${s.r.list()}\n`)),
  'notes-ref-own': markdown(
    make(
      refs({ share: false }, { lineEnd: '\n', item: (s) => `* ${s}` }),
      (t, s) => `${t}\n\n${s.r.list()}\n`,
    ),
  ),
  'notes-ref-nodefs': markdown(
    make(refs({ share: false }), (t) => `${front(['title: reading list', 'tags: [papers, todo]'])}\n${t}\n`),
  ),
  'notes-ref-cut': markdown(
    make(
      refs({}, { narrowCard: false, checkbox: '[-] ' }),
      (t) => `${front(['source: huggingface.co/papers', 'saved: yesterday'])}\n${cut(t, 0.8)}`,
    ),
  ),
  'notes-ref-blocklines': markdown(
    make(
      refs(
        {},
        {
          blockLink: (lines, href) => `[${lines.join(P)}][${href.length % 90}]`,
          heading: (n, s) => `${s}\n${(n === 1 ? '=' : '-').repeat(Math.max(3, s.length))}`,
        },
      ),
    ),
  ),
  // text, then the bare URL
  'notes-urls': urls(
    make({
      rawHeading: true,
      link: (s, href) => `${s}${P}${href}${P}`,
      blockLink: (lines, href) => `${lines.join(P)}${P}${href}`,
      item: (s) => s,
    }),
  ),
  'notes-urls-relative': urls(
    make(
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
  ),
  'notes-urls-angle': urls(
    make(
      {
        heading: (n, s) => `${'#'.repeat(n)} ${s}`,
        link: (s, href) => `${s} <${href}>`,
        blockLink: (lines, href) => `${lines.join(L)}${L}<${href}>`,
        lineEnd: '\n',
        item: (s) => `- ${s}`,
      },
      (t) => wrap(t, 100),
    ),
  ),
  'notes-urls-short': urls(
    make({
      heading: (_n, s) => s,
      link: (s, href) => `${s} (${short(href)})`,
      lineEnd: '\n',
      image: (alt) => (alt ? `${alt} ` : ''),
      narrowCard: false,
    }),
  ),
  // emphasis
  'notes-emphasis': emphasis(
    make(
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
  ),
  'notes-emphasis-bold': markdown(
    make({
      heading: (_n, s) => `**${s}**`,
      link: (s, href) => (/\/papers\/[\d.]+$/.test(href) ? s : `_${s}_`),
      time: (s) => `*${s}*`,
      mark: (s) => `**${s}**`,
      lineEnd: '\n',
      item: (s) => `* ${s}`,
    }),
  ),
  'notes-marked': markdown(
    make({
      heading: (n, s) => `${'#'.repeat(n)} **${s}**`,
      mark: (s) => `==${s}==`,
      image: (alt, src) => `![${alt}](${src}) `,
      blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
    }),
  ),
  // images and checkboxes
  'notes-img': markdown(
    make({
      image: () => '[IMG] ',
      checkbox: '[ ] ',
      blockLink: (lines) => lines.join(P),
      link: (s) => s,
      lineEnd: '\n',
    }),
  ),
  'notes-img-cn': plain(
    make({
      heading: (_n, s) => s,
      image: (alt) => `[图片：${alt}]`,
      checkbox: '- [x] ',
      link: (s) => s,
      item: (s) => `• ${s}`,
      lineEnd: '\n',
      paragraphEnd: '\n\n',
    }),
  ),
  'notes-img-md': markdown(
    make({
      image: (alt, src) => `![${alt}](${src}) `,
      checkbox: '- [x] ',
      blockLink: (lines, href) => `[${lines.join(' ')}](${href})`,
    }),
  ),
  'notes-checkbox': markdown(
    make({
      checkbox: '- [ ] ',
      image: (alt) => (alt ? `![${alt}] ` : '![] '),
      blockLink: (lines, href) => `[\n\n${lines.join('\n\n')}\n\n](${href})`,
      lineEnd: '\n',
    }),
  ),
  // hard line breaks, glued date and comments
  'notes-hardbreak': markdown(
    make({
      lineEnd: '\\\n',
      blockLink: (lines, href) => `[${lines.join('\\\n')}](${href})`,
      image: (alt, src) => `![${alt}](${src})`,
    }),
  ),
  'notes-hardbreak-spaces': markdown(
    make(
      { lineEnd: '  \n', time: (s) => s, image: (alt, src) => `![${alt}](${src})`, item: (s) => `* ${s}` },
      (t) => t.replace(/([A-Z][a-z]{2} \d{1,2}(?:, \d{4})?) (\[\d+\]\()/g, '$1$2'),
    ),
  ),
  'notes-glued': markdown(
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
  'notes-clipper': markdown(
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
  'notes-reader': markdown(
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
  'notes-html': markdown(
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
  'notes-html-mixed': markdown(
    make({
      image: (alt, src) => `<img src="${src}" alt="${alt}" /> `,
      blockLink: (lines, href) => `[${lines.join('<br/>')}](${href})`,
      item: (s) => `<li>${s}</li>`,
      lineEnd: '\n',
      text: (s) => s.replace(/&/g, '&amp;'),
    }),
  ),
  // plain styles
  'notes-indented': plain(
    make(
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
  ),
  'notes-lines': plain(
    make({
      heading: (_n, s) => s,
      link: (s) => s,
      item: (s) => s,
      lineEnd: '\n',
      paragraphEnd: '\n',
      image: (alt) => (alt ? `${alt} ` : ''),
    }),
  ),
  'notes-crlf': plain(
    make(
      {
        heading: (_n, s) => s,
        link: (s) => s,
        item: (s) => `• ${s}`,
        image: (alt) => (alt ? `${alt} ` : ''),
      },
      (t) => `\ufeff${wrap(t, 110).replace(/\n/g, '\r\n')}\r\n`,
    ),
  ),
  'notes-quoted': markdown(
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
  'notes-footnotes': numbered(
    make(
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
  ),
}
