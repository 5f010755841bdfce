import fc from 'fast-check'
import type { TargetStyle } from './markdown-links'
import type { Around, Tool } from './tool'
import { anchors } from './tools/anchors'
import { boldTitles } from './tools/bold-titles'
import { bracketedUrls } from './tools/bracketed-urls'
import { browser, textNodes } from './tools/browser'
import { elinks } from './tools/elinks'
import { emacs } from './tools/emacs'
import { extractor } from './tools/extractor'
import { html2text } from './tools/html2text'
import { indentedPage, solidText } from './tools/indented-page'
import { lynx } from './tools/lynx'
import type { MarkdownOptions } from './tools/markdown-page'
import { mixed } from './tools/mixed'
import { notes } from './tools/notes'
import { pandocGfm } from './tools/pandoc-gfm'
import { pandocPlain } from './tools/pandoc-plain'
import { type ParagraphOptions, paragraphs } from './tools/paragraphs'
import { remark } from './tools/remark'
import { starredTitles } from './tools/starred-titles'
import { tagged } from './tools/tagged'
import type { BrowserOptions } from './tools/text-browser'
import { tree } from './tools/tree'
import { turndown } from './tools/turndown'
import { underscores } from './tools/underscores'
import { urlParagraphs } from './tools/url-paragraphs'
import { w3m } from './tools/w3m'

const around: fc.Arbitrary<Around> = fc.record({ withHead: fc.boolean(), withTail: fc.boolean() })

const paragraphStyle: fc.Arbitrary<ParagraphOptions> = fc.record({
  bullet: fc.constantFrom('• ', '* ', '- ', ''),
  logo: fc.constantFrom('', 'slug', '[slug]', '[图片：slug]'),
  heading: fc.constantFrom('', '# ', '### '),
  checkbox: fc.constantFrom('', '', '[ ]', '- [x]'),
})
const window: fc.Arbitrary<BrowserOptions> = fc.record({
  width: fc.oneof(fc.constantFrom(72, 76, 78, 79, 80, 100, 132), fc.integer({ min: 72, max: 132 })),
  numbered: fc.constant(false),
  withTargets: fc.constant(false),
  withHead: fc.boolean(),
  withTail: fc.boolean(),
})
const numbered = fc
  .tuple(window, fc.constantFrom(true, true, false))
  .map(([options, withTargets]) => ({ ...options, numbered: true, withTargets }))

const inline: fc.Arbitrary<MarkdownOptions> = fc.record({
  targets: fc.constant<TargetStyle>('inline'),
  withHead: fc.boolean(),
  withTail: fc.boolean(),
  bullet: fc.constantFrom('*   ', '-   ', '- ', '* '),
  setext: fc.boolean(),
})
const reference = fc
  .tuple(inline, fc.constantFrom<TargetStyle>('reference', 'reference', 'reference, cut off'))
  .map(([options, targets]) => ({ ...options, targets }))
const noteStyle = fc.record({
  blocks: fc.constantFrom('line' as const, 'spread' as const, 'hard' as const),
  image: fc.constantFrom(
    'markdown' as const,
    'numbered' as const,
    'alternative text' as const,
    'mark' as const,
    'none' as const,
  ),
  checkbox: fc.constantFrom('' as const, '[ ]' as const, '[-]' as const, '- [x]' as const, '- [ ]' as const),
  glued: fc.boolean(),
  boldHeadings: fc.constantFrom(false, false, true),
})
const wrapping = fc.constantFrom(null, 78, 78, 100)

const urls = fc.record({ withHead: fc.boolean(), withTail: fc.boolean(), relative: fc.boolean() })
const stars = fc.record({ width: fc.constantFrom(79, 79, 100, 120), withTail: fc.boolean() })

export const TOOLS: Record<string, fc.Arbitrary<() => Tool>> = {
  extractor: fc.tuple(around, fc.boolean(), fc.boolean()).map(
    ([options, logos, losesFeet]) =>
      () =>
        extractor(options, { logos, losesFeet }),
  ),
  browser: around.map((options) => () => browser(options)),
  'text nodes': around.map((options) => () => textNodes(options)),
  paragraphs: fc.tuple(around, paragraphStyle).map(
    ([options, style]) =>
      () =>
        paragraphs(options, style),
  ),
  lynx: window.map((options) => () => lynx(options)),
  elinks: window.map((options) => () => elinks(options)),
  w3m: window.map((options) => () => w3m(options)),
  emacs: window.map((options) => () => emacs(options)),
  'pandoc plain': window.map((options) => () => pandocPlain(options)),
  'indented page': fc.tuple(window, fc.constantFrom('', ' ', '   ', '    ', '\t')).map(
    ([options, indent]) =>
      () =>
        indentedPage(options, indent),
  ),
  'solid text': window.map((options) => () => solidText(options)),
  'lynx, numbered': numbered.map((options) => () => lynx(options)),
  'elinks, numbered': numbered.map((options) => () => elinks(options)),
  'w3m, numbered': numbered.map((options) => () => w3m(options)),
  turndown: fc.tuple(inline, fc.boolean()).map(
    ([options, escapes]) =>
      () =>
        turndown(options, { escapes }),
  ),
  html2text: fc.tuple(inline, wrapping).map(
    ([options, width]) =>
      () =>
        html2text(options, width),
  ),
  remark: fc.tuple(inline, fc.constantFrom('glued' as const, 'spaced' as const, 'lines' as const)).map(
    ([options, items]) =>
      () =>
        remark(options, items),
  ),
  notes: fc.tuple(inline, noteStyle).map(
    ([options, style]) =>
      () =>
        notes({ ...options, ...style }),
  ),
  'turndown, references': fc.tuple(reference, fc.boolean()).map(
    ([options, escapes]) =>
      () =>
        turndown(options, { escapes }),
  ),
  'html2text, references': fc.tuple(reference, wrapping).map(
    ([options, width]) =>
      () =>
        html2text(options, width),
  ),
  'notes, references': fc.tuple(reference, noteStyle).map(
    ([options, style]) =>
      () =>
        // Only services that keep the addresses inline number their pictures.
        notes({ ...options, ...style, image: style.image === 'numbered' ? 'markdown' : style.image }),
  ),
  anchors: around.map((options) => () => anchors(options)),
  mixed: around.map((options) => () => mixed(options)),
  tagged: around.map((options) => () => tagged(options)),
  'pandoc gfm': fc.tuple(around, fc.boolean(), fc.constantFrom(72, 72, 100)).map(
    ([options, raw, width]) =>
      () =>
        pandocGfm(options, { raw, width }),
  ),
  'url paragraphs': urls.map((options) => () => urlParagraphs(options)),
  'bracketed urls': fc
    .tuple(urls, fc.constantFrom('[]' as const, '<>' as const, '()' as const), wrapping, fc.boolean())
    .map(
      ([options, brackets, width, images]) =>
        () =>
          bracketedUrls({ ...options, brackets, width, images }),
    ),
  tree: fc
    .tuple(around, fc.constantFrom('yaml' as const, 'numbered' as const, 'developer tools' as const))
    .map(
      ([options, style]) =>
        () =>
          tree({ ...options, style }),
    ),
  underscores: stars.map((options) => () => underscores(options)),
  'starred titles': stars.map((options) => () => starredTitles(options)),
  'bold titles': stars.map((options) => () => boldTitles(options)),
}
