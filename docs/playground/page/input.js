import samples from 'made:samples'
import { decode, describeLoss } from '../../examples/decode.mjs'
import { element } from './element.js'
import { count } from './words.js'

/** Readings while somebody types wait for a pause. */
const TYPING_PAUSE_MS = 200
/** A box with a megabyte of short lines takes a browser seconds to lay out: longer texts are read, not edited. */
const MAX_EDITABLE = 200_000
const SHOWN_WHEN_LONGER = 20_000
/** Far more than any page of papers. `npm run parse` is better for more. */
const MAX_FILE_BYTES = 8_000_000

/** Everything that a listing comes from: typing, pasting, dropping, a file, a sample; and the day of reading. */
export function createInput(onChange) {
  const area = document.getElementById('text')
  const day = document.getElementById('day')
  const file = document.getElementById('file')
  const fileProblem = document.getElementById('file-problem')
  const lengthNote = document.getElementById('length-note')
  const sampleButtons = []
  /** Kept beside the box, which makes CRLF to LF: offsets are to be those of the file. */
  let text = ''
  let pause = 0

  const send = () => {
    clearTimeout(pause)
    onChange(text, day.value.trim())
  }
  const sendAfterPause = () => {
    clearTimeout(pause)
    pause = setTimeout(send, TYPING_PAUSE_MS)
  }

  function setText(newText, sample = null) {
    text = newText
    area.readOnly = text.length > MAX_EDITABLE
    area.value = area.readOnly ? text.slice(0, SHOWN_WHEN_LONGER) : text
    lengthNote.textContent = area.readOnly
      ? `All ${count(text.length, 'character')} are read. The box shows the beginning and can't be edited; Clear empties it.`
      : ''
    markSample(sample)
    fileProblem.textContent = ''
    send()
  }

  function markSample(sample) {
    for (const button of sampleButtons) {
      button.setAttribute('aria-pressed', String(button === sample))
    }
  }

  async function readFile(chosen) {
    if (chosen.size > MAX_FILE_BYTES) {
      fileProblem.textContent = `${chosen.name} is too large for this page. npm run parse reads files of any size.`
      return
    }
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      setText(decode(bytes))
      fileProblem.textContent = describeLoss(bytes, chosen.name) ?? ''
    } catch {
      fileProblem.textContent = `${chosen.name} could not be read.`
    }
  }

  async function readFiles([first, ...others]) {
    await readFile(first)
    if (others.length > 0 && fileProblem.textContent === '') {
      fileProblem.textContent = `Only ${first.name} was read; this page reads one file at a time.`
    }
  }

  for (const { label, text: sample } of samples) {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, label)
    button.addEventListener('click', () => setText(sample, button))
    sampleButtons.push(button)
  }
  const common = sampleButtons.filter((_, index) => samples[index].isCommon)
  const others = sampleButtons.filter((_, index) => !samples[index].isCommon)
  document
    .getElementById('samples')
    .append(
      ...common,
      element(
        'details',
        {},
        element('summary', {}, `${others.length} more, unusual or damaged`),
        element('div', {}, others),
      ),
    )
  area.addEventListener('paste', (event) => {
    const pasted = event.clipboardData.getData('text/plain')
    const kept = area.readOnly
      ? ['', '']
      : [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)]
    const whole = kept.join(pasted)
    if (!area.readOnly && whole.length <= MAX_EDITABLE) return
    event.preventDefault()
    setText(whole)
  })
  area.addEventListener('input', ({ inputType }) => {
    text = area.value
    markSample(null)
    if (inputType === 'insertFromPaste') send()
    else sendAfterPause()
  })
  day.addEventListener('input', sendAfterPause)
  document.getElementById('today').addEventListener('click', () => {
    day.value = today()
    send()
  })
  document.getElementById('clear').addEventListener('click', () => {
    area.focus()
    area.select()
    // What an editing command deletes can be undone; what a new value replaces is lost.
    document.execCommand('delete')
    setText('')
  })
  file.addEventListener('change', () => {
    if (file.files.length > 0) readFiles(file.files)
    // The same file can then be chosen again, after a change.
    file.value = ''
  })
  acceptDrops(readFiles)

  return {
    openSample: (index) => sampleButtons[index].click(),
    showDayProblem(problem) {
      document.getElementById('day-problem').textContent = problem ?? ''
      day.setAttribute('aria-invalid', String(problem !== null))
    },
  }
}

/** Files can be dropped anywhere; text goes where it is dropped, as everywhere. */
function acceptDrops(readFiles) {
  const hasFile = ({ dataTransfer }) => dataTransfer.types.includes('Files')
  const mark = (isOver) => document.body.classList.toggle('is-drop-target', isOver)
  document.addEventListener('dragover', (event) => {
    if (!hasFile(event)) return
    event.preventDefault()
    mark(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false)
  })
  document.addEventListener('drop', (event) => {
    mark(false)
    if (!hasFile(event)) return
    event.preventDefault()
    readFiles(event.dataTransfer.files)
  })
}

/** The day where the reader is, as the page was most likely read just now. */
function today() {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
