/** Whether a value is a Date, of any frame. Asks nothing that its maker wrote, as a getter may throw. */
export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value)
    return true
  } catch {
    return false
  }
}
