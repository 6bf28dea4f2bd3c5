import { isLegalSuffix } from '#language/words/names/index.ts'

const LONGEST_LEGAL_FORM = 5

/** The token after a legal form of one or several words: "AS", "S.A. de C.V.", "GmbH & Co. KG", "(Pty) Ltd"; undefined where none starts. */
export function endOfLegalForm(texts: readonly string[], from: number): number | undefined {
  for (let to = Math.min(texts.length, from + LONGEST_LEGAL_FORM); to > from; to--) {
    const form = texts.slice(from, to).join(' ')
    const capital = /^[\p{Lu}(&]/u.test(form)
    if (capital && isLegalSuffix(form.replaceAll('( ', '(').replaceAll(' )', ')'))) return to
    if (to - from === 3 && form.startsWith('& ') && isLegalSuffix(texts[to - 1] as string)) return to
    // "(India) Ltd", "(India) Private Limited"
    if (/^\( \p{Lu}[\p{L}.]* \) ./u.test(form) && isLegalSuffix(texts.slice(from + 3, to).join(' '))) return to
  }
  return undefined
}
