export { type Agreement, agreementByRule, showAgreement } from './agreement.ts'
export {
  type Evaluation,
  type Extractor,
  evaluate,
  type GoldCase,
  type Report,
  type Scores,
  type Slice,
} from './evaluate.ts'
export { belowFloor, type Floor, parseFloor } from './floor.ts'
export type { Mistake } from './mistakes.ts'
export { SentenceGold } from './sentence-gold.ts'
export { evaluateSentences, type SentenceReport } from './sentences.ts'
export { showMistakes, showReport, showSentenceReport } from './show.ts'
