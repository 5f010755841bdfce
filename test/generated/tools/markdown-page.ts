import type { InventedPaper, Page } from '../arbitrary-papers'
import type { MarkdownLinks, TargetStyle } from '../markdown-links'
import { navigation, newsletter, spacedTail } from '../page-frame'
import { faceOf, headingOf, PERIODS, SITE, viewedDate } from '../site'
import type { Around, Family, Kept } from '../tool'

export interface MarkdownOptions extends Around {
  targets: TargetStyle
  bullet: string
  /** Level of the headings of cards; `setext` underlines those of the page. */
  setext: boolean
}

export const AVATAR = 'https://huggingface.co/avatars/0a0b0c.svg'
export const ICON = `${SITE}/front/assets/papers-by.png`
export const familyOf = ({ targets }: MarkdownOptions): Family =>
  targets === 'inline' ? 'inline' : 'reference'
export const kept = (links: MarkdownLinks): Kept[] => ['upvotes', 'slug', ...links.kept]
export const drawnFaces = ({ faces }: InventedPaper) =>
  faces.flatMap((face, index) => (face ? [`![](${faceOf(index)})`] : []))

export interface MarkdownPage {
  head(page: Page): string[]
  tail(page: Page): string[]
}

/** The page around the cards, which most Markdown tools print alike. */
export function markdownPage(options: MarkdownOptions, links: MarkdownLinks): MarkdownPage {
  const { link } = links
  const heading = (level: number, words: string) =>
    options.setext
      ? [words, (level === 1 ? '=' : '-').repeat(words.length)]
      : [`${'#'.repeat(level)} ${words}`]
  const item = (words: string) => `${options.bullet}${words}`
  return {
    head: (page) => [
      ...(options.withHead
        ? [
            link(
              `![Hugging Face's logo](${SITE}/front/assets/huggingface_logo-noborder.svg) Hugging Face`,
              `${SITE}/`,
            ),
            '',
            ...navigation(link).map(item),
            '',
            ...newsletter(link),
          ]
        : []),
      ...heading(1, headingOf(page)),
      '',
      ...heading(2, `by${link(`![](${ICON})AK`, `${SITE}/akhaliq`)} and the research community`),
      '',
      ...(page.kind === 'trending'
        ? [
            ...['/papers', '/papers/week', '/papers/month'].map((path) => item(link('', SITE + path))),
            '',
            'Trending Papers',
            '',
          ]
        : [
            ...PERIODS.map(item),
            '',
            link('Trending Papers', `${SITE}/papers/trending`),
            '',
            link('', `${SITE}/papers/date/2025-01-01`),
            '',
            viewedDate(page),
            '',
          ]),
    ],
    tail: (page) => [...(options.withTail ? spacedTail(page, link, item) : []), ...links.definitions()],
  }
}
