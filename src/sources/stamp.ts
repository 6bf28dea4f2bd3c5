/** What a file is known by without reading it: when it was written and how long it is. */
export const stampOf = ({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string =>
  `${Math.round(mtimeMs)} ${size}`

/** Whether a file with this stamp has been left alone for so many milliseconds: nobody is still writing it. */
export function hasSettled(stamp: string, ms: number, now: number): boolean {
  const written = Number(/^(\d+) \d+$/.exec(stamp)?.[1])
  // A file from the future, by the clock of another machine, is not waited for.
  return !(now - written >= 0 && now - written < ms)
}
