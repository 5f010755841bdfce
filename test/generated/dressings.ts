import fc from 'fast-check'
import { COSTUMES } from '../costumes'

/** What stands around a capture in a file, and how the file ends its lines. */
export interface Dressing {
  before: string
  costume: string | null
  newline: '\n' | '\r\n' | '\r'
  mark: '' | '\ufeff'
}

const FRONT_MATTER = [
  '---\ntitle: reading list\nsource: huggingface.co/papers\n---\n\n',
  '---\ntitle: "Daily Papers - Hugging Face"\nsource: "https://huggingface.co/papers"\nauthor:\npublished:\ncreated: 2026-02-10\ndescription: "Your daily dose of AI research from AK"\ntags:\n  - "clippings"\n---\n',
  'Title: Daily Papers - Hugging Face\n\nURL Source: https://huggingface.co/papers\n\nMarkdown Content:\n',
]

export const dressing: fc.Arbitrary<Dressing> = fc.record({
  before: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...FRONT_MATTER) },
  ),
  costume: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(COSTUMES)) },
  ),
  newline: fc.constantFrom('\n' as const, '\n' as const, '\n' as const, '\r\n' as const, '\r' as const),
  mark: fc.constantFrom('' as const, '' as const, '\ufeff' as const),
})

export function dress(text: string, { before, costume, newline, mark }: Dressing): string {
  const whole = before + text
  const dressed = costume === null ? whole : (COSTUMES[costume]?.(whole) ?? whole)
  return mark + dressed.replaceAll('\n', newline)
}
