import fc from 'fast-check'
import {
  BARE_TITLES,
  DEEDS,
  FOOT_LIKE_SENTENCES,
  MANNERS,
  ODD_TITLES,
  ORGANIZATIONS,
  OWNERS,
  REPOSITORY_NAMES,
  SENTENCES,
  SUBJECTS,
  SUBMITTERS,
  TINY_ABSTRACTS,
} from './invented-words'

export type PageKind = 'search' | 'daily' | 'trending'

/** What the site knows about a paper, whatever a tool leaves of it. */
export interface InventedPaper {
  title: string
  /** Daily pages print none. */
  abstract: string | null
  /** Canonical addresses of the repositories that the abstract spells out. */
  abstractRepositories: string[]
  authorCount: number
  /** Stands in the place of the authors. */
  organization: { slug: string; name: string } | null
  date: string
  comments: number
  upvotes: number
  submittedBy: string | null
  arxivId: string
  /** The repository on a trending card. */
  repository: { url: string; stars: string } | null
  /** Pictures of authors, which some tools print as marks. */
  faces: boolean[]
  /** Some captures lost the foot of such a card. */
  isFootless: boolean
}

/** A page of the site, as somebody viewed it. */
export interface Page {
  kind: PageKind
  viewedOn: string
  query: string
  papers: InventedPaper[]
}

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values)

const plainTitle = fc
  .tuple(pick(SUBJECTS), pick(MANNERS), pick(DEEDS), pick(SUBJECTS), fc.integer({ min: 0, max: 8 }))
  .map(([a, manner, deed, b, form]) => {
    switch (form) {
      case 0:
        return `${a}Net: ${manner} ${deed} for ${b}s`
      case 1:
        return `Do ${a}s Need ${manner} ${deed}?`
      case 2:
        return `${manner} ${deed} with ${a.length}-Bit ${b}s`
      case 3:
        return `The ${a} and the ${b}: ${deed} at Scale`
      case 4:
        return `${a}s`
      case 5:
        return `From ${a} to ${b}: ${manner} ${deed} in the Wild via ${b}-Guided ${deed} under ${manner} Constraints`
      case 6:
        return `${a}-${a.length}.${b.length} Technical Report`
      case 7:
        return `${deed} ${a}s, ${b}s and Other ${manner} Things: ${Array.from({ length: 5 }, (_, i) => (i % 2 ? a : b)).join(' and the ')}`
      default:
        return `${a} ${deed}`
    }
  })

const title = fc.oneof(
  { weight: 16, arbitrary: plainTitle },
  { weight: 5, arbitrary: pick(ODD_TITLES) },
  { weight: 1, arbitrary: pick(BARE_TITLES) },
)

interface Passage {
  text: string
  repositories: string[]
}
const words = (text: string): Passage => ({ text, repositories: [] })

const address = fc
  .tuple(pick(OWNERS), pick(REPOSITORY_NAMES), fc.integer({ min: 0, max: 8 }))
  .map(([owner, name, form]): Passage => {
    const github = `https://github.com/${owner}/${name}`
    switch (form) {
      case 0:
      case 1:
        return { text: github, repositories: [github] }
      case 2:
        return { text: `github.com/${owner}/${name}`, repositories: [github] }
      case 3:
        return { text: `${github}/tree/main/kettle`, repositories: [github] }
      case 4:
        return {
          text: `https://gitlab.com/${owner}/${name}`,
          repositories: [`https://gitlab.com/${owner}/${name}`],
        }
      case 5:
        return words(`https://huggingface.co/datasets/${owner}/${name}`)
      case 6:
        return words('https://tidenet.github.io/')
      case 7:
        return words('https://arxiv.org/abs/2401.99999')
      default:
        return words('https://example.org/data/ferry-7?part=1&of=2')
    }
  })

const sentenceWithAddress = fc
  .tuple(address, fc.integer({ min: 0, max: 4 }))
  .map(([{ text, repositories }, form]): Passage => {
    switch (form) {
      case 0:
        return { text: `Code is available at ${text}.`, repositories }
      case 1:
        return { text: `Our code (${text}) and data are public.`, repositories }
      case 2:
        return { text: `Project page: ${text}`, repositories }
      case 3:
        return { text: `${text} holds everything.`, repositories }
      default:
        return { text: `Data and weights: ${text}, with a manual.`, repositories }
    }
  })

const sentence = fc.oneof(
  { weight: 6, arbitrary: pick(SENTENCES).map(words) },
  { weight: 1, arbitrary: sentenceWithAddress },
)

const abstract: fc.Arbitrary<Passage> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 6, arbitrary: sentence },
          { weight: 1, arbitrary: pick(FOOT_LIKE_SENTENCES).map(words) },
        ),
        fc.array(sentence, { minLength: 1, maxLength: 16 }),
      )
      .map(([first, more]) => {
        const all = [first, ...more]
        return {
          text: all.map(({ text }) => text).join(' '),
          repositories: [...new Set(all.flatMap(({ repositories }) => repositories))],
        }
      }),
  },
  {
    weight: 1,
    arbitrary: pick(TINY_ABSTRACTS).map((text) => ({
      text,
      repositories: text.includes('github.com') ? ['https://github.com/teapot-lab/kettle'] : [],
    })),
  },
)

const day = 864e5
const shift = (iso: string, days: number) => new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10)

/** Around New Year yearless dates are hardest. */
const viewedOn = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((days) => shift('2023-06-01', days)),
  pick(['2024-01-01', '2025-01-02', '2024-12-31', '2024-02-29', '2026-01-15']),
)

function arbitraryPaper(kind: PageKind, viewed: string): fc.Arbitrary<InventedPaper> {
  const daysAgo = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 2500 }) },
  )
  return fc
    .record({
      title,
      passage: abstract,
      authorCount: fc.oneof(fc.integer({ min: 1, max: 40 }), pick([1, 101, 1000])),
      organization: fc.option(pick(ORGANIZATIONS), { freq: kind === 'trending' ? 2 : 1 }),
      daysAgo,
      comments: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
      upvotes: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 420 }) },
      ),
      submittedBy: {
        search: fc.constant(null),
        daily: pick(SUBMITTERS),
        trending: fc.option(pick(SUBMITTERS), { freq: 8 }),
      }[kind],
      number: fc.integer({ min: 0, max: 2999 }),
      repository:
        kind === 'trending'
          ? fc.option(
              fc.record({
                url: fc
                  .tuple(pick(OWNERS), pick(REPOSITORY_NAMES))
                  .map(([owner, name]) => `https://github.com/${owner}/${name}`),
                stars: pick(['0', '1', '18', '320', '999', '1.2k', '8.52k', '31.5k', '125k']),
              }),
              { freq: 6 },
            )
          : fc.constant(null),
      faces: fc.array(fc.boolean(), { maxLength: 4 }),
      isFootless: fc.oneof(
        { weight: 9, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    })
    .map(({ passage, daysAgo: days, number, organization, ...paper }) => {
      const date = shift(viewed, -days)
      return {
        ...paper,
        abstract: kind === 'daily' ? null : passage.text,
        abstractRepositories: kind === 'daily' ? [] : passage.repositories,
        organization: kind === 'daily' ? null : organization,
        date,
        arxivId: `${date.slice(2, 4)}${date.slice(5, 7)}.${String(number).padStart(4, '0')}`,
      }
    })
}

/** Pages of a kind. No two papers of one share a title or an id: the site shows each once. */
export function arbitraryPage(
  kind: PageKind,
  { minLength = 2, maxLength = 10, year = '' } = {},
): fc.Arbitrary<Page> {
  const viewedThen = viewedOn.filter((viewed) => viewed.startsWith(year))
  return viewedThen.chain((viewed) =>
    fc.record({
      kind: fc.constant(kind),
      viewedOn: fc.constant(viewed),
      query: pick(['diffusion models', 'kettle', 'source citations']),
      papers: fc
        .uniqueArray(arbitraryPaper(kind, viewed), {
          minLength,
          maxLength,
          selector: (paper) => paper.title.toLowerCase(),
        })
        .map((papers) =>
          papers.map((paper, index) => ({
            ...paper,
            arxivId: paper.arxivId + index,
            // Between two whole cards a reader sees where such a card begins and ends.
            isFootless: paper.isFootless && index % 2 === 1 && index < papers.length - 1,
          })),
        ),
    }),
  )
}

const MONTHS = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',')

/** A day as the site prints it. */
export function printDay(iso: string, withYear: boolean): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  return `${MONTHS[month - 1]} ${date}${withYear ? `, ${year}` : ''}`
}
