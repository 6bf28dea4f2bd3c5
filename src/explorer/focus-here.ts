import { useEffect, useRef } from 'preact/hooks'

/**
 * Brings whoever works with the keyboard to what they have opened, and back to where they were when it closes. A mouse
 * has no such place, and what is typed is not to be lost.
 */
export function useFocusHere<T extends HTMLElement>() {
  const here = useRef<T>(null)
  useEffect(() => {
    const from = document.activeElement
    if (!(from instanceof HTMLElement) || !from.matches(':focus-visible') || from.matches('input, select, textarea'))
      return
    here.current?.focus()
    return () => from.focus()
  }, [])
  return here
}
