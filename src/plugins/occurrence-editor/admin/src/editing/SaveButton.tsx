import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { TranslationKey } from '../translations/keys';
import { useText } from '../translations/use-text';

interface SaveButtonProps {
  readonly label?: TranslationKey;
  /** A new item can be saved as it stands. */
  readonly isNew?: boolean;
  /** Shown only once there is something to save: where another form is in front. */
  readonly isAside?: boolean;
}

/** Submits the form around it. A reader's form, which is disabled, has none. */
export const SaveButton = ({ label = 'save.action', isNew = false, isAside = false }: SaveButtonProps) => {
  const text = useText();
  const { disabled, isSubmitting, modified } = useForm('SaveButton', (form) => form);
  if (disabled || (isAside && !modified)) return null;
  return (
    <Button type="submit" size="S" startIcon={<Check />} loading={isSubmitting} disabled={!modified && !isNew}>
      {text(label)}
    </Button>
  );
};
