export { type FoundMoney, findMoney } from './money.ts'
