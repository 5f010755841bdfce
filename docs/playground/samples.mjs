import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
/** The kinds that people meet, in the order of the buttons; the page opens with the first. */
const COMMON = [
  'readme',
  'plain-text',
  'wrapped-text',
  'numbered-links',
  'markdown-inline-links',
  'markdown-reference-links',
  'markdown-with-html',
  'text-and-bare-url',
  'underscores-and-stars',
  'accessibility-tree',
  'daily-page',
  'trending-printed-twice',
  'cut-at-the-end',
]
const spellings = { readme: 'README', html: 'HTML', url: 'URL', urls: 'URLs', markdown: 'Markdown' }

/**
 * One sample for every family of capture in `fixtures/`. The labels are made from the names of the folders, so that
 * a new fixture is a new button, among the uncommon ones, and nothing has to be kept in step.
 */
export function readSamples() {
  const others = readdirSync(fixtures).filter((folder) => !COMMON.includes(folder))
  return [...COMMON, ...others.sort()].map((folder) => ({
    label: labelOf(folder),
    isCommon: COMMON.includes(folder),
    text: readFileSync(join(fixtures, folder, 'input.txt'), 'utf8'),
  }))
}

function labelOf(folder) {
  const words = folder.split('-').map((word) => spellings[word] ?? word)
  const label = words.join(' ')
  return label[0].toUpperCase() + label.slice(1)
}
