import { createRequire } from 'node:module'
import { NPM_MARKDOWN } from './npm-markdown.mjs'
import { markdown, plain } from './styles.mjs'
import { TEXT_BROWSERS } from './text-browsers.mjs'

const require = createRequire(import.meta.url)

const turndown = NPM_MARKDOWN['turndown-atx'].text
const w3m = TEXT_BROWSERS['w3m-100'].text
const linkPattern = /!?\[((?:[^[\]]|!?\[[^[\]]*\](?:\([^()]*\))?)*)\]\(([^()\s]*)\)/g

/** What mails and the archives of browsers are written as. */
function quotedPrintable(text) {
  const encoded = Array.from(Buffer.from(text), (byte) =>
    (byte >= 32 && byte < 127 && byte !== 61) || byte === 10
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
  return encoded.replace(/(?:=[\dA-F]{2}|[^\n=]){73,75}(?!\n|$)/g, '$&=\n')
}

const archive = (html) =>
  `From: <Saved by Blink>\nSubject: Daily Papers\nMIME-Version: 1.0\nContent-Type: text/html\n\n${quotedPrintable(html)}`
const escaped = (text) => new (require('turndown'))().escape(text)
/** A file in UTF-8 that was read as Latin-1. */
const misread = (text) => Buffer.from(text).toString('latin1')

const passed = (text, change) => async (html) => change(await text(html))

/** What another program made of a capture, or of the page itself, before it was pasted. */
export const PASSED_ON = {
  'saved-archive': markdown(archive),
  'turndown-mailed': markdown(passed(turndown, quotedPrintable)),
  'turndown-escaped': markdown(passed(turndown, escaped)),
  'turndown-wide-brackets': markdown(
    passed(turndown, (text) =>
      text.replace(linkPattern, (link, words, url) => (link[0] === '!' ? '' : `${words}（${url}）`)),
    ),
  ),
  'w3m-escaped': plain(passed(w3m, escaped)),
  'w3m-misread': plain(passed(w3m, misread)),
}
