import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin';

/** `api::occurrence-type.occurrence-type` → `occurrence-type`, `desk.step` → `step`. */
const shortName = (uid: string): string => uid.split('.').at(-1) ?? uid;

/** Key of a field's label in the editor's texts. */
export const labelKey = (uid: string, attribute: string): string => `field.${shortName(uid)}.${attribute}`;

/** Key of a field's help. */
export const helpKey = (uid: string, attribute: string): string => `help.${shortName(uid)}.${attribute}`;

/** Names of a type's fields, for sentences about them. */
export const useFieldText = (uid: string) => {
  const { formatMessage } = useIntl();
  const labelOf = useCallback(
    (attribute: string): string =>
      formatMessage({ id: `${PLUGIN_ID}.${labelKey(uid, attribute)}`, defaultMessage: attribute }),
    [formatMessage, uid],
  );
  return { labelOf };
};
