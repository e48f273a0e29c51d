import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { readiness } from '../../../../../../domain/readiness';
import type { OccurrenceRow, OpenTypeResponse } from '../../../../shared/contracts/open-type';
import { occurrencePath } from '../../editing/place';
import { useText } from '../../translations/use-text';

const MAX_SHOWN = 10;

/** Whether the flag makes this occurrence incomplete; `false` where the role may not see its solutions. */
const isIncomplete = ({ active, solutionCounts }: OccurrenceRow): boolean => {
  if (active === false || !solutionCounts) return false;
  const solutions = Array.from({ length: solutionCounts.activeMain }, () => ({ flow: 'main' as const, active: true }));
  return !readiness({ solutionRequired: true, solutions }).ready;
};

/** What "solution required" does as soon as it is turned on, before it is saved. */
export const IncompleteOccurrences = ({ opened }: { readonly opened: OpenTypeResponse['data'] }) => {
  const text = useText();
  const { value: isRequired } = useField<boolean>('solutionRequired');
  const incomplete = (opened.occurrences ?? []).filter(isIncomplete);
  if (!isRequired || !opened.occurrences?.length) return <div role="status" />;
  return (
    <Box
      role="status"
      marginTop={4}
      padding={4}
      background={incomplete.length > 0 ? 'warning100' : 'success100'}
      hasRadius
    >
      {incomplete.length === 0 ? (
        <Typography textColor="neutral800">{text('required.none')}</Typography>
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography textColor="neutral800">{text('required.consequence', { count: incomplete.length })}</Typography>
          <Flex tag="ul" gap={3} wrap="wrap">
            {incomplete.slice(0, MAX_SHOWN).map(({ documentId, code, name }) => (
              <li key={documentId}>
                <Link tag={NavLink} to={occurrencePath(opened.documentId, documentId, 'solutions')}>
                  {code} {name}
                </Link>
              </li>
            ))}
            {incomplete.length > MAX_SHOWN ? (
              <li>
                <Typography textColor="neutral800">
                  {text('required.more', { count: incomplete.length - MAX_SHOWN })}
                </Typography>
              </li>
            ) : null}
          </Flex>
        </Flex>
      )}
    </Box>
  );
};
