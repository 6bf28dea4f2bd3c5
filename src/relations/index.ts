import { acquired } from './acquired.ts'
import { buysFrom } from './buys-from.ts'
import { competesWith } from './competes-with.ts'
import { founded } from './founded.ts'
import type { RelationType } from './frame.ts'
import { headquarteredIn } from './headquartered-in.ts'
import { holdsRole } from './holds-role.ts'
import { investedIn } from './invested-in.ts'
import { offers } from './offers.ts'
import { parentOf } from './parent-of.ts'
import { partnersWith } from './partners-with.ts'
import { reports } from './reports.ts'
import { uses } from './uses.ts'

/** The catalogue. Order matters only where two types read the same words: the earlier one is listed first in reports. */
export const RELATION_TYPES: readonly RelationType[] = [
  buysFrom,
  uses,
  competesWith,
  parentOf,
  acquired,
  investedIn,
  partnersWith,
  offers,
  holdsRole,
  founded,
  headquarteredIn,
  reports,
]
