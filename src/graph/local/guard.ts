import { spawn } from 'node:child_process'

// It waits for the end of its input, which comes when this process ends, however it ends.
const WATCH = `
while read -r _; do :; done
end() {
  pid=$(cat "$1/neo4j.pid" 2>/dev/null) || return
  kill -TERM "$pid" 2>/dev/null || return
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$pid" 2>/dev/null || return
    sleep 1
  done
  kill -KILL "$pid" 2>/dev/null
}
end "$1"
if [ "$2" = remove ]; then rm -rf -- "$1"; fi
`

/**
 * Ends the server of this home folder when the present process has ended, even by kill -9; until it is released.
 * `thenRemove` also removes the folder, graph and all.
 */
export function stopWhenWeEnd(home: string, { thenRemove = false } = {}): { release(): void } {
  const guard = spawn('sh', ['-c', WATCH, 'wiregraph-guard', home, thenRemove ? 'remove' : 'keep'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  // The pipe's end must stay open here without keeping this process alive.
  const pipe = guard.stdin as unknown as { unref?: () => void }
  pipe.unref?.()
  return { release: () => void guard.kill('SIGKILL') }
}
