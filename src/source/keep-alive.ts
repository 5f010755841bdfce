const kept: object[] = []

/**
 * Keeps an instance of a class alive. V8 throws away what it compiled for a class when memory is cleaned while there is
 * no instance, as between two texts: the next one in Markdown took 2.7 times as long.
 */
export function keepAlive(instance: object): void {
  kept.push(instance)
}
