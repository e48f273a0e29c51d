import { Form, getYupValidationErrors, useForm } from '@strapi/strapi/admin';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EDITOR_UIDS, type EditorKind, type Fingerprints } from '../../../shared/contracts/common';
import { DocumentFormContext } from '../content-manager/document-form-context';
import { changedNames, type Values } from '../content-manager/form-data';
import type { Editable } from '../content-manager/use-editable';
import { validateValues } from '../content-manager/validate';
import { RelatedItems } from '../related/related-items';
import { useChooseCreated } from '../related/use-choose-created';
import type { SavedDocument } from '../services/api';
import { ConflictDialog } from './ConflictDialog';
import { FocusRefused } from './FocusRefused';
import { ForgetCorrected } from './ForgetCorrected';
import { useTrackUnsaved } from './unsaved-changes';
import { useSave } from './use-save';

interface DocumentFormProps {
  readonly kind: EditorKind;
  readonly documentId?: string;
  readonly editable: Editable;
  readonly initialValues: Values;
  /** Of the copy that was opened: told when someone else changed it meanwhile. */
  readonly fingerprints?: Fingerprints | undefined;
  readonly isReadOnly: boolean;
  /** What is being edited, for the question whether to leave it. */
  readonly label: string;
  /** The addresses on which the form stays. */
  readonly staysOn: (pathname: string) => boolean;
  /** Sent with a creation. */
  readonly fixed?: Values;
  readonly onSaved?: (saved: SavedDocument) => void;
  /** Told what the last save was refused for, so that its tabs are marked and the first is shown; nothing once it is saved. */
  readonly onRefused?: (attributes: readonly string[]) => void;
  readonly children: ReactNode;
}

interface Copy extends Pick<DocumentFormProps, 'initialValues' | 'fingerprints'> {
  readonly updatedAt?: string | undefined;
}

/** The copy that is being edited. One that was loaded anew replaces it only where nothing is typed yet. */
const useCopy = (opened: Copy) => {
  const { initialValues, updatedAt, fingerprints } = opened;
  const [copy, setCopy] = useState(opened);
  const adopt = useCallback(
    () =>
      setCopy((known) =>
        known.initialValues === initialValues && known.updatedAt === updatedAt && known.fingerprints === fingerprints
          ? known
          : { initialValues, updatedAt, fingerprints },
      ),
    [initialValues, updatedAt, fingerprints],
  );
  const wrote = useCallback((version: string) => setCopy((known) => ({ ...known, updatedAt: version })), []);
  return { copy, adopt, wrote };
};

interface SavingProps extends Pick<DocumentFormProps, 'kind' | 'documentId' | 'label' | 'staysOn' | 'fixed'> {
  readonly copy: Copy;
  readonly onSaved: (saved: SavedDocument) => void;
  readonly onRefused: (attributes: readonly string[]) => void;
  /** Where the form's submission finds the save. */
  readonly saveRef: { current: () => Promise<void> };
  readonly onAdopt: () => void;
  readonly onTookTheirs: () => void;
}

/** Inside the form: what needs its state. */
const Saving = ({ saveRef, onAdopt, onTookTheirs, label, staysOn, onSaved, copy, ...options }: SavingProps) => {
  const [isAsking, setAsking] = useState(false);
  const isModified = useForm('Saving', ({ modified }) => modified);
  const { getValues, initialValues, resetForm } = useForm('Saving', (form) => form);
  const forget = useTrackUnsaved(label, staysOn);
  const save = useSave({
    ...options,
    updatedAt: copy.updatedAt,
    onStale: () => setAsking(true),
    onSaved: (saved) => {
      forget();
      onSaved(saved);
    },
  });
  saveRef.current = () => save();
  useEffect(() => {
    if (!isModified) onAdopt();
  }, [isModified, onAdopt]);
  if (!isAsking || !options.documentId) return null;
  return (
    <ConflictDialog
      kind={options.kind}
      documentId={options.documentId}
      since={{ updatedAt: copy.updatedAt ?? '', fingerprints: copy.fingerprints }}
      mine={changedNames(getValues() as Values, initialValues as Values)}
      onCancel={() => setAsking(false)}
      onOverwrite={(version) => {
        setAsking(false);
        void save(version);
      }}
      onTakeTheirs={() => {
        setAsking(false);
        resetForm();
        onTookTheirs();
      }}
    />
  );
};

interface RelatedProps extends Pick<DocumentFormProps, 'documentId' | 'editable' | 'children'> {
  readonly uid: string;
}

/** Inside the form: an item that is created without leaving the page is chosen in it. */
const Related = ({ uid, documentId, editable, children }: RelatedProps) => (
  <RelatedItems.Provider value={useChooseCreated(uid, documentId, editable)}>{children}</RelatedItems.Provider>
);

/**
 * A form on one document: the Content Manager's inputs inside it read and write it, a save goes through the Content
 * Manager as the copy that was opened, and what a refused save complains about lands on its fields.
 */
export const DocumentForm = ({ kind, documentId, editable, isReadOnly, children, ...props }: DocumentFormProps) => {
  const { onSaved, onRefused, initialValues, fingerprints, label, staysOn, fixed } = props;
  const { copy, adopt, wrote } = useCopy({ initialValues, fingerprints, updatedAt: editable.updatedAt });
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [epoch, setEpoch] = useState(0);
  const renew = useCallback(() => setEpoch((known) => known + 1), []);
  const saveRef = useRef<() => Promise<void>>(async () => undefined);
  const refuse = useCallback(
    (attributes: readonly string[]) => {
      setRefused(attributes);
      onRefused?.(attributes);
    },
    [onRefused],
  );
  const context = useMemo(
    () => ({
      uid: EDITOR_UIDS[kind],
      documentId,
      layout: editable.layout.layout,
      components: editable.layout.components,
      schemas: editable.components,
      refused,
      epoch,
    }),
    [kind, documentId, editable.layout, editable.components, refused, epoch],
  );
  return (
    <Form
      method={documentId ? 'PUT' : 'POST'}
      disabled={isReadOnly}
      initialValues={copy.initialValues}
      validate={(values: Values) =>
        validateValues(values, copy.initialValues, editable, { isNew: !documentId }).catch((error) => {
          refuse(Object.keys(getYupValidationErrors(error)));
          throw error;
        })
      }
      onSubmit={() => saveRef.current()}
    >
      <DocumentFormContext.Provider value={context}>
        <Saving
          {...{ kind, documentId, label, staysOn, fixed, saveRef }}
          copy={copy}
          onAdopt={adopt}
          onTookTheirs={renew}
          onRefused={refuse}
          onSaved={(saved) => {
            if (documentId) wrote(saved.updatedAt);
            else renew();
            onSaved?.(saved);
          }}
        />
        <FocusRefused />
        <ForgetCorrected />
        <Related uid={EDITOR_UIDS[kind]} documentId={documentId} editable={editable}>
          {children}
        </Related>
      </DocumentFormContext.Provider>
    </Form>
  );
};
