import { spawn } from 'node:child_process'
import { join } from 'node:path'

// It waits for the end of its input, which comes when this process ends, however it ends.
const WATCH = `
while read -r _; do :; done
pid=$(cat "$1" 2>/dev/null) || exit 0
kill -TERM "$pid" 2>/dev/null || exit 0
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 1
done
kill -KILL "$pid" 2>/dev/null
`

/** Ends the server of this home folder when the present process has ended, even by kill -9; until it is released. */
export function stopWhenWeEnd(home: string): { release(): void } {
  const guard = spawn('sh', ['-c', WATCH, 'wiregraph-guard', join(home, 'neo4j.pid')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  // The pipe's end must stay open here without keeping this process alive.
  const pipe = guard.stdin as unknown as { unref?: () => void }
  pipe.unref?.()
  return { release: () => void guard.kill('SIGKILL') }
}
