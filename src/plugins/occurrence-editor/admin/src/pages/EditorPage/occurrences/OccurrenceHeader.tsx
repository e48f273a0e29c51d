import { Badge, Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import type { OpenOccurrenceResponse } from '../../../../../shared/contracts/open-occurrence';
import { occurrencePath, typePath } from '../../../editing/place';
import { SaveButton } from '../../../editing/SaveButton';
import { useText } from '../../../translations/use-text';
import { ExplanationPanel } from '../explanation/ExplanationPanel';

interface OccurrenceHeaderProps {
  readonly typeId: string;
  readonly opened: OpenOccurrenceResponse['data'];
  /** Whether the open tab belongs to the form that the button saves. */
  readonly showSave: boolean;
  readonly solutionRequired: boolean;
}

const Incomplete = ({ typeId, documentId }: { typeId: string; documentId: string }) => {
  const text = useText();
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography textColor="neutral800">{text('occurrence.incomplete.why')}</Typography>{' '}
      <Link tag={NavLink} to={occurrencePath(typeId, documentId, 'solutions')}>
        {text('occurrence.incomplete.fix')}
      </Link>
    </Box>
  );
};

/** Which occurrence it is, and whether it is ready. Focus comes here from the code that opened it. */
export const OccurrenceHeader = ({ typeId, opened, showSave, solutionRequired }: OccurrenceHeaderProps) => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = occurrencePath(typeId, opened.documentId);
  useEffect(() => {
    const from = document.activeElement?.getAttribute('href');
    if (from?.endsWith(path)) heading.current?.focus();
  }, [path]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Typography variant="sigma" textColor="neutral600">
            {text('occurrence.title', { code: opened.code ?? '' })}
          </Typography>
          <Flex gap={3} wrap="wrap">
            <Typography tag="h2" variant="beta" ref={heading} tabIndex={-1}>
              {opened.name}
            </Typography>
            {solutionRequired ? (
              <Badge backgroundColor="warning200" textColor="neutral800">
                {text('occurrence.incomplete')}
              </Badge>
            ) : null}
          </Flex>
        </Box>
        <Flex gap={2}>
          <SaveButton isAside={!showSave} />
          <LinkButton
            tag={NavLink}
            to={typePath(typeId, 'occurrences')}
            variant="tertiary"
            size="S"
            startIcon={<Cross />}
          >
            {text('occurrence.close')}
          </LinkButton>
        </Flex>
      </Flex>
      {solutionRequired ? <Incomplete typeId={typeId} documentId={opened.documentId} /> : null}
      <ExplanationPanel occurrenceId={opened.documentId} />
    </Flex>
  );
};
