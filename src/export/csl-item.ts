/** A name in CSL-JSON: split where that is safe, otherwise whole. */
export type CslName =
  | {
      /** The last word. */
      family: string
      /** The words before it: a given name, perhaps initials. */
      given: string
    }
  | {
      /** The name as printed. */
      literal: string
    }

/** A date in CSL-JSON: one list of year, month (1-12) and day (1-31). */
export interface CslDate {
  /** Always with month and day: a card prints both. */
  'date-parts': [[year: number, month: number, day: number]]
}

/** A paper in CSL-JSON: the part of the `csl-data` schema that `formatCslJson` makes use of. */
export interface CslItem {
  /** Unique in the list. `arxiv-` and the arXiv id, or the first words of the title. */
  id: string
  /** The type that CSL gives to preprints. */
  type: 'article'
  /** The title as printed, LaTeX included. */
  title: string
  /** The printed names in their order; absent when the listing prints only a number or an organization. */
  author?: CslName[]
  /** Absent when the date or its year is unknown: CSL has no yearless dates. */
  issued?: CslDate
  /** The abstract as printed; absent when there is none. */
  abstract?: string
  /** Only with an arXiv id. */
  publisher?: 'arXiv'
  /** `"arXiv:2306.00978"`; only with an arXiv id. */
  number?: string
  /** The DOI that arXiv registers for every paper, `"10.48550/arXiv.2306.00978"`; only with an arXiv id. */
  DOI?: string
  /**
   * The arXiv abstract page, or the page on the listing's site when there is no arXiv id; absent without
   * both.
   */
  URL?: string
  /**
   * Organization and number of authors (`"7 authors"`) where the names don't tell; absent when there is
   * neither.
   */
  note?: string
}
