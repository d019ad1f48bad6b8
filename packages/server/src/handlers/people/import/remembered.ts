/** So many answers are kept at most. */
const mostKept = 10_000

/** The same function, whose answers are remembered: for what rows of a list say over and over. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    if (known.size >= mostKept) known.clear()
    const found = work(text)
    known.set(text, found)
    return found
  }
}
