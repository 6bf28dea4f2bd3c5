import type { Arena } from './arena.ts'
import { kills } from './kills.ts'

/** What can happen to a load, by name; the graph must be that of an undisturbed load afterwards. */
export const faults: Readonly<Record<string, (arena: Arena) => Promise<void>>> = { kills: (arena) => kills(arena) }
