import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import { Panel } from '../../../editing/Panel';
import { type LinkedArticle, useLinkedArticlesQuery } from '../../../services/api';
import { useText } from '../../../translations/use-text';

const ARTICLES = '/content-manager/collection-types/api::article.article';

const Article = ({ article }: { readonly article: LinkedArticle }) => {
  const text = useText();
  const address = useHref(`${ARTICLES}/${article.documentId}`);
  const isDraft = article.status === 'draft';
  const readers = article.visibleToCustomer ? 'articles.customers' : 'articles.staff';
  return (
    <Flex tag="li" gap={3} wrap="wrap">
      <Link href={address} isExternal aria-label={text('articles.open', { title: article.title })}>
        {article.title}
      </Link>
      {article.visibleToCustomer === undefined ? null : (
        <Badge
          backgroundColor={article.visibleToCustomer ? 'success100' : undefined}
          textColor={article.visibleToCustomer ? 'neutral800' : undefined}
        >
          {text(readers)}
        </Badge>
      )}
      {isDraft ? <Typography textColor="neutral800">{text('articles.draft')}</Typography> : null}
    </Flex>
  );
};

/** Who reads the linked articles, and each to be opened in a new tab. */
export const ArticleReaders = ({ occurrenceId }: { readonly occurrenceId: string }) => {
  const text = useText();
  const { data: articles = [] } = useLinkedArticlesQuery(occurrenceId);
  if (articles.length === 0) return null;
  return (
    <Panel title={text('articles.readers')} description={text('articles.readers.description')} level="h3">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {articles.map((article) => (
          <Article key={article.documentId} article={article} />
        ))}
      </Flex>
    </Panel>
  );
};
