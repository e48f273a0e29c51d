import type { OccurrenceRow } from '../../../../../shared/contracts/open-type';

/** What the windows of an occurrence's menu are told. */
export interface OccurrenceWindowProps {
  readonly row: OccurrenceRow;
  readonly typeId: string;
  readonly onClose: () => void;
  /** It is not in this type any more. */
  readonly onGone: () => void;
}
