// biome-ignore-all lint/suspicious/noDuplicateEnumValues: nothing is looked up by its cost.

/**
 * What a step costs: about the negative logarithm of how often real captures do it, in hundredths; 0 is the usual case, and
 * costs of one step are added up.
 */
export enum Cost {
  // Cards
  newCardAfterPage = 400,
  /** Cards of a daily page name their submitter. */
  noSubmitter = 400,
  /** A card without upvotes on a page whose cards have them, and upvotes where cards have none. */
  noUpvotes = 400,
  strayUpvotes = 500,
  /** The first card of a text that may begin below its upvotes. */
  cutUpvotes = 100,
  /** A number behind the date with which a text begins may be the comments of that card. */
  cutFoot = 250,
  noAbstract = 400,
  noAuthors = 500,
  noDate = 300,

  // Lines outside of the cards
  unknownBefore = 200,
  unknownAfter = 400,
  /** A paragraph behind the cards. */
  longAfter = 200,
  /** A field of a card in front of the cards, and a few characters behind a block mark, which are hardly words. */
  strayField = 100,
  loneMark = -100,
  /** Below the rest of the card in which a text begins stands the next, which may have no date itself. */
  belowRest = 350,
  headBelowCards = 100,
  /** A text that begins inside of an abstract: with a line that may be a title, with the rest of a sentence, with more. */
  restOfAbstract = 650,
  restOfSentence = 400,
  restOfParagraph = 350,
  /** A dash, and in an abstract any mark of a list, may be words. */
  markAsPicture = 100,

  // Titles and abstracts
  /** Words of the site, and of what leads to an organization's page. */
  knownAsText = 300,
  fieldAsText = 600,
  /** What looks like something else is a title all the same where one has to stand. */
  looksAsTitle = 350,
  /** A title without the heading mark, or the link, that titles of the page have; with them it is one rather. */
  unlikeTitles = 400,
  heading = -300,
  paperLink = -100,
  /** A title that begins with a word in small letters, and an abstract. */
  smallTitle = 200,
  smallAbstract = 150,
  /** What the length of a title can cost at the most: in its place a very long title is one all the same. */
  longTitle = 500,
  /** Each character of a title that is longer than most. */
  titleCharacter = 3,
  /** Each further line of a title: two are common, an abstract's worth of them is none. */
  titleLine = 30,
  longTitleLine = 600,
  titleLineBelowBlank = 300,
  /** Abstracts hold addresses, titles hardly ever. */
  addressInTitle = 400,
  /** A title goes over a line in which one sentence ends and another begins. */
  sentenceInTitle = 150,
  /** A title that ends with a preposition or an article. */
  openTitle = 200,
  /** A heading goes on in another, or in an abstract. */
  otherHeading = 600,
  /** A sentence right below or above a whole paragraph on one line: an abstract has one. */
  otherParagraph = 280,
  /** An abstract right below its title, whose line may be full and go on. */
  abstractBelow = 100,
  abstractBelowFull = 400,
  /** An abstract that begins deeper than its title right above. */
  hangingAbstract = 300,
  abstractInLink = 500,
  dailyAbstract = 600,
  /** An abstract that begins where the capture breaks sentences; it mostly begins elsewhere. */
  abstractAtBreak = 150,

  // Words that go on in the next line
  belowBlank = 700,
  /** Below a line whose emphasis, or whose link, has ended. */
  belowClosed = 600,
  belowLink = 500,
  /** Below a line that had room, and where nothing tells whether it had. */
  belowShort = 300,
  belowUnknown = 150,
  /** A title goes on below a line that had room, on a page without abstracts: what stands there is an organization. */
  secondLine = 400,
  /** A blank line inside of a sentence, which one side of it shows, or both. */
  brokenSentence = -300,
  brokenOnBothSides = -600,

  // Users and organizations
  fieldAsUser = 300,
  /** A name without a page of its own or a slug, one right below other words, one that begins in small letters. */
  unknownName = 150,
  nameBelow = 50,
  smallName = 100,
  /** A name in the middle of a sentence, and one that ends it. */
  nameInSentence = 100,
  sentenceAsName = 500,
  wholeSentenceAsName = 150,
  /** An organization above the number of authors that leads to no page of its own; it may be the end of the title. */
  unknownOrganization = 200,
  /** A name below its slug, and one that a tool wrapped. */
  nameBelowSlug = 100,
  longName = 250,
  /** An organization may be called `Home`, but hardly where other words of the page follow, or `[Content truncated]`. */
  knownAsName = 200,
  pageAsName = 600,
  cutAsName = 400,
  /** What leads to a paper is no organization, and neither is an address. */
  paperAsName = 300,
  /** A button's words are a name only in front of the date. */
  fieldAsName = 500,
  /** The words of a title's link go on, or of its emphasis, or below it and deeper. */
  titleAsName = 300,
  /** What leads to an organization's page is one, also where a card has no abstract. */
  linkedName = -100,
  /** "by AK and the research community" is the second line of a page. */
  curatorAsName = 1000,
  organizationBesideDate = 50,

  // Numbers
  /** Stars of a repository that the card does not name, where no link tells, and such a link that tells of comments. */
  unnamedStars = 150,
  starsAsComments = 200,
  /** A number of comments that hardly any paper has, one without a date, one below a date beside which others stand. */
  manyComments = 300,
  commentsWithoutDate = 300,
  commentsBelow = 600,
  strayCount = 200,
}
