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
  noAbstract = 400,
  noAuthors = 500,
  /** A card that ends with its title or abstract, or in front of one; with its authors, or the dot behind them. */
  endAtText = 700,
  endAtAuthors = 300,
  /** A card that is cut where the text ends: behind its title, further below, and in front of it. */
  cutAtTitle = 500,
  cutCard = 300,
  cutAtUpvotes = 50,

  // Lines outside of the cards
  unknownBefore = 200,
  unknownAfter = 400,
  /** What is marked as titles are, on a page whose titles lead to papers. */
  titleOutside = 600,
  /** A field of a card in front of the cards. */
  strayField = 100,
  headBelowCards = 100,
  /** A text that begins inside of an abstract. */
  restOfAbstract = 400,
  /** What stands on many cards is a button rather than a part of one; where nothing but authors does, perhaps a name. */
  button = 150,
  buttonOrName = 450,
  buttonAsText = 400,
  buttonAsName = 150,
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
  /** An abstract that begins inside of a sentence, below what ends as no title does. */
  restBelowTitle = 200,
  /** A title, or an abstract, that begins with a word in small letters. */
  smallStart = 150,
  /** What the length of a title can cost at the most: in its place a very long title is one all the same. */
  longTitle = 500,
  /** Each character of a title that is longer than most. */
  titleCharacter = 3,
  /** Each further line of a title: two are common, an abstract's worth of them is none. */
  titleLine = 30,
  longTitleLine = 600,
  /** Abstracts hold addresses, titles hardly ever. */
  addressInTitle = 200,
  /** A title goes over a line in which one sentence ends and another begins. */
  sentenceInTitle = 200,
  /** A heading goes on in another, or in an abstract. */
  otherHeading = 600,
  /** A sentence right below or above a whole paragraph on one line: an abstract has one. */
  otherParagraph = 280,
  /** An abstract right below its title, whose line may be full and go on. */
  abstractBelow = 100,
  abstractBelowFull = 400,
  abstractInLink = 500,
  /** An abstract below a title that ends with `of` or a comma, as none does. */
  abstractInTitle = 200,
  dailyAbstract = 600,
  /** An abstract that begins where the capture breaks sentences; it mostly begins elsewhere. */
  abstractAtBreak = 150,

  // Words that go on in the next line
  /** Below a blank line, and below a line whose emphasis has ended. */
  belowEnd = 700,
  /** Right below a line that is not known to be full. */
  below = 200,
  /** The same where a sentence would go on with a capital: a short line in front of an abstract is its title's. */
  capitalInSentence = 100,
  /** A blank line inside of a sentence, which both sides of it show. */
  brokenSentence = -600,

  // Users and organizations
  /** A name without a page of its own or a slug, one right below other words, one that begins in small letters. */
  unknownName = 150,
  nameBelow = 50,
  /** A name right below a full line that may as well go on: it ends with a full stop, or names stand below blank lines. */
  nameBelowFull = 300,
  smallName = 100,
  /** A name that is a sentence or in the middle of one, and one that ends the sentence above. */
  nameInSentence = 100,
  sentenceAsName = 500,
  /** A name below its slug, and one that a tool wrapped. */
  nameBelowSlug = 100,
  longName = 250,
  /** Words of the page are hardly a name, and a button's words only in front of the date. */
  pageAsName = 600,
  /** What leads to a paper is no organization, and neither is what holds an address. */
  paperAsName = 300,
  /** The words of a title's link go on, or of its emphasis. */
  titleAsName = 300,
  /** What leads to an organization's page is one, also where a card has no abstract. */
  linkedName = -100,

  // Numbers
  /** Stars of a repository that the card does not name, where no link tells, and such a link that tells of comments. */
  unlikeStars = 200,
  /** A number of comments that hardly any paper has, one without a date, one below a date beside which others stand. */
  unlikeComments = 300,
}
