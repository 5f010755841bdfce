import { createRequire } from 'node:module'
import { loadPackage } from './load-package.mjs'
import { absolute, BASE, body, dom, main } from './page.mjs'
import { markdown, runon } from './styles.mjs'

const require = createRequire(import.meta.url)

export function turndown(
  options = {},
  { gfm = false, escapes = true, prepare = absolute, remove = [] } = {},
) {
  return (html) => {
    const T = require('turndown')
    const t = new T(options)
    if (gfm) t.use(require('turndown-plugin-gfm').gfm)
    if (!escapes) t.escape = (s) => s
    if (remove.length) t.remove(remove)
    t.remove(['style', 'script', 'title'])
    return t.turndown(prepare(html))
  }
}

/** An editor that holds the page as a document of its own, and writes that as Markdown. */
async function prosemirror(html) {
  const { schema, defaultMarkdownSerializer } = await import('prosemirror-markdown')
  const { DOMParser } = await import('prosemirror-model')
  const { body } = dom(absolute(html)).window.document
  return defaultMarkdownSerializer.serialize(DOMParser.fromSchema(schema).parse(body))
}

async function lexical(html) {
  const { createHeadlessEditor } = await import('@lexical/headless')
  const { $generateNodesFromDOM } = await import('@lexical/html')
  const { $convertToMarkdownString, TRANSFORMERS } = await import('@lexical/markdown')
  const { LinkNode } = await import('@lexical/link')
  const { ListItemNode, ListNode } = await import('@lexical/list')
  const { HeadingNode, QuoteNode } = await import('@lexical/rich-text')
  const { CodeNode } = await import('@lexical/code')
  const { $createParagraphNode, $getRoot, $isElementNode } = await import('lexical')
  const editor = createHeadlessEditor({
    nodes: [LinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode, CodeNode],
  })
  let text = ''
  editor.update(
    () => {
      let paragraph = null
      for (const node of $generateNodesFromDOM(editor, dom(absolute(body(html))).window.document)) {
        const isBlock = $isElementNode(node) && !node.isInline()
        if (isBlock) paragraph = null
        else if (paragraph === null) {
          paragraph = $createParagraphNode()
          $getRoot().append(paragraph)
        }
        const parent = paragraph ?? $getRoot()
        parent.append(node)
      }
      text = $convertToMarkdownString(TRANSFORMERS)
    },
    { discrete: true },
  )
  return text
}

async function remark(html, stringify, { gfm = false, newlines = false, prepare = absolute } = {}) {
  const { unified } = await import('unified')
  const p = unified()
    .use(await loadPackage('rehype-parse'))
    .use(await loadPackage('rehype-remark'), { newlines })
  if (gfm) p.use(await loadPackage('remark-gfm'))
  return String(await p.use(await loadPackage('remark-stringify'), stringify).process(prepare(html)))
}

export const NPM_MARKDOWN = {
  'turndown-atx': markdown(
    turndown({
      headingStyle: 'atx',
      bulletListMarker: '-',
      codeBlockStyle: 'fenced',
      hr: '---',
      emDelimiter: '*',
    }),
  ),
  'turndown-gfm': markdown(turndown({ headingStyle: 'atx', bulletListMarker: '-', br: '\\' }, { gfm: true })),
  'turndown-noescape': markdown(turndown({ headingStyle: 'atx' }, { escapes: false })),
  'turndown-ref': markdown(turndown({ headingStyle: 'atx', linkStyle: 'referenced' })),
  'turndown-ref-collapsed': markdown(turndown({ linkStyle: 'referenced', linkReferenceStyle: 'collapsed' })),
  'turndown-ref-shortcut': markdown(
    turndown({ headingStyle: 'atx', linkStyle: 'referenced', linkReferenceStyle: 'shortcut' }),
  ),
  'turndown-relative': markdown(turndown({ headingStyle: 'atx' }, { prepare: (h) => h })),
  'turndown-main': markdown(
    turndown(
      { headingStyle: 'atx', bulletListMarker: '+' },
      { prepare: (h) => absolute(main(h)), remove: ['img', 'svg', 'form', 'input'] },
    ),
  ),
  'turndown-setext': markdown(
    turndown({ bulletListMarker: '-', hr: '***', emDelimiter: '*', strongDelimiter: '__', br: '<br>' }),
  ),
  'turndown-nolinks': markdown(
    turndown({ headingStyle: 'atx' }, { prepare: (h) => absolute(h).replace(/<\/?a\b[^>]*>/g, '') }),
  ),
  'turndown-joplin': markdown((html) => {
    const T = require('@joplin/turndown')
    const t = new (T.default ?? T)({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' })
    const g = require('@joplin/turndown-plugin-gfm')
    t.use(g.gfm ?? g.default.gfm)
    t.remove(['style', 'script', 'title'])
    return t.turndown(absolute(html))
  }),
  'node-html-markdown': markdown((html) =>
    require('node-html-markdown').NodeHtmlMarkdown.translate(absolute(html)),
  ),
  'node-html-markdown-ref': markdown((html) =>
    require('node-html-markdown').NodeHtmlMarkdown.translate(absolute(html), {
      useLinkReferenceDefinitions: true,
      bulletMarker: '-',
      keepDataImages: true,
    }),
  ),
  'html-to-markdown': markdown((html) => {
    const result = require('@kreuzberg/html-to-markdown-node').convert(absolute(html))
    return typeof result === 'string' ? result : result.content
  }),
  agentmarkdown: markdown(async (html) =>
    (await import('agentmarkdown')).AgentMarkdown.produce(absolute(html)),
  ),
  'wcj-html-to-markdown': markdown(async (html) =>
    (await loadPackage('@wcj/html-to-markdown'))({ html: absolute(html) }),
  ),
  'html-to-md': markdown(async (html) => {
    const f = await loadPackage('html-to-md')
    return (f.default ?? f)(absolute(html))
  }),
  'html-to-md-skip': markdown(async (html) => {
    const f = await loadPackage('html-to-md')
    return (f.default ?? f)(
      absolute(body(html)),
      {
        skipTags: [
          'div',
          'html',
          'body',
          'span',
          'article',
          'section',
          'main',
          'nav',
          'header',
          'footer',
          'svg',
          'path',
          'time',
          'form',
          'button',
          'dialog',
          'img',
        ],
        emptyTags: ['input'],
      },
      true,
    )
  }),
  'rehype-remark': markdown((html) => remark(html, {})),
  'rehype-remark-gfm': markdown((html) =>
    remark(html, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one' }, { gfm: true }),
  ),
  'rehype-remark-setext': markdown((html) =>
    remark(
      html,
      { setext: true, bullet: '+', resourceLink: true, listItemIndent: 'tab' },
      { gfm: true, newlines: true },
    ),
  ),
  mdream: markdown(async (html) =>
    (await import('@mdream/js')).htmlToMarkdown(html, { origin: BASE.slice(0, -1) }),
  ),
  'mdream-minimal': markdown(async (html) => {
    const { htmlToMarkdown, withMinimalPreset } = await import('@mdream/js')
    return htmlToMarkdown(html, withMinimalPreset({ origin: BASE.slice(0, -1) }))
  }),
  'semantic-markdown': markdown((html) => {
    const d = dom(absolute(html)).window
    return require('dom-to-semantic-markdown').convertHtmlToMarkdown(absolute(html), {
      overrideDOMParser: new d.DOMParser(),
    })
  }),
  'semantic-markdown-main': markdown((html) => {
    const d = dom(html).window
    return require('dom-to-semantic-markdown').convertHtmlToMarkdown(absolute(html), {
      overrideDOMParser: new d.DOMParser(),
      extractMainContent: true,
      refifyUrls: true,
      includeMetaData: 'basic',
    })
  }),
  breakdance: markdown((html) => require('breakdance')(absolute(body(html)))),
  'breakdance-ref': markdown((html) => require('breakdance')(absolute(body(html)), { reflinks: true })),
  h2m: markdown((html) => require('h2m')(absolute(body(html)))),
  'h2m-extra': markdown((html) => require('h2m')(absolute(body(html)), { converter: 'MarkdownExtra' })),
  'readability-text': runon(
    (html) =>
      new (require('@mozilla/readability').Readability)(dom(html).window.document).parse().textContent,
  ),
  'readability-turndown': markdown((html) => {
    const a = new (require('@mozilla/readability').Readability)(dom(html).window.document).parse()
    return `# ${a.title}\n\n${turndown({ headingStyle: 'atx' })(a.content)}`
  }),
  'readability-lenient': markdown((html) => {
    const a = new (require('@mozilla/readability').Readability)(dom(html).window.document, {
      charThreshold: 20000,
      nbTopCandidates: 20,
      linkDensityModifier: 5,
    }).parse()
    return turndown({ headingStyle: 'atx', bulletListMarker: '-' })(a.content)
  }),
  defuddle: markdown(async (html) => {
    const { Defuddle } = await import('defuddle/node')
    const r = await Defuddle(dom(html).window.document, `${BASE}papers`, { markdown: true })
    return r.contentMarkdown ?? r.content
  }),
  turnish: markdown((html) => {
    const { default: Turnish } = require('turnish')
    return new Turnish().render(absolute(body(html)))
  }),
  'to-markdown': markdown((html) => require('to-markdown')(absolute(body(html)))),
  upndown: markdown(
    (html) =>
      new Promise((resolve, reject) => {
        const Upndown = require('upndown')
        new Upndown().convert(absolute(body(html)), (error, text) => (error ? reject(error) : resolve(text)))
      }),
  ),
  'markdown-for-agents': markdown(
    async (html) => (await import('markdown-for-agents')).convert(absolute(html)).markdown,
  ),
  showdown: markdown((html) =>
    new (require('showdown').Converter)().makeMarkdown(absolute(body(html)), dom('').window.document),
  ),
  'prosemirror-markdown': markdown(prosemirror),
  lexical: markdown(lexical),
  'slack-mrkdwn': markdown((html) => require('html-to-mrkdwn')(absolute(body(html))).text),
  bbcode: markdown((html) =>
    new (require('html2bbcode').HTML2BBCode)().feed(absolute(body(html))).toString(),
  ),
}
