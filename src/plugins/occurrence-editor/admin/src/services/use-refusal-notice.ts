import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';

export type Refusal = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Tells people, in the server's words, why a call was refused. */
export const useRefusalNotice = () => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sentenceOf } = useAPIErrorHandler();
  return useCallback(
    (refusal: object) => toggleNotification({ type: 'danger', message: sentenceOf(refusal as Refusal) }),
    [toggleNotification, sentenceOf],
  );
};
