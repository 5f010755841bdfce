const UTF16_MARKS = { 65534: 'utf-16be', 65279: 'utf-16le' }

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with the mark that PowerShell and Notepad write. Keeps the mark of either:
 * offsets are to be those of the file.
 */
export function decode(bytes) {
  const mark = bytes.length < 2 ? 0 : bytes[0] + bytes[1] * 256
  return new TextDecoder(UTF16_MARKS[mark] ?? 'utf-8', { ignoreBOM: true }).decode(bytes)
}
