const isColored = process.env.NO_COLOR
  ? false
  : process.env.FORCE_COLOR
    ? process.env.FORCE_COLOR !== '0'
    : process.stdout.isTTY === true && process.env.TERM !== 'dumb'

const colors = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 }

/** Wide characters of Chinese, Japanese and Korean, and pictures: two columns each. */
const widePattern =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u

// A reader like `head` may close the pipe early.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit()
  console.error(`The output could not be written: ${error.message}`)
  process.exit(2)
})

/** Columns of the terminal; null in a pipe, where lines may have any length. */
export const columns = process.stdout.columns || null

export function paint(text, ...names) {
  if (!isColored || text === '') return text
  return `\x1b[${names.map((name) => colors[name]).join(';')}m${text}\x1b[0m`
}

/** Control characters could move the cursor, bidi marks turn what follows. */
const unprintablePattern = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text from a stranger for the terminal. */
export function printable(text) {
  return text.replaceAll(unprintablePattern, '\ufffd')
}

/** JSON for the terminal as well as for programs: `JSON.stringify` leaves most of those characters as they are. */
export function escapeJson(json) {
  return json.replaceAll(unprintablePattern, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** How many columns a text takes. */
export function widthOf(text) {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

function widthOfCharacter(character) {
  if (/\p{M}|\u200b|\u200d/u.test(character)) return 0
  return widePattern.test(character) ? 2 : 1
}

/** Cuts or fills a text to a number of columns. */
export function fill(text, width, align = 'left') {
  let used = 0
  let fitted = ''
  for (const character of text) {
    const next = widthOfCharacter(character)
    if (used + next > width - 1 && fitted.length + character.length < text.length) {
      const space = ' '.repeat(Math.max(0, width - 1 - used))
      return `${fitted}…${space}`
    }
    used += next
    fitted += character
  }
  const space = ' '.repeat(Math.max(0, width - used))
  return align === 'right' ? space + fitted : fitted + space
}
