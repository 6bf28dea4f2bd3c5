import type { ComponentChildren } from 'preact'
import { go, type Place, toAddress } from './place.ts'

interface LinkProps {
  readonly to: Place
  readonly class?: string
  /** Whether one is there already. */
  readonly isHere?: boolean
  readonly children: ComponentChildren
}

/** A link to another place on this page: a click goes there at once, and it opens in a tab of its own like any link. */
export function Link({ to, class: name, isHere, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
    scrollTo(0, 0)
  }
  return (
    <a href={toAddress(to)} class={name} aria-current={isHere ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}

/** A link out of here, where the address is one of the web; else only its words. */
export function OutLink({ address, children }: { address: string | null; children: ComponentChildren }) {
  if (!address || !/^https?:\/\//i.test(address)) return <>{children}</>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}
