import { SKIP, START } from '../../src/entries/lattice'
import type { Habits } from '../../src/entries/measure-habits'
import { lookAt, type Row } from '../../src/entries/row'
import { noSteps, type Steps } from '../../src/entries/steps'
import { ENTER, LEAVE } from '../../src/entries/track'
import type { Line } from '../../src/source/line'
import { NO_HABITS, readLines } from '../make-page'
import { placeNames } from './place-names'

export interface OfferedStep {
  /** `title > abstract`; behind another card or the last one where the reading leaves them. */
  name: string
  withUpvotes: number
  withoutUpvotes: number
}

const names: string[] = [...placeNames]
names[ENTER] = 'another card'
names[LEAVE] = 'the cards'

/** The steps that one of some lines offers, the second if there are two, and what each costs. */
export function offeredSteps(
  offer: (steps: Steps, row: Row, habits: Habits) => void,
  lines: readonly Line[],
  known: Partial<Habits> = {},
  at = Math.min(1, lines.length - 1),
): OfferedStep[] {
  const habits = { ...NO_HABITS, ...known }
  const read = readLines(lines)
  let row: Row | null = null
  for (let i = 0; i <= at; i++) row = lookAt(i, read, habits, row)
  const steps = noSteps()
  offer(steps, row as Row, habits)
  return Array.from(steps.from.slice(0, steps.count), (from, i) => {
    const marks = `${from & START ? 'start ' : ''}${from & SKIP ? 'skip ' : ''}`
    return {
      name: `${marks}${names[from & ~START & ~SKIP]} > ${names[steps.to[i] as number]}`,
      withUpvotes: steps.withUpvotes[i] as number,
      withoutUpvotes: steps.withoutUpvotes[i] as number,
    }
  })
}
