export { isLegalSuffix, legalSuffixes, organizationHeads, type Suffix } from './legal.ts'
export { isSurname, lookupFirstName, lookupSurname, type PersonName } from './people.ts'
export { countryOfDemonym, isDemonym, type KnownPlace, lookupPlace } from './places.ts'
export { isCommonWord } from './vocabulary.ts'
