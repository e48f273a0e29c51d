import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useDocumentForm } from '../../content-manager/document-form-context';
import { FieldRows } from '../../editing/FieldRows';
import { FlagPanels } from '../../editing/FlagPanels';
import { Panel } from '../../editing/Panel';
import { type FlagGroup, rowsOf, TYPE_CLAIMS } from '../../editing/tabs';

/** What a type is about, and what its flags do to tickets. */
export const MainData = ({ below }: { readonly below?: (group: FlagGroup) => ReactNode }) => {
  const { layout } = useDocumentForm();
  const rows = layout.flat();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel>
        <FieldRows rows={rowsOf(rows, TYPE_CLAIMS, 'main')} />
      </Panel>
      <FlagPanels rows={rows} below={below} />
    </Flex>
  );
};
