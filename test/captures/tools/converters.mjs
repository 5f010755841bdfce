import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { absolute, body, main } from './page.mjs'
import { inFile, onFile, run, stdin } from './run-program.mjs'
import { emphasis, markdown, numbered, plain, runon, urls } from './styles.mjs'

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

const ruby =
  (code, prepare = absolute) =>
  (html) =>
    run('ruby', ['-Ku', '-e', code], prepare(html))
const php =
  (code, prepare = absolute) =>
  (html) =>
    run('php', ['-r', code], prepare(html))
const league = (options) =>
  `require '/usr/share/php/League/HTMLToMarkdown/autoload.php'; $c = new League\\HTMLToMarkdown\\HtmlConverter([${options}]); echo $c->convert(stream_get_contents(STDIN));`

/** Programs of their own, and libraries of Ruby, Go and PHP. */
export const CONVERTERS = {
  html2text: emphasis(stdin('html2text -utf8 -nobs -width 79')),
  'html2text-60': emphasis(stdin('html2text -utf8 -nobs -width 60')),
  'html2text-overstrike': emphasis(stdin('html2text -utf8 -width 100')),
  'html2text-pretty': emphasis(stdin('html2text -utf8 -nobs -style pretty -width 100')),
  'html2text-ascii': emphasis(stdin('html2text -ascii -nobs -width 120')),
  vilistextum: plain(onFile('vilistextum -u -y utf-8 -i utf-8 -w 76 FILE -')),
  'vilistextum-links': numbered(onFile('vilistextum -l -k -n -r -u -y utf-8 -i utf-8 -w 76 FILE -')),
  unhtml: runon(onFile('unhtml FILE')),
  'ruby-html2text': plain(
    ruby(`require 'html2text'; STDOUT.write(Html2Text.convert(STDIN.read.force_encoding('UTF-8')))`),
  ),
  'ruby-reverse-markdown': markdown(
    ruby(
      `require 'reverse_markdown'; STDOUT.write(ReverseMarkdown.convert(STDIN.read.force_encoding('UTF-8'), unknown_tags: :bypass))`,
      (html) => absolute(body(html)),
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
  kramdown: markdown(stdin('kramdown -i html -o kramdown', (html) => absolute(body(html)))),
  'php-league': markdown(
    php(league(`'strip_tags' => true, 'header_style' => 'atx', 'remove_nodes' => 'style script head'`)),
  ),
  'php-league-html': markdown(php(league(`'hard_break' => true`), (html) => absolute(main(html)))),
  'php-strip-tags': runon(
    php(
      `echo html_entity_decode(strip_tags(stream_get_contents(STDIN)), ENT_QUOTES | ENT_HTML5, 'UTF-8');`,
      body,
    ),
  ),
}
