import type { Line } from '../src/source/line'

/** A line of which only what is given differs from one that stands alone at the start of a text. */
export function makeLine(text: string, known: Partial<Line> = {}): Line {
  return {
    from: 0,
    start: 0,
    end: text.length,
    text,
    prefix: '',
    gap: 0,
    indent: 0,
    width: text.length,
    carrier: null,
    target: null,
    links: [],
    isEmphasized: false,
    isClosed: false,
    isGlued: false,
    alt: null,
    map: null,
    ...known,
  }
}

/** The lines with those of their carriers that are objects numbered in the order in which they come up. */
export function numberCarriers(lines: readonly Line[]): Line[] {
  const known = new Map<unknown, number>()
  return lines.map((line) => {
    const { carrier } = line
    if (typeof carrier !== 'object' || carrier === null) return line
    if (!known.has(carrier)) known.set(carrier, known.size)
    return { ...line, carrier: known.get(carrier) }
  })
}
