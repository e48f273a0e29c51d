import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef } from 'react';
import { EDITOR_UIDS } from '../../../../../shared/contracts/common';
import { DocumentScope } from '../../../content-manager/DocumentScope';
import { useDocumentForm } from '../../../content-manager/document-form-context';
import { useEditable } from '../../../content-manager/use-editable';
import { DocumentForm } from '../../../editing/DocumentForm';
import { FieldRows } from '../../../editing/FieldRows';
import { FlagPanels } from '../../../editing/FlagPanels';
import { FocusOpened } from '../../../editing/FocusOpened';
import { Panel } from '../../../editing/Panel';
import { typePath } from '../../../editing/place';
import { SaveButton } from '../../../editing/SaveButton';
import { OCCURRENCE_CLAIMS, rowsOf } from '../../../editing/tabs';
import { useText } from '../../../translations/use-text';

const Fields = () => {
  const { layout } = useDocumentForm();
  const rows = layout.flat();
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel
        title={text('occurrence.new')}
        description={text('occurrence.new.description')}
        action={<SaveButton label="occurrence.add" isNew />}
      >
        <FieldRows rows={rowsOf(rows, OCCURRENCE_CLAIMS, 'main')} />
      </Panel>
      <FlagPanels rows={rows} />
      <Flex justifyContent="flex-end">
        <SaveButton label="occurrence.add" isNew />
      </Flex>
    </Flex>
  );
};

/** The form for the next occurrence. Saving adds it to the list, clears the form, and stands ready in the name again. */
export const NewOccurrence = ({ typeId }: { readonly typeId: string }) => {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const editable = useEditable(EDITOR_UIDS.occurrence);
  const { initialValues: defaults } = editable;
  const initialValues = useMemo(() => (defaults ? { ...defaults, slaUnit: 'hours' } : undefined), [defaults]);
  const fixed = useMemo(() => ({ occurrenceType: { connect: [{ documentId: typeId }] } }), [typeId]);
  const path = typePath(typeId, 'occurrences');
  const staysOn = useCallback((pathname: string) => pathname === path, [path]);
  const startAgain = () => box.current?.querySelector<HTMLInputElement>('input[name="name"]')?.focus();
  if (editable.isLoading) return <Page.Loading />;
  if (!initialValues) return <Page.Error />;
  return (
    <div ref={box}>
      <DocumentScope uid={EDITOR_UIDS.occurrence}>
        <DocumentForm
          kind="occurrence"
          editable={editable}
          initialValues={initialValues}
          isReadOnly={false}
          label={text('occurrence.new')}
          staysOn={staysOn}
          fixed={fixed}
          onSaved={startAgain}
        >
          <FocusOpened />
          <Fields />
        </DocumentForm>
      </DocumentScope>
    </div>
  );
};
