import { SKIP, START, type Way } from './lattice'

/** The places of a card, in the order of the page. A line takes the reading on from one place to a later one. */
export enum Place {
  before,
  submitted,
  submitter,
  upvotes,
  title,
  titleMore,
  abstract,
  authors,
  dot,
  date,
  comments,
  upvoteLabel,
  upvoteCount,
  github,
  stars,
  arxiv,
  after,
}

/** How many places there are. */
export const PLACES = Place.after + 1

/** What is said of each place, in the order of the places. */
export function perPlace<T>(values: Readonly<Record<Place, T>>): T[] {
  return Object.values(values)
}

/** What a line at each place means for the paper. Places of one meaning can be mistaken for another without harm. */
export const meanings = perPlace({
  [Place.before]: 'outside',
  [Place.submitted]: 'foot',
  [Place.submitter]: 'submitter',
  [Place.upvotes]: 'upvotes',
  [Place.title]: 'title',
  [Place.titleMore]: 'title, continued',
  [Place.abstract]: 'abstract',
  [Place.authors]: 'authors',
  [Place.dot]: 'foot',
  [Place.date]: 'foot',
  [Place.comments]: 'comments',
  [Place.upvoteLabel]: 'foot',
  [Place.upvoteCount]: 'upvotes',
  [Place.github]: 'foot',
  [Place.stars]: 'stars',
  [Place.arxiv]: 'foot',
  [Place.after]: 'outside',
})

/** Where every line of a text stands: the cheapest way through the places, whose rows are the lines. */
export interface Placement extends Way {
  /** Whether it is certain which bare numbers are upvotes and which comments. */
  areCountsSure: boolean
}

/** Whether a line begins a card. */
export function startsCard({ marks }: Placement, line: number): boolean {
  return ((marks[line] as number) & START) !== 0
}

/** Whether a line stands beside a card's fields: the mark of a picture, a button. */
export function isSkipped({ marks }: Placement, line: number): boolean {
  return ((marks[line] as number) & SKIP) !== 0
}

/** Whether a line at this place belongs to no card. */
export function isOutside(place: number | undefined): boolean {
  return place === Place.before || place === Place.after
}

/** Whether a line at this place is one of a card's foot, or stands above its title. */
export function isFootPlace(place: number): boolean {
  return !isOutside(place) && (place < Place.title || place > Place.abstract)
}
