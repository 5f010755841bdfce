/** What a package is for: its default export, or all of it. */
export async function loadPackage(name) {
  const m = await import(name)
  return m.default ?? m
}
