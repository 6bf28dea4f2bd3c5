/**
 * What becomes of a value that may be there already: then it goes on at once, for each promise costs a turn of the loop
 * and GraphQL waits for all of them one by one.
 */
export function after<A, B>(value: A | Promise<A>, next: (value: A) => B): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value)
}
