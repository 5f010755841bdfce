import { isSlug } from '../entries/slug-of-target'
import { pictureWordPattern } from '../source/picture-marks'

const bracketPattern = /^!?(?:\[{1,2}([^[\]]{0,96})\]{1,2}|【([^【】]{0,96})】)\s*/
/** A file, in the place of the alternative text. */
const filePattern = /^cid:|\.(?:png|jpe?g|svg|webp|gif)\b|^…$/i

/** What stands in front of an organization's name: the mark of its logo, with the logo's alternative text. */
export interface MarkedName {
  /** The alternative text; null where none is printed. */
  alt: string | null
  name: string
}

/**
 * Takes the marks of pictures off an organization's name.
 *
 * @example
 * takeLogoMarks('[图片：tidal-lab] Tidal Lab') // { alt: 'tidal-lab', name: 'Tidal Lab' }
 * takeLogoMarks('[IMG] Tidal Lab') // { alt: null, name: 'Tidal Lab' }
 */
export function takeLogoMarks(words: string): MarkedName {
  let alt: string | null = null
  let name = words
  for (;;) {
    const mark = bracketPattern.exec(name)
    if (mark === null) return { alt, name }
    const inside = mark.slice(1).join('').trim().replace(pictureWordPattern, '')
    const isAlt = isSlug(inside) && !filePattern.test(inside)
    if (!isAlt && inside !== '' && !filePattern.test(inside)) return { alt, name }
    if (isAlt) alt = inside
    name = name.slice(mark[0].length)
  }
}
