import { element } from './element.js'
import { describeRole } from './roles.js'
import { nameOfPaper } from './words.js'

const GAP = 6
/** Time to move the pointer from a stretch into the tooltip, which would otherwise vanish under it. */
const GRACE_MS = 150

/**
 * The box that says what a stretch is, why, and what was noticed there. Escape closes it; it goes along when the text
 * is scrolled, and goes away when its stretch leaves the frame.
 */
export function createTooltip(box, frame) {
  let anchor = null
  let hiding = 0

  function show(target, stretch, notes) {
    clearTimeout(hiding)
    anchor = target
    box.replaceChildren(...describe(stretch, notes))
    box.hidden = false
    place()
  }

  function hide() {
    clearTimeout(hiding)
    box.hidden = true
    anchor = null
  }

  function hideSoon() {
    clearTimeout(hiding)
    hiding = setTimeout(hide, GRACE_MS)
  }

  function place() {
    if (anchor === null) return
    const at = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
    const seen = frame.getBoundingClientRect()
    box.style.visibility = at.bottom < seen.top || at.top > seen.bottom ? 'hidden' : 'visible'
    const { width, height } = box.getBoundingClientRect()
    const isRoomBelow = at.bottom + GAP + height <= window.innerHeight
    const furthest = document.documentElement.clientWidth - width - GAP
    box.style.left = `${Math.max(GAP, Math.min(at.left, furthest))}px`
    box.style.top = `${isRoomBelow ? at.bottom + GAP : Math.max(GAP, at.top - height - GAP)}px`
  }

  box.addEventListener('pointerenter', () => clearTimeout(hiding))
  box.addEventListener('pointerleave', hideSoon)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  document.addEventListener('scroll', place, { capture: true, passive: true })
  window.addEventListener('resize', place)
  return { show, hide, hideSoon }
}

function describe({ role, paper }, notes) {
  const { group, rule } = describeRole(role)
  return [
    element(
      'p',
      { class: 'tooltip-head' },
      element('strong', { class: 'swatch', 'data-group': group }, role),
      paper === null ? null : element('code', {}, nameOfPaper(paper)),
    ),
    element('p', {}, rule),
    ...notes.map(({ severity, code, message }) =>
      element(
        'p',
        { class: 'tooltip-note' },
        element('strong', { class: 'severity', 'data-severity': severity }, `${severity} ${code}`),
        ` ${message}`,
      ),
    ),
  ]
}
