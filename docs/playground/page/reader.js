import workerSource from 'made:worker'

/**
 * Reads listings in a worker and hands on the newest reading. The worker comes out of the page itself, because a
 * page that was opened from a file may not load a second one.
 */
export function createReader({ onReading, onFailure }) {
  const worker = new Worker(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })))
  let current = null
  let next = null

  worker.onmessage = ({ data }) => {
    const { text } = current
    current = null
    // A reading that is out of date already is not worth drawing.
    if (next === null) onReading({ text, ...data })
    else sendNext()
  }
  worker.onerror = (event) => {
    event.preventDefault()
    current = null
    onFailure(event.message ?? 'no worker could be started')
    if (next !== null) sendNext()
  }

  function sendNext() {
    current = next
    next = null
    worker.postMessage(current)
  }

  return (text, referenceDate) => {
    next = { text, referenceDate }
    if (current === null) sendNext()
  }
}
