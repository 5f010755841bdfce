export interface Wrapping {
  width: number
  /** Python's textwrap also breaks behind a hyphen between letters. */
  atHyphens?: boolean
  /** w3m and html2text break an address behind a slash. */
  atSlashes?: boolean
}

/** Lines of at most so many characters, as a formatter breaks a paragraph; a longer word stands alone. */
export function wrapWords(text: string, { width, atHyphens = false, atSlashes = false }: Wrapping): string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string, glue: string) => {
    if (line === '') line = piece
    else if (line.length + glue.length + piece.length <= width) line += glue + piece
    else {
      lines.push(line)
      line = piece
    }
  }
  for (const word of text.split(' ')) {
    // Only words that don't fit are broken, and only where no other break is nearer.
    const pieces = piecesOf(word, atHyphens, atSlashes)
    put(pieces[0] as string, ' ')
    for (const piece of pieces.slice(1)) put(piece, '')
  }
  if (line !== '') lines.push(line)
  return lines
}

function piecesOf(word: string, atHyphens: boolean, atSlashes: boolean): string[] {
  if (atHyphens) return word.split(/(?<=[\p{L}_]{2}-|[\p{L}_]-[\p{L}_]-)(?=[\p{L}_]-?[\p{L}_])/u)
  if (atSlashes && word.includes('://')) return word.split(/(?<=\/)(?=[^/])/u)
  return [word]
}
