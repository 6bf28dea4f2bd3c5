export const ROLE_NOUNS = new Set(
  'ceo cfo coo cto chief executive officer president chairman chairwoman chair founder co-founder cofounder founders director manager analyst economist strategist spokesman spokeswoman spokesperson partner head boss minister senator mr ms mrs dr professor lawyer investor billionaire entrepreneur engineer scientist researcher author journalist governor secretary judge financier tycoon inventor banker designer'.split(
    ' ',
  ),
)

/** What is acquired, owned or founded is an organization. */
export const OWNABLE = new Set('acquire buy purchase own found co-found cofound headquarter merge'.split(' '))

export const isProductOnly = (noun: string) =>
  noun === 'app' || noun === 'platform' || noun === 'software' || noun === 'hardware' || noun === 'system'
