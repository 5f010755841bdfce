import { parsePaperListing } from 'paper-listing'

// Shows the papers of the text in the textarea, and what a worker reads in it.
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => {
  document.querySelector('output').textContent = data
}

document.querySelector('textarea').addEventListener('input', ({ target }) => {
  const articles = parsePaperListing(target.value).papers.map((paper) => {
    const article = document.createElement('article')
    article.textContent = paper.title
    return article
  })
  document.querySelector('main').replaceChildren(...articles)
  worker.postMessage(target.value)
})
