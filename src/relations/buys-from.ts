import { contractFrames } from './buys-from-contracts.ts'
import { endFrames } from './buys-from-ends.ts'
import { impliedFrames } from './buys-from-implied.ts'
import { purchaseFrames } from './buys-from-purchases.ts'
import { roleFrames } from './buys-from-roles.ts'
import { saleFrames } from './buys-from-sales.ts'
import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

/** Customer to supplier: goods, services, capacity. */
export const buysFrom: RelationType = {
  meaning: meaningOf('BUYS_FROM'),
  frames: [...purchaseFrames, ...saleFrames, ...contractFrames, ...roleFrames, ...impliedFrames, ...endFrames],
  lookalikes: [
    'Acme Foods grew in spring. In autumn the Danish pump supplier Globex will lose an order.',
    'Acme sold its car development arm to Globex.',
    'Acme bought a refinery and 80 hotels from Globex.',
    'Acme has dropped the Globex name.',
    'Acme bought time from its lenders.',
    'Acme is known for its customer service.',
    'The customer is always right at Acme, says Globex.',
  ],
}
