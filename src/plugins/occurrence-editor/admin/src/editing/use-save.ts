import { useForm, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { EditorKind } from '../../../shared/contracts/common';
import { useDocumentForm } from '../content-manager/document-form-context';
import { payloadOf, type Values } from '../content-manager/form-data';
import { serverErrorsOf } from '../content-manager/form-errors';
import { isStale, type SavedDocument, useSaveDocumentMutation } from '../services/api';
import { useRefusalSentence } from '../services/refusals';
import { useText } from '../translations/use-text';
import { isOnForm } from './tabs';

interface SaveOptions {
  readonly kind: EditorKind;
  readonly documentId?: string | undefined;
  /** The `updatedAt` of the copy that is being edited. */
  readonly updatedAt?: string | undefined;
  /** Sent with a creation: what the form does not ask for, such as the type of an occurrence. */
  readonly fixed?: Values | undefined;
  readonly onSaved: (saved: SavedDocument) => void;
  /** Attributes that the answer complains about. */
  readonly onRefused: (attributes: readonly string[]) => void;
  readonly onStale: () => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether what was to be saved is not there any more. */
const isGone = (error: object): boolean => 'status' in error && error.status === 404;

/** What to do with a refused save: everything typed stays. */
const useRefusal = ({ kind, onRefused, onStale }: Pick<SaveOptions, 'kind' | 'onRefused' | 'onStale'>) => {
  const text = useText();
  const { layout } = useDocumentForm();
  const { toggleNotification } = useNotification();
  const sentenceOf = useRefusalSentence();
  const setErrors = useForm('Save', (form) => form.setErrors);
  return useCallback(
    (error: object) => {
      if (isStale(error)) return onStale();
      if (isGone(error)) return toggleNotification({ type: 'danger', message: text('conflict.gone') });
      const { fields, attributes, others } = serverErrorsOf('details' in error ? error.details : undefined);
      onRefused(attributes);
      setErrors(fields);
      const unseen = attributes.filter((attribute) => !isOnForm(kind, layout.flat(2), attribute));
      const sentences = [...others, ...unseen.map((attribute) => fields[attribute])].filter(isText);
      if (attributes.length === 0 || sentences.length > 0) {
        toggleNotification({ type: 'danger', message: sentences.join(' ') || sentenceOf(error) });
      }
    },
    [kind, layout, onRefused, onStale, setErrors, sentenceOf, text, toggleNotification],
  );
};

/**
 * Saves the valid form around the caller through the Content Manager, as the copy that it started from.
 *
 * @returns `save(updatedAt?)`: with an argument it overwrites that newer version
 */
export const useSave = ({ kind, documentId, updatedAt, fixed, onSaved, onRefused, onStale }: SaveOptions) => {
  const text = useText();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const [send] = useSaveDocumentMutation();
  const refuse = useRefusal({ kind, onRefused, onStale });
  const { getValues, initialValues, resetForm } = useForm('Save', (form) => form);

  return async (version: string | undefined = updatedAt): Promise<void> => {
    const values = getValues() as Values;
    const isNew = !documentId;
    const data = { ...(isNew ? fixed : {}), ...payloadOf(values, initialValues as Values, { isNew }) };
    const answer = await send({ kind, documentId, updatedAt: version, data, language });
    if ('error' in answer) return refuse(answer.error);
    onRefused([]);
    // What was created is another document: this form is ready for the next one.
    resetForm(isNew ? initialValues : values);
    toggleNotification({ type: 'success', message: text('save.done') });
    onSaved(answer.data);
  };
};
