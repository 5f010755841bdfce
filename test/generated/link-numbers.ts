/** Counts the links of a page as a tool does that numbers them. */
export interface LinkNumbers {
  /** `[12]` for a link; nothing for a tool that prints no numbers. */
  mark(url: string): string
  /** The number of a form field, which has no target. */
  markField(): string
  /** Number and target, in their order. */
  targets(): readonly (readonly [number, string])[]
}

export function linkNumbers(printed: boolean): LinkNumbers {
  const targets: [number, string][] = []
  let last = 0
  return {
    mark: (url) => {
      if (!printed) return ''
      targets.push([++last, url])
      return `[${last}]`
    },
    markField: () => (printed ? `[${++last}]` : ''),
    targets: () => targets,
  }
}
