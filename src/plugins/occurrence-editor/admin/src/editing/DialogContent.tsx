import { Dialog } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The window of a dialog. Where the screen is too low for it, as at 200 % zoom, the host's is cut off; this one scrolls. */
export const DialogContent = styled(Dialog.Content)`
  max-height: calc(100dvh - ${({ theme }) => theme.spaces[4]});
  overflow-y: auto;
`;
