/** Takes lines, then characters, away as long as the fault stays. */
export function minimize(text, isFaulty, seconds) {
  const end = performance.now() + seconds * 1000
  const hasTime = () => performance.now() < end
  let smallest = text
  for (const split of [(s) => s.split(/(?<=\n)/), (s) => [...s]]) {
    let parts = split(smallest)
    let size = Math.ceil(parts.length / 2)
    while (size > 0 && hasTime()) {
      const before = parts.length
      for (let i = 0; i < parts.length && hasTime(); ) {
        const fewer = parts.toSpliced(i, size)
        if (isFaulty(fewer.join(''))) parts = fewer
        else i += size
      }
      if (parts.length === before) size >>= 1
    }
    smallest = parts.join('')
  }
  return smallest
}
