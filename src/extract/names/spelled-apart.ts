import { bestKind, join, type NameGroup, root } from './name-groups.ts'

/** "Kühne+Nagel" and "Kühne + Nagel", "TarnBio" and "Tarn Bio", "Tarn.com" and "Tarn": one name, spelled apart. */
export function joinSpelledApart(groups: ReadonlyMap<string, NameGroup>): void {
  const together = new Map<string, NameGroup>()
  for (const group of groups.values()) {
    const key = group.key.replace(/\.(?:com|ai|io|net)$/u, '').replace(/[\s\-–+&.'’]/gu, '')
    const first = together.get(key)
    if (key.length < SHORTEST) continue
    if (!first) together.set(key, group)
    else if (bestKind(root(first).scores) === bestKind(root(group).scores)) join(group, first)
  }
}

/** Fewer letters may stand together by chance. */
const SHORTEST = 5
