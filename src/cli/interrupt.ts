/** Aborts when the user presses Ctrl-C or the system asks us to end; a second Ctrl-C ends at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

/** Waits for Ctrl-C or for the system to ask us to end. */
export function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    // A signal alone keeps no process alive.
    const timer = setInterval(() => {}, 60_000)
    signal.addEventListener('abort', () => {
      clearInterval(timer)
      resolve()
    })
  })
}
