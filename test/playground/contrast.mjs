/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(ink, ground) {
  const [darker, lighter] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** A computed colour, `rgb(…)` or `rgba(…)`, laid over an opaque one. */
export function layOver(computed, below) {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed)
  if (match === null) throw new Error(`no rgb color: ${computed}`)
  const alpha = match[4] === undefined ? 1 : Number(match[4])
  return [1, 2, 3].map((channel, i) => Number(match[channel]) * alpha + below[i] * (1 - alpha))
}

function luminance(color) {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
