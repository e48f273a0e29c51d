import { Accordion, Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useExplainQuery } from '../../../services/api';
import { ACCOUNT_UID, type Account } from '../../../services/items-api';
import { useRefusalSentence } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';
import { AccountPicker } from './AccountPicker';
import { Explanation } from './Explanation';

const READ_ACCOUNTS = [{ action: 'plugin::content-manager.explorer.read', subject: ACCOUNT_UID }];

const Answer = ({ occurrenceId, user }: { readonly occurrenceId: string; readonly user: string }) => {
  const text = useText();
  const sentenceOf = useRefusalSentence();
  const { currentData, error } = useExplainQuery({ documentId: occurrenceId, user });
  if (error) return <Typography textColor="danger600">{sentenceOf(error)}</Typography>;
  if (!currentData) return <Loader small>{text('shell.loading')}</Loader>;
  return <Explanation explained={currentData} />;
};

/**
 * What happens when an account opens a ticket on the occurrence, as it is saved. Nothing is asked before the panel is
 * opened and somebody is chosen; who may not read accounts has none to choose from.
 */
export const ExplanationPanel = ({ occurrenceId }: { readonly occurrenceId: string }) => {
  const text = useText();
  const [account, setAccount] = useState<Account | null>(null);
  const mayRead = useRBAC(READ_ACCOUNTS).allowedActions['canRead'];
  if (!mayRead) return null;
  return (
    <Accordion.Root size="S">
      <Accordion.Item value="explanation">
        <Accordion.Header>
          <Accordion.Trigger icon={Eye}>{text('explain.title')}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Flex direction="column" alignItems="stretch" gap={5} padding={5}>
            <Box maxWidth="40rem">
              <AccountPicker chosen={account} onChoose={setAccount} />
            </Box>
            {account ? <Answer occurrenceId={occurrenceId} user={account.documentId} /> : null}
          </Flex>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
};
