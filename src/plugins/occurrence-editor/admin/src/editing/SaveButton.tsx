import { Button } from '@strapi/design-system';
import { Check, Loader } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { MouseEvent } from 'react';
import { keyframes, styled } from 'styled-components';
import type { TranslationKey } from '../translations/keys';
import { useText } from '../translations/use-text';

interface SaveButtonProps {
  readonly label?: TranslationKey;
  /** A new item can be saved as it stands. */
  readonly isNew?: boolean;
  /** Shown only once there is something to save: where another form is in front. */
  readonly isAside?: boolean;
}

const turn = keyframes`to { transform: rotate(360deg); }`;

const Turning = styled(Loader)`
  animation: ${turn} 1s linear infinite;
`;

/**
 * Submits the form around it. A reader's form, which is disabled, has none. Where there is nothing to save it does
 * nothing and says so, but is not disabled: a button that a save disables would lose the focus.
 */
export const SaveButton = ({ label = 'save.action', isNew = false, isAside = false }: SaveButtonProps) => {
  const text = useText();
  const { disabled, isSubmitting, modified } = useForm('SaveButton', (form) => form);
  if (disabled || (isAside && !modified)) return null;
  const isIdle = isSubmitting || (!modified && !isNew);
  const press = (event: MouseEvent) => {
    if (isIdle) event.preventDefault();
  };
  return (
    <Button
      type="submit"
      size="S"
      startIcon={isSubmitting ? <Turning /> : <Check />}
      aria-disabled={isIdle}
      onClick={press}
    >
      {text(label)}
    </Button>
  );
};
