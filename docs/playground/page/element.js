/**
 * Makes an element. A listing is untrusted: strings only ever become text nodes and attribute values, and nothing in
 * this page is built from markup.
 *
 * @param attributes - null and false leave one out, true is an empty value
 * @param children - nodes and strings; null is left out
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.flat().filter((child) => child !== null))
  return made
}

/** A link of a listing. The library promises http and https; a page that shows strangers' links checks again. */
export function webLink(url, text) {
  if (!/^https?:\/\//i.test(url)) return text
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text)
}
