/**
 * Why an article is kept but nothing is extracted of it, or null: only English is read. What is too short to tell is tried.
 * @example whyNotExtracted('de') // "language de"
 */
export const whyNotExtracted = (language: string | null | undefined): string | null =>
  language && !/^(?:en|und)\b/.test(language) ? `language ${language}` : null
