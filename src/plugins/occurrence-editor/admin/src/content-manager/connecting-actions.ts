import { useRelationModal } from '@cm-internal/pages/EditView/components/FormInputs/Relations/RelationModal';
import { useAPIErrorHandler, unstable_useDocumentActions as useDocumentActions, useForm } from '@strapi/strapi/admin';
import { useContext } from 'react';
import { type CreatedItem, RelatedItems } from '../related/related-items';
import { apiValueOf, type Values } from './form-data';
import type { DocumentActionComponent, DocumentActionProps } from './types';

type Window = Parameters<Parameters<typeof useRelationModal>[1]>[0];

const wholeWindow = (context: Window): Window => context;

/** What a save in the window does inside the editor; `null` where the Content Manager's own behaviour is right. */
const useCreateAndChoose = ({ model, documentId }: DocumentActionProps, kind: 'update' | 'publish') => {
  const choose = useContext(RelatedItems);
  const modal = useRelationModal('CreateAndChoose', wholeWindow, false);
  const { create, publish } = useDocumentActions();
  const { _unstableFormatValidationErrors: errorsOf } = useAPIErrorHandler();
  const { validate, getValues, setErrors, setSubmitting } = useForm('CreateAndChoose', (form) => form);
  const field = modal?.state.fieldToConnect;
  if (!choose || !modal || !field || documentId || modal.state.documentHistory.length > 1) return null;

  const run = async () => {
    const { errors } = await validate(true, { status: kind === 'publish' ? 'published' : 'draft' });
    if (errors) return;
    const data = apiValueOf(getValues()) as Values;
    const answer =
      kind === 'publish'
        ? await publish({ collectionType: 'collection-types', model, params: {} }, data)
        : await create({ model, params: {} }, data);
    if (!('data' in answer)) {
      if ('error' in answer) setErrors(errorsOf(answer.error as never));
      return;
    }
    await choose({ name: field, component: modal.state.fieldToConnectUID, model }, answer.data as CreatedItem);
    modal.dispatch({ type: 'CLOSE_MODAL', payload: { shouldBypassConfirmation: true } });
  };

  return async () => {
    setSubmitting(true);
    await run().finally(() => setSubmitting(false));
  };
};

const connecting = (action: DocumentActionComponent, kind: 'update' | 'publish'): DocumentActionComponent => {
  const Connecting: DocumentActionComponent = (props) => {
    const description = action(props);
    const onClick = useCreateAndChoose(props, kind);
    return description && onClick ? { ...description, onClick } : description;
  };
  return Object.assign(Connecting, { type: action.type, position: action.position });
};

/**
 * In the editor, an item that is created in the window of a relation field is chosen in that field and the window
 * closes. The Content Manager's own action saves the whole document behind the window, unasked and without `If-Match`;
 * for a document that is not created yet it chooses nothing.
 */
export const connectCreated = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) =>
    action.type === 'update' || action.type === 'publish' ? connecting(action, action.type) : action,
  );
