/** What the colours mean, in the order of the legend. */
export const groups = {
  page: 'Head of the page',
  title: 'Title',
  abstract: 'Abstract',
  people: 'People',
  date: 'Date, comments',
  votes: 'Upvotes',
  source: 'Code, arXiv',
  site: 'Rest of the page',
  markup: 'Markup',
  unused: 'Unused',
}

/** Of each role of a stretch: its colour, and the rule by which text gets it. */
const roles = {
  'header title': { group: 'page', rule: 'The name of the page: Daily Papers or Trending Papers.' },
  curator: { group: 'page', rule: 'Who curates the page.' },
  query: { group: 'page', rule: 'The words that were searched for.' },
  'header date': { group: 'page', rule: 'The day that the page shows, above the first card.' },
  title: {
    group: 'title',
    rule: 'Begins a card. What follows a finished card is a title, whatever it looks like.',
  },
  abstract: { group: 'abstract', rule: 'What stands between the title and the author line.' },
  'author line': {
    group: 'people',
    rule: 'A number of authors, their names, or an organization in their place.',
  },
  'submitted by': { group: 'people', rule: 'The label above a title on daily and trending pages.' },
  submitter: { group: 'people', rule: 'The name under the label “Submitted by”.' },
  separator: { group: 'site', rule: 'The dot between the author line and the date.' },
  date: { group: 'date', rule: 'Month and day under the author line. The site leaves out the current year.' },
  comments: { group: 'date', rule: 'The number behind the date, on daily pages behind the author line.' },
  upvotes: {
    group: 'votes',
    rule: 'A number where this page prints its upvotes, or a dash for none; on trending pages behind “Upvote”.',
  },
  repository: {
    group: 'source',
    rule: 'The stars of a repository in the foot of a card, and the label GitHub in front of them.',
  },
  arxiv: { group: 'source', rule: 'The label of the arXiv page in the foot of a card.' },
  navigation: { group: 'site', rule: 'Menus of the site, known by their words.' },
  notice: { group: 'site', rule: 'A sentence of the site itself, such as its newsletter or its cookies.' },
  cut: { group: 'site', rule: 'Says that a tool shortened the text here.' },
  image: {
    group: 'site',
    rule: 'What is left of a picture: a mark, its alternative text, or where it leads.',
  },
  markup: {
    group: 'markup',
    rule: 'Added by the tool that made the text. No words of a paper, but where its links lead and what its pictures are called is read.',
  },
  unused: {
    group: 'unused',
    rule: 'Fits no place in a card and is not known as a part of the page. Left out.',
  },
}

/** A role of a later version of the library has a colour and its own name, and no rule yet. */
export function describeRole(role) {
  return roles[role] ?? { group: 'site', rule: '' }
}
