import { Flex, Grid } from '@strapi/design-system';
import { FieldInput } from '../content-manager/FieldInput';
import type { EditFieldLayout } from '../content-manager/types';

interface FieldRowsProps {
  readonly rows: readonly (readonly EditFieldLayout[])[];
  /** One field a row, whatever the layout says: where there is little room. */
  readonly isNarrow?: boolean;
  readonly after?: (field: EditFieldLayout) => React.ReactNode;
}

/** Fields in the rows and widths of "Configure the view". */
export const FieldRows = ({ rows, isNarrow = false, after }: FieldRowsProps) => (
  <Flex direction="column" alignItems="stretch" gap={5}>
    {rows.map((row) => (
      <Grid.Root gap={{ initial: 5, medium: 4 }} key={row.map(({ name }) => name).join()}>
        {row.map(({ size, ...field }) => (
          <Grid.Item key={field.name} col={isNarrow ? 12 : size} s={12} xs={12} direction="column" alignItems="stretch">
            <FieldInput {...field} />
            {after?.({ size, ...field })}
          </Grid.Item>
        ))}
      </Grid.Root>
    ))}
  </Flex>
);
