import { Badge, Link } from '@strapi/design-system';
import type { MouseEvent, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { EditorRights } from '../../../../../shared/contracts/common';
import type { OccurrenceRow } from '../../../../../shared/contracts/open-type';
import { useDurationText } from '../../../labels/use-duration-text';
import { useText } from '../../../translations/use-text';
import { OccurrenceMenu } from './OccurrenceMenu';

interface OccurrenceItemProps {
  readonly typeId: string;
  readonly row: OccurrenceRow;
  readonly rights: EditorRights;
  readonly isOpen: boolean;
  /** What moves the row; absent where it may not be moved. */
  readonly handle: ReactNode;
  /** Its address, for whoever opens it in another tab of the browser. */
  readonly href: string;
  readonly onOpen: (documentId: string) => void;
}

/** Styles all that a row shows: of the design system's boxes, which style themselves one by one, 300 rows take long to draw. */
const Row = styled.div<{ readonly $isOpen: boolean }>`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme, $isOpen }) => theme.colors[$isOpen ? 'primary200' : 'neutral150']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOpen }) => theme.colors[$isOpen ? 'primary100' : 'neutral0']};
  color: ${({ theme }) => theme.colors.neutral800};

  > div {
    flex: 1;
    min-width: 0;
  }

  p {
    overflow: hidden;
    font-size: ${({ theme }) => theme.fontSizes[2]};
    line-height: ${({ theme }) => theme.lineHeights[4]};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  small {
    margin-right: ${({ theme }) => theme.spaces[2]};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    line-height: ${({ theme }) => theme.lineHeights[3]};
  }
`;

const asksForAnotherTab = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** One occurrence in the list: its code opens it. No link of the router's: those draw themselves anew at every address, 300 of them. */
export const OccurrenceItem = ({ typeId, row, rights, isOpen, handle, href, onOpen }: OccurrenceItemProps) => {
  const text = useText();
  const { durationText } = useDurationText();
  const open = (event: MouseEvent) => {
    if (asksForAnotherTab(event)) return;
    event.preventDefault();
    onOpen(row.documentId);
  };
  return (
    <Row $isOpen={isOpen}>
      {handle}
      <div>
        <p title={row.name}>
          <Link
            href={href}
            aria-current={isOpen ? 'page' : undefined}
            onClick={open}
            aria-label={text('occurrence.open', { code: row.code ?? '', name: row.name ?? '' })}
          >
            {row.code ?? '–'}
          </Link>{' '}
          {row.name}
        </p>
        {row.slaValue === undefined || row.slaUnit === undefined ? null : (
          <small>SLA {durationText(row.slaValue, row.slaUnit)}</small>
        )}
        {row.readiness && !row.readiness.ready ? (
          <Badge backgroundColor="warning200" textColor="neutral800">
            {text('occurrence.incomplete')}
          </Badge>
        ) : null}
        {row.active === false ? <Badge>{text('occurrence.retired')}</Badge> : null}
      </div>
      <OccurrenceMenu {...{ typeId, row, rights, isOpen }} />
    </Row>
  );
};
