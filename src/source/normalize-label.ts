/** How labels of links are compared: in small letters, each white space as one space. */
export function normalizeLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}
