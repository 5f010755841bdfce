import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const OPENING = 'readme'
const spellings = { readme: 'README', html: 'HTML', url: 'URL', urls: 'URLs', markdown: 'Markdown' }

/**
 * One sample for every family of capture in `fixtures/`. The labels are made from the names of the folders, so that
 * a new fixture is a new button and nothing has to be kept in step.
 */
export function readSamples() {
  const folders = readdirSync(fixtures).sort()
  // The page opens with the first one, and the README's example is the one to meet first.
  const ordered = [OPENING, ...folders.filter((folder) => folder !== OPENING)]
  return ordered.map((folder) => ({
    label: labelOf(folder),
    text: readFileSync(join(fixtures, folder, 'input.txt'), 'utf8'),
  }))
}

function labelOf(folder) {
  const words = folder.split('-').map((word) => spellings[word] ?? word)
  const label = words.join(' ')
  return label[0].toUpperCase() + label.slice(1)
}
