import type { Arena } from './arena.ts'
import { badNetwork } from './bad-network.ts'
import { fullDisk } from './full-disk.ts'
import { kills } from './kills.ts'
import { loaderKills } from './loader-kills.ts'
import { loadersAtOnce } from './loaders-at-once.ts'
import { lostAnswers } from './lost-answers.ts'
import { ownLoads } from './own-loads.ts'
import { silentNetwork } from './silent-network.ts'

/** What can happen to a load, by name; the graph must be that of an undisturbed load afterwards. */
export const faults: Readonly<Record<string, (arena: Arena) => Promise<void>>> = {
  kills: (arena) => kills(arena),
  'loader-kills': (arena) => loaderKills(arena),
  'two-loaders': (arena) => loadersAtOnce(arena, 2),
  'eight-writers': (arena) => loadersAtOnce(arena, 8),
  'lost-answers': lostAnswers,
  'full-disk': fullDisk,
  'silent-network': silentNetwork,
  'bad-network': badNetwork,
  'own-loads': (arena) => ownLoads(arena),
}
