// Every way we know to turn the HTML of a listing page into text: TOOLS is name -> {style, text}.
// text(html, page) gets the page as the site sends it (relative links) and gives what the tool prints.
// A tool whose program or package is missing throws; make-corpus.mjs skips it and says so.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CHROMIUM_ARGUMENTS } from '../consumers/launch-chromium.mjs'
import { NOTES } from './notes.mjs'

const require = createRequire(import.meta.url)
const BASE = 'https://huggingface.co/'

/** Relative links and images made absolute, as most tools do that know the page's address. */
export const absolute = (html) => html.replace(/\b(href|src)="\/(?!\/)/g, `$1="${BASE}`)
const body = (html) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
const main = (html) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html

function run(program, args, input, env = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      args,
      {
        maxBuffer: 1 << 28,
        timeout: 60000,
        env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: tmpdir(), TERM: 'dumb', ...env },
      },
      (error, out, err) =>
        error && !out ? reject(new Error(`${program}: ${err || error.message}`)) : resolve(out),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The page in a file, for programs that don't read standard input. */
async function inFile(html, use) {
  const dir = mkdtempSync(path.join(tmpdir(), 'capture-'))
  const file = path.join(dir, 'page.html')
  writeFileSync(file, html)
  try {
    return await use(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const stdin =
  (program, args, prepare = absolute) =>
  (html) =>
    run(program, args, prepare(html))
const onFile =
  (program, args, prepare = absolute) =>
  (html) =>
    inFile(prepare(html), (f) => run(program, [...args, f], ''))
const python =
  (code, prepare = absolute) =>
  (html) =>
    run('/usr/bin/python3', ['-c', `import sys\nhtml=sys.stdin.read()\n${code}`], prepare(html))
const perl =
  (code, prepare = absolute) =>
  (html) =>
    run('perl', ['-CS', '-e', `use utf8; local $/; my $html=<STDIN>; ${code}`], prepare(html))
const py2text = (options) =>
  python(`import html2text\nh=html2text.HTML2Text()\n${options}\nsys.stdout.write(h.handle(html))`)
const pandoc = (to, ...more) => stdin('pandoc', ['-f', 'html', '-t', to, ...more])
const pandocNative = (to, ...more) =>
  stdin('pandoc', ['-f', 'html-native_divs-native_spans', '-t', to, ...more])

const lynx = (...more) =>
  stdin('lynx', [
    '-dump',
    '-stdin',
    '-assume_charset=utf-8',
    '-display_charset=utf-8',
    '-force_html',
    ...more,
  ])
const w3m = (...more) => stdin('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', ...more])

const dom = (html) => new (require('jsdom').JSDOM)(html, { url: `${BASE}papers` })
const load = async (name) => {
  const m = await import(name)
  return m.default ?? m
}

function turndown(options = {}, { gfm = false, escapes = true, prepare = absolute, remove = [] } = {}) {
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

const htmlToText =
  (options, prepare = (h) => h) =>
  async (html) =>
    (await import('html-to-text')).convert(prepare(html), options)

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

const GO = `package main
import ("fmt"; "os"; "jaytaylor.com/html2text")
func main() {
  text, err := html2text.FromReader(os.Stdin, html2text.Options{OmitLinks: len(os.Args) > 1})
  if err != nil { panic(err) }
  fmt.Print(text)
}`
async function golang(html, ...args) {
  const dir = mkdtempSync(path.join(tmpdir(), 'capture-'))
  const file = path.join(dir, 'main.go')
  writeFileSync(file, GO)
  try {
    return await run('go', ['run', file, ...args], html, {
      GO111MODULE: 'off',
      GOPATH: '/usr/share/gocode',
      GOCACHE: path.join(tmpdir(), 'capture-go'),
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What a program writes into a file beside the page. */
const converted = (program, args, name) => (html) =>
  inFile(absolute(html), async (file) => {
    const target = path.join(path.dirname(file), name)
    await run(program, args(file, target), '', { HOME: path.dirname(file) })
    return readFileSync(target, 'utf8')
  })

async function remark(html, stringify, { gfm = false, newlines = false, prepare = absolute } = {}) {
  const { unified } = await import('unified')
  const p = unified()
    .use(await load('rehype-parse'))
    .use(await load('rehype-remark'), { newlines })
  if (gfm) p.use(await load('remark-gfm'))
  return String(await p.use(await load('remark-stringify'), stringify).process(prepare(html)))
}

// --- Chromium -----------------------------------------------------------------------------------------------------
let browser = null
async function inChromium(html, width, read) {
  const { chromium } = require('playwright-core')
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGUMENTS,
  })
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  try {
    const tab = await context.newPage()
    // Nothing is fetched: the page is served from memory under the site's address, and every other request is refused.
    await tab.route('**/*', (r) =>
      r.request().url() === `${BASE}papers`
        ? r.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : r.abort(),
    )
    await tab.goto(`${BASE}papers`, { waitUntil: 'domcontentloaded' })
    return await read(tab)
  } finally {
    await context.close()
  }
}
export async function closeTools() {
  await browser?.close()
  browser = null
}
const chromium = (width, expression) => (html) => inChromium(html, width, (tab) => tab.evaluate(expression))
const SELECTION = `(() => { const s = getSelection(); s.selectAllChildren(document.body); return s.toString() })()`
const SELECTED_HTML = `(() => { const s = getSelection(); s.selectAllChildren(document.body); const d = document.createElement('div'); d.append(s.getRangeAt(0).cloneContents());
  for (const e of d.querySelectorAll('[href]')) e.setAttribute('href', e.href); for (const e of d.querySelectorAll('[src]')) e.setAttribute('src', e.src); return d.innerHTML })()`
const VISIBLE_HTML = `(() => { for (const e of [...document.body.querySelectorAll('*')]) if (getComputedStyle(e).display === 'none') e.remove();
  for (const e of document.querySelectorAll('[href]')) e.setAttribute('href', e.href); for (const e of document.querySelectorAll('[src]')) e.setAttribute('src', e.src); return document.body.innerHTML })()`

// --- the tools ----------------------------------------------------------------------------------------------------
const plain = (text) => ({ style: 'plain', text })
const markdown = (text) => ({ style: 'markdown', text })
const numbered = (text) => ({ style: 'numbered', text })
// Title, abstract and the rest on one line: no reader can tell where the title ends.
const runon = (text) => ({ style: 'runon', text })
const emphasis = (text) => ({ style: 'emphasis', text })
const urls = (text) => ({ style: 'urls', text })

export const TOOLS = {
  // text browsers
  lynx: numbered(lynx()),
  'lynx-nolist': plain(lynx('-nolist')),
  'lynx-132': numbered(lynx('-width=132')),
  'lynx-wide': plain(lynx('-nolist', '-width=1024')),
  'lynx-nonumbers': urls(lynx('-nonumbers')),
  'lynx-inline': urls(lynx('-list_inline')),
  'lynx-pseudo': plain(lynx('-nolist', '-pseudo_inlines', '-image_links', '-verbose')),
  'lynx-unique': numbered(lynx('-unique_urls')),
  'lynx-inline-60': urls(lynx('-list_inline', '-width=60')),
  elinks: numbered(onFile('elinks', ['-dump', '-dump-charset', 'utf-8', '-no-home'])),
  'elinks-noref': plain(
    onFile('elinks', ['-dump', '-dump-charset', 'utf-8', '-no-home', '-no-references', '-no-numbering']),
  ),
  'elinks-120': plain(
    onFile('elinks', [
      '-dump',
      '-dump-charset',
      'utf-8',
      '-dump-width',
      '120',
      '-no-home',
      '-no-references',
      '-no-numbering',
    ]),
  ),
  links: plain(onFile('links', ['-dump', '-codepage', 'utf-8'])),
  'links-numbered': numbered(onFile('links', ['-dump', '-codepage', 'utf-8', '-html-numbered-links', '1'])),
  'links-120': plain(onFile('links', ['-dump', '-codepage', 'utf-8', '-width', '120'])),
  // In a terminal that knows ASCII only; both print another character for the middle dot.
  'lynx-ascii': plain(
    stdin('lynx', [
      '-dump',
      '-stdin',
      '-nolist',
      '-assume_charset=utf-8',
      '-display_charset=us-ascii',
      '-force_html',
    ]),
  ),
  'w3m-ascii': plain(stdin('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'US-ASCII'])),
  'w3m-100': plain(w3m('-cols', '100')),
  'w3m-132': plain(w3m('-cols', '132')),
  'w3m-40': plain(w3m('-cols', '40')),
  'w3m-wide': plain(w3m('-cols', '4000')),
  'w3m-links': numbered(w3m('-o', 'display_link_number=1', '-cols', '80')),
  'links-images': plain(
    onFile('links2', [
      '-dump',
      '-codepage',
      'utf-8',
      '-html-images',
      '1',
      '-html-image-names',
      '1',
      '-width',
      '100',
    ]),
  ),
  'elinks-colours': numbered(
    onFile('elinks', ['-dump', '-dump-charset', 'utf-8', '-no-home', '-dump-color-mode', '1']),
  ),
  'w3m-alt': plain(w3m('-cols', '90', '-o', 'ignore_null_img_alt=0', '-o', 'view_unseenobject=1')),
  netrik: plain((html) => inFile(absolute(html), (f) => run('netrik', ['--dump', f], ''))),
  'emacs-shr': plain((html) =>
    inFile(absolute(html), (f) =>
      run(
        'emacs',
        [
          '-Q',
          '--batch',
          '--eval',
          `(progn (require 'shr) (let ((coding-system-for-read 'utf-8) (coding-system-for-write 'utf-8) (shr-use-fonts nil) (shr-width 78) (shr-inhibit-images t)) (set-language-environment "UTF-8") (with-temp-buffer (insert-file-contents "${f}") (let ((d (libxml-parse-html-region (point-min) (point-max)))) (erase-buffer) (shr-insert-document d) (princ (buffer-substring-no-properties (point-min) (point-max)))))))`,
        ],
        '',
      ),
    ),
  ),

  // html2text, C++ and others
  html2text: emphasis(stdin('html2text', ['-utf8', '-nobs', '-width', '79'])),
  'html2text-60': emphasis(stdin('html2text', ['-utf8', '-nobs', '-width', '60'])),
  'html2text-overstrike': emphasis(stdin('html2text', ['-utf8', '-width', '100'])),
  'html2text-pretty': emphasis(stdin('html2text', ['-utf8', '-nobs', '-style', 'pretty', '-width', '100'])),
  'html2text-ascii': emphasis(stdin('html2text', ['-ascii', '-nobs', '-width', '120'])),
  vilistextum: plain((html) =>
    inFile(absolute(html), (f) =>
      run('vilistextum', ['-u', '-y', 'utf-8', '-i', 'utf-8', '-w', '76', f, '-'], ''),
    ),
  ),
  'vilistextum-links': numbered((html) =>
    inFile(absolute(html), (f) =>
      run(
        'vilistextum',
        ['-l', '-k', '-n', '-r', '-u', '-y', 'utf-8', '-i', 'utf-8', '-w', '76', f, '-'],
        '',
      ),
    ),
  ),
  unhtml: runon(onFile('unhtml', [])),
  'ruby-html2text': plain((html) =>
    run(
      'ruby',
      [
        '-Ku',
        '-e',
        `require 'html2text'; STDOUT.write(Html2Text.convert(STDIN.read.force_encoding('UTF-8')))`,
      ],
      absolute(html),
    ),
  ),
  'ruby-reverse-markdown': markdown((html) =>
    run(
      'ruby',
      [
        '-Ku',
        '-e',
        `require 'reverse_markdown'; STDOUT.write(ReverseMarkdown.convert(STDIN.read.force_encoding('UTF-8'), unknown_tags: :bypass))`,
      ],
      absolute(body(html)),
    ),
  ),
  'go-html2text': urls((html) => golang(absolute(html))),
  'go-html2text-relative': urls((html) => golang(html)),
  'go-html2text-nolinks': plain((html) => golang(html, '-nolinks')),
  libreoffice: plain(
    converted(
      'soffice',
      (file, target) => [
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        path.dirname(target),
        file,
      ],
      'page.txt',
    ),
  ),
  calibre: plain(
    converted(
      'ebook-convert',
      (file, target) => [file, target, '--txt-output-formatting=plain', '--max-line-length=72'],
      'out.txt',
    ),
  ),
  'calibre-markdown': markdown(
    converted(
      'ebook-convert',
      (file, target) => [file, target, '--txt-output-formatting=markdown', '--keep-links'],
      'out.txt',
    ),
  ),
  kramdown: markdown((html) => run('kramdown', ['-i', 'html', '-o', 'kramdown'], absolute(body(html)))),
  'php-league': markdown((html) =>
    run(
      'php',
      [
        '-r',
        `require '/usr/share/php/League/HTMLToMarkdown/autoload.php'; $c = new League\\HTMLToMarkdown\\HtmlConverter(['strip_tags' => true, 'header_style' => 'atx', 'remove_nodes' => 'style script head']); echo $c->convert(stream_get_contents(STDIN));`,
      ],
      absolute(html),
    ),
  ),
  'php-league-html': markdown((html) =>
    run(
      'php',
      [
        '-r',
        `require '/usr/share/php/League/HTMLToMarkdown/autoload.php'; $c = new League\\HTMLToMarkdown\\HtmlConverter(['hard_break' => true]); echo $c->convert(stream_get_contents(STDIN));`,
      ],
      absolute(main(html)),
    ),
  ),
  'php-strip-tags': runon((html) =>
    run(
      'php',
      [
        '-r',
        `echo html_entity_decode(strip_tags(stream_get_contents(STDIN)), ENT_QUOTES | ENT_HTML5, 'UTF-8');`,
      ],
      body(html),
    ),
  ),

  // Python
  'python-html2text': markdown(py2text('')),
  'python-html2text-relative': markdown(
    python('import html2text\nh=html2text.HTML2Text()\nsys.stdout.write(h.handle(html))', (h) => h),
  ),
  'python-html2text-nowrap': markdown(py2text('h.body_width=0')),
  'python-html2text-nolinks': plain(py2text('h.body_width=0\nh.ignore_links=True\nh.ignore_images=True')),
  'python-html2text-nolinks78': plain(py2text('h.ignore_links=True')),
  'python-html2text-plain': plain(
    py2text(
      'h.body_width=0\nh.ignore_links=True\nh.ignore_images=True\nh.ignore_emphasis=True\nh.unicode_snob=True',
    ),
  ),
  'python-html2text-ref': markdown(py2text('h.inline_links=False')),
  'python-html2text-ref-each': markdown(
    py2text('h.inline_links=False\nh.links_each_paragraph=True\nh.body_width=0'),
  ),
  'python-html2text-single': markdown(py2text('h.single_line_break=True')),
  'python-html2text-images': markdown(py2text('h.images_as_html=True')),
  'python-html2text-marks': markdown(
    py2text("h.emphasis_mark='*'\nh.strong_mark='__'\nh.ul_item_mark='-'\nh.unicode_snob=True"),
  ),
  'python-html2text-protect': markdown(
    py2text('h.protect_links=True\nh.unicode_snob=True\nh.wrap_links=False'),
  ),
  'python-html2text-escape': markdown(
    py2text(
      'h.escape_snob=True\nh.body_width=100\nh.ul_item_mark="-"\nh.images_to_alt=True\nh.mark_code=True',
    ),
  ),
  'bs4-text': plain(
    python(
      `from bs4 import BeautifulSoup\nsys.stdout.write(BeautifulSoup(html,'lxml').get_text('\\n',strip=True))`,
    ),
  ),
  'bs4-lines': plain(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'html.parser')\n[t.decompose() for t in s(['script','style'])]\nsys.stdout.write('\\n'.join(l.strip() for l in s.get_text('\\n').splitlines() if l.strip()))`,
    ),
  ),
  'lxml-strings': plain(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write('\\n'.join(t.strip() for t in d.itertext() if t.strip()))`,
    ),
  ),
  'lxml-strings-apart': plain(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write('\\n\\n'.join(t.strip() for t in d.itertext() if t.strip()))`,
    ),
  ),
  'html-text': plain(python(`import html_text\nsys.stdout.write(html_text.extract_text(html))`)),
  'bs4-raw': runon(
    python(`from bs4 import BeautifulSoup\nsys.stdout.write(BeautifulSoup(html,'html.parser').get_text())`),
  ),
  'bs4-space': runon(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'html5lib')\n[t.decompose() for t in s(['script','style','head','nav','header','footer'])]\nlines=(l.strip() for l in s.get_text().splitlines())\nchunks=(p.strip() for l in lines for p in l.split('  '))\nsys.stdout.write('\\n'.join(c for c in chunks if c))`,
    ),
  ),
  'bs4-blocks': plain(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'lxml')\n[t.append('\\n') for t in s.find_all(['p','div','li','h1','h2','h3','article','section','ul'])]\nimport re\nt=s.body.get_text()\nsys.stdout.write(re.sub(r'\\n\\s*\\n+','\\n\\n',t).strip())`,
    ),
  ),
  'lxml-text': runon(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write(d.text_content())`,
    ),
  ),
  // Perl
  'perl-formattext': plain(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatText; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatText->new(leftmargin=>0,rightmargin=>72)->format($t);`,
    ),
  ),
  'perl-formattext-indent': plain(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatText; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatText->new(leftmargin=>3,rightmargin=>100)->format($t);`,
    ),
  ),
  'perl-formatmarkdown': markdown(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatMarkdown; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatMarkdown->new()->format($t);`,
    ),
  ),
  'perl-withlinks': numbered(
    perl(
      `use HTML::FormatText::WithLinks; print HTML::FormatText::WithLinks->new(base=>'${BASE}',rightmargin=>80)->parse($html);`,
    ),
  ),
  'perl-withlinks-after': urls(
    perl(
      `use HTML::FormatText::WithLinks; print HTML::FormatText::WithLinks->new(before_link=>'',after_link=>' (%l)',footnote=>'',leftmargin=>0,rightmargin=>110)->parse($html);`,
    ),
  ),
  'perl-tables': numbered(
    perl(
      `use HTML::FormatText::WithLinks::AndTables; print HTML::FormatText::WithLinks::AndTables->convert($html,{rm=>90});`,
    ),
  ),
  'perl-wikiconverter': markdown(
    perl(
      `use Encode; use HTML::WikiConverter; my $o=HTML::WikiConverter->new(dialect=>'Markdown',link_style=>'inline',image_style=>'inline')->html2wiki(Encode::encode("UTF-8",$html)); $o=Encode::decode("UTF-8",$o) unless utf8::is_utf8($o); print $o;`,
    ),
  ),
  'perl-wikiconverter-ref': markdown(
    perl(
      `use Encode; use HTML::WikiConverter; my $o=HTML::WikiConverter->new(dialect=>'Markdown')->html2wiki(Encode::encode("UTF-8",$html)); $o=Encode::decode("UTF-8",$o) unless utf8::is_utf8($o); print $o;`,
    ),
  ),

  // pandoc
  'pandoc-gfm': markdown(pandoc('gfm')),
  'pandoc-gfm-nowrap': markdown(pandoc('gfm', '--wrap=none')),
  'pandoc-gfm-noraw': markdown(pandoc('gfm-raw_html')),
  'pandoc-gfm-clean': markdown(pandocNative('gfm-raw_html', '--wrap=none')),
  'pandoc-gfm-ref': markdown(pandocNative('gfm-raw_html', '--reference-links')),
  'pandoc-markdown': markdown(pandoc('markdown')),
  'pandoc-markdown-clean': markdown(
    pandocNative(
      'markdown-raw_html-native_divs-native_spans-fenced_divs-bracketed_spans-link_attributes-header_attributes',
    ),
  ),
  'pandoc-markdown-wide': markdown(pandocNative('markdown', '--columns=132')),
  'pandoc-markdown-ref': markdown(
    pandocNative('markdown-link_attributes', '--reference-links', '--wrap=none'),
  ),
  'pandoc-markdown-setext': markdown(pandocNative('markdown', '--markdown-headings=setext')),
  'pandoc-mmd': markdown(pandoc('markdown_mmd')),
  'pandoc-gfm-ref-section': markdown(
    pandocNative('gfm', '--reference-links', '--reference-location=section'),
  ),
  'pandoc-commonmark-x': markdown(pandoc('commonmark_x')),
  'pandoc-strict': markdown(pandoc('markdown_strict')),
  'pandoc-strict-noraw': markdown(pandoc('markdown_strict-raw_html')),
  'pandoc-commonmark': markdown(pandoc('commonmark')),
  'pandoc-commonmark-noraw': markdown(pandocNative('commonmark-raw_html')),
  'pandoc-phpextra': markdown(
    pandocNative('markdown_phpextra', '--reference-location=block', '--reference-links'),
  ),
  'pandoc-plain-50': plain(pandoc('plain', '--columns=50')),
  'pandoc-plain-nowrap': plain(pandoc('plain', '--wrap=none')),
  'pandoc-plain-100': plain(pandocNative('plain', '--columns=100')),
  'pandoc-rst': markdown(pandocNative('rst')),
  'pandoc-org': markdown(pandocNative('org', '--wrap=none')),
  'pandoc-mediawiki': markdown(pandocNative('mediawiki', '--wrap=none')),
  'pandoc-textile': markdown(pandocNative('textile', '--wrap=none')),
  'pandoc-asciidoc': markdown(pandocNative('asciidoc', '--wrap=none')),

  'pandoc-jira': markdown(pandocNative('jira', '--wrap=none')),
  'pandoc-muse': markdown(pandocNative('muse', '--wrap=none')),
  'pandoc-zimwiki': markdown(pandocNative('zimwiki', '--wrap=none')),

  // npm: Markdown
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
    (await load('@wcj/html-to-markdown'))({ html: absolute(html) }),
  ),
  'html-to-md': markdown(async (html) => {
    const f = await load('html-to-md')
    return (f.default ?? f)(absolute(html))
  }),
  'html-to-md-skip': markdown(async (html) => {
    const f = await load('html-to-md')
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

  // npm: text
  'node-html-parser': plain((html) => {
    const root = require('node-html-parser').parse(html)
    for (const element of root.querySelectorAll('style,script,head')) element.remove()
    return root.structuredText
  }),
  'html-to-text': urls(htmlToText({ wordwrap: 80 })),
  'html-to-text-base': urls(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { baseUrl: BASE.slice(0, -1) } },
        { selector: 'img', options: { baseUrl: BASE.slice(0, -1) } },
      ],
    }),
  ),
  'html-to-text-nolinks': plain(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    }),
  ),
  'html-to-text-nolinks80': plain(
    htmlToText({
      wordwrap: 80,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
      ],
    }),
  ),
  'html-to-text-brackets': urls(
    htmlToText({
      wordwrap: 130,
      selectors: [
        {
          selector: 'a',
          options: { baseUrl: BASE.slice(0, -1), linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true },
        },
        { selector: 'img', format: 'skip' },
        { selector: 'h3', options: { uppercase: false, leadingLineBreaks: 2 } },
        { selector: 'ul', options: { itemPrefix: ' - ' } },
      ],
    }),
  ),
  'html-to-text-parens': urls(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { baseUrl: BASE.slice(0, -1), linkBrackets: false } },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
      ],
    }),
  ),
  'html-to-formatted-text': plain(async (html) => {
    const f = await load('html-to-formatted-text')
    return (f.default ?? f)(absolute(body(html)))
  }),
  textversionjs: urls((html) => require('textversionjs')(absolute(html))),
  'textversionjs-md': markdown((html) =>
    require('textversionjs')(absolute(html), {
      linkProcess: (href, text) => `[${text}](${href})`,
      imgProcess: (_src, alt) => (alt ? `[IMG: ${alt}]` : '[IMG]'),
      headingStyle: 'hashify',
      listStyle: 'indention',
      listIndentionTabs: 1,
      uIndentionChar: '*',
    }),
  ),
  'textversionjs-nolinks': plain((html) =>
    require('textversionjs')(absolute(html), {
      linkProcess: (_href, text) => text,
      imgProcess: () => '',
      headingStyle: 'breakline',
    }),
  ),
  'string-strip-html': runon(async (html) => (await import('string-strip-html')).stripHtml(html).result),
  'string-strip-html-links': urls(
    async (html) =>
      (await import('string-strip-html')).stripHtml(absolute(html), {
        dumpLinkHrefsNearby: { enabled: true, putOnNewLine: true, wrapHeads: '[', wrapTails: ']' },
      }).result,
  ),
  'hast-to-text': plain(async (html) => {
    const { unified } = await import('unified')
    const { toText } = await import('hast-util-to-text')
    return toText(
      unified()
        .use(await load('rehype-parse'))
        .parse(html),
    )
  }),
  'jsdom-text': runon((html) => dom(html).window.document.body.textContent),
  'linkedom-innertext': plain((html) => require('linkedom').parseHTML(html).document.body.innerText),
  'happydom-innertext': runon(async (html) => {
    const { Window } = await import('happy-dom')
    const w = new Window({
      url: `${BASE}papers`,
      settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    })
    w.document.write(html)
    const t = w.document.body.innerText
    await w.happyDOM.close()
    return t
  }),
  'cheerio-text': runon(async (html) => {
    const $ = (await import('cheerio')).load(html)
    $('style,script,svg').remove()
    return $('main').text()
  }),
  'cheerio-lines': plain(async (html) => {
    const $ = (await import('cheerio')).load(html)
    return $('main *')
      .contents()
      .toArray()
      .filter((n) => n.type === 'text')
      .map((n) => n.data.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('\n')
  }),

  // Chromium
  'chromium-narrow': plain(chromium(400, 'document.body.innerText')),
  'chromium-wide': plain(chromium(1600, 'document.body.innerText')),
  'chromium-main': plain(chromium(1280, `document.querySelector('main').innerText`)),
  'chromium-textcontent': runon(chromium(1280, 'document.body.textContent')),
  'chromium-selection': plain(chromium(1280, SELECTION)),
  'chromium-selection-narrow': plain(chromium(500, SELECTION)),
  'chromium-copy-turndown': markdown((html) =>
    inChromium(html, 1280, (tab) => tab.evaluate(SELECTED_HTML)).then(
      turndown({ headingStyle: 'atx' }, { prepare: (h) => h }),
    ),
  ),
  'chromium-visible-turndown': markdown((html) =>
    inChromium(html, 1280, (tab) => tab.evaluate(VISIBLE_HTML)).then(
      turndown({ headingStyle: 'atx', bulletListMarker: '-' }, { prepare: (h) => h }),
    ),
  ),
  'chromium-visible-gfm': markdown((html) =>
    inChromium(html, 600, (tab) => tab.evaluate(VISIBLE_HTML)).then((h) =>
      run('pandoc', ['-f', 'html-native_divs-native_spans', '-t', 'gfm-raw_html', '--wrap=none'], h),
    ),
  ),

  // the styles of note-taking applications and of services, written by hand
  ...NOTES(dom, absolute),
}
