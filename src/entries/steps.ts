/** More steps than a line can offer: one or two from each place, and a few to titles and abstracts. */
const MAX_STEPS = 128

/** The steps that a line offers. What a step costs may depend on whether the cards of the page have upvotes. */
export interface Steps {
  count: number
  /** Where each step comes from, with its marks. */
  readonly from: Uint8Array
  readonly to: Uint8Array
  readonly withUpvotes: Int32Array
  readonly withoutUpvotes: Int32Array
}

export function noSteps(): Steps {
  return {
    count: 0,
    from: new Uint8Array(MAX_STEPS),
    to: new Uint8Array(MAX_STEPS),
    withUpvotes: new Int32Array(MAX_STEPS),
    withoutUpvotes: new Int32Array(MAX_STEPS),
  }
}

/** Offers a step. `cost` is what it adds, and `withoutUpvotes` the same on a page whose cards have none. */
export function offer(steps: Steps, from: number, to: number, cost: number, withoutUpvotes = cost): void {
  const at = steps.count++
  steps.from[at] = from
  steps.to[at] = to
  steps.withUpvotes[at] = cost
  steps.withoutUpvotes[at] = withoutUpvotes
}
