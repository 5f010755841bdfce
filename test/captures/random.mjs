/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same sequence everywhere. */
export function createRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n) => Math.floor(next() * n)
  return {
    next,
    /** An integer from 0 to n - 1. */
    below,
    /** An integer from a to b, both included. */
    between: (a, b) => a + below(b - a + 1),
    chance: (p) => next() < p,
    pick: (list) => list[below(list.length)],
    /** The list in another order. */
    shuffle(list) {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[out[i], out[j]] = [out[j], out[i]]
      }
      return out
    },
  }
}
