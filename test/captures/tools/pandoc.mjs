import { stdin } from './run-program.mjs'
import { markdown, plain } from './styles.mjs'

const pandoc = (to) => stdin(`pandoc -f html -t ${to}`)
/** Of a page that was saved: its links lead to places of the site. */
const saved = (to) => stdin(`pandoc -f html -t ${to}`, (html) => html)
const pandocNative = (to) => stdin(`pandoc -f html-native_divs-native_spans -t ${to}`)

export const PANDOC = {
  'pandoc-gfm': markdown(pandoc('gfm')),
  'pandoc-gfm-nowrap': markdown(pandoc('gfm --wrap=none')),
  'pandoc-gfm-noraw': markdown(pandoc('gfm-raw_html')),
  'pandoc-gfm-clean': markdown(pandocNative('gfm-raw_html --wrap=none')),
  'pandoc-gfm-ref': markdown(pandocNative('gfm-raw_html --reference-links')),
  'pandoc-markdown': markdown(pandoc('markdown')),
  'pandoc-markdown-clean': markdown(
    pandocNative(
      'markdown-raw_html-native_divs-native_spans-fenced_divs-bracketed_spans-link_attributes-header_attributes',
    ),
  ),
  'pandoc-markdown-wide': markdown(pandocNative('markdown --columns=132')),
  'pandoc-markdown-ref': markdown(pandocNative('markdown-link_attributes --reference-links --wrap=none')),
  'pandoc-markdown-setext': markdown(pandocNative('markdown --markdown-headings=setext')),
  'pandoc-mmd': markdown(pandoc('markdown_mmd')),
  'pandoc-gfm-ref-section': markdown(pandocNative('gfm --reference-links --reference-location=section')),
  'pandoc-commonmark-x': markdown(pandoc('commonmark_x')),
  'pandoc-strict': markdown(pandoc('markdown_strict')),
  'pandoc-strict-noraw': markdown(pandoc('markdown_strict-raw_html')),
  'pandoc-commonmark': markdown(pandoc('commonmark')),
  'pandoc-commonmark-noraw': markdown(pandocNative('commonmark-raw_html')),
  'pandoc-phpextra': markdown(pandocNative('markdown_phpextra --reference-location=block --reference-links')),
  'pandoc-plain-50': plain(pandoc('plain --columns=50')),
  'pandoc-plain-nowrap': plain(pandoc('plain --wrap=none')),
  'pandoc-plain-100': plain(pandocNative('plain --columns=100')),
  'pandoc-rst': markdown(pandocNative('rst')),
  'pandoc-org': markdown(pandocNative('org --wrap=none')),
  'pandoc-mediawiki': markdown(pandocNative('mediawiki --wrap=none')),
  'pandoc-textile': markdown(pandocNative('textile --wrap=none')),
  'pandoc-asciidoc': markdown(pandocNative('asciidoc --wrap=none')),
  'pandoc-jira': markdown(pandocNative('jira --wrap=none')),
  'pandoc-muse': markdown(pandocNative('muse --wrap=none')),
  'pandoc-gfm-saved': markdown(saved('gfm')),
  'pandoc-rst-saved': markdown(saved('rst')),
  'pandoc-org-saved': markdown(saved('org')),
  'pandoc-mediawiki-saved': markdown(saved('mediawiki')),
  'pandoc-dokuwiki-saved': markdown(saved('dokuwiki')),
  'pandoc-textile-saved': markdown(saved('textile')),
  'pandoc-asciidoc-saved': markdown(saved('asciidoc')),
  'pandoc-jira-saved': markdown(saved('jira')),
  'pandoc-muse-saved': markdown(saved('muse')),
  'pandoc-zimwiki': markdown(pandocNative('zimwiki --wrap=none')),
}
