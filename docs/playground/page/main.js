import { createCards } from './cards.js'
import { createFindings } from './findings.js'
import { createInput } from './input.js'
import { showLegend } from './legend.js'
import { createOutputPanel } from './output-panel.js'
import { outputs } from './outputs.js'
import { createReader } from './reader.js'
import { summarize } from './summary.js'
import { createTabs } from './tabs.js'
import { createTextView } from './text-view.js'

const PAPERS = 0
const DIAGNOSTICS = 1
const FIRST_OUTPUT = 2
/** Most texts are read sooner. A word about each of them would be noise, most of all to screen readers. */
const LONG_WAIT_MS = 500

const summary = document.getElementById('summary')
const workspace = document.querySelector('.workspace')
let listing = null
/** The tabs that show this listing already. The others are filled when they are chosen. */
let filled = new Set()
let wait = 0

const tabs = createTabs(
  document.getElementById('tabs'),
  document.getElementById('panels'),
  ['Papers', 'Diagnostics', ...outputs.map(({ name }) => name)],
  fill,
)
const textView = createTextView({ onLight: light, onOpen: openCard })
const cards = createCards(tabs.panels[PAPERS], {
  onLight: light,
  onFind: ({ spans, span }) => textView.jumpTo((spans.title ?? span).start),
})
const findings = createFindings(tabs.panels[DIAGNOSTICS], { onFind: ({ start }) => textView.jumpTo(start) })
const outputPanels = outputs.map((output, i) => createOutputPanel(tabs.panels[FIRST_OUTPUT + i], output))
const views = [cards, findings, ...outputPanels]

const read = createReader({
  onReading(reading) {
    clearTimeout(wait)
    listing = reading.listing
    filled = new Set()
    input.showDayProblem(reading.dayProblem)
    summary.textContent = summarize(listing)
    showLegend(document.getElementById('legend'), reading.stretches)
    textView.show(reading)
    tabs.setBadge(PAPERS, String(listing.papers.length))
    tabs.setBadge(DIAGNOSTICS, String(listing.diagnostics.length))
    fill(tabs.chosen)
    workspace.setAttribute('aria-busy', 'false')
  },
  onFailure(message) {
    clearTimeout(wait)
    workspace.setAttribute('aria-busy', 'false')
    summary.textContent = `The text could not be read (${message}). That is a mistake in the library or in this page.`
  },
})
const input = createInput((text, referenceDate) => {
  workspace.setAttribute('aria-busy', 'true')
  clearTimeout(wait)
  wait = setTimeout(() => {
    summary.textContent = 'Reading …'
  }, LONG_WAIT_MS)
  read(text, referenceDate)
})

tabs.choose(PAPERS)
input.openSample(0)

function fill(index) {
  if (listing === null || filled.has(index)) return
  filled.add(index)
  views[index].show(listing)
}

function light(paper) {
  textView.light(paper)
  cards.light(paper)
}

function openCard(paper) {
  tabs.choose(PAPERS)
  cards.open(paper)
}
