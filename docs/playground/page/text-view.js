import { element } from './element.js'
import { labelLines } from './labels.js'
import { collectNotes, isDoubt } from './notes.js'
import { findStretch, splitIntoParts } from './parts.js'
import { describeRole } from './roles.js'
import { createTooltip } from './tooltip.js'
import { nameOfPaper } from './words.js'

/**
 * The text with every stretch coloured by what it was taken for. It is a list box: one stop of the Tab key, inside
 * of which the arrow keys go from stretch to stretch. Long texts are shown in parts.
 */
export function createTextView({ onLight, onOpen }) {
  const box = document.getElementById('stretches')
  const pager = document.getElementById('pager')
  const partNote = document.getElementById('part-note')
  const before = document.getElementById('part-before')
  const after = document.getElementById('part-after')
  const tooltip = createTooltip(document.getElementById('tooltip'), box)

  let text = ''
  let stretches = []
  let notes = new Map()
  let parts = []
  let part = 0
  /** The elements of the part that is drawn, by the index of their stretch. */
  let drawn = new Map()
  let active = null
  /** The paper whose stretches are marked. */
  let lit = null

  function show(reading) {
    text = reading.text
    stretches = reading.stretches
    notes = collectNotes(stretches, reading.listing.diagnostics)
    parts = splitIntoParts(stretches)
    draw(0)
    box.scrollTop = 0
  }

  function draw(number) {
    part = number
    drawn = new Map()
    active = null
    lit = null
    tooltip.hide()
    const range = parts[part] ?? { from: 0, to: 0 }
    const labels = labelLines(text, stretches, range)
    const nodes = []
    for (let index = range.from; index < range.to; index++) {
      const { start, end, role } = stretches[index]
      const piece = text.slice(start, end)
      if (role === 'blank') nodes.push(piece)
      else {
        const made = drawStretch(index, piece, labels.get(index) ?? null)
        drawn.set(index, made)
        nodes.push(made)
      }
    }
    box.replaceChildren(...nodes)
    // An empty list box may not claim to be one.
    if (drawn.size === 0) box.removeAttribute('role')
    else box.setAttribute('role', 'listbox')
    const [first] = drawn.values()
    first?.setAttribute('tabindex', '0')
    active = first ?? null
    drawPager(range)
  }

  function drawStretch(index, piece, label) {
    const { role, paper } = stretches[index]
    const noted = notes.get(index) ?? []
    const owner = paper === null ? '' : `, ${nameOfPaper(paper)}`
    return element(
      'span',
      {
        role: 'option',
        class: 'stretch',
        tabindex: '-1',
        'aria-selected': 'false',
        // The whole piece: a name has to hold all the words that are seen.
        'aria-label': `${role}${owner}: ${piece.trim()}`,
        'data-index': String(index),
        'data-role': role,
        'data-group': describeRole(role).group,
        'data-label': label,
        'data-paper': paper === null ? null : String(paper),
        'data-noted': noted.length === 0 ? null : noted.some(isDoubt) ? 'warning' : 'info',
      },
      piece,
    )
  }

  function drawPager({ from, to }) {
    pager.hidden = parts.length < 2
    if (pager.hidden) return
    const place = (offset) => offset.toLocaleString('en')
    const end = stretches[to - 1].end
    partNote.textContent =
      `Part ${part + 1} of ${parts.length}: characters ${place(stretches[from].start + 1)} to ${place(end)} of ` +
      `${place(text.length)}. All of it was read; long texts are shown in parts.`
    before.disabled = part === 0
    after.disabled = part === parts.length - 1
  }

  function activate(target) {
    if (active !== null) {
      active.setAttribute('tabindex', '-1')
      active.setAttribute('aria-selected', 'false')
      active.removeAttribute('aria-describedby')
    }
    active = target
    active.setAttribute('tabindex', '0')
    active.setAttribute('aria-selected', 'true')
    active.setAttribute('aria-describedby', 'tooltip')
  }

  function explain(target) {
    const index = Number(target.dataset.index)
    tooltip.show(target, stretches[index], notes.get(index) ?? [])
    onLight(stretches[index].paper)
  }

  /** Puts the focus on the stretch at an offset, wherever it is. */
  function jumpTo(offset) {
    if (stretches.length === 0) return
    let index = findStretch(stretches, offset)
    while (index < stretches.length - 1 && stretches[index].role === 'blank') index++
    const wanted = parts.findIndex(({ to }) => index < to)
    if (wanted !== part) draw(wanted)
    const target = drawn.get(index) ?? active
    if (target === null) return
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' })
  }

  /** Marks the stretches of a paper; null marks none. */
  function light(paper) {
    if (paper === lit) return
    for (const target of stretchesOf(lit)) target.classList.remove('is-lit')
    for (const target of stretchesOf(paper)) target.classList.add('is-lit')
    lit = paper
  }

  function stretchesOf(paper) {
    return paper === null ? [] : box.querySelectorAll(`[data-paper="${paper}"]`)
  }

  box.addEventListener('pointerover', ({ target }) => {
    const stretch = target.closest('.stretch')
    if (stretch !== null) explain(stretch)
  })
  box.addEventListener('pointerout', () => {
    tooltip.hideSoon()
    onLight(null)
  })
  box.addEventListener('focusin', ({ target }) => {
    // A long box without stretches gets the focus itself, to be scrolled.
    if (!target.classList.contains('stretch')) return
    activate(target)
    explain(target)
  })
  box.addEventListener('focusout', () => {
    tooltip.hideSoon()
    onLight(null)
  })
  box.addEventListener('keydown', (event) => {
    const { key, target } = event
    const all = [...drawn.values()]
    const at = all.indexOf(target)
    const steps = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    }
    if (key in steps && all.length > 0) {
      event.preventDefault()
      all[Math.max(0, Math.min(all.length - 1, steps[key]))].focus()
    }
    if (key === 'Enter') open(target)
  })
  box.addEventListener('dblclick', ({ target }) => open(target))
  before.addEventListener('click', () => draw(part - 1))
  after.addEventListener('click', () => draw(part + 1))

  function open(target) {
    const stretch = target.closest('.stretch')
    if (stretch?.dataset.paper) onOpen(Number(stretch.dataset.paper))
  }

  return { show, jumpTo, light }
}
