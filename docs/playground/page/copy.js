import { element } from './element.js'

/** Copies a text. Says whether that worked: pages opened from a file may not be trusted with the clipboard. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

/** The way that needs no permission, in browsers that still have it. */
function copySelection(text) {
  const focused = document.activeElement
  const area = element('textarea', { class: 'visually-hidden' })
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  focused?.focus()
  return isCopied
}
