import type { Kept } from './tool'

/** Where a Markdown tool writes the target of a link. */
export type TargetStyle = 'inline' | 'reference' | 'reference, cut off'

export interface MarkdownLinks {
  link(words: string, url: string): string
  /** What stands behind the closing bracket of a link that is spread over lines. */
  target(url: string): string
  definitions(indent?: string): string[]
  kept: Kept[]
}

export function markdownLinks(style: TargetStyle): MarkdownLinks {
  const targets: string[] = []
  const target = (url: string) => (style === 'inline' ? `(${url})` : `[${targets.push(url)}]`)
  return {
    target,
    link: (words, url) => `[${words}]${target(url)}`,
    definitions: (indent = '') =>
      style === 'reference' ? ['', ...targets.map((url, index) => `${indent}[${index + 1}]: ${url}`)] : [],
    kept: style === 'reference, cut off' ? [] : ['targets'],
  }
}

/** How turndown and its like escape the words of a page. */
export function escapeTurndown(text: string): string {
  return text
    .replace(/[\\*`[\]_]/g, '\\$&')
    .replace(/^-/, '\\-')
    .replace(/^\+ /, '\\+ ')
    .replace(/^(=+|~~~|>)/, '\\$1')
    .replace(/^(#{1,6}) /, '\\$1 ')
    .replace(/^(\d+)\. /, '$1\\. ')
}

/** How remark escapes them: what could be read as markup where it stands. */
export function escapeRemark(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`[\]_<]/g, '\\$&')
    .replace(/&(?=[A-Za-z#])/g, '\\&')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/^(#{1,6}|>)/, '\\$1')
    .replace(/^(\d+)\. /, '$1\\. ')
}

/** How Python's html2text escapes them: at the beginning of a line only. */
export function escapeHtml2text(text: string): string {
  return text
    .replace(/\\(?=[\\`*_{}[\]()#+\-.!])/g, '\\\\')
    .replace(/^(\d+)\.(?=\s)/, '$1\\.')
    .replace(/^([-+])(?=\s)/, '\\$1')
}
