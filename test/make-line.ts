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
    linkIndex: -1,
    target: null,
    links: null,
    isEmphasized: false,
    isClosed: false,
    isGlued: false,
    alt: null,
    map: null,
    ...known,
  }
}
