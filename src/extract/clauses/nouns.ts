export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/u.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)) return noun.slice(0, -1)
  return noun === 'men' || noun.endsWith('men') ? noun : noun
}
