/**
 * Papers that don't exist, from a small grammar of words. What is hard about real ones is here on purpose: titles
 * that look like other parts of a card, LaTeX, addresses in every position, hyphens, source line breaks, abstracts of
 * two words, organizations whose slug is and isn't spelled like their name.
 */
const things =
  'kettle,lantern,harbour,orchard,pebble,ferry,loom,thimble,glacier,walnut,paddle,sparrow,anvil,meadow,lighthouse'.split(
    ',',
  )
const adjectives =
  'patient,sparse,tidal,recursive,frugal,nocturnal,elastic,modular,woven,crisp,low-rank,long-horizon,gradient-free,two-stage,self-taught'.split(
    ',',
  )
const methods =
  'Pruning,Alignment,Distillation,Retrieval,Scheduling,Tokenization,Calibration,Routing,Decoding,Grafting'.split(
    ',',
  )
const fields =
  'Kitchen Robotics,Bird-Song Translation,Tea Sommeliers,Tide Prediction,Map Folding,Crossword Agents,Clock Repair,Weather Diaries'.split(
    ',',
  )
const metrics = 'accuracy,F1,perplexity,tidiness,recall@10,wall-clock time'.split(',')

/** Titles that look like something else on the page; only their place tells what they are. */
const oddTitles = [
  'Mar 4',
  '31 Authors',
  'Comments',
  '2031',
  'Jan 2, 2019',
  '12',
  'GitHub 7.2k Is Not a Metric',
  '• On Middle Dots and Bullets',
  'Gates · Latches · Clocks',
  '<eos>: When Do Kettles Stop?',
  '# and `code` in Titles',
  'Submitted by Nobody',
  'Daily Papers, Weekly Regrets',
  '[Re] Replicating the Walnut Result',
  '*Star Search*: Asterisks in the Wild',
  '1. Introduction Considered Optional',
  'Tea/Coffee/Water: A Three-Way Comparison',
  '$\\mathcal{O}(n\\log n)$ Lanterns with $\\epsilon$-Greedy Moths',
  '100% of Nothing',
  'C# or D-flat? Naming_Things in Music Models',
  '"Quoted" & Misquoted: Citations in Fog',
  'Upvote If You Agree: Agreement Bias in Ferries',
  'arXiv Page Numbers Are Not Numbers',
  '- A Dash of Doubt',
  'Published on Time: Deadlines as Regularizers',
  '10 authors walk into a Bar Exam',
  'by AK and the research community: An Authorship Study',
  'https://example.org/ Is Not a Title',
  'Why? How! (And Other Marks)',
  'Schrödinger’s Kettle: Über Naïve Façades — 茶の湯',
  '[[Nested]] (Brackets) {Everywhere}',
  'Abstract',
]

const organizations = [
  ['teapot-lab', 'Teapot Lab'],
  ['harborview', 'Harborview Institute of Small Machines'],
  ['UniOfMeadow', 'University of Meadow'],
  ['n0rth', 'North & Sons Research'],
  ['walnut-ai', 'WALNUT AI'],
  ['ferry', 'Ferry'],
  ['LoomLoom', 'LoomLoom'],
  ['glacier-ml', 'Glacier Machine Learning Group - Lower Valley'],
  ['kvk', 'Köbenhavn Värksted för Kyl'],
  ['quiet-room', 'Quiet Room.'],
  ['tide.tables', 'Tide Tables (Public Office)'],
  ['thimble_x', 'thimble_x'],
  ['owls', 'Owls · Night Division'],
  ['seven', 'Seven 7'],
]
const submitters =
  'mira_k,tomasz,Ola-Berg,quietfox,0xferry,jun.park,PebbleBot,Sørine,lighthouse_keeper,n'.split(',')

export function inventPapers(random, { kind, hasStars = false, count, viewedOn }) {
  const viewedYear = Number(viewedOn.slice(0, 4))
  const odd = random.shuffle(oddTitles)
  const ids = new Set()
  const titles = new Set()
  const papers = []
  while (papers.length < count) {
    const paper = inventPaper(random, {
      kind,
      hasStars,
      viewedOn,
      viewedYear,
      odd: random.chance(0.16) ? odd.pop() : undefined,
    })
    const key = paper.title.toLowerCase()
    if (ids.has(paper.arxivId) || titles.has(key)) continue
    ids.add(paper.arxivId)
    titles.add(key)
    papers.push(paper)
  }
  // The site lists search results by relevance and the others by votes; neither is the order of the dates.
  return papers
}

function inventPaper(random, { kind, hasStars, viewedOn, viewedYear, odd }) {
  const name = acronym(random)
  const owner = random.pick(['mira-k', 'TeapotLab', 'ferry-research', 'n0rth', 'o-berg', 'Walnut-AI'])
  const repo = random.pick([
    name,
    name.toLowerCase(),
    `${name}.v2`,
    `${name}-code`,
    `awesome-${name.toLowerCase()}`,
  ])
  const title = odd ?? inventTitle(random, name)
  const date = inventDay(random, viewedOn, viewedYear)
  const id = `${date.slice(2, 4)}${date.slice(5, 7)}.${String(random.below(30000)).padStart(5, '0')}`
  const { abstract, repositories } =
    kind === 'daily' ? { abstract: null, repositories: [] } : inventAbstract(random, name, owner, repo, title)
  const hasOrganization = (kind !== 'daily' || hasStars) && random.chance(kind === 'trending' ? 0.6 : 0.3)
  const [slug, orgName] = random.pick(organizations)
  const cardRepository = kind === 'trending' && random.chance(0.85)
  if (cardRepository) {
    const url = `https://github.com/${owner}/${repo}`
    if (!repositories.some((other) => other.toLowerCase() === url.toLowerCase())) repositories.push(url)
  }
  const year = Number(date.slice(0, 4))
  return {
    title,
    abstract,
    authorCount: hasOrganization ? null : random.chance(0.1) ? 1 : random.between(2, 40),
    organization: hasOrganization ? { slug, name: orgName } : null,
    date: kind === 'daily' ? null : date,
    dateText: kind === 'daily' ? null : printDay(date, kind === 'search' && year === viewedYear),
    comments: kind === 'trending' ? null : hasStars || random.chance(0.5) ? random.between(1, 40) : 0,
    upvotes: random.chance(0.15) && kind !== 'trending' ? 0 : random.between(1, 420),
    submittedBy:
      kind === 'search' || (kind === 'trending' && random.chance(0.2)) ? null : random.pick(submitters),
    arxivId: id,
    url: `https://huggingface.co/papers/${id}`,
    repositories,
    unnamedStars: hasStars && random.chance(0.5) ? random.pick([1, 21, 207, 1090, 31500]) : null,
    stars: cardRepository ? random.pick([0, 3, 18, 124, 950, 1200, 31500]) : null,
    cardRepository: cardRepository ? `https://github.com/${owner}/${repo}` : null,
    repositoriesLost: [],
    lost: [],
  }
}

function capital(words) {
  return words.replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
}

function acronym(random) {
  const thing = capital(random.pick(things))
  return random.pick([
    `${thing}${random.pick(['Net', 'LM', 'Bench', 'RL', '-R1', 'GPT'])}`,
    `${thing.slice(0, 3).toUpperCase()}${random.between(2, 99)}`,
    `Deep${thing}`,
    `${thing}-${random.between(1, 9)}.${random.between(0, 9)}`,
  ])
}

function inventTitle(random, name) {
  const a = () => capital(random.pick(adjectives))
  const thing = () => capital(random.pick(things))
  const method = () => random.pick(methods)
  const field = () => random.pick(fields)
  const short = random.pick([
    () => `${name}: ${a()} ${method()} for ${field()}`,
    () => `${name}: ${a()} ${thing()} ${method()} without ${thing()} ${method()}`,
    () => `Do ${thing()}s Need ${method()}? A Study of ${field()}`,
    () => `${a()} ${method()} with ${random.between(2, 9)}-Bit ${thing()}s`,
    () => `Towards ${a()}, ${a()} and ${a()} ${thing()}s`,
    () => `The ${thing()} and the ${thing()}: ${method()} at Scale`,
    () => `${thing()}`,
    () => `From ${thing()} to ${thing()}: ${a()} State-of-the-Art ${method()} in ${field()}`,
  ])()
  if (!random.chance(0.15)) return short
  return `${short} via ${a()} ${thing()}-Guided ${method()} and ${a()} Multi-${thing()} ${method()} under ${a()} Constraints`
}

function inventAbstract(random, name, owner, repo, title) {
  const repositories = []
  const thing = () => random.pick(things)
  const sentences = []
  const plain = [
    () =>
      `We study ${random.pick(methods).toLowerCase()} in ${random.pick(fields).toLowerCase()}, where every ${thing()} is ${random.pick(adjectives)}.`,
    () =>
      `We present ${name}, a ${random.pick(adjectives)} approach to ${thing()}-level ${random.pick(methods).toLowerCase()}.`,
    () =>
      `Existing work treats the ${thing()} as a ${thing()}; however, this is ${random.pick(adjectives)} at best.`,
    () =>
      `Across ${random.between(3, 29)} benchmarks, ${name} improves ${random.pick(metrics)} by ${random.between(1, 40)}.${random.below(10)}\\% over ${acronym(random)} (p < 0.0${random.between(1, 5)}).`,
    () =>
      `Formally, the loss $\\mathcal{L}_{\\text{${thing()}}} = \\sum_{i=1}^{N} \\|x_i - \\hat{x}_i\\|_2^2$ is minimised for $N \\le 10^{${random.between(2, 9)}}$.`,
    () => `Our analysis reveals (1) a ${thing()} effect, (2) a ${thing()} effect & (3) "neither of them".`,
    () =>
      `Somewhat surprisingly, a *${random.pick(adjectives)}* ${thing()}_${thing()} outperforms the baseline's ${thing()}—even at night.`,
    () =>
      `In ${random.pick(['Jan', 'Mar', 'Dec'])} ${random.between(2019, 2024)}, ${random.between(2, 30)} authors reported the opposite.`,
  ]
  if (random.chance(0.05))
    return { abstract: random.pick(['Withdrawn.', 'See title.', 'Two words.', `${title}`]), repositories }
  const count = random.between(3, 12)
  for (let i = 0; i < count; i++) sentences.push(random.pick(plain)())
  if (random.chance(0.35)) {
    const [address, repository] = random.pick([
      () => [`https://github.com/${owner}/${repo}`, `https://github.com/${owner}/${repo}`],
      () => [`github.com/${owner}/${repo}`, `https://github.com/${owner}/${repo}`],
      () => [
        `http://www.github.com/${owner}/${repo}/tree/main/${thing()}`,
        `https://github.com/${owner}/${repo}`,
      ],
      () => [`https://gitlab.com/${owner}/tools/${thing()}`, null],
      () => [`https://${name.toLowerCase().replace(/\W/g, '-')}.github.io/`, null],
      () => [`https://huggingface.co/${owner}/${repo}`, null],
      () => [`https://huggingface.co/datasets/${owner}/${repo}-${thing()}`, null],
    ])()
    if (repository) repositories.push(repository)
    if (address.includes('gitlab.com')) repositories.push(address)
    const sentence = random.pick([
      () => `Code is available at ${address}.`,
      () => `Our code (${address}) and data are public.`,
      () => `Project page: ${address}`,
      () => `Code: ${address} Data: https://example.org/data/${thing()}-${random.between(1, 9)}`,
    ])()
    if (random.chance(0.15)) sentences.unshift(sentence)
    else sentences.push(sentence)
  }
  return { abstract: sentences.join(' '), repositories }
}

function inventDay(random, viewedOn, viewedYear) {
  const viewed = Date.parse(viewedOn)
  const recent = random.chance(0.6)
  // The year before is hardly ever missing from a real page.
  const back = recent
    ? random.below(viewedYear === 2025 ? 300 : 120)
    : random.chance(0.4)
      ? random.between(370, 560)
      : random.between(200, 1800)
  return new Date(viewed - back * 864e5).toISOString().slice(0, 10)
}

const months = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',')
export function printDay(iso, withoutYear) {
  const [year, month, day] = iso.split('-').map(Number)
  return `${months[month - 1]} ${day}${withoutYear ? '' : `, ${year}`}`
}
