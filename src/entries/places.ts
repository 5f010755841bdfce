/** The places of a card, in the order of the page. A line takes the reading on from one place to a later one. */
export const Place = {
  before: 0,
  submitted: 1,
  submitter: 2,
  upvotes: 3,
  title: 4,
  titleMore: 5,
  abstract: 6,
  authors: 7,
  dot: 8,
  date: 9,
  comments: 10,
  upvoteLabel: 11,
  upvoteCount: 12,
  github: 13,
  stars: 14,
  arxiv: 15,
  after: 16,
} as const

type PlaceName = keyof typeof Place

/** How many places there are. */
export const PLACES = Object.keys(Place).length

/** What is said of each place by its name, in the order of the places. */
export function perPlace<T>(values: Readonly<Record<PlaceName, T>>): T[] {
  const ordered: T[] = []
  for (const name of Object.keys(Place) as PlaceName[]) ordered[Place[name]] = values[name]
  return ordered
}

/** What a line at each place means for the paper. Places of one meaning can be mistaken for another without harm. */
export const meanings = perPlace({
  before: 'outside',
  submitted: 'foot',
  submitter: 'submitter',
  upvotes: 'upvotes',
  title: 'title',
  titleMore: 'title, continued',
  abstract: 'abstract',
  authors: 'authors',
  dot: 'foot',
  date: 'foot',
  comments: 'comments',
  upvoteLabel: 'foot',
  upvoteCount: 'upvotes',
  github: 'foot',
  stars: 'stars',
  arxiv: 'foot',
  after: 'outside',
})

/** Where every line of a text stands; one element for each line. */
export interface Placement {
  place: Uint8Array
  /** 1 where the line begins a card. */
  starts: Uint8Array
  /** 1 where the line is only the mark of a picture. */
  skipped: Uint8Array
  /** How much dearer the cheapest reading is that gives the line another meaning, in hundredths. */
  margin: Uint16Array
  /** The place of the line in that reading. */
  rival: Uint8Array
  /** Whether it is certain which bare numbers are upvotes and which comments. */
  areCountsSure: boolean
}

/** Whether a line at this place belongs to no card. */
export function isOutside(place: number | undefined): boolean {
  return place === Place.before || place === Place.after
}

/** Whether a line at this place is one of a card's foot, or stands above its title. */
export function isFootPlace(place: number): boolean {
  return place !== Place.title && place !== Place.titleMore && place !== Place.abstract && !isOutside(place)
}
