// No user before the host but the `git@` of ssh: the host of `https://github.com@evil.io/o/n` is evil.io. No `u`
// flag: with `i` it would take U+212A, the Kelvin sign, for a k.
const addressPattern =
  /^(?:(?:ssh:\/\/)?git@|(?:https?:)?\/\/)?(?:www\.)?([\w.-]+)(?::\d+(?=\/))?(?:(?:\/|:(?!\/))([^?#]*))?(?:[?#]|$)/i

/**
 * Splits a URL, with or without a scheme, into its host in lower case, without `www.` and port, and the names in
 * its path. The host is empty when the URL names a user or a host that is not ASCII.
 *
 * @example
 * splitAddress('http://www.GitHub.com:80/o/n/?tab=x#y') // ['github.com', 'o', 'n']
 * splitAddress('https://github.com@evil.io/o/n') // ['']
 */
export function splitAddress(url: string): [host: string, ...path: string[]] {
  const [, host = '', path = ''] = addressPattern.exec(url) ?? []
  return [host.toLowerCase(), ...path.split('/').filter(Boolean)]
}
