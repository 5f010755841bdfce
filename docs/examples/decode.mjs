const UTF16_MARKS = { 65534: 'utf-16be', 65279: 'utf-16le' }

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with the mark that PowerShell and Notepad write. Keeps the mark of either:
 * offsets are to be those of the file.
 */
export function decode(bytes) {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes)
}

/** Says that letters of a file are lost, which the library cannot know; null when none is. */
export function describeLoss(bytes, name) {
  const encoding = encodingOf(bytes)
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return null
  } catch {
    return `${name} is not ${encoding.toUpperCase()} throughout; what cannot be read is shown as \ufffd`
  }
}

function encodingOf(bytes) {
  const mark = bytes.length < 2 ? 0 : bytes[0] + bytes[1] * 256
  return UTF16_MARKS[mark] ?? 'utf-8'
}
