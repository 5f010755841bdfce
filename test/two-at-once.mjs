/** Runs an asynchronous function for each of some items, two at once; its results are in the order of the items. */
export async function twoAtOnce(items, run) {
  const results = []
  const waiting = [...items].entries()
  const runAll = async () => {
    for (const [i, item] of waiting) results[i] = await run(item)
  }
  await Promise.all([runAll(), runAll()])
  return results
}
