export { findClaims } from './find.ts';
export type { AuthorClaimType, RelationCheck, StatedRelation } from './check-relation.ts';
export { checkRelation } from './check-relation.ts';
