/** What is recorded of who saw what: an identity that was revealed (5.5), a confidential detail that was viewed (5.6). */
export type RecordKind = 'reveal' | 'detail';

/** Every view of a confidential ticket's detail is recorded (5.6). */
export const isViewRecorded = ({ confidential }: { readonly confidential: boolean }): boolean => confidential;

/**
 * Which records of a ticket a supervisor reads: who revealed its requester and why, and, as a supervisor of the
 * ticket's sector, who viewed it (5.5, 5.6).
 */
export const readableRecords = ({ isOfSector }: { readonly isOfSector: boolean }): readonly RecordKind[] =>
  isOfSector ? ['reveal', 'detail'] : ['reveal'];
