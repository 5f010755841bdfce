/** Far above what any way costs. Costs are whole numbers: calls that pass fractions would allocate. */
const UNREACHED = 1 << 28
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
  cost: number
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
 */
export class Lattice {
  /** What it costs at least to stand at each place, counted from the cheapest of the row. */
  costs: Int32Array
  private next: Int32Array
  private readonly second: Int32Array
  private readonly from: Uint8Array
  private readonly secondFrom: Uint8Array
  private readonly difference: Uint16Array
  private first = 0
  /** The cheapest total of the row so far. */
  private least = UNREACHED
  private offset = 0

  constructor(
    private readonly places: number,
    private readonly count: number,
    start: number,
  ) {
    this.costs = new Int32Array(places).fill(UNREACHED)
    this.costs[start] = 0
    this.next = new Int32Array(places).fill(UNREACHED)
    this.second = new Int32Array(places).fill(UNREACHED)
    this.from = new Uint8Array(count * places)
    this.secondFrom = new Uint8Array(count * places)
    this.difference = new Uint16Array(count * places)
  }

  /** Offers a step of the current row. `from` may carry marks; `cost` is what the step adds. */
  step(from: number, to: number, cost: number): void {
    const total = (this.costs[from & PLACE_MASK] as number) + cost
    if (total >= (this.second[to] as number)) return
    const at = this.first + to
    if (total < (this.next[to] as number)) {
      this.second[to] = this.next[to] as number
      this.secondFrom[at] = this.from[at] as number
      this.next[to] = total
      if (total < this.least) this.least = total
      this.from[at] = from
    } else {
      this.second[to] = total
      this.secondFrom[at] = from
    }
  }

  /** Ends the row: the places reached are where the next row's steps begin. */
  endRow(): void {
    const { next, second, costs, places, first } = this
    const { least } = this
    for (let place = 0; place < places; place++) {
      const cost = next[place] as number
      costs[place] = UNREACHED
      if (cost === UNREACHED) continue
      const difference = (second[place] as number) - cost
      this.difference[first + place] = difference < MAX_MARGIN ? difference : MAX_MARGIN
      next[place] = cost - least
      second[place] = UNREACHED
    }
    this.offset += least
    this.least = UNREACHED
    this.next = costs
    this.costs = next
    this.first += places
  }

  /** The cheapest way, where ending at a place costs what `endCosts` says. */
  cheapest(endCosts: readonly number[], meanings: readonly string[]): Way {
    const { places, count } = this
    const totals = Array.from(endCosts, (cost, place) => cost + (this.costs[place] as number))
    let last = 0
    for (let place = 1; place < places; place++)
      if ((totals[place] as number) < (totals[last] as number)) last = place
    const least = totals[last] as number
    const way = {
      cost: this.offset + least,
      place: new Uint8Array(count),
      marks: new Uint8Array(count),
      margin: new Uint16Array(count).fill(MAX_MARGIN),
      rival: new Uint8Array(count),
    }
    let at = last
    for (let i = count - 1; i >= 0; i--) {
      const from = this.from[i * places + at] as number
      way.place[i] = at
      way.marks[i] = from & ~PLACE_MASK
      at = from & PLACE_MASK
    }
    for (let place = 0; place < places; place++)
      if (place !== last) this.compare(way, meanings, count - 1, place, (totals[place] as number) - least)
    for (let i = 1; i < count; i++) {
      const node = i * places + (way.place[i] as number)
      const from = this.secondFrom[node] as number
      this.compare(way, meanings, i - 1, from & PLACE_MASK, this.difference[node] as number)
    }
    return way
  }

  /** Notes where a dearer way that stands at `place` in row `i` gives rows another meaning than the cheapest. */
  private compare(way: Way, meanings: readonly string[], i: number, place: number, difference: number): void {
    const end = Math.max(0, i - MAX_DETOUR)
    if (difference >= MAX_MARGIN) return
    let at = place
    for (let row = i; row >= end && at !== way.place[row]; row--) {
      if (meanings[at] !== meanings[way.place[row] as number] && difference < (way.margin[row] as number)) {
        way.margin[row] = difference
        way.rival[row] = at
      }
      at = (this.from[row * this.places + at] as number) & PLACE_MASK
    }
  }
}
