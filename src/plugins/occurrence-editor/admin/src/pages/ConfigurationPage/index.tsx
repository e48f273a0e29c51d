import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../../translations/use-text';

export const ConfigurationPage = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu')}</Page.Title>
      <Layouts.Header title={text('menu')} />
    </Page.Main>
  );
};
