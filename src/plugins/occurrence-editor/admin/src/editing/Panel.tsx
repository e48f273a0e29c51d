import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  /** Absent for a panel that needs none: its tab names it. */
  readonly title?: string;
  readonly description?: string;
  readonly level?: 'h2' | 'h3';
  readonly action?: ReactNode;
  /** As high as what stands beside it. */
  readonly isFilling?: boolean;
  readonly children: ReactNode;
}

/** A card of the editor, as the Content Manager's edit view has them. */
export const Panel = ({ title, description, level = 'h2', action, isFilling, children }: PanelProps) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={title ? id : undefined}
      flex={isFilling ? '1' : undefined}
      padding={{ initial: 4, medium: 6 }}
      borderColor="neutral150"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      {title ? (
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={5}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag={level} id={id} variant="delta" fontWeight="semiBold">
              {title}
            </Typography>
            {description ? <Typography textColor="neutral600">{description}</Typography> : null}
          </Flex>
          <Box flex="0 0 auto">{action}</Box>
        </Flex>
      ) : null}
      {children}
    </Box>
  );
};
