export { ownersPlaces, parseCodeOwners, ownersOf } from './codeOwners.ts';
export type { CodeOwners, Owner, OwnersDialect, OwnersSection, Ownership } from './codeOwners.ts';
export { ownerCoverage, ownersText } from './coverage.ts';
export type { Coverage, MembersOf, OwnerDemand } from './coverage.ts';
