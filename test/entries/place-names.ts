import { PLACES, Place } from '../../src/entries/places'

export type PlaceName = keyof typeof Place

/** The names of the places, in their order. */
export const placeNames = Array.from({ length: PLACES }, (_, place) => Place[place] as PlaceName)
