import { isCommonWord, longestKnownName, lookupFirstName, lookupPlace } from '#language/words/names/index.ts'

/** Titles that are as often part of a company's name: "General Motors", "Cardinal Health", "Coach". */
const RANKS = new Set(
  `General Major Colonel Lieutenant Sergeant Admiral Brigadier Commander Corporal Marshal Coach Doctor Detective Inspector
  Superintendent Archbishop Bishop Cardinal Rabbi Imam Princess Emperor Sultan Emir Premier Technologist Scientist Architect
  Engineer Counsel Controller Editor Correspondent Lt. Col. Gen. Maj. Sgt. Capt. Adm.`
    .trim()
    .split(/\s+/u),
)

/** "Coach Tom Roe", "Major General Roe": a rank whose bearer stands behind it. */
export function isRankAt(texts: readonly string[], i: number): boolean {
  if (!RANKS.has(texts[i] as string) || longestKnownName(texts, i) > 1) return false
  let next = i + 1
  while (RANKS.has(texts[next] ?? '')) next++
  const name = texts[next] ?? ''
  if (!/^\p{Lu}(?:\p{Ll}|\.)/u.test(name) || longestKnownName(texts, next) > 1) return false
  if (lookupFirstName(name)) return /^\p{Lu}/u.test(texts[next + 1] ?? '') || !isCommonWord(name.toLowerCase())
  return !isCommonWord(name.toLowerCase()) && !lookupPlace(name)
}
