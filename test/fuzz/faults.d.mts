/** Says what is wrong with the reading of a text, or null. */
type FaultFinder = (text: string) => string | null
export function createFaultFinder(library: object, options?: object): FaultFinder
