import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Attachment } from '../../../../../shared/contracts/common';
import { Panel } from '../../../editing/Panel';
import { useText } from '../../../translations/use-text';

const KILOBYTE = 1000;

/** Files of the type, which apply to this occurrence as well: to look at, not to change. */
export const InheritedAttachments = ({ files }: { readonly files: readonly Attachment[] }) => {
  const text = useText();
  const { formatNumber } = useIntl();
  const sizeOf = (kilobytes: number) =>
    kilobytes < KILOBYTE
      ? formatNumber(Math.ceil(kilobytes), { style: 'unit', unit: 'kilobyte' })
      : formatNumber(kilobytes / KILOBYTE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <Panel title={text('attachments.inherited')} description={text('attachments.inherited.description')} level="h3">
      {files.length === 0 ? (
        <Typography textColor="neutral600">{text('attachments.inherited.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {files.map(({ id, name, url, size }) => (
            <Flex tag="li" key={id} gap={3}>
              <Link href={url} isExternal>
                {name}
              </Link>
              <Typography variant="pi" textColor="neutral600">
                {sizeOf(size)}
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </Panel>
  );
};
