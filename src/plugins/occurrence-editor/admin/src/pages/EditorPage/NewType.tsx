import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { EDITOR_UIDS } from '../../../../shared/contracts/common';
import { DocumentScope, ScopeRoot } from '../../content-manager/DocumentScope';
import { useEditable } from '../../content-manager/use-editable';
import { BackLink } from '../../editing/BackLink';
import { DocumentForm } from '../../editing/DocumentForm';
import { FocusOpened } from '../../editing/FocusOpened';
import { isWithin, newPath, typePath } from '../../editing/place';
import { SaveButton } from '../../editing/SaveButton';
import { useText } from '../../translations/use-text';
import { MainData } from './MainData';

const staysOn = (pathname: string) => isWithin(newPath, pathname);

/** Main data only; saving creates the type and goes on to what stands below it. */
export const NewType = () => {
  const text = useText();
  const navigate = useNavigate();
  const editable = useEditable(EDITOR_UIDS.type);
  if (editable.isLoading) return <Page.Loading />;
  if (!editable.initialValues) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{text('type.new')}</Page.Title>
      <ScopeRoot value={newPath}>
        <DocumentScope uid={EDITOR_UIDS.type}>
          <DocumentForm
            kind="type"
            editable={editable}
            initialValues={editable.initialValues}
            isReadOnly={false}
            label={text('type.new')}
            staysOn={staysOn}
            onSaved={({ documentId }) => navigate(typePath(documentId, 'occurrences'), { replace: true })}
          >
            <FocusOpened />
            <Layouts.Header
              title={text('type.new')}
              subtitle={text('type.new.subtitle')}
              navigationAction={<BackLink />}
              primaryAction={<SaveButton label="save.continue" isNew />}
            />
            <Layouts.Content>
              <MainData />
            </Layouts.Content>
          </DocumentForm>
        </DocumentScope>
      </ScopeRoot>
    </Page.Main>
  );
};
