import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useText } from '../translations/use-text';

type Refusal = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Whether the server itself answered: not the browser, which could not reach it, nor a proxy before it. */
const isAnswered = (refusal: object): boolean =>
  'status' in refusal && !('name' in refusal && refusal.name === 'UnknownError');

/** Why a call was refused: in the server's words, if it has said any. */
export const useRefusalSentence = () => {
  const text = useText();
  const { _unstableFormatAPIError: sentenceOf } = useAPIErrorHandler();
  return useCallback(
    (refusal: object): string => (isAnswered(refusal) ? sentenceOf(refusal as Refusal) : text('shell.unanswered')),
    [text, sentenceOf],
  );
};

/** Tells people why a call was refused. */
export const useRefusalNotice = () => {
  const { toggleNotification } = useNotification();
  const sentenceOf = useRefusalSentence();
  return useCallback(
    (refusal: object) => toggleNotification({ type: 'danger', message: sentenceOf(refusal) }),
    [toggleNotification, sentenceOf],
  );
};
