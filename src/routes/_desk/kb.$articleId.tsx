import { createFileRoute } from "@tanstack/react-router";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { ArticleReader } from "#src/features/help-center/article-reader.tsx";

export const Route = createFileRoute("/_desk/kb/$articleId")({
  codeSplitGroupings: [["loader", "component"]],
  loader: ({ context: { queryClient }, params: { articleId } }) => {
    queryClient.query(helpCenterQueries.article(articleId)).catch(() => undefined);
  },
  component: ArticleRoute,
});

function ArticleRoute() {
  const { articleId } = Route.useParams();
  const search = Route.useSearch();
  return <ArticleReader key={articleId} articleId={articleId} search={search} />;
}
