import type { Steps } from './steps'

/** Far above what any way costs. Costs are whole numbers: calls that pass fractions would allocate. */
export const UNREACHED = 1 << 28
/** Marks of a step, beside the place that it comes from. */
export const START = 32
export const SKIP = 64
const PLACE_MASK = 31
/** The largest difference that is of interest: a hundred times less likely. */
export const MAX_MARGIN = 460
/** How far back a dearer way is followed; one that stays apart for longer is another reading of the page. */
const MAX_DETOUR = 256

/** The cheapest way through a lattice, and how sure each of its steps is. */
export interface Way {
  /** The place reached by each step. */
  place: Uint8Array
  /** The marks of each step. */
  marks: Uint8Array
  /** How much dearer the cheapest way is that gives the row another meaning; at the most `MAX_MARGIN`. */
  margin: Uint16Array
  /** The place of the row on that way. */
  rival: Uint8Array
}

/**
 * Steps from place to place, each with a cost; one row a line. Keeps for each place the two cheapest steps that
 * lead there: the cheapest way follows the first ones, and where it could as well have come by a second one tells
 * how sure it is.
 *
 * Not a class: V8 throws away what it compiled for one when memory is cleaned while no instance is alive, as between
 * two pages, and would begin each of them at its slowest.
 */
export interface Lattice {
  readonly places: number
  readonly count: number
  /** What it costs at least to stand at each place, counted from the cheapest of the row. */
  readonly costs: Int32Array
  /** Where a step from each place comes from, with its marks: the place itself, or what a shortcut stands for. */
  readonly origins: Uint8Array
  /** The two cheapest totals of each place in the row to come. */
  readonly next: Int32Array
  readonly second: Int32Array
  readonly from: Uint8Array
  readonly secondFrom: Uint8Array
  readonly difference: Uint16Array
  first: number
  offset: number
}

export function buildLattice(places: number, count: number, start: number): Lattice {
  const costs = new Int32Array(PLACE_MASK + 1).fill(UNREACHED)
  costs[start] = 0
  return {
    places,
    count,
    costs,
    origins: Uint8Array.from(costs, (_, place) => place),
    next: new Int32Array(places).fill(UNREACHED),
    second: new Int32Array(places).fill(UNREACHED),
    from: new Uint8Array(count * places),
    secondFrom: new Uint8Array(count * places),
    difference: new Uint16Array(count * places),
    first: 0,
    offset: 0,
  }
}

/** Lets steps of the next row from `shortcut`, a number behind those of the places, come from `origin` at a cost. */
export function setShortcut(lattice: Lattice, shortcut: number, origin: number, cost: number): void {
  lattice.costs[shortcut] = cost
  lattice.origins[shortcut] = origin
}

/** Takes the steps of a row, whose costs are `added`: the places reached are where the next row's steps begin. */
export function takeRow(lattice: Lattice, steps: Steps, added: Int32Array): void {
  const { costs, origins, next, second, from, secondFrom, first } = lattice
  let least = UNREACHED
  for (let i = 0; i < steps.count; i++) {
    const step = steps.from[i] as number
    const to = steps.to[i] as number
    const total = (costs[step & PLACE_MASK] as number) + (added[i] as number)
    if (total >= (second[to] as number)) continue
    const at = first + to
    const origin = (origins[step & PLACE_MASK] as number) | (step & ~PLACE_MASK)
    if (total < (next[to] as number)) {
      second[to] = next[to] as number
      secondFrom[at] = from[at] as number
      next[to] = total
      from[at] = origin
      if (total < least) least = total
    } else {
      second[to] = total
      secondFrom[at] = origin
    }
  }
  endRow(lattice, least)
}

function endRow(lattice: Lattice, least: number): void {
  const { places, costs, next, second, difference, first } = lattice
  for (let place = 0; place < places; place++) {
    const cost = next[place] as number
    if (cost === UNREACHED) {
      costs[place] = UNREACHED
      continue
    }
    difference[first + place] = Math.min(MAX_MARGIN, (second[place] as number) - cost)
    costs[place] = cost - least
    next[place] = UNREACHED
    second[place] = UNREACHED
  }
  lattice.offset += least
  lattice.first += places
}

/** What the cheapest way costs, where ending at a place costs what `endCosts` says. */
export function leastCost(lattice: Lattice, endCosts: readonly number[]): number {
  return lattice.offset + Math.min(...totalsOf(lattice, endCosts))
}

function totalsOf({ costs }: Lattice, endCosts: readonly number[]): number[] {
  return endCosts.map((cost, place) => cost + (costs[place] as number))
}

/** The cheapest way, and how much dearer those are that give its rows another of `meanings`. */
export function cheapestWay(lattice: Lattice, endCosts: readonly number[], meanings: readonly string[]): Way {
  const { places, count, secondFrom, difference } = lattice
  const totals = totalsOf(lattice, endCosts)
  const least = Math.min(...totals)
  const last = totals.indexOf(least)
  const way = traceBack(lattice, last)
  for (let place = 0; place < places; place++)
    compare(lattice, way, meanings, count - 1, place, (totals[place] as number) - least)
  for (let i = 1; i < count; i++) {
    const node = i * places + (way.place[i] as number)
    const from = (secondFrom[node] as number) & PLACE_MASK
    compare(lattice, way, meanings, i - 1, from, difference[node] as number)
  }
  return way
}

/** The cheapest way that ends at a place, not yet compared with others. */
function traceBack({ places, count, from }: Lattice, last: number): Way {
  const way = {
    place: new Uint8Array(count),
    marks: new Uint8Array(count),
    margin: new Uint16Array(count).fill(MAX_MARGIN),
    rival: new Uint8Array(count),
  }
  let at = last
  for (let i = count - 1; i >= 0; i--) {
    const step = from[i * places + at] as number
    way.place[i] = at
    way.marks[i] = step & ~PLACE_MASK
    at = step & PLACE_MASK
  }
  return way
}

/** Notes where a dearer way that stands at `place` in row `i` gives rows another meaning than the cheapest. */
function compare(
  lattice: Lattice,
  way: Way,
  meanings: readonly string[],
  i: number,
  place: number,
  difference: number,
): void {
  // Most ways are so much dearer that nothing would be noted.
  if (difference >= MAX_MARGIN) return
  const end = Math.max(0, i - MAX_DETOUR)
  let at = place
  for (let row = i; row >= end && at !== way.place[row]; row--) {
    if (meanings[at] !== meanings[way.place[row] as number] && difference < (way.margin[row] as number)) {
      way.margin[row] = difference
      way.rival[row] = at
    }
    at = (lattice.from[row * lattice.places + at] as number) & PLACE_MASK
  }
}
