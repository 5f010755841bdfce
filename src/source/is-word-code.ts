/** Whether a code unit is a letter or digit of ASCII, as most words begin and end. */
export function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
