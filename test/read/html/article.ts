/** An article of our own, in pieces, for pages built around it. */
export const LEAD =
  'Calder Freight said on Tuesday it would move its booking system to a cloud run by Norvik Data, ending eleven years with a rival.'
export const MIDDLE =
  'The haulier, which owns 2,400 lorries, will pay about 14 million euros a year. It had looked at three suppliers before it chose one.'
export const QUOTE =
  '"We wanted somebody who picks up the telephone," said Ines Calder, whose grandfather bought the first lorry in 1951.'
export const SUBHEAD = 'A rival loses its largest customer'
export const LATER =
  'Brennholt Systems, the supplier until now, earns a tenth of its revenue from the contract. Its shares fell by 6 percent in Oslo.'
export const LAST =
  'The move is to be complete by next spring, before the fruit season begins and the lorries are needed day and night.'

export const ARTICLE = [LEAD, MIDDLE, QUOTE, SUBHEAD, LATER, LAST].join('\n\n')
