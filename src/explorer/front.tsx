/** Where one starts. */
export function Front() {
  return <main class="sheet" />
}
