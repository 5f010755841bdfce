import { element, webLink } from './element.js'
import { count, describeDate, nameOfPaper } from './words.js'

/** The card of a paper: what was read, how sure it is, and what the text does not say. */
export function buildCard(paper, index, diagnostics) {
  const heading = `card-${index}`
  return element(
    'article',
    { class: 'card', 'aria-labelledby': heading, 'data-paper': String(index), tabindex: '-1' },
    element(
      'div',
      { class: 'card-head' },
      element('h3', { id: heading }, paper.title),
      element(
        'button',
        { type: 'button', class: 'card-find', 'aria-label': `Show ${nameOfPaper(index)} in the text` },
        nameOfPaper(index),
      ),
    ),
    paper.abstract === null ? null : element('p', { class: 'abstract' }, paper.abstract),
    buildFacts(paper),
    buildLinks(paper),
    buildNotes(diagnostics),
    buildAbsence(paper),
  )
}

function buildFacts(paper) {
  const facts = [
    ['By', describeAuthors(paper)],
    ['Date', paper.date === null ? null : buildDate(paper.date)],
    ['Comments', showNumber(paper.comments)],
    ['Upvotes', showNumber(paper.upvotes)],
    ['Submitted by', paper.submittedBy],
    ['arXiv', paper.arxivId],
  ].filter(([, value]) => value !== null)
  if (facts.length === 0) return null
  return element(
    'dl',
    { class: 'facts' },
    facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  )
}

function describeAuthors({ organization, authors: { names, count: number } }) {
  if (organization !== null) {
    const { slug, name } = organization
    return slug === null ? name : [`${name} `, element('span', { class: 'aside' }, slug)]
  }
  if (names.length > 0) return names.join(', ')
  return number === null ? null : count(number, 'author')
}

function buildDate(date) {
  const { day, origin } = describeDate(date)
  const printed = date.iso === null ? day : element('time', { datetime: date.iso }, day)
  return [printed, ' ', element('span', { class: 'aside' }, origin)]
}

function showNumber(number) {
  return number === null ? null : number.toLocaleString('en')
}

function buildLinks({ url, links, repositories }) {
  const items = [
    ...(url === null ? [] : [buildLink('page', url, url)]),
    ...repositories.map(({ url, owner, name, stars }) =>
      buildLink('repository', url, `${owner}/${name}`, stars === null ? null : ` ${count(stars, 'star')}`),
    ),
    ...links.filter(({ kind }) => kind !== 'repository').map(({ kind, url }) => buildLink(kind, url, url)),
  ]
  return items.length === 0 ? null : element('ul', { class: 'links', 'aria-label': 'Links' }, items)
}

function buildLink(kind, url, text, aside = null) {
  return element(
    'li',
    {},
    element('span', { class: 'kind' }, kind),
    ' ',
    webLink(url, text),
    aside === null ? null : element('span', { class: 'aside' }, aside),
  )
}

function buildNotes(diagnostics) {
  if (diagnostics.length === 0) return null
  return element(
    'ul',
    { class: 'card-notes', 'aria-label': 'Noticed on this paper' },
    diagnostics.map(({ severity, code, message }) =>
      element(
        'li',
        { 'data-severity': severity },
        element('strong', { class: 'severity', 'data-severity': severity }, `${severity} ${code}`),
        ` ${message}`,
      ),
    ),
  )
}

/** Null means that the text does not say, which is worth as much as a value to whoever checks a capture. */
function buildAbsence(paper) {
  const names = {
    abstract: 'abstract',
    date: 'date',
    comments: 'comments',
    upvotes: 'upvotes',
    submittedBy: 'submitter',
    arxivId: 'arXiv id',
    url: 'page URL',
  }
  const absent = Object.keys(names).filter((field) => paper[field] === null)
  if (describeAuthors(paper) === null) absent.unshift('authors')
  if (absent.length === 0) return null
  return element(
    'p',
    { class: 'absent' },
    `Not in the text: ${absent.map((field) => names[field] ?? field).join(', ')}.`,
  )
}
