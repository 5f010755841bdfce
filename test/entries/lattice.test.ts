import { describe, expect, it } from 'vitest'
import {
  buildLattice,
  cheapestWay,
  type Lattice,
  leastCost,
  MAX_MARGIN,
  SKIP,
  START,
  setShortcut,
  takeRow,
  UNREACHED,
  type Way,
} from '../../src/entries/lattice'
import { noSteps, offer } from '../../src/entries/steps'

type CostedWay = Way & { cost: number }

const ALL_DIFFER = ['a', 'b', 'c']
const NO_END_COSTS = [0, 0, 0]

/** Three places, the first of which is the start; the steps of each row as `from>to:cost`. */
function findWay(rows: string[], endCosts = NO_END_COSTS, meanings = ALL_DIFFER): CostedWay {
  const lattice = buildLattice(3, rows.length, 0)
  for (const steps of rows) take(lattice, steps)
  return endOf(lattice, endCosts, meanings)
}

function endOf(lattice: Lattice, endCosts = NO_END_COSTS, meanings = ALL_DIFFER): CostedWay {
  return { ...cheapestWay(lattice, endCosts, meanings), cost: leastCost(lattice, endCosts) }
}

function take(lattice: Lattice, row: string): void {
  const steps = noSteps()
  for (const step of row.split(' ')) {
    const [from, to, cost] = step.split(/[>:]/).map(Number) as [number, number, number]
    offer(steps, from, to, cost)
  }
  takeRow(lattice, steps, steps.withUpvotes)
}

/** What it costs to stand at each of the three places. */
const costsOf = ({ costs }: Lattice) => [...costs.slice(0, 3)].map((cost) => cost < 1000 && cost)

const read = ({ cost, place, marks, margin, rival }: CostedWay) => ({
  cost,
  place: [...place],
  marks: [...marks],
  margin: [...margin],
  rival: [...rival],
})

describe('the cheapest way', () => {
  it('is empty without rows, and costs what it costs to end at the start', () => {
    expect(read(findWay([], [70, 0, 0]))).toEqual({ cost: 70, place: [], marks: [], margin: [], rival: [] })
  })

  it('is the only way, about which there is no doubt', () => {
    expect(read(findWay(['0>1:30', '1>2:40']))).toEqual({
      cost: 70,
      place: [1, 2],
      marks: [0, 0],
      margin: [MAX_MARGIN, MAX_MARGIN],
      rival: [0, 0],
    })
  })

  it.each<[name: string, rows: string[], endCosts: number[], place: number[], cost: number]>([
    ['that is cheap from the start', ['0>1:10 0>2:20'], NO_END_COSTS, [1], 10],
    ['whichever was offered first', ['0>2:20 0>1:10'], NO_END_COSTS, [1], 10],
    [
      'which goes on at more than another way to its first line costs',
      ['0>1:0 0>1:5', '1>1:30'],
      NO_END_COSTS,
      [1, 1],
      30,
    ],
    ['that ends cheaply', ['0>1:10 0>2:20'], [0, 30, 5], [2], 25],
    ['that begins dearly and goes on cheaply', ['0>1:10 0>2:20', '1>1:50 2>2:5'], NO_END_COSTS, [2, 2], 25],
    ['to one place from the better of two', ['0>1:10 0>2:20', '1>0:50 2>0:5'], NO_END_COSTS, [2, 0], 25],
    ['of steps that cost less than nothing', ['0>1:-40 0>2:0', '1>1:0'], NO_END_COSTS, [1, 1], -40],
    ['to the last place', ['0>2:7'], NO_END_COSTS, [2], 7],
    ['to the first place', ['0>0:7 0>1:8 0>2:9'], NO_END_COSTS, [0], 7],
    ['that is first among equals', ['0>1:7 0>2:7'], NO_END_COSTS, [1], 7],
  ])('is the one %s', (_, rows, endCosts, place, cost) => {
    const way = read(findWay(rows, endCosts))
    expect(way.place).toEqual(place)
    expect(way.cost).toBe(cost)
  })

  it('keeps the first of two equal steps to a place', () => {
    expect(read(findWay(['0>1:10 0>2:10', '1>0:0 2>0:0'])).place).toEqual([1, 0])
  })

  it('carries the marks of its steps', () => {
    const way = read(findWay([`${0 | START}>1:0`, `${1 | SKIP}>1:0`, `${1 | START | SKIP}>2:0`, '2>2:0']))
    expect(way.marks).toEqual([START, SKIP, START | SKIP, 0])
    expect(way.place).toEqual([1, 1, 2, 2])
  })

  it('does not step from a place that was not reached', () => {
    const way = read(findWay(['0>1:50 2>0:0', '1>1:0 0>2:0']))
    expect(way).toMatchObject({ cost: 50, place: [1, 1] })
  })
})

describe('the costs of a row', () => {
  it('are counted from its cheapest place', () => {
    const lattice = buildLattice(3, 2, 0)
    expect(costsOf(lattice)).toEqual([0, false, false])
    take(lattice, '0>1:30 0>2:75')
    expect(costsOf(lattice)).toEqual([false, 0, 45])
    take(lattice, '1>0:5')
    expect(costsOf(lattice)).toEqual([0, false, false])
  })

  it('stay far above all others for places that no row reaches', () => {
    const lattice = buildLattice(3, 3, 0)
    for (let row = 0; row < 3; row++) {
      take(lattice, '0>0:-100')
      expect([...lattice.costs.slice(0, 3)]).toEqual([0, UNREACHED, UNREACHED])
    }
  })
})

describe('a shortcut', () => {
  it('leads from the place that it stands for, at its own cost', () => {
    const lattice = buildLattice(3, 2, 0)
    take(lattice, '0>1:0 0>2:5')
    setShortcut(lattice, 3, 2 | START, 40)
    take(lattice, '3>0:2')
    expect(read(endOf(lattice))).toMatchObject({
      cost: 42,
      place: [2, 0],
      marks: [0, START],
    })
  })

  it('keeps the marks of the step', () => {
    const lattice = buildLattice(3, 1, 0)
    setShortcut(lattice, 3, 0 | START, 0)
    take(lattice, `${3 | SKIP}>1:0`)
    expect(endOf(lattice).marks).toEqual(Uint8Array.of(START | SKIP))
  })

  it('leads nowhere before it is set, be it at a later row', () => {
    const lattice = buildLattice(3, 2, 0)
    for (let row = 0; row < 2; row++) {
      take(lattice, '3>1:0 0>0:9')
      expect(costsOf(lattice)).toEqual([0, false, false])
    }
  })

  it('may have any number below those of the marks', () => {
    const lattice = buildLattice(3, 1, 0)
    setShortcut(lattice, START - 1, 0, 40)
    take(lattice, `${START - 1}>1:2`)
    expect(read(endOf(lattice))).toMatchObject({ cost: 42, place: [1], marks: [0] })
  })
})

describe('the margin', () => {
  it('is how much dearer another end is', () => {
    const way = read(findWay(['0>1:10 0>2:45']))
    expect(way).toMatchObject({ margin: [35], rival: [2] })
  })

  it('counts what it costs to end', () => {
    const way = read(findWay(['0>1:10 0>2:45'], [0, 20, 0]))
    expect(way).toMatchObject({ place: [1], margin: [15], rival: [2] })
  })

  it('is that of the closest of several rivals', () => {
    const way = read(findWay(['0>0:60 0>1:10 0>2:45']))
    expect(way).toMatchObject({ margin: [35], rival: [2] })
    const other = read(findWay(['0>0:40 0>1:10 0>2:45']))
    expect(other).toMatchObject({ margin: [30], rival: [0] })
  })

  it('is how much dearer another way to the same place is', () => {
    const rows = ['0>1:10 0>2:20', '1>0:0 2>0:15']
    expect(read(findWay(rows))).toMatchObject({ place: [1, 0], margin: [25, MAX_MARGIN], rival: [2, 0] })
  })

  it('is the same when the dearer way was offered first', () => {
    const rows = ['0>1:10 0>2:20', '2>0:15 1>0:0']
    expect(read(findWay(rows))).toMatchObject({ place: [1, 0], margin: [25, MAX_MARGIN], rival: [2, 0] })
  })

  it('is that of the second of three ways to the same place', () => {
    const first = '0>0:0 0>1:0 0>2:0'
    for (const order of ['012', '021', '102', '120', '201', '210']) {
      const second = [...order].map((place) => `${place}>0:${place}0`)
      expect(read(findWay([first, second.join(' ')]))).toMatchObject({
        place: [0, 0],
        margin: [10, MAX_MARGIN],
        rival: [1, 0],
      })
    }
  })

  it('belongs to all rows in which the two ways differ', () => {
    const rows = ['0>0:0', '0>1:0 0>2:10', '1>1:0 2>2:0', '1>0:0 2>0:5', '0>0:0']
    expect(read(findWay(rows))).toMatchObject({
      place: [0, 1, 1, 0, 0],
      margin: [MAX_MARGIN, 15, 15, MAX_MARGIN, MAX_MARGIN],
      rival: [0, 2, 2, 0, 0],
    })
  })

  it('of a rival of the same meaning does not count', () => {
    const rows = ['0>1:10 0>2:20', '1>1:0 2>0:7']
    expect(read(findWay(rows, NO_END_COSTS, ['a', 'b', 'b']))).toMatchObject({
      place: [1, 1],
      margin: [MAX_MARGIN, 17],
      rival: [0, 0],
    })
  })

  it('ends, in hundredths of a logarithm, where another way is a hundred times less likely', () => {
    expect(MAX_MARGIN).toBe(Math.floor(100 * Math.log(100)))
  })

  it('ends at its largest', () => {
    const differing = (by: number) => read(findWay([`0>1:0 0>2:${by}`]))
    expect(differing(MAX_MARGIN - 1)).toMatchObject({ margin: [MAX_MARGIN - 1], rival: [2] })
    expect(differing(MAX_MARGIN)).toMatchObject({ margin: [MAX_MARGIN], rival: [0] })
    expect(differing(70_000)).toMatchObject({ margin: [MAX_MARGIN], rival: [0] })
  })

  it('ends at its largest between ways to one place, too', () => {
    const differing = (by: number) => read(findWay(['0>1:0 0>2:0', `1>0:0 2>0:${by}`]))
    expect(differing(MAX_MARGIN - 1)).toMatchObject({ margin: [MAX_MARGIN - 1, MAX_MARGIN], rival: [2, 0] })
    expect(differing(MAX_MARGIN)).toMatchObject({ margin: [MAX_MARGIN, MAX_MARGIN], rival: [0, 0] })
    // What does not fit into sixteen bits is not taken for what is left of it.
    expect(differing(65_536 + 30)).toMatchObject({ margin: [MAX_MARGIN, MAX_MARGIN], rival: [0, 0] })
  })

  it('is nothing where two ways are equal', () => {
    expect(read(findWay(['0>1:10 0>2:10']))).toMatchObject({ place: [1], margin: [0], rival: [2] })
  })

  it('takes a way for another reading of the page once it stays apart for 256 rows', () => {
    const apart = (rows: number) => {
      const way = findWay([
        '0>1:0 0>2:50',
        ...Array.from({ length: rows - 1 }, () => '1>1:0 2>2:0'),
        '1>0:0 2>0:0',
      ])
      return [...way.margin].filter((margin) => margin === 50).length
    }
    expect(apart(256)).toBe(256)
    expect(apart(300)).toBe(257)
  })

  it('between ways to one place does not count what both cost', () => {
    const rows = ['0>1:0 0>2:0', '1>2:30 2>2:50 1>0:20']
    expect(read(findWay(rows, [300, 0, 0]))).toMatchObject({
      place: [1, 2],
      margin: [20, 290],
      rival: [2, 0],
    })
  })

  it('of equals is that of the first', () => {
    const ends = '0>0:10 0>1:0 0>2:10'
    expect(read(findWay([ends]))).toMatchObject({ place: [1], margin: [10], rival: [0] })
    const ways = '1>0:0 2>0:0 0>0:0'
    expect(read(findWay([ends, ways]))).toMatchObject({
      place: [1, 0],
      margin: [10, MAX_MARGIN],
      rival: [2, 0],
    })
  })

  it('follows each rival back to where it leaves the cheapest way, whatever place that is', () => {
    const rows = ['0>1:0 0>2:100', `1>1:0 ${1 | START}>2:30 2>0:0`, `1>1:0 ${2 | SKIP}>2:0 0>0:0`]
    expect(read(findWay(rows))).toMatchObject({
      place: [1, 1, 1],
      margin: [100, 30, 30],
      rival: [2, 2, 2],
    })
  })
})
