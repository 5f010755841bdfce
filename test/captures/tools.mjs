import { ACCESSIBILITY } from './tools/accessibility.mjs'
import { CHROMIUM } from './tools/chromium.mjs'
import { CONVERTERS } from './tools/converters.mjs'
import { NOTES } from './tools/notes.mjs'
import { NPM_MARKDOWN } from './tools/npm-markdown.mjs'
import { NPM_TEXT } from './tools/npm-text.mjs'
import { PANDOC } from './tools/pandoc.mjs'
import { PASSED_ON } from './tools/passed-on.mjs'
import { PERL } from './tools/perl.mjs'
import { PYTHON } from './tools/python.mjs'
import { TEXT_BROWSERS } from './tools/text-browsers.mjs'

export { closeTools } from './tools/chromium.mjs'

/**
 * Every way we know to turn the HTML of a listing page into text: name -> { style, text }. `text(html, page)` gets the
 * page as the site sends it, with relative links, and gives what the tool prints. It throws where the program or the
 * package is missing.
 */
export const TOOLS = {
  ...TEXT_BROWSERS,
  ...CONVERTERS,
  ...PYTHON,
  ...PERL,
  ...PANDOC,
  ...NPM_MARKDOWN,
  ...NPM_TEXT,
  ...CHROMIUM,
  ...ACCESSIBILITY,
  ...NOTES,
  ...PASSED_ON,
}
