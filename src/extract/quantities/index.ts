export { type FoundCount, findCounts } from './counts.ts'
export { type FoundMoney, findMoney } from './money.ts'
export { type FoundPeriod, findPeriods, type PeriodLink } from './periods.ts'
export { type FoundPercent, type FoundShare, findPercents, findShares } from './shares.ts'
