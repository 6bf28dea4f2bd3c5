/** Bytes that are not what an archive must have there. */
export class Damage extends Error {
  override readonly name = 'Damage'
}
